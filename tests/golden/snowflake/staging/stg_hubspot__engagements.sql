WITH T9 AS (
  SELECT
    T4.ID,
    T4.ENGAGEMENT,
    T4.ASSOCIATIONS,
    T4.METADATA,
    T4.CREATEDAT,
    T4.UPDATEDAT,
    T4.CREATED_AT
  FROM RAW.HUBSPOT_ENGAGEMENTS AS T4
), REPEATS_IN_HUBSPOT_ENGAGEMENTS AS (
  SELECT
    *
  FROM (
    SELECT
      T15.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T4.ID,
        T4.CREATEDAT
      FROM RAW.HUBSPOT_ENGAGEMENTS AS T4
      WHERE
        NOT (
          COALESCE(
            T4.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T4.ID >= '!'
          ) OR (
            TRIM(T4.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T15
    GROUP BY
      1
  ) AS T16
  WHERE
    T16.COPIES > 1
)
SELECT
  T40.ENGAGEMENT_ID,
  T40.ENGAGEMENT_TYPE,
  T40.ENGAGEMENT_CATEGORY,
  T40.ENGAGEMENT_CHANNEL,
  T40.ENGAGEMENT_SCORE,
  T40.ENGAGEMENT_STATUS,
  T40.ENGAGEMENT_OUTCOME,
  T40.ENGAGEMENT_SUBJECT,
  T40.ENGAGEMENT_BODY,
  T40.MEETING_TYPE,
  T40.IS_ACTIVE,
  T40.OWNER_ID,
  T40.COMPANY_ID,
  T40.CONTACT_ID,
  T40.DEAL_ID,
  T40.COMPANY_IDS,
  T40.CONTACT_IDS,
  T40.DEAL_IDS,
  T40.COMPANY_COUNT,
  T40.CONTACT_COUNT,
  T40.DEAL_COUNT,
  T40.ACCOUNT_ID,
  T40.ENGAGEMENT_TIMESTAMP,
  T40.ENGAGEMENT_DATE,
  T40.ENGAGEMENT_HOUR,
  T40.ENGAGEMENT_DAY_OF_WEEK,
  T40.IS_BUSINESS_HOURS,
  T40.IS_UPCOMING,
  T40.DURATION_MS,
  T40.DURATION_MINUTES,
  T40.IS_ORPHAN,
  T40.IS_ORPHAN_CONTACT,
  T40.IS_ORPHAN_DEAL,
  T40.IS_ORPHAN_OWNER,
  T40.DATA_QUALITY_FLAG,
  T40.RECORD_CREATED_AT,
  T40.RECORD_UPDATED_AT
FROM (
  SELECT
    T39.ID AS ENGAGEMENT_ID,
    T39.ENGAGEMENT_TYPE,
    T39.ENGAGEMENT_CATEGORY,
    T39.ENGAGEMENT_STATUS,
    T39.OWNER_ID,
    T39.COMPANY_ID,
    T39.CONTACT_ID,
    T39.DEAL_ID,
    T39.COMPANY_IDS,
    T39.CONTACT_IDS,
    T39.DEAL_IDS,
    T39.ACCOUNT_ID,
    T39.ENGAGEMENT_TIMESTAMP,
    T39.IS_ORPHAN,
    T39.IS_ORPHAN_CONTACT,
    T39.IS_ORPHAN_DEAL,
    T39.IS_ORPHAN_OWNER,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T39.ENGAGEMENT_CATEGORY)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T39.ENGAGEMENT_CATEGORY)), '-', '_'), ' ', '_'), '')
        WHEN 'email'
        THEN 'Digital'
        WHEN 'call'
        THEN 'Direct'
        WHEN 'meeting'
        THEN 'Direct'
        WHEN 'note'
        THEN 'Internal'
        WHEN 'task'
        THEN 'Internal'
        ELSE 'unmapped'
      END
    ) AS ENGAGEMENT_CHANNEL,
    CAST(CASE T39.ENGAGEMENT_CATEGORY
      WHEN 'Meeting'
      THEN 10
      WHEN 'Call'
      THEN 5
      WHEN 'Email'
      THEN 3
      WHEN 'Task'
      THEN 2
      ELSE 1
    END AS BIGINT) AS ENGAGEMENT_SCORE,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T39.ENGAGEMENT_STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T39.ENGAGEMENT_STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'completed'
        THEN 'completed'
        WHEN 'no_answer'
        THEN 'no_answer'
        WHEN 'busy'
        THEN 'busy'
        WHEN 'sent'
        THEN 'sent'
        WHEN 'bounced'
        THEN 'bounced'
        WHEN 'scheduled'
        THEN 'scheduled'
        WHEN 'rescheduled'
        THEN 'scheduled'
        WHEN 'no_show'
        THEN 'no_show'
        WHEN 'canceled'
        THEN 'canceled'
        WHEN 'cancelled'
        THEN 'canceled'
        ELSE 'unmapped'
      END
    ) AS ENGAGEMENT_OUTCOME,
    COALESCE(
      COALESCE(
        NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'subject'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'CALL'), 'subject'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'EMAIL'), 'subject'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'MEETING'), 'subject'), '')
      ),
      COALESCE(
        NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'title'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'CALL'), 'title'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'EMAIL'), 'title'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'MEETING'), 'title'), '')
      )
    ) AS ENGAGEMENT_SUBJECT,
    COALESCE(
      COALESCE(
        NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'body'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'CALL'), 'body'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'EMAIL'), 'body'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'MEETING'), 'body'), '')
      ),
      COALESCE(
        NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'text'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'CALL'), 'text'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'EMAIL'), 'text'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'MEETING'), 'text'), '')
      )
    ) AS ENGAGEMENT_BODY,
    COALESCE(
      NULLIF(JSON_EXTRACT_PATH_TEXT(T39.METADATA, 'meetingType'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'CALL'), 'meetingType'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'EMAIL'), 'meetingType'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T39.METADATA, 'MEETING'), 'meetingType'), '')
    ) AS MEETING_TYPE,
    CASE
      WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T39.ENGAGEMENT, 'active'), '')) IN ('true', '1')
      THEN TRUE
      WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T39.ENGAGEMENT, 'active'), '')) IN ('false', '0')
      THEN FALSE
      ELSE CAST(NULL AS BOOLEAN)
    END AS IS_ACTIVE,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T39.COMPANY_IDS)), 0) AS COMPANY_COUNT,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T39.CONTACT_IDS)), 0) AS CONTACT_COUNT,
    COALESCE(ARRAY_SIZE(AS_ARRAY(T39.DEAL_IDS)), 0) AS DEAL_COUNT,
    CAST(T39.ENGAGEMENT_TIMESTAMP AS DATE) AS ENGAGEMENT_DATE,
    CAST(DATE_PART(hour, T39.ENGAGEMENT_TIMESTAMP) AS BIGINT) AS ENGAGEMENT_HOUR,
    (
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T39.ENGAGEMENT_TIMESTAMP AS DATE)) % 7
        ) + 7
      ) % 7
    ) + 1 AS ENGAGEMENT_DAY_OF_WEEK,
    CAST(DATE_PART(hour, T39.ENGAGEMENT_TIMESTAMP) AS BIGINT) BETWEEN 9 AND 16
    AND (
      (
        (
          (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T39.ENGAGEMENT_TIMESTAMP AS DATE)) % 7
            ) + 7
          ) % 7
        ) + 1
      ) <= 5
    ) AS IS_BUSINESS_HOURS,
    CAST(T39.ENGAGEMENT_TIMESTAMP AS DATE) > DATE_FROM_PARTS(2026, 6, 30) AS IS_UPCOMING,
    CAST(ROUND(T39.LENGTH, 0) AS BIGINT) AS DURATION_MS,
    T39.LENGTH / 60000 AS DURATION_MINUTES,
    CASE
      WHEN COALESCE(T39.ENGAGEMENT_TYPE IS NULL, FALSE)
      THEN 'missing_type'
      WHEN COALESCE(T39.ENGAGEMENT_CATEGORY = 'unmapped', FALSE)
      THEN 'unmapped_type'
      WHEN COALESCE(T39.OWNER_ID IS NULL, FALSE)
      THEN 'missing_owner'
      WHEN COALESCE(
        (
          T39.COMPANY_IDS IS NULL
        )
        AND (
          T39.CONTACT_IDS IS NULL
        )
        AND (
          T39.DEAL_IDS IS NULL
        ),
        FALSE
      )
      THEN 'missing_association'
      ELSE 'valid'
    END AS DATA_QUALITY_FLAG,
    T39.CREATEDAT AS RECORD_CREATED_AT,
    T39.UPDATEDAT AS RECORD_UPDATED_AT
  FROM (
    SELECT
      T38.ID,
      T38.ENGAGEMENT,
      T38.ASSOCIATIONS,
      T38.METADATA,
      T38.CREATEDAT,
      T38.UPDATEDAT,
      T38.CREATED_AT,
      T38.COMPANY_IDS,
      T38.CONTACT_IDS,
      T38.DEAL_IDS,
      T38.COMPANY_ID,
      T38.CONTACT_ID,
      T38.DEAL_ID,
      T38.OWNER_ID,
      T38.ENGAGEMENT_TYPE,
      T38.ENGAGEMENT_CATEGORY,
      T38.ENGAGEMENT_TIMESTAMP,
      T38.ENGAGEMENT_STATUS,
      T38.LENGTH,
      T38.ACCOUNT_ID,
      T38._IS_ORPHAN AS IS_ORPHAN,
      T38._IS_ORPHAN_CONTACT AS IS_ORPHAN_CONTACT,
      T38._IS_ORPHAN_DEAL AS IS_ORPHAN_DEAL,
      T38.IS_ORPHAN AS IS_ORPHAN_OWNER
    FROM (
      SELECT
        T37.ID,
        T37.ENGAGEMENT,
        T37.ASSOCIATIONS,
        T37.METADATA,
        T37.CREATEDAT,
        T37.UPDATEDAT,
        T37.CREATED_AT,
        T37.COMPANY_IDS,
        T37.CONTACT_IDS,
        T37.DEAL_IDS,
        T37.COMPANY_ID,
        T37.CONTACT_ID,
        T37.DEAL_ID,
        T37.OWNER_ID,
        T37.ENGAGEMENT_TYPE,
        T37.ENGAGEMENT_CATEGORY,
        T37.ENGAGEMENT_TIMESTAMP,
        T37.ENGAGEMENT_STATUS,
        T37.LENGTH,
        T37.ACCOUNT_ID,
        T37._IS_ORPHAN,
        T37._IS_ORPHAN_CONTACT,
        T37._IS_ORPHAN_DEAL,
        FALSE
        OR (
          (
            T37.OWNER_ID IS NOT NULL
          ) AND (
            T10._PARENT_0 IS NULL
          )
        ) AS IS_ORPHAN
      FROM (
        SELECT
          T35.ID,
          T35.ENGAGEMENT,
          T35.ASSOCIATIONS,
          T35.METADATA,
          T35.CREATEDAT,
          T35.UPDATEDAT,
          T35.CREATED_AT,
          T35.COMPANY_IDS,
          T35.CONTACT_IDS,
          T35.DEAL_IDS,
          T35.COMPANY_ID,
          T35.CONTACT_ID,
          T35.DEAL_ID,
          T35.OWNER_ID,
          T35.ENGAGEMENT_TYPE,
          T35.ENGAGEMENT_CATEGORY,
          T35.ENGAGEMENT_TIMESTAMP,
          T35.ENGAGEMENT_STATUS,
          T35.LENGTH,
          T35.ACCOUNT_ID,
          T35._IS_ORPHAN,
          T35._IS_ORPHAN_CONTACT,
          T35.IS_ORPHAN AS _IS_ORPHAN_DEAL
        FROM (
          SELECT
            T34.ID,
            T34.ENGAGEMENT,
            T34.ASSOCIATIONS,
            T34.METADATA,
            T34.CREATEDAT,
            T34.UPDATEDAT,
            T34.CREATED_AT,
            T34.COMPANY_IDS,
            T34.CONTACT_IDS,
            T34.DEAL_IDS,
            T34.COMPANY_ID,
            T34.CONTACT_ID,
            T34.DEAL_ID,
            T34.OWNER_ID,
            T34.ENGAGEMENT_TYPE,
            T34.ENGAGEMENT_CATEGORY,
            T34.ENGAGEMENT_TIMESTAMP,
            T34.ENGAGEMENT_STATUS,
            T34.LENGTH,
            T34.ACCOUNT_ID,
            T34._IS_ORPHAN,
            T34._IS_ORPHAN_CONTACT,
            FALSE
            OR (
              (
                T34.DEAL_ID IS NOT NULL
              ) AND (
                T11._PARENT_0 IS NULL
              )
            ) AS IS_ORPHAN
          FROM (
            SELECT
              T32.ID,
              T32.ENGAGEMENT,
              T32.ASSOCIATIONS,
              T32.METADATA,
              T32.CREATEDAT,
              T32.UPDATEDAT,
              T32.CREATED_AT,
              T32.COMPANY_IDS,
              T32.CONTACT_IDS,
              T32.DEAL_IDS,
              T32.COMPANY_ID,
              T32.CONTACT_ID,
              T32.DEAL_ID,
              T32.OWNER_ID,
              T32.ENGAGEMENT_TYPE,
              T32.ENGAGEMENT_CATEGORY,
              T32.ENGAGEMENT_TIMESTAMP,
              T32.ENGAGEMENT_STATUS,
              T32.LENGTH,
              T32.ACCOUNT_ID,
              T32._IS_ORPHAN,
              T32.IS_ORPHAN AS _IS_ORPHAN_CONTACT
            FROM (
              SELECT
                T31.ID,
                T31.ENGAGEMENT,
                T31.ASSOCIATIONS,
                T31.METADATA,
                T31.CREATEDAT,
                T31.UPDATEDAT,
                T31.CREATED_AT,
                T31.COMPANY_IDS,
                T31.CONTACT_IDS,
                T31.DEAL_IDS,
                T31.COMPANY_ID,
                T31.CONTACT_ID,
                T31.DEAL_ID,
                T31.OWNER_ID,
                T31.ENGAGEMENT_TYPE,
                T31.ENGAGEMENT_CATEGORY,
                T31.ENGAGEMENT_TIMESTAMP,
                T31.ENGAGEMENT_STATUS,
                T31.LENGTH,
                T31.ACCOUNT_ID,
                T31._IS_ORPHAN,
                FALSE
                OR (
                  (
                    T31.CONTACT_ID IS NOT NULL
                  ) AND (
                    T12._PARENT_0 IS NULL
                  )
                ) AS IS_ORPHAN
              FROM (
                SELECT
                  T29.ID,
                  T29.ENGAGEMENT,
                  T29.ASSOCIATIONS,
                  T29.METADATA,
                  T29.CREATEDAT,
                  T29.UPDATEDAT,
                  T29.CREATED_AT,
                  T29.COMPANY_IDS,
                  T29.CONTACT_IDS,
                  T29.DEAL_IDS,
                  T29.COMPANY_ID,
                  T29.CONTACT_ID,
                  T29.DEAL_ID,
                  T29.OWNER_ID,
                  T29.ENGAGEMENT_TYPE,
                  T29.ENGAGEMENT_CATEGORY,
                  T29.ENGAGEMENT_TIMESTAMP,
                  T29.ENGAGEMENT_STATUS,
                  T29.LENGTH,
                  T29.ACCOUNT_ID,
                  T29.IS_ORPHAN AS _IS_ORPHAN
                FROM (
                  SELECT
                    T28.ID,
                    T28.ENGAGEMENT,
                    T28.ASSOCIATIONS,
                    T28.METADATA,
                    T28.CREATEDAT,
                    T28.UPDATEDAT,
                    T28.CREATED_AT,
                    T28.COMPANY_IDS,
                    T28.CONTACT_IDS,
                    T28.DEAL_IDS,
                    T28.COMPANY_ID,
                    T28.CONTACT_ID,
                    T28.DEAL_ID,
                    T28.OWNER_ID,
                    T28.ENGAGEMENT_TYPE,
                    T28.ENGAGEMENT_CATEGORY,
                    T28.ENGAGEMENT_TIMESTAMP,
                    T28.ENGAGEMENT_STATUS,
                    T28.LENGTH,
                    T13.ACCOUNT_ID,
                    FALSE
                    OR (
                      (
                        T28.COMPANY_ID IS NOT NULL
                      ) AND (
                        T13._PARENT_0 IS NULL
                      )
                    ) AS IS_ORPHAN
                  FROM (
                    SELECT
                      T26.ID,
                      T26.ENGAGEMENT,
                      T26.ASSOCIATIONS,
                      T26.METADATA,
                      T26.CREATEDAT,
                      T26.UPDATEDAT,
                      T26.CREATED_AT,
                      CASE
                        WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'company_ids'))) > 0
                        THEN GET(T26.ASSOCIATIONS, 'company_ids')
                        WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'companyIds'))) > 0
                        THEN GET(T26.ASSOCIATIONS, 'companyIds')
                        ELSE CAST(NULL AS VARIANT)
                      END AS COMPANY_IDS,
                      CASE
                        WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'contact_ids'))) > 0
                        THEN GET(T26.ASSOCIATIONS, 'contact_ids')
                        WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'contactIds'))) > 0
                        THEN GET(T26.ASSOCIATIONS, 'contactIds')
                        ELSE CAST(NULL AS VARIANT)
                      END AS CONTACT_IDS,
                      CASE
                        WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'deal_ids'))) > 0
                        THEN GET(T26.ASSOCIATIONS, 'deal_ids')
                        WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'dealIds'))) > 0
                        THEN GET(T26.ASSOCIATIONS, 'dealIds')
                        ELSE CAST(NULL AS VARIANT)
                      END AS DEAL_IDS,
                      NULLIF(
                        TRIM(
                          COALESCE(
                            AS_VARCHAR(
                              GET(
                                CASE
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'company_ids'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'company_ids')
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'companyIds'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'companyIds')
                                  ELSE CAST(NULL AS VARIANT)
                                END,
                                0
                              )
                            ),
                            CAST(AS_INTEGER(
                              GET(
                                CASE
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'company_ids'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'company_ids')
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'companyIds'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'companyIds')
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
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'contact_ids'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'contact_ids')
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'contactIds'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'contactIds')
                                  ELSE CAST(NULL AS VARIANT)
                                END,
                                0
                              )
                            ),
                            CAST(AS_INTEGER(
                              GET(
                                CASE
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'contact_ids'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'contact_ids')
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'contactIds'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'contactIds')
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
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'deal_ids'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'deal_ids')
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'dealIds'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'dealIds')
                                  ELSE CAST(NULL AS VARIANT)
                                END,
                                0
                              )
                            ),
                            CAST(AS_INTEGER(
                              GET(
                                CASE
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'deal_ids'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'deal_ids')
                                  WHEN ARRAY_SIZE(AS_ARRAY(GET(T26.ASSOCIATIONS, 'dealIds'))) > 0
                                  THEN GET(T26.ASSOCIATIONS, 'dealIds')
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
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                                ) < 9e+18,
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                                CAST(NULL AS DOUBLE)
                              )
                            ) < 9000000000000000.0,
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ),
                            CAST(NULL AS DOUBLE)
                          ) = CAST(FLOOR(
                            IFF(
                              ABS(
                                IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                )
                              ) < 9000000000000000.0,
                              IFF(
                                ABS(
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                                ) < 9e+18,
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                                CAST(NULL AS DOUBLE)
                              ),
                              CAST(NULL AS DOUBLE)
                            )
                          ) AS BIGINT),
                          IFF(
                            ABS(
                              IFF(
                                ABS(
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                                ) < 9e+18,
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                                CAST(NULL AS DOUBLE)
                              )
                            ) < 9000000000000000.0,
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ),
                            CAST(NULL AS DOUBLE)
                          ),
                          CAST(NULL AS DOUBLE)
                        ) AS BIGINT) AS VARCHAR),
                        NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'ownerId'), '')
                      ) AS OWNER_ID,
                      NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'type'), '') AS ENGAGEMENT_TYPE,
                      IFF(
                        NULLIF(
                          REPLACE(
                            REPLACE(LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'type'), ''))), '-', '_'),
                            ' ',
                            '_'
                          ),
                          ''
                        ) IS NULL,
                        CAST(NULL AS VARCHAR),
                        CASE NULLIF(
                            REPLACE(
                              REPLACE(LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'type'), ''))), '-', '_'),
                              ' ',
                              '_'
                            ),
                            ''
                          )
                          WHEN 'email'
                          THEN 'Email'
                          WHEN 'incoming_email'
                          THEN 'Email'
                          WHEN 'forwarded_email'
                          THEN 'Email'
                          WHEN 'call'
                          THEN 'Call'
                          WHEN 'meeting'
                          THEN 'Meeting'
                          WHEN 'note'
                          THEN 'Note'
                          WHEN 'task'
                          THEN 'Task'
                          ELSE 'unmapped'
                        END
                      ) AS ENGAGEMENT_CATEGORY,
                      COALESCE(
                        TO_TIMESTAMP_NTZ(
                          CAST(ROUND(
                            CASE
                              WHEN ABS(
                                CASE
                                  WHEN ABS(
                                    IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  ) < 100000000000.0
                                  THEN IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  ) * 1000
                                  ELSE IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                END
                              ) < 100000000000000.0
                              THEN CASE
                                WHEN ABS(
                                  IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                ) < 100000000000.0
                                THEN IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                ) * 1000
                                ELSE IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                )
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT),
                          3
                        ),
                        TO_TIMESTAMP_NTZ(
                          CAST(ROUND(
                            CASE
                              WHEN ABS(
                                CASE
                                  WHEN ABS(
                                    IFF(
                                      ABS(
                                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                                      ) < 9e+18,
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                                      CAST(NULL AS DOUBLE)
                                    )
                                  ) < 100000000000.0
                                  THEN IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  ) * 1000
                                  ELSE IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                END
                              ) < 100000000000000.0
                              THEN CASE
                                WHEN ABS(
                                  IFF(
                                    ABS(
                                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                                    ) < 9e+18,
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                                    CAST(NULL AS DOUBLE)
                                  )
                                ) < 100000000000.0
                                THEN IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                ) * 1000
                                ELSE IFF(
                                  ABS(
                                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                                  ) < 9e+18,
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                                  CAST(NULL AS DOUBLE)
                                )
                              END
                              ELSE CAST(NULL AS DOUBLE)
                            END,
                            0
                          ) AS BIGINT),
                          3
                        ),
                        T26.CREATEDAT
                      ) AS ENGAGEMENT_TIMESTAMP,
                      COALESCE(
                        COALESCE(
                          NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'status'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'CALL'), 'status'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'EMAIL'), 'status'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'status'), '')
                        ),
                        COALESCE(
                          NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'meetingOutcome'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'CALL'), 'meetingOutcome'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'EMAIL'), 'meetingOutcome'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'meetingOutcome'), '')
                        )
                      ) AS ENGAGEMENT_STATUS,
                      IFF(
                        COALESCE(
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'durationMilliseconds'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'durationMilliseconds'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          ),
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'CALL'), 'durationMilliseconds'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'CALL'), 'durationMilliseconds'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          ),
                          COALESCE(
                            IFF(
                              ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'endTime'), '') AS DOUBLE)) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'endTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ),
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'endTime'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'endTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          ) - COALESCE(
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'startTime'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'startTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ),
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'startTime'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'startTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          )
                        ) >= 0,
                        COALESCE(
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'durationMilliseconds'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'durationMilliseconds'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          ),
                          IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'CALL'), 'durationMilliseconds'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'CALL'), 'durationMilliseconds'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          ),
                          COALESCE(
                            IFF(
                              ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'endTime'), '') AS DOUBLE)) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'endTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ),
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'endTime'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'endTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          ) - COALESCE(
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'startTime'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T26.METADATA, 'startTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ),
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'startTime'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T26.METADATA, 'MEETING'), 'startTime'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          )
                        ),
                        NULL
                      ) AS LENGTH
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM T9 AS T14
                        WHERE
                          NOT (
                            COALESCE(
                              T14.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                              FALSE
                            )
                          )
                          AND (
                            (
                              T14.ID >= '!'
                            ) OR (
                              TRIM(T14.ID, ' \t\n\r\f') <> ''
                            )
                          )
                          AND NOT (
                            T14.ID IN (
                              SELECT
                                T18.ID
                              FROM REPEATS_IN_HUBSPOT_ENGAGEMENTS AS T18
                            )
                          )
                      ) AS T21
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          T24.*
                          EXCLUDE (VERSION_RANK)
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              T22.ID,
                              T22.ENGAGEMENT,
                              T22.ASSOCIATIONS,
                              T22.METADATA,
                              T22.CREATEDAT,
                              T22.UPDATEDAT,
                              T22.CREATED_AT,
                              ROW_NUMBER() OVER (
                                PARTITION BY T22.ID
                                ORDER BY T22.UPDATEDAT DESC NULLS LAST, T22.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                                  '|',
                                  COALESCE(T22.ID, '<null>'),
                                  COALESCE(CAST(T22.ENGAGEMENT AS VARCHAR), '<null>'),
                                  COALESCE(CAST(T22.ASSOCIATIONS AS VARCHAR), '<null>'),
                                  COALESCE(CAST(T22.METADATA AS VARCHAR), '<null>'),
                                  COALESCE(
                                    RTRIM(RTRIM(TO_VARCHAR(T22.CREATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                                    '<null>'
                                  ),
                                  COALESCE(
                                    RTRIM(RTRIM(TO_VARCHAR(T22.UPDATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                                    '<null>'
                                  ),
                                  COALESCE(
                                    RTRIM(RTRIM(TO_VARCHAR(T22.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                                FROM T9 AS T14
                                WHERE
                                  NOT (
                                    COALESCE(
                                      T14.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                                      FALSE
                                    )
                                  )
                                  AND T14.ID IN (
                                    SELECT
                                      T18.ID
                                    FROM REPEATS_IN_HUBSPOT_ENGAGEMENTS AS T18
                                  )
                              ) AS T20
                            ) AS T22
                          ) AS T23
                          WHERE
                            T23.VERSION_RANK = 0
                        ) AS T24
                      ) AS T25
                    ) AS T26
                  ) AS T28
                  LEFT OUTER JOIN (
                    SELECT
                      T3.HUBSPOT_COMPANY_ID AS _PARENT_0,
                      T3.ACCOUNT_ID
                    FROM STAGING.STG_HUBSPOT__COMPANIES AS T3
                  ) AS T13
                    ON T28.COMPANY_ID = T13._PARENT_0
                ) AS T29
              ) AS T31
              LEFT OUTER JOIN (
                SELECT
                  T2.HUBSPOT_CONTACT_ID AS _PARENT_0
                FROM STAGING.STG_HUBSPOT__CONTACTS AS T2
              ) AS T12
                ON T31.CONTACT_ID = T12._PARENT_0
            ) AS T32
          ) AS T34
          LEFT OUTER JOIN (
            SELECT
              T1.HUBSPOT_DEAL_ID AS _PARENT_0
            FROM STAGING.STG_HUBSPOT__DEALS AS T1
          ) AS T11
            ON T34.DEAL_ID = T11._PARENT_0
        ) AS T35
      ) AS T37
      LEFT OUTER JOIN (
        SELECT
          T0.OWNER_ID AS _PARENT_0
        FROM STAGING.STG_HUBSPOT__OWNERS AS T0
      ) AS T10
        ON T37.OWNER_ID = T10._PARENT_0
    ) AS T38
  ) AS T39
) AS T40
