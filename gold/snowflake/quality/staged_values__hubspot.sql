WITH SUSPECTS_OF_HUBSPOT_OWNERS AS (
  SELECT
    T43.IN_STAGING,
    T43.IN_RAW,
    COALESCE(T43.ROW_KEY, T43.RAW_KEY) AS SUSPECT,
    FALSE
    OR COALESCE(T43._OWNER_UPDATED_AT > T43.OWNER_UPDATED_AT, T43._OWNER_UPDATED_AT IS NOT NULL) AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                IFF(T43.ARCHIVED IS NOT DISTINCT FROM T43._ARCHIVED, '', 'archived '),
                IFF(
                  T43.OWNER_CREATED_AT IS NOT DISTINCT FROM T43._OWNER_CREATED_AT,
                  '',
                  'owner_created_at '
                )
              ),
              IFF(
                T43.OWNER_UPDATED_AT IS NOT DISTINCT FROM T43._OWNER_UPDATED_AT,
                '',
                'owner_updated_at '
              )
            ),
            IFF(T43.USER_ID IS NOT DISTINCT FROM T43._USER_ID, '', 'user_id ')
          ),
          IFF(LOWER(T43.EMAIL) IS NOT DISTINCT FROM LOWER(T43._EMAIL), '', 'email ')
        ),
        IFF(LOWER(T43.FIRST_NAME) IS NOT DISTINCT FROM LOWER(T43._FIRST_NAME), '', 'first_name ')
      ),
      IFF(LOWER(T43.LAST_NAME) IS NOT DISTINCT FROM LOWER(T43._LAST_NAME), '', 'last_name ')
    ) AS DIFFERENCES
  FROM (
    SELECT
      T18.ROW_KEY,
      T18.IN_STAGING,
      T18.ARCHIVED,
      T18.OWNER_CREATED_AT,
      T18.OWNER_UPDATED_AT,
      T18.USER_ID,
      T18.EMAIL,
      T18.FIRST_NAME,
      T18.LAST_NAME,
      T37.RAW_KEY,
      T37.IN_RAW,
      T37._ARCHIVED,
      T37._OWNER_CREATED_AT,
      T37._OWNER_UPDATED_AT,
      T37._USER_ID,
      T37._EMAIL,
      T37._FIRST_NAME,
      T37._LAST_NAME
    FROM (
      SELECT
        T6.OWNER_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T6.ARCHIVED,
        T6.OWNER_CREATED_AT,
        T6.OWNER_UPDATED_AT,
        T6.USER_ID,
        T6.EMAIL,
        T6.FIRST_NAME,
        T6.LAST_NAME
      FROM STAGING.STG_HUBSPOT__OWNERS AS T6
    ) AS T18
    FULL OUTER JOIN (
      SELECT
        T0.ID AS RAW_KEY,
        1 AS IN_RAW,
        T0.ARCHIVED AS _ARCHIVED,
        T0.CREATEDAT AS _OWNER_CREATED_AT,
        T0.UPDATEDAT AS _OWNER_UPDATED_AT,
        CAST(T0.USERID AS VARCHAR) AS _USER_ID,
        NULLIF(TRIM(T0.EMAIL, ' \t\n\r\f'), '') AS _EMAIL,
        NULLIF(TRIM(T0.FIRSTNAME, ' \t\n\r\f'), '') AS _FIRST_NAME,
        NULLIF(TRIM(T0.LASTNAME, ' \t\n\r\f'), '') AS _LAST_NAME
      FROM RAW.HUBSPOT_OWNERS AS T0
      WHERE
        T0.ID IS NOT NULL
        AND COALESCE(CAST(T0.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
    ) AS T37
      ON T18.ROW_KEY = T37.RAW_KEY
  ) AS T43
  WHERE
    NOT (
      (
        T43.IN_STAGING IS NOT NULL
      )
      AND (
        T43.IN_RAW IS NOT NULL
      )
      AND T43.ARCHIVED IS NOT DISTINCT FROM T43._ARCHIVED
      AND T43.OWNER_CREATED_AT IS NOT DISTINCT FROM T43._OWNER_CREATED_AT
      AND T43.OWNER_UPDATED_AT IS NOT DISTINCT FROM T43._OWNER_UPDATED_AT
      AND T43.USER_ID IS NOT DISTINCT FROM T43._USER_ID
      AND LOWER(T43.EMAIL) IS NOT DISTINCT FROM LOWER(T43._EMAIL)
      AND LOWER(T43.FIRST_NAME) IS NOT DISTINCT FROM LOWER(T43._FIRST_NAME)
      AND LOWER(T43.LAST_NAME) IS NOT DISTINCT FROM LOWER(T43._LAST_NAME)
    )
), T56 AS (
  SELECT
    T55.SUSPECT,
    MAX(T55.IN_STAGING) AS IN_STAGING,
    MAX(T55.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T55.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T55.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_HUBSPOT_OWNERS AS T55
  GROUP BY
    1
), SUSPECTS_OF_HUBSPOT_ENGAGEMENTS AS (
  SELECT
    T61.IN_STAGING,
    T61.IN_RAW,
    COALESCE(T61.ROW_KEY, T61.RAW_KEY) AS SUSPECT,
    FALSE
    OR COALESCE(T61._RECORD_UPDATED_AT > T61.RECORD_UPDATED_AT, T61._RECORD_UPDATED_AT IS NOT NULL) AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                IFF(
                  T61.RECORD_CREATED_AT IS NOT DISTINCT FROM T61._RECORD_CREATED_AT,
                  '',
                  'record_created_at '
                ),
                IFF(
                  T61.RECORD_UPDATED_AT IS NOT DISTINCT FROM T61._RECORD_UPDATED_AT,
                  '',
                  'record_updated_at '
                )
              ),
              IFF(
                LOWER(T61.ENGAGEMENT_TYPE) IS NOT DISTINCT FROM LOWER(T61._ENGAGEMENT_TYPE),
                '',
                'engagement_type '
              )
            ),
            IFF(T61.OWNER_ID IS NOT DISTINCT FROM T61._OWNER_ID, '', 'owner_id ')
          ),
          IFF(T61.COMPANY_ID IS NOT DISTINCT FROM T61._COMPANY_ID, '', 'company_id ')
        ),
        IFF(T61.CONTACT_ID IS NOT DISTINCT FROM T61._CONTACT_ID, '', 'contact_id ')
      ),
      IFF(T61.DEAL_ID IS NOT DISTINCT FROM T61._DEAL_ID, '', 'deal_id ')
    ) AS DIFFERENCES
  FROM (
    SELECT
      T23.ROW_KEY,
      T23.IN_STAGING,
      T23.RECORD_CREATED_AT,
      T23.RECORD_UPDATED_AT,
      T23.ENGAGEMENT_TYPE,
      T23.OWNER_ID,
      T23.COMPANY_ID,
      T23.CONTACT_ID,
      T23.DEAL_ID,
      T54.RAW_KEY,
      T54.IN_RAW,
      T54._RECORD_CREATED_AT,
      T54._RECORD_UPDATED_AT,
      T54._ENGAGEMENT_TYPE,
      T54._OWNER_ID,
      T54._COMPANY_ID,
      T54._CONTACT_ID,
      T54._DEAL_ID
    FROM (
      SELECT
        T11.ENGAGEMENT_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T11.RECORD_CREATED_AT,
        T11.RECORD_UPDATED_AT,
        T11.ENGAGEMENT_TYPE,
        T11.OWNER_ID,
        T11.COMPANY_ID,
        T11.CONTACT_ID,
        T11.DEAL_ID
      FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T11
    ) AS T23
    FULL OUTER JOIN (
      SELECT
        T35.ID AS RAW_KEY,
        1 AS IN_RAW,
        T35.CREATEDAT AS _RECORD_CREATED_AT,
        T35.UPDATEDAT AS _RECORD_UPDATED_AT,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'type'), ''), ' \t\n\r\f'), '') AS _ENGAGEMENT_TYPE,
        COALESCE(
          CAST(CAST(IFF(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ) = CAST(FLOOR(
              IFF(
                ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 9000000000000000.0,
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              )
            ) AS BIGINT),
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT(T35.ENGAGEMENT, 'ownerId'), '')
        ) AS _OWNER_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _COMPANY_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CONTACT_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'deal_ids'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'deal_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'dealIds'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'dealIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'deal_ids'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'deal_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T35.ASSOCIATIONS, 'dealIds'))) > 0
                    THEN GET(T35.ASSOCIATIONS, 'dealIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _DEAL_ID
      FROM (
        SELECT
          *
        FROM RAW.HUBSPOT_ENGAGEMENTS AS T5
        WHERE
          T5.ID IS NOT NULL
          AND COALESCE(CAST(T5.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T35
    ) AS T54
      ON T23.ROW_KEY = T54.RAW_KEY
  ) AS T61
  WHERE
    NOT (
      (
        T61.IN_STAGING IS NOT NULL
      )
      AND (
        T61.IN_RAW IS NOT NULL
      )
      AND T61.RECORD_CREATED_AT IS NOT DISTINCT FROM T61._RECORD_CREATED_AT
      AND T61.RECORD_UPDATED_AT IS NOT DISTINCT FROM T61._RECORD_UPDATED_AT
      AND LOWER(T61.ENGAGEMENT_TYPE) IS NOT DISTINCT FROM LOWER(T61._ENGAGEMENT_TYPE)
      AND T61.OWNER_ID IS NOT DISTINCT FROM T61._OWNER_ID
      AND T61.COMPANY_ID IS NOT DISTINCT FROM T61._COMPANY_ID
      AND T61.CONTACT_ID IS NOT DISTINCT FROM T61._CONTACT_ID
      AND T61.DEAL_ID IS NOT DISTINCT FROM T61._DEAL_ID
    )
), T72 AS (
  SELECT
    T70.SUSPECT,
    MAX(T70.IN_STAGING) AS IN_STAGING,
    MAX(T70.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T70.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T70.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_HUBSPOT_ENGAGEMENTS AS T70
  GROUP BY
    1
), SUSPECTS_OF_HUBSPOT_TICKETS AS (
  SELECT
    T57.IN_STAGING,
    T57.IN_RAW,
    COALESCE(T57.ROW_KEY, T57.RAW_KEY) AS SUSPECT,
    FALSE OR COALESCE(T57._UPDATED_AT > T57.UPDATED_AT, T57._UPDATED_AT IS NOT NULL) AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              IFF(T57.ARCHIVED IS NOT DISTINCT FROM T57._ARCHIVED, '', 'archived '),
                              IFF(T57.PIPELINE IS NOT DISTINCT FROM T57._PIPELINE, '', 'pipeline ')
                            ),
                            IFF(T57.CREATED_AT IS NOT DISTINCT FROM T57._CREATED_AT, '', 'created_at ')
                          ),
                          IFF(T57.UPDATED_AT IS NOT DISTINCT FROM T57._UPDATED_AT, '', 'updated_at ')
                        ),
                        IFF(LOWER(T57.SUBJECT) IS NOT DISTINCT FROM LOWER(T57._SUBJECT), '', 'subject ')
                      ),
                      IFF(LOWER(T57.CONTENT) IS NOT DISTINCT FROM LOWER(T57._CONTENT), '', 'content ')
                    ),
                    IFF(
                      T57.STATUS IS NOT DISTINCT FROM T57._STATUS OR (
                        T57.STATUS IS NULL
                      ),
                      '',
                      'status '
                    )
                  ),
                  IFF(T57.OWNER_ID IS NOT DISTINCT FROM T57._OWNER_ID, '', 'owner_id ')
                ),
                IFF(T57.COMPANY_ID IS NOT DISTINCT FROM T57._COMPANY_ID, '', 'company_id ')
              ),
              IFF(T57.CONTACT_ID IS NOT DISTINCT FROM T57._CONTACT_ID, '', 'contact_id ')
            ),
            IFF(T57.DEAL_ID IS NOT DISTINCT FROM T57._DEAL_ID, '', 'deal_id ')
          ),
          IFF(
            LOWER(T57.TICKET_CATEGORY) IS NOT DISTINCT FROM LOWER(T57._TICKET_CATEGORY),
            '',
            'ticket_category '
          )
        ),
        IFF(
          LOWER(T57.SOURCE_TYPE) IS NOT DISTINCT FROM LOWER(T57._SOURCE_TYPE),
          '',
          'source_type '
        )
      ),
      IFF(
        T57.REPORTED_RESOLUTION_HOURS IS NOT DISTINCT FROM T57._REPORTED_RESOLUTION_HOURS
        OR (
          T57.REPORTED_RESOLUTION_HOURS IS NULL
        ),
        '',
        'reported_resolution_hours '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T19.ROW_KEY,
      T19.IN_STAGING,
      T19.ARCHIVED,
      T19.PIPELINE,
      T19.CREATED_AT,
      T19.UPDATED_AT,
      T19.SUBJECT,
      T19.CONTENT,
      T19.STATUS,
      T19.OWNER_ID,
      T19.COMPANY_ID,
      T19.CONTACT_ID,
      T19.DEAL_ID,
      T19.TICKET_CATEGORY,
      T19.SOURCE_TYPE,
      T19.REPORTED_RESOLUTION_HOURS,
      T50.RAW_KEY,
      T50.IN_RAW,
      T50._ARCHIVED,
      T50._PIPELINE,
      T50._CREATED_AT,
      T50._UPDATED_AT,
      T50._SUBJECT,
      T50._CONTENT,
      T50._STATUS,
      T50._OWNER_ID,
      T50._COMPANY_ID,
      T50._CONTACT_ID,
      T50._DEAL_ID,
      T50._TICKET_CATEGORY,
      T50._SOURCE_TYPE,
      T50._REPORTED_RESOLUTION_HOURS
    FROM (
      SELECT
        T7.TICKET_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T7.ARCHIVED,
        T7.PIPELINE,
        T7.CREATED_AT,
        T7.UPDATED_AT,
        T7.SUBJECT,
        T7.CONTENT,
        T7.STATUS,
        T7.OWNER_ID,
        T7.COMPANY_ID,
        T7.CONTACT_ID,
        T7.DEAL_ID,
        T7.TICKET_CATEGORY,
        T7.SOURCE_TYPE,
        T7.REPORTED_RESOLUTION_HOURS
      FROM STAGING.STG_HUBSPOT__TICKETS AS T7
    ) AS T19
    FULL OUTER JOIN (
      SELECT
        T27.ID AS RAW_KEY,
        1 AS IN_RAW,
        T27.ARCHIVED AS _ARCHIVED,
        T27.HS_PIPELINE AS _PIPELINE,
        T27.CREATEDATE AS _CREATED_AT,
        T27.HS_LASTMODIFIEDDATE AS _UPDATED_AT,
        NULLIF(TRIM(T27.SUBJECT, ' \t\n\r\f'), '') AS _SUBJECT,
        NULLIF(TRIM(T27.CONTENT, ' \t\n\r\f'), '') AS _CONTENT,
        T27.HS_PIPELINE_STAGE AS _STATUS,
        COALESCE(
          CAST(CAST(IFF(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ) = CAST(FLOOR(
              IFF(
                ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 9000000000000000.0,
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              )
            ) AS BIGINT),
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hubspot_owner_id'), '')
        ) AS _OWNER_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _COMPANY_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CONTACT_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'deal_ids'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'deal_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'dealIds'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'dealIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'deal_ids'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'deal_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T27.ASSOCIATIONS, 'dealIds'))) > 0
                    THEN GET(T27.ASSOCIATIONS, 'dealIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _DEAL_ID,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hs_ticket_category'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _TICKET_CATEGORY,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'source_type'), ''), ' \t\n\r\f'),
          ''
        ) AS _SOURCE_TYPE,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hs_resolution_time'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T27.PROPERTIES, 'hs_resolution_time'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _REPORTED_RESOLUTION_HOURS
      FROM (
        SELECT
          *
        FROM RAW.HUBSPOT_TICKETS AS T1
        WHERE
          T1.ID IS NOT NULL
          AND COALESCE(CAST(T1.CREATEDATE AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T27
    ) AS T50
      ON T19.ROW_KEY = T50.RAW_KEY
  ) AS T57
  WHERE
    NOT (
      (
        T57.IN_STAGING IS NOT NULL
      )
      AND (
        T57.IN_RAW IS NOT NULL
      )
      AND T57.ARCHIVED IS NOT DISTINCT FROM T57._ARCHIVED
      AND T57.PIPELINE IS NOT DISTINCT FROM T57._PIPELINE
      AND T57.CREATED_AT IS NOT DISTINCT FROM T57._CREATED_AT
      AND T57.UPDATED_AT IS NOT DISTINCT FROM T57._UPDATED_AT
      AND LOWER(T57.SUBJECT) IS NOT DISTINCT FROM LOWER(T57._SUBJECT)
      AND LOWER(T57.CONTENT) IS NOT DISTINCT FROM LOWER(T57._CONTENT)
      AND (
        T57.STATUS IS NOT DISTINCT FROM T57._STATUS OR (
          T57.STATUS IS NULL
        )
      )
      AND T57.OWNER_ID IS NOT DISTINCT FROM T57._OWNER_ID
      AND T57.COMPANY_ID IS NOT DISTINCT FROM T57._COMPANY_ID
      AND T57.CONTACT_ID IS NOT DISTINCT FROM T57._CONTACT_ID
      AND T57.DEAL_ID IS NOT DISTINCT FROM T57._DEAL_ID
      AND LOWER(T57.TICKET_CATEGORY) IS NOT DISTINCT FROM LOWER(T57._TICKET_CATEGORY)
      AND LOWER(T57.SOURCE_TYPE) IS NOT DISTINCT FROM LOWER(T57._SOURCE_TYPE)
      AND (
        T57.REPORTED_RESOLUTION_HOURS IS NOT DISTINCT FROM T57._REPORTED_RESOLUTION_HOURS
        OR (
          T57.REPORTED_RESOLUTION_HOURS IS NULL
        )
      )
    )
), SUSPECTS_OF_HUBSPOT_CONTACTS AS (
  SELECT
    T59.IN_STAGING,
    T59.IN_RAW,
    COALESCE(T59.ROW_KEY, T59.RAW_KEY) AS SUSPECT,
    FALSE
    OR COALESCE(
      T59._CONTACT_MODIFIED_AT > T59.CONTACT_MODIFIED_AT,
      T59._CONTACT_MODIFIED_AT IS NOT NULL
    ) AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                IFF(T59.IS_ARCHIVED IS NOT DISTINCT FROM T59._IS_ARCHIVED, '', 'is_archived '),
                                IFF(
                                  T59.CONTACT_CREATED_AT IS NOT DISTINCT FROM T59._CONTACT_CREATED_AT,
                                  '',
                                  'contact_created_at '
                                )
                              ),
                              IFF(
                                T59.CONTACT_MODIFIED_AT IS NOT DISTINCT FROM T59._CONTACT_MODIFIED_AT,
                                '',
                                'contact_modified_at '
                              )
                            ),
                            IFF(
                              LOWER(T59.CONTACT_EMAIL) IS NOT DISTINCT FROM LOWER(T59._CONTACT_EMAIL),
                              '',
                              'contact_email '
                            )
                          ),
                          IFF(LOWER(T59.FIRST_NAME) IS NOT DISTINCT FROM LOWER(T59._FIRST_NAME), '', 'first_name ')
                        ),
                        IFF(LOWER(T59.LAST_NAME) IS NOT DISTINCT FROM LOWER(T59._LAST_NAME), '', 'last_name ')
                      ),
                      IFF(
                        LOWER(T59.COMPANY_NAME) IS NOT DISTINCT FROM LOWER(T59._COMPANY_NAME)
                        OR (
                          T59._COMPANY_NAME IS NULL
                        ),
                        '',
                        'company_name '
                      )
                    ),
                    IFF(
                      LOWER(T59.PHONE_NUMBER) IS NOT DISTINCT FROM LOWER(T59._PHONE_NUMBER)
                      OR (
                        T59._PHONE_NUMBER IS NULL
                      ),
                      '',
                      'phone_number '
                    )
                  ),
                  IFF(LOWER(T59.JOB_TITLE) IS NOT DISTINCT FROM LOWER(T59._JOB_TITLE), '', 'job_title ')
                ),
                IFF(
                  LOWER(T59.TRAFFIC_SOURCE) IS NOT DISTINCT FROM LOWER(T59._TRAFFIC_SOURCE),
                  '',
                  'traffic_source '
                )
              ),
              IFF(LOWER(T59.COUNTRY) IS NOT DISTINCT FROM LOWER(T59._COUNTRY), '', 'country ')
            ),
            IFF(LOWER(T59.CITY) IS NOT DISTINCT FROM LOWER(T59._CITY), '', 'city ')
          ),
          IFF(LOWER(T59.STATE) IS NOT DISTINCT FROM LOWER(T59._STATE), '', 'state ')
        ),
        IFF(T59.COMPANY_ID IS NOT DISTINCT FROM T59._COMPANY_ID, '', 'company_id ')
      ),
      IFF(T59.LEAD_SCORE IS NOT DISTINCT FROM T59._LEAD_SCORE, '', 'lead_score ')
    ) AS DIFFERENCES
  FROM (
    SELECT
      T21.ROW_KEY,
      T21.IN_STAGING,
      T21.IS_ARCHIVED,
      T21.CONTACT_CREATED_AT,
      T21.CONTACT_MODIFIED_AT,
      T21.CONTACT_EMAIL,
      T21.FIRST_NAME,
      T21.LAST_NAME,
      T21.COMPANY_NAME,
      T21.PHONE_NUMBER,
      T21.JOB_TITLE,
      T21.TRAFFIC_SOURCE,
      T21.COUNTRY,
      T21.CITY,
      T21.STATE,
      T21.COMPANY_ID,
      T21.LEAD_SCORE,
      T52.RAW_KEY,
      T52.IN_RAW,
      T52._IS_ARCHIVED,
      T52._CONTACT_CREATED_AT,
      T52._CONTACT_MODIFIED_AT,
      T52._CONTACT_EMAIL,
      T52._FIRST_NAME,
      T52._LAST_NAME,
      T52._COMPANY_NAME,
      T52._PHONE_NUMBER,
      T52._JOB_TITLE,
      T52._TRAFFIC_SOURCE,
      T52._COUNTRY,
      T52._CITY,
      T52._STATE,
      T52._COMPANY_ID,
      T52._LEAD_SCORE
    FROM (
      SELECT
        T9.HUBSPOT_CONTACT_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T9.IS_ARCHIVED,
        T9.CONTACT_CREATED_AT,
        T9.CONTACT_MODIFIED_AT,
        T9.CONTACT_EMAIL,
        T9.FIRST_NAME,
        T9.LAST_NAME,
        T9.COMPANY_NAME,
        T9.PHONE_NUMBER,
        T9.JOB_TITLE,
        T9.TRAFFIC_SOURCE,
        T9.COUNTRY,
        T9.CITY,
        T9.STATE,
        T9.COMPANY_ID,
        T9.LEAD_SCORE
      FROM STAGING.STG_HUBSPOT__CONTACTS AS T9
    ) AS T21
    FULL OUTER JOIN (
      SELECT
        T31.ID AS RAW_KEY,
        1 AS IN_RAW,
        T31.ARCHIVED AS _IS_ARCHIVED,
        T31.CREATEDAT AS _CONTACT_CREATED_AT,
        T31.UPDATEDAT AS _CONTACT_MODIFIED_AT,
        COALESCE(
          NULLIF(TRIM(T31.EMAIL, ' \t\n\r\f'), ''),
          NULLIF(
            TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'email'), ''), ' \t\n\r\f'),
            ''
          )
        ) AS _CONTACT_EMAIL,
        COALESCE(
          NULLIF(TRIM(T31.FIRSTNAME, ' \t\n\r\f'), ''),
          NULLIF(
            TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'firstname'), ''), ' \t\n\r\f'),
            ''
          )
        ) AS _FIRST_NAME,
        COALESCE(
          NULLIF(TRIM(T31.LASTNAME, ' \t\n\r\f'), ''),
          NULLIF(
            TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lastname'), ''), ' \t\n\r\f'),
            ''
          )
        ) AS _LAST_NAME,
        NULLIF(TRIM(T31.COMPANY, ' \t\n\r\f'), '') AS _COMPANY_NAME,
        NULLIF(TRIM(T31.PHONE, ' \t\n\r\f'), '') AS _PHONE_NUMBER,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'jobtitle'), ''), ' \t\n\r\f'),
          ''
        ) AS _JOB_TITLE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'source'), ''), ' \t\n\r\f'),
          ''
        ) AS _TRAFFIC_SOURCE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'country'), ''), ' \t\n\r\f'),
          ''
        ) AS _COUNTRY,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'city'), ''), ' \t\n\r\f'), '') AS _CITY,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'state'), ''), ' \t\n\r\f'),
          ''
        ) AS _STATE,
        COALESCE(
          CAST(CAST(IFF(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ) = CAST(FLOOR(
              IFF(
                ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 9000000000000000.0,
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              )
            ) AS BIGINT),
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company_id'), '')
        ) AS _COMPANY_ID,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lead_score'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lead_score'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _LEAD_SCORE
      FROM (
        SELECT
          *
        FROM RAW.HUBSPOT_CONTACTS AS T3
        WHERE
          T3.ID IS NOT NULL
          AND COALESCE(CAST(T3.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T31
    ) AS T52
      ON T21.ROW_KEY = T52.RAW_KEY
  ) AS T59
  WHERE
    NOT (
      (
        T59.IN_STAGING IS NOT NULL
      )
      AND (
        T59.IN_RAW IS NOT NULL
      )
      AND T59.IS_ARCHIVED IS NOT DISTINCT FROM T59._IS_ARCHIVED
      AND T59.CONTACT_CREATED_AT IS NOT DISTINCT FROM T59._CONTACT_CREATED_AT
      AND T59.CONTACT_MODIFIED_AT IS NOT DISTINCT FROM T59._CONTACT_MODIFIED_AT
      AND LOWER(T59.CONTACT_EMAIL) IS NOT DISTINCT FROM LOWER(T59._CONTACT_EMAIL)
      AND LOWER(T59.FIRST_NAME) IS NOT DISTINCT FROM LOWER(T59._FIRST_NAME)
      AND LOWER(T59.LAST_NAME) IS NOT DISTINCT FROM LOWER(T59._LAST_NAME)
      AND (
        LOWER(T59.COMPANY_NAME) IS NOT DISTINCT FROM LOWER(T59._COMPANY_NAME)
        OR (
          T59._COMPANY_NAME IS NULL
        )
      )
      AND (
        LOWER(T59.PHONE_NUMBER) IS NOT DISTINCT FROM LOWER(T59._PHONE_NUMBER)
        OR (
          T59._PHONE_NUMBER IS NULL
        )
      )
      AND LOWER(T59.JOB_TITLE) IS NOT DISTINCT FROM LOWER(T59._JOB_TITLE)
      AND LOWER(T59.TRAFFIC_SOURCE) IS NOT DISTINCT FROM LOWER(T59._TRAFFIC_SOURCE)
      AND LOWER(T59.COUNTRY) IS NOT DISTINCT FROM LOWER(T59._COUNTRY)
      AND LOWER(T59.CITY) IS NOT DISTINCT FROM LOWER(T59._CITY)
      AND LOWER(T59.STATE) IS NOT DISTINCT FROM LOWER(T59._STATE)
      AND T59.COMPANY_ID IS NOT DISTINCT FROM T59._COMPANY_ID
      AND T59.LEAD_SCORE IS NOT DISTINCT FROM T59._LEAD_SCORE
    )
), T81 AS (
  SELECT
    T78.SUSPECT,
    MAX(T78.IN_STAGING) AS IN_STAGING,
    MAX(T78.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T78.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T78.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_HUBSPOT_TICKETS AS T78
  GROUP BY
    1
), T84 AS (
  SELECT
    T79.SUSPECT,
    MAX(T79.IN_STAGING) AS IN_STAGING,
    MAX(T79.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T79.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T79.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_HUBSPOT_CONTACTS AS T79
  GROUP BY
    1
), SUSPECTS_OF_HUBSPOT_COMPANIES AS (
  SELECT
    T58.IN_STAGING,
    T58.IN_RAW,
    COALESCE(T58.ROW_KEY, T58.RAW_KEY) AS SUSPECT,
    FALSE
    OR COALESCE(
      T58._HUBSPOT_COMPANY_UPDATED_AT > T58.HUBSPOT_COMPANY_UPDATED_AT,
      T58._HUBSPOT_COMPANY_UPDATED_AT IS NOT NULL
    ) AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          IFF(T58.BUSINESS_TYPE IS NOT DISTINCT FROM T58._BUSINESS_TYPE, '', 'business_type '),
                                          IFF(T58.IS_ARCHIVED IS NOT DISTINCT FROM T58._IS_ARCHIVED, '', 'is_archived ')
                                        ),
                                        IFF(
                                          T58.HUBSPOT_COMPANY_UPDATED_AT IS NOT DISTINCT FROM T58._HUBSPOT_COMPANY_UPDATED_AT,
                                          '',
                                          'hubspot_company_updated_at '
                                        )
                                      ),
                                      IFF(
                                        LOWER(T58.COMPANY_NAME) IS NOT DISTINCT FROM LOWER(T58._COMPANY_NAME),
                                        '',
                                        'company_name '
                                      )
                                    ),
                                    IFF(
                                      T58.HUBSPOT_COMPANY_CREATED_AT IS NOT DISTINCT FROM T58._HUBSPOT_COMPANY_CREATED_AT,
                                      '',
                                      'hubspot_company_created_at '
                                    )
                                  ),
                                  IFF(T58.ACCOUNT_ID IS NOT DISTINCT FROM T58._ACCOUNT_ID, '', 'account_id ')
                                ),
                                IFF(
                                  LOWER(T58.COMPANY_DOMAIN) IS NOT DISTINCT FROM LOWER(T58._COMPANY_DOMAIN),
                                  '',
                                  'company_domain '
                                )
                              ),
                              IFF(LOWER(T58.INDUSTRY) IS NOT DISTINCT FROM LOWER(T58._INDUSTRY), '', 'industry ')
                            ),
                            IFF(
                              LOWER(T58.CRM_PLAN_NAME) IS NOT DISTINCT FROM LOWER(T58._CRM_PLAN_NAME),
                              '',
                              'crm_plan_name '
                            )
                          ),
                          IFF(LOWER(T58.CITY) IS NOT DISTINCT FROM LOWER(T58._CITY), '', 'city ')
                        ),
                        IFF(
                          LOWER(T58.POSTAL_CODE) IS NOT DISTINCT FROM LOWER(T58._POSTAL_CODE),
                          '',
                          'postal_code '
                        )
                      ),
                      IFF(LOWER(T58.WEBSITE) IS NOT DISTINCT FROM LOWER(T58._WEBSITE), '', 'website ')
                    ),
                    IFF(
                      LOWER(T58.ANALYTICS_SOURCE) IS NOT DISTINCT FROM LOWER(T58._ANALYTICS_SOURCE),
                      '',
                      'analytics_source '
                    )
                  ),
                  IFF(
                    LOWER(T58.STATE_CODE) IS NOT DISTINCT FROM LOWER(T58._STATE_CODE)
                    OR (
                      T58.STATE_CODE IS NULL
                    ),
                    '',
                    'state_code '
                  )
                ),
                IFF(
                  T58.EMPLOYEE_COUNT IS NOT DISTINCT FROM T58._EMPLOYEE_COUNT
                  OR (
                    T58.EMPLOYEE_COUNT IS NULL
                  ),
                  '',
                  'employee_count '
                )
              ),
              IFF(T58.DEVICE_COUNT IS NOT DISTINCT FROM T58._DEVICE_COUNT, '', 'device_count ')
            ),
            IFF(
              T58.LOCATION_COUNT IS NOT DISTINCT FROM T58._LOCATION_COUNT
              OR (
                T58._LOCATION_COUNT IS NULL
              ),
              '',
              'location_count '
            )
          ),
          IFF(T58.ANNUAL_REVENUE IS NOT DISTINCT FROM T58._ANNUAL_REVENUE, '', 'annual_revenue ')
        ),
        IFF(
          T58.CRM_MONTHLY_RECURRING_REVENUE IS NOT DISTINCT FROM T58._CRM_MONTHLY_RECURRING_REVENUE,
          '',
          'crm_monthly_recurring_revenue '
        )
      ),
      IFF(
        T58.POTENTIAL_MONTHLY_RECURRING_REVENUE IS NOT DISTINCT FROM T58._POTENTIAL_MONTHLY_RECURRING_REVENUE,
        '',
        'potential_monthly_recurring_revenue '
      )
    ) AS DIFFERENCES
  FROM (
    SELECT
      T20.ROW_KEY,
      T20.IN_STAGING,
      T20.BUSINESS_TYPE,
      T20.IS_ARCHIVED,
      T20.HUBSPOT_COMPANY_UPDATED_AT,
      T20.COMPANY_NAME,
      T20.HUBSPOT_COMPANY_CREATED_AT,
      T20.ACCOUNT_ID,
      T20.COMPANY_DOMAIN,
      T20.INDUSTRY,
      T20.CRM_PLAN_NAME,
      T20.CITY,
      T20.POSTAL_CODE,
      T20.WEBSITE,
      T20.ANALYTICS_SOURCE,
      T20.STATE_CODE,
      T20.EMPLOYEE_COUNT,
      T20.DEVICE_COUNT,
      T20.LOCATION_COUNT,
      T20.ANNUAL_REVENUE,
      T20.CRM_MONTHLY_RECURRING_REVENUE,
      T20.POTENTIAL_MONTHLY_RECURRING_REVENUE,
      T51.RAW_KEY,
      T51.IN_RAW,
      T51._BUSINESS_TYPE,
      T51._IS_ARCHIVED,
      T51._HUBSPOT_COMPANY_UPDATED_AT,
      T51._COMPANY_NAME,
      T51._HUBSPOT_COMPANY_CREATED_AT,
      T51._ACCOUNT_ID,
      T51._COMPANY_DOMAIN,
      T51._INDUSTRY,
      T51._CRM_PLAN_NAME,
      T51._CITY,
      T51._POSTAL_CODE,
      T51._WEBSITE,
      T51._ANALYTICS_SOURCE,
      T51._STATE_CODE,
      T51._EMPLOYEE_COUNT,
      T51._DEVICE_COUNT,
      T51._LOCATION_COUNT,
      T51._ANNUAL_REVENUE,
      T51._CRM_MONTHLY_RECURRING_REVENUE,
      T51._POTENTIAL_MONTHLY_RECURRING_REVENUE
    FROM (
      SELECT
        T8.HUBSPOT_COMPANY_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T8.BUSINESS_TYPE,
        T8.IS_ARCHIVED,
        T8.HUBSPOT_COMPANY_UPDATED_AT,
        T8.COMPANY_NAME,
        T8.HUBSPOT_COMPANY_CREATED_AT,
        T8.ACCOUNT_ID,
        T8.COMPANY_DOMAIN,
        T8.INDUSTRY,
        T8.CRM_PLAN_NAME,
        T8.CITY,
        T8.POSTAL_CODE,
        T8.WEBSITE,
        T8.ANALYTICS_SOURCE,
        T8.STATE_CODE,
        T8.EMPLOYEE_COUNT,
        T8.DEVICE_COUNT,
        T8.LOCATION_COUNT,
        T8.ANNUAL_REVENUE,
        T8.CRM_MONTHLY_RECURRING_REVENUE,
        T8.POTENTIAL_MONTHLY_RECURRING_REVENUE
      FROM STAGING.STG_HUBSPOT__COMPANIES AS T8
    ) AS T20
    FULL OUTER JOIN (
      SELECT
        T29.ID AS RAW_KEY,
        1 AS IN_RAW,
        T29.BUSINESS_TYPE AS _BUSINESS_TYPE,
        T29.ARCHIVED AS _IS_ARCHIVED,
        T29.UPDATEDAT AS _HUBSPOT_COMPANY_UPDATED_AT,
        COALESCE(
          NULLIF(TRIM(T29.NAME, ' \t\n\r\f'), ''),
          NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'name'), ''), ' \t\n\r\f'), '')
        ) AS _COMPANY_NAME,
        COALESCE(T29.CREATEDAT, T29.CREATED_DATE) AS _HUBSPOT_COMPANY_CREATED_AT,
        COALESCE(
          CAST(CAST(IFF(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ) = CAST(FLOOR(
              IFF(
                ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 9000000000000000.0,
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              )
            ) AS BIGINT),
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'account_id'), '')
        ) AS _ACCOUNT_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'domain'), ''), ' \t\n\r\f'),
          ''
        ) AS _COMPANY_DOMAIN,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'industry'), ''), ' \t\n\r\f'),
          ''
        ) AS _INDUSTRY,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'tier'), ''), ' \t\n\r\f'), '') AS _CRM_PLAN_NAME,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'city'), ''), ' \t\n\r\f'), '') AS _CITY,
        NULLIF(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'zip'), ''), ' \t\n\r\f'), '') AS _POSTAL_CODE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'website'), ''), ' \t\n\r\f'),
          ''
        ) AS _WEBSITE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'source'), ''), ' \t\n\r\f'),
          ''
        ) AS _ANALYTICS_SOURCE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'state'), ''), ' \t\n\r\f'),
          ''
        ) AS _STATE_CODE,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _EMPLOYEE_COUNT,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'device_count'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'device_count'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _DEVICE_COUNT,
        T29.LOCATION_COUNT AS _LOCATION_COUNT,
        CAST(CAST(IFF(
          ABS(
            CASE
              WHEN ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 1000000000000000.0
              THEN IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 1000000000000000.0,
          CASE
            WHEN ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 1000000000000000.0
            THEN IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
            ELSE CAST(NULL AS DOUBLE)
          END,
          NULL
        ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS _ANNUAL_REVENUE,
        CAST(CAST(IFF(
          ABS(
            CASE
              WHEN ABS(
                IFF(
                  ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 1000000000000000.0
              THEN IFF(
                ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 1000000000000000.0,
          CASE
            WHEN ABS(
              IFF(
                ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 1000000000000000.0
            THEN IFF(
              ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'mrr'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
            ELSE CAST(NULL AS DOUBLE)
          END,
          NULL
        ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS _CRM_MONTHLY_RECURRING_REVENUE,
        CAST(CAST(IFF(
          ABS(
            CASE
              WHEN ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 1000000000000000.0
              THEN IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 1000000000000000.0,
          CASE
            WHEN ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 1000000000000000.0
            THEN IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T29.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
            ELSE CAST(NULL AS DOUBLE)
          END,
          NULL
        ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS _POTENTIAL_MONTHLY_RECURRING_REVENUE
      FROM (
        SELECT
          *
        FROM RAW.HUBSPOT_COMPANIES AS T2
        WHERE
          T2.ID IS NOT NULL
          AND COALESCE(CAST(T2.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T29
    ) AS T51
      ON T20.ROW_KEY = T51.RAW_KEY
  ) AS T58
  WHERE
    NOT (
      (
        T58.IN_STAGING IS NOT NULL
      )
      AND (
        T58.IN_RAW IS NOT NULL
      )
      AND T58.BUSINESS_TYPE IS NOT DISTINCT FROM T58._BUSINESS_TYPE
      AND T58.IS_ARCHIVED IS NOT DISTINCT FROM T58._IS_ARCHIVED
      AND T58.HUBSPOT_COMPANY_UPDATED_AT IS NOT DISTINCT FROM T58._HUBSPOT_COMPANY_UPDATED_AT
      AND LOWER(T58.COMPANY_NAME) IS NOT DISTINCT FROM LOWER(T58._COMPANY_NAME)
      AND T58.HUBSPOT_COMPANY_CREATED_AT IS NOT DISTINCT FROM T58._HUBSPOT_COMPANY_CREATED_AT
      AND T58.ACCOUNT_ID IS NOT DISTINCT FROM T58._ACCOUNT_ID
      AND LOWER(T58.COMPANY_DOMAIN) IS NOT DISTINCT FROM LOWER(T58._COMPANY_DOMAIN)
      AND LOWER(T58.INDUSTRY) IS NOT DISTINCT FROM LOWER(T58._INDUSTRY)
      AND LOWER(T58.CRM_PLAN_NAME) IS NOT DISTINCT FROM LOWER(T58._CRM_PLAN_NAME)
      AND LOWER(T58.CITY) IS NOT DISTINCT FROM LOWER(T58._CITY)
      AND LOWER(T58.POSTAL_CODE) IS NOT DISTINCT FROM LOWER(T58._POSTAL_CODE)
      AND LOWER(T58.WEBSITE) IS NOT DISTINCT FROM LOWER(T58._WEBSITE)
      AND LOWER(T58.ANALYTICS_SOURCE) IS NOT DISTINCT FROM LOWER(T58._ANALYTICS_SOURCE)
      AND (
        LOWER(T58.STATE_CODE) IS NOT DISTINCT FROM LOWER(T58._STATE_CODE)
        OR (
          T58.STATE_CODE IS NULL
        )
      )
      AND (
        T58.EMPLOYEE_COUNT IS NOT DISTINCT FROM T58._EMPLOYEE_COUNT
        OR (
          T58.EMPLOYEE_COUNT IS NULL
        )
      )
      AND T58.DEVICE_COUNT IS NOT DISTINCT FROM T58._DEVICE_COUNT
      AND (
        T58.LOCATION_COUNT IS NOT DISTINCT FROM T58._LOCATION_COUNT
        OR (
          T58._LOCATION_COUNT IS NULL
        )
      )
      AND T58.ANNUAL_REVENUE IS NOT DISTINCT FROM T58._ANNUAL_REVENUE
      AND T58.CRM_MONTHLY_RECURRING_REVENUE IS NOT DISTINCT FROM T58._CRM_MONTHLY_RECURRING_REVENUE
      AND T58.POTENTIAL_MONTHLY_RECURRING_REVENUE IS NOT DISTINCT FROM T58._POTENTIAL_MONTHLY_RECURRING_REVENUE
    )
), SUSPECTS_OF_HUBSPOT_DEALS AS (
  SELECT
    T60.IN_STAGING,
    T60.IN_RAW,
    COALESCE(T60.ROW_KEY, T60.RAW_KEY) AS SUSPECT,
    FALSE
    OR COALESCE(T60._DEAL_MODIFIED_AT > T60.DEAL_MODIFIED_AT, T60._DEAL_MODIFIED_AT IS NOT NULL) AS IS_OUTDATED,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CONCAT(
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CONCAT(
                                      CONCAT(
                                        CONCAT(
                                          IFF(T60.ARCHIVED IS NOT DISTINCT FROM T60._ARCHIVED, '', 'archived '),
                                          IFF(T60.SALES_PIPELINE IS NOT DISTINCT FROM T60._SALES_PIPELINE, '', 'sales_pipeline ')
                                        ),
                                        IFF(
                                          T60.EXPECTED_CLOSE_DATE IS NOT DISTINCT FROM T60._EXPECTED_CLOSE_DATE,
                                          '',
                                          'expected_close_date '
                                        )
                                      ),
                                      IFF(
                                        T60.DEAL_CREATED_AT IS NOT DISTINCT FROM T60._DEAL_CREATED_AT,
                                        '',
                                        'deal_created_at '
                                      )
                                    ),
                                    IFF(
                                      T60.DEAL_MODIFIED_AT IS NOT DISTINCT FROM T60._DEAL_MODIFIED_AT,
                                      '',
                                      'deal_modified_at '
                                    )
                                  ),
                                  IFF(LOWER(T60.DEAL_NAME) IS NOT DISTINCT FROM LOWER(T60._DEAL_NAME), '', 'deal_name ')
                                ),
                                IFF(T60.DEAL_AMOUNT IS NOT DISTINCT FROM T60._DEAL_AMOUNT, '', 'deal_amount ')
                              ),
                              IFF(
                                T60.DEAL_STAGE IS NOT DISTINCT FROM T60._DEAL_STAGE
                                OR (
                                  T60.DEAL_STAGE IS NULL
                                ),
                                '',
                                'deal_stage '
                              )
                            ),
                            IFF(
                              T60.CLOSED_DATE IS NOT DISTINCT FROM T60._CLOSED_DATE
                              OR (
                                T60.CLOSED_DATE IS NULL
                              )
                              OR (
                                T60._CLOSED_DATE IS NULL
                              ),
                              '',
                              'closed_date '
                            )
                          ),
                          IFF(T60.DEAL_OWNER_ID IS NOT DISTINCT FROM T60._DEAL_OWNER_ID, '', 'deal_owner_id ')
                        ),
                        IFF(T60.COMPANY_ID IS NOT DISTINCT FROM T60._COMPANY_ID, '', 'company_id ')
                      ),
                      IFF(T60.CONTACT_ID IS NOT DISTINCT FROM T60._CONTACT_ID, '', 'contact_id ')
                    ),
                    IFF(LOWER(T60.DEAL_TYPE) IS NOT DISTINCT FROM LOWER(T60._DEAL_TYPE), '', 'deal_type ')
                  ),
                  IFF(LOWER(T60.NEXT_STEP) IS NOT DISTINCT FROM LOWER(T60._NEXT_STEP), '', 'next_step ')
                ),
                IFF(
                  LOWER(T60.EXPANSION_TYPE) IS NOT DISTINCT FROM LOWER(T60._EXPANSION_TYPE),
                  '',
                  'expansion_type '
                )
              ),
              IFF(
                LOWER(T60.COMPETITOR) IS NOT DISTINCT FROM LOWER(T60._COMPETITOR)
                OR (
                  T60.COMPETITOR IS NULL
                ),
                '',
                'competitor '
              )
            ),
            IFF(
              LOWER(T60.CLOSED_WON_REASON) IS NOT DISTINCT FROM LOWER(T60._CLOSED_WON_REASON)
              OR (
                T60.CLOSED_WON_REASON IS NULL
              ),
              '',
              'closed_won_reason '
            )
          ),
          IFF(
            LOWER(T60.CLOSED_LOST_REASON) IS NOT DISTINCT FROM LOWER(T60._CLOSED_LOST_REASON)
            OR (
              T60.CLOSED_LOST_REASON IS NULL
            ),
            '',
            'closed_lost_reason '
          )
        ),
        IFF(T60.NOTE_COUNT IS NOT DISTINCT FROM T60._NOTE_COUNT, '', 'note_count ')
      ),
      IFF(T60.MEETING_COUNT IS NOT DISTINCT FROM T60._MEETING_COUNT, '', 'meeting_count ')
    ) AS DIFFERENCES
  FROM (
    SELECT
      T22.ROW_KEY,
      T22.IN_STAGING,
      T22.ARCHIVED,
      T22.SALES_PIPELINE,
      T22.EXPECTED_CLOSE_DATE,
      T22.DEAL_CREATED_AT,
      T22.DEAL_MODIFIED_AT,
      T22.DEAL_NAME,
      T22.DEAL_AMOUNT,
      T22.DEAL_STAGE,
      T22.CLOSED_DATE,
      T22.DEAL_OWNER_ID,
      T22.COMPANY_ID,
      T22.CONTACT_ID,
      T22.DEAL_TYPE,
      T22.NEXT_STEP,
      T22.EXPANSION_TYPE,
      T22.COMPETITOR,
      T22.CLOSED_WON_REASON,
      T22.CLOSED_LOST_REASON,
      T22.NOTE_COUNT,
      T22.MEETING_COUNT,
      T53.RAW_KEY,
      T53.IN_RAW,
      T53._ARCHIVED,
      T53._SALES_PIPELINE,
      T53._EXPECTED_CLOSE_DATE,
      T53._DEAL_CREATED_AT,
      T53._DEAL_MODIFIED_AT,
      T53._DEAL_NAME,
      T53._DEAL_AMOUNT,
      T53._DEAL_STAGE,
      T53._CLOSED_DATE,
      T53._DEAL_OWNER_ID,
      T53._COMPANY_ID,
      T53._CONTACT_ID,
      T53._DEAL_TYPE,
      T53._NEXT_STEP,
      T53._EXPANSION_TYPE,
      T53._COMPETITOR,
      T53._CLOSED_WON_REASON,
      T53._CLOSED_LOST_REASON,
      T53._NOTE_COUNT,
      T53._MEETING_COUNT
    FROM (
      SELECT
        T10.HUBSPOT_DEAL_ID AS ROW_KEY,
        1 AS IN_STAGING,
        T10.ARCHIVED,
        T10.SALES_PIPELINE,
        T10.EXPECTED_CLOSE_DATE,
        T10.DEAL_CREATED_AT,
        T10.DEAL_MODIFIED_AT,
        T10.DEAL_NAME,
        T10.DEAL_AMOUNT,
        T10.DEAL_STAGE,
        T10.CLOSED_DATE,
        T10.DEAL_OWNER_ID,
        T10.COMPANY_ID,
        T10.CONTACT_ID,
        T10.DEAL_TYPE,
        T10.NEXT_STEP,
        T10.EXPANSION_TYPE,
        T10.COMPETITOR,
        T10.CLOSED_WON_REASON,
        T10.CLOSED_LOST_REASON,
        T10.NOTE_COUNT,
        T10.MEETING_COUNT
      FROM STAGING.STG_HUBSPOT__DEALS AS T10
    ) AS T22
    FULL OUTER JOIN (
      SELECT
        T33.ID AS RAW_KEY,
        1 AS IN_RAW,
        T33.ARCHIVED AS _ARCHIVED,
        T33.PIPELINE AS _SALES_PIPELINE,
        T33.CLOSEDATE AS _EXPECTED_CLOSE_DATE,
        T33.CREATEDAT AS _DEAL_CREATED_AT,
        T33.UPDATEDAT AS _DEAL_MODIFIED_AT,
        NULLIF(TRIM(T33.DEALNAME, ' \t\n\r\f'), '') AS _DEAL_NAME,
        CAST(CAST(IFF(ABS(T33.AMOUNT) < 1000000000000000.0, T33.AMOUNT, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS _DEAL_AMOUNT,
        T33.DEALSTAGE AS _DEAL_STAGE,
        T33.CLOSEDATE AS _CLOSED_DATE,
        COALESCE(
          CAST(CAST(IFF(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ) = CAST(FLOOR(
              IFF(
                ABS(
                  IFF(
                    ABS(
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                    ) < 9e+18,
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                ) < 9000000000000000.0,
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              )
            ) AS BIGINT),
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) AS BIGINT) AS VARCHAR),
          NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hubspot_owner_id'), '')
        ) AS _DEAL_OWNER_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'company_ids'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'company_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'companyIds'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'companyIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _COMPANY_ID,
        NULLIF(
          TRIM(
            COALESCE(
              AS_VARCHAR(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ),
              CAST(AS_INTEGER(
                GET(
                  CASE
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'contact_ids'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'contact_ids')
                    WHEN ARRAY_SIZE(AS_ARRAY(GET(T33.ASSOCIATIONS, 'contactIds'))) > 0
                    THEN GET(T33.ASSOCIATIONS, 'contactIds')
                    ELSE CAST(NULL AS VARIANT)
                  END,
                  0
                )
              ) AS VARCHAR)
            ),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CONTACT_ID,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'dealtype'), ''), ' \t\n\r\f'),
          ''
        ) AS _DEAL_TYPE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'next_step'), ''), ' \t\n\r\f'),
          ''
        ) AS _NEXT_STEP,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'expansion_type'), ''), ' \t\n\r\f'),
          ''
        ) AS _EXPANSION_TYPE,
        NULLIF(
          TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'competitor'), ''), ' \t\n\r\f'),
          ''
        ) AS _COMPETITOR,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'closed_won_reason'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CLOSED_WON_REASON,
        NULLIF(
          TRIM(
            NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'closed_lost_reason'), ''),
            ' \t\n\r\f'
          ),
          ''
        ) AS _CLOSED_LOST_REASON,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'num_notes'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'num_notes'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _NOTE_COUNT,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ) AS _MEETING_COUNT
      FROM (
        SELECT
          *
        FROM RAW.HUBSPOT_DEALS AS T4
        WHERE
          T4.ID IS NOT NULL
          AND COALESCE(CAST(T4.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
      ) AS T33
    ) AS T53
      ON T22.ROW_KEY = T53.RAW_KEY
  ) AS T60
  WHERE
    NOT (
      (
        T60.IN_STAGING IS NOT NULL
      )
      AND (
        T60.IN_RAW IS NOT NULL
      )
      AND T60.ARCHIVED IS NOT DISTINCT FROM T60._ARCHIVED
      AND T60.SALES_PIPELINE IS NOT DISTINCT FROM T60._SALES_PIPELINE
      AND T60.EXPECTED_CLOSE_DATE IS NOT DISTINCT FROM T60._EXPECTED_CLOSE_DATE
      AND T60.DEAL_CREATED_AT IS NOT DISTINCT FROM T60._DEAL_CREATED_AT
      AND T60.DEAL_MODIFIED_AT IS NOT DISTINCT FROM T60._DEAL_MODIFIED_AT
      AND LOWER(T60.DEAL_NAME) IS NOT DISTINCT FROM LOWER(T60._DEAL_NAME)
      AND T60.DEAL_AMOUNT IS NOT DISTINCT FROM T60._DEAL_AMOUNT
      AND (
        T60.DEAL_STAGE IS NOT DISTINCT FROM T60._DEAL_STAGE
        OR (
          T60.DEAL_STAGE IS NULL
        )
      )
      AND (
        T60.CLOSED_DATE IS NOT DISTINCT FROM T60._CLOSED_DATE
        OR (
          T60.CLOSED_DATE IS NULL
        )
        OR (
          T60._CLOSED_DATE IS NULL
        )
      )
      AND T60.DEAL_OWNER_ID IS NOT DISTINCT FROM T60._DEAL_OWNER_ID
      AND T60.COMPANY_ID IS NOT DISTINCT FROM T60._COMPANY_ID
      AND T60.CONTACT_ID IS NOT DISTINCT FROM T60._CONTACT_ID
      AND LOWER(T60.DEAL_TYPE) IS NOT DISTINCT FROM LOWER(T60._DEAL_TYPE)
      AND LOWER(T60.NEXT_STEP) IS NOT DISTINCT FROM LOWER(T60._NEXT_STEP)
      AND LOWER(T60.EXPANSION_TYPE) IS NOT DISTINCT FROM LOWER(T60._EXPANSION_TYPE)
      AND (
        LOWER(T60.COMPETITOR) IS NOT DISTINCT FROM LOWER(T60._COMPETITOR)
        OR (
          T60.COMPETITOR IS NULL
        )
      )
      AND (
        LOWER(T60.CLOSED_WON_REASON) IS NOT DISTINCT FROM LOWER(T60._CLOSED_WON_REASON)
        OR (
          T60.CLOSED_WON_REASON IS NULL
        )
      )
      AND (
        LOWER(T60.CLOSED_LOST_REASON) IS NOT DISTINCT FROM LOWER(T60._CLOSED_LOST_REASON)
        OR (
          T60.CLOSED_LOST_REASON IS NULL
        )
      )
      AND T60.NOTE_COUNT IS NOT DISTINCT FROM T60._NOTE_COUNT
      AND T60.MEETING_COUNT IS NOT DISTINCT FROM T60._MEETING_COUNT
    )
), T96 AS (
  SELECT
    T91.SUSPECT,
    MAX(T91.IN_STAGING) AS IN_STAGING,
    MAX(T91.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T91.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T91.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_HUBSPOT_COMPANIES AS T91
  GROUP BY
    1
), T97 AS (
  SELECT
    T94.SUSPECT,
    MAX(T94.IN_STAGING) AS IN_STAGING,
    MAX(T94.IN_RAW) AS IN_RAW,
    COUNT(*) AS DIFFERING,
    MAX(T94.IS_OUTDATED) AS IS_OUTDATED,
    MIN(T94.DIFFERENCES) AS DIFFERENCES
  FROM SUSPECTS_OF_HUBSPOT_DEALS AS T94
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
        'stg_hubspot__owners = hubspot_owners' AS STATEMENT,
        T63.SUSPECT AS ENTITY_KEY,
        CASE
          WHEN T63.IN_STAGING IS NULL
          THEN 'not in staging'
          WHEN T63.IN_RAW IS NULL
          THEN 'not in raw'
          WHEN T63.DIFFERING >= T67.VERSIONS
          THEN TRIM(T63.DIFFERENCES, ' \t\n\r\f')
          WHEN T63.IS_OUTDATED
          THEN 'raw has a later version'
          ELSE CAST(NULL AS VARCHAR)
        END AS DIFFERENCES
      FROM T56 AS T63
      LEFT OUTER JOIN (
        SELECT
          T65.RAW_KEY,
          COUNT(*) AS VERSIONS
        FROM (
          SELECT
            T36.RAW_KEY
          FROM (
            SELECT
              T0.ID AS RAW_KEY
            FROM RAW.HUBSPOT_OWNERS AS T0
            WHERE
              T0.ID IS NOT NULL
              AND COALESCE(CAST(T0.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          ) AS T36
          WHERE
            EXISTS(
              SELECT
                1
              FROM T56 AS T64
              WHERE
                T36.RAW_KEY = T64.SUSPECT
            )
        ) AS T65
        GROUP BY
          1
      ) AS T67
        ON T63.SUSPECT = T67.RAW_KEY
    ) AS T69
    WHERE
      T69.DIFFERENCES IS NOT NULL AND TRIM(T69.ENTITY_KEY, ' \t\n\r\f') <> ''
  ) AS T71
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'stg_hubspot__tickets = hubspot_tickets' AS STATEMENT,
        T87.SUSPECT AS ENTITY_KEY,
        CASE
          WHEN T87.IN_STAGING IS NULL
          THEN 'not in staging'
          WHEN T87.IN_RAW IS NULL
          THEN 'not in raw'
          WHEN T87.DIFFERING >= T107.VERSIONS
          THEN TRIM(T87.DIFFERENCES, ' \t\n\r\f')
          WHEN T87.IS_OUTDATED
          THEN 'raw has a later version'
          ELSE CAST(NULL AS VARCHAR)
        END AS DIFFERENCES
      FROM T81 AS T87
      LEFT OUTER JOIN (
        SELECT
          T95.RAW_KEY,
          COUNT(*) AS VERSIONS
        FROM (
          SELECT
            T38.RAW_KEY
          FROM (
            SELECT
              T1.ID AS RAW_KEY
            FROM RAW.HUBSPOT_TICKETS AS T1
            WHERE
              T1.ID IS NOT NULL
              AND COALESCE(CAST(T1.CREATEDATE AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          ) AS T38
          WHERE
            EXISTS(
              SELECT
                1
              FROM T81 AS T88
              WHERE
                T38.RAW_KEY = T88.SUSPECT
            )
        ) AS T95
        GROUP BY
          1
      ) AS T107
        ON T87.SUSPECT = T107.RAW_KEY
    ) AS T113
    WHERE
      T113.DIFFERENCES IS NOT NULL AND TRIM(T113.ENTITY_KEY, ' \t\n\r\f') <> ''
  ) AS T119
) AS T120
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
          'stg_hubspot__companies = hubspot_companies' AS STATEMENT,
          T103.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T103.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T103.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T103.DIFFERING >= T117.VERSIONS
            THEN TRIM(T103.DIFFERENCES, ' \t\n\r\f')
            WHEN T103.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T96 AS T103
        LEFT OUTER JOIN (
          SELECT
            T111.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T39.RAW_KEY
            FROM (
              SELECT
                T2.ID AS RAW_KEY
              FROM RAW.HUBSPOT_COMPANIES AS T2
              WHERE
                T2.ID IS NOT NULL
                AND COALESCE(CAST(T2.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T39
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T96 AS T104
                WHERE
                  T39.RAW_KEY = T104.SUSPECT
              )
          ) AS T111
          GROUP BY
            1
        ) AS T117
          ON T103.SUSPECT = T117.RAW_KEY
      ) AS T122
      WHERE
        T122.DIFFERENCES IS NOT NULL AND TRIM(T122.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T124
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__contacts = hubspot_contacts' AS STATEMENT,
          T92.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T92.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T92.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T92.DIFFERING >= T109.VERSIONS
            THEN TRIM(T92.DIFFERENCES, ' \t\n\r\f')
            WHEN T92.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T84 AS T92
        LEFT OUTER JOIN (
          SELECT
            T100.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T40.RAW_KEY
            FROM (
              SELECT
                T3.ID AS RAW_KEY
              FROM RAW.HUBSPOT_CONTACTS AS T3
              WHERE
                T3.ID IS NOT NULL
                AND COALESCE(CAST(T3.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T40
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T84 AS T93
                WHERE
                  T40.RAW_KEY = T93.SUSPECT
              )
          ) AS T100
          GROUP BY
            1
        ) AS T109
          ON T92.SUSPECT = T109.RAW_KEY
      ) AS T115
      WHERE
        T115.DIFFERENCES IS NOT NULL AND TRIM(T115.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T121
  ) AS T126
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
          'stg_hubspot__deals = hubspot_deals' AS STATEMENT,
          T105.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T105.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T105.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T105.DIFFERING >= T118.VERSIONS
            THEN TRIM(T105.DIFFERENCES, ' \t\n\r\f')
            WHEN T105.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T97 AS T105
        LEFT OUTER JOIN (
          SELECT
            T112.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T41.RAW_KEY
            FROM (
              SELECT
                T4.ID AS RAW_KEY
              FROM RAW.HUBSPOT_DEALS AS T4
              WHERE
                T4.ID IS NOT NULL
                AND COALESCE(CAST(T4.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T41
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T97 AS T106
                WHERE
                  T41.RAW_KEY = T106.SUSPECT
              )
          ) AS T112
          GROUP BY
            1
        ) AS T118
          ON T105.SUSPECT = T118.RAW_KEY
      ) AS T123
      WHERE
        T123.DIFFERENCES IS NOT NULL AND TRIM(T123.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T125
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__engagements = hubspot_engagements' AS STATEMENT,
          T75.SUSPECT AS ENTITY_KEY,
          CASE
            WHEN T75.IN_STAGING IS NULL
            THEN 'not in staging'
            WHEN T75.IN_RAW IS NULL
            THEN 'not in raw'
            WHEN T75.DIFFERING >= T90.VERSIONS
            THEN TRIM(T75.DIFFERENCES, ' \t\n\r\f')
            WHEN T75.IS_OUTDATED
            THEN 'raw has a later version'
            ELSE CAST(NULL AS VARCHAR)
          END AS DIFFERENCES
        FROM T72 AS T75
        LEFT OUTER JOIN (
          SELECT
            T80.RAW_KEY,
            COUNT(*) AS VERSIONS
          FROM (
            SELECT
              T42.RAW_KEY
            FROM (
              SELECT
                T5.ID AS RAW_KEY
              FROM RAW.HUBSPOT_ENGAGEMENTS AS T5
              WHERE
                T5.ID IS NOT NULL
                AND COALESCE(CAST(T5.CREATEDAT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            ) AS T42
            WHERE
              EXISTS(
                SELECT
                  1
                FROM T72 AS T76
                WHERE
                  T42.RAW_KEY = T76.SUSPECT
              )
          ) AS T80
          GROUP BY
            1
        ) AS T90
          ON T75.SUSPECT = T90.RAW_KEY
      ) AS T98
      WHERE
        T98.DIFFERENCES IS NOT NULL AND TRIM(T98.ENTITY_KEY, ' \t\n\r\f') <> ''
    ) AS T110
  ) AS T127
) AS T128
