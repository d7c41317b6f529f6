WITH T7 AS (
  SELECT
    T3.ID,
    T3.PROPERTIES,
    T3.ASSOCIATIONS,
    T3.DEALNAME,
    T3.AMOUNT,
    T3.DEALSTAGE,
    T3.PIPELINE,
    T3.CLOSEDATE,
    T3.CREATEDAT,
    T3.UPDATEDAT,
    T3.ARCHIVED,
    T3.CREATED_AT
  FROM RAW.HUBSPOT_DEALS AS T3
), REPEATS_IN_HUBSPOT_DEALS AS (
  SELECT
    *
  FROM (
    SELECT
      T12.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T3.ID,
        T3.CREATEDAT
      FROM RAW.HUBSPOT_DEALS AS T3
      WHERE
        NOT (
          COALESCE(
            T3.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T33.ID AS HUBSPOT_DEAL_ID,
  MD5(COALESCE(T33.ID, '')) AS HUBSPOT_DEAL_KEY,
  NULLIF(TRIM(T33.DEALNAME, ' \t\n\r\f'), '') AS DEAL_NAME,
  CAST(CAST(IFF(ABS(T33.AMOUNT) < 1000000000000000.0, T33.AMOUNT, NULL) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS DEAL_AMOUNT,
  CASE WHEN T33.CLOSES_LATER THEN CAST(NULL AS VARCHAR) ELSE T33.DEALSTAGE END AS DEAL_STAGE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STAGE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STAGE)), '-', '_'), ' ', '_'), '')
      WHEN 'appointmentscheduled'
      THEN 'Qualification'
      WHEN 'qualifiedtobuy'
      THEN 'Qualification'
      WHEN 'presentationscheduled'
      THEN 'Presentation'
      WHEN 'decisionmakerboughtin'
      THEN 'Proposal'
      WHEN 'contractsent'
      THEN 'Negotiation'
      WHEN 'closedwon'
      THEN 'Closed Won'
      WHEN 'closedlost'
      THEN 'Closed Lost'
      ELSE 'unmapped'
    END
  ) AS STANDARDIZED_STAGE,
  CASE T33.STAGE
    WHEN 'appointmentscheduled'
    THEN 1
    WHEN 'qualifiedtobuy'
    THEN 2
    WHEN 'presentationscheduled'
    THEN 3
    WHEN 'decisionmakerboughtin'
    THEN 4
    WHEN 'contractsent'
    THEN 5
    WHEN 'closedwon'
    THEN 6
    WHEN 'closedlost'
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS STAGE_ORDER,
  T33.PIPELINE AS SALES_PIPELINE,
  T33.CLOSEDATE AS EXPECTED_CLOSE_DATE,
  T33.CLOSED_DATE,
  T33.IS_CLOSED,
  T33.IS_CLOSED AND (
    T33.STAGE = 'closedwon'
  ) AS IS_WON,
  T33.IS_CLOSED AND (
    T33.STAGE = 'closedlost'
  ) AS IS_LOST,
  T33.ARCHIVED,
  T33.DEAL_OWNER_ID,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'dealtype'), '') AS DEAL_TYPE,
  IFF(
    NULLIF(
      REPLACE(
        REPLACE(
          LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'dealtype'), ''))),
          '-',
          '_'
        ),
        ' ',
        '_'
      ),
      ''
    ) IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(
        REPLACE(
          REPLACE(
            LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'dealtype'), ''))),
            '-',
            '_'
          ),
          ' ',
          '_'
        ),
        ''
      )
      WHEN 'newbusiness'
      THEN 'New Business'
      WHEN 'new_business'
      THEN 'New Business'
      WHEN 'existingbusiness'
      THEN 'Existing Business'
      WHEN 'existing_business'
      THEN 'Existing Business'
      ELSE 'unmapped'
    END
  ) AS DEAL_TYPE_CATEGORY,
  IFF(
    NULLIF(
      REPLACE(
        REPLACE(
          LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hs_priority'), ''))),
          '-',
          '_'
        ),
        ' ',
        '_'
      ),
      ''
    ) IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(
        REPLACE(
          REPLACE(
            LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'hs_priority'), ''))),
            '-',
            '_'
          ),
          ' ',
          '_'
        ),
        ''
      )
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
  ) AS DEAL_PRIORITY,
  T33.COMPANY_ID,
  T33.CONTACT_ID,
  T33.COMPANY_IDS,
  T33.CONTACT_IDS,
  COALESCE(ARRAY_SIZE(AS_ARRAY(T33.COMPANY_IDS)), 0) AS COMPANY_COUNT,
  COALESCE(ARRAY_SIZE(AS_ARRAY(T33.CONTACT_IDS)), 0) AS CONTACT_COUNT,
  T33.ACCOUNT_ID,
  T33.COMPANY_NAME,
  T33.PROBABILITY AS CLOSE_PROBABILITY,
  CAST(CAST(IFF(
    ABS(
      CAST(ROUND(
        CAST(T33.AMOUNT AS DOUBLE) * CASE
          WHEN T33.CLOSES_LATER
          THEN CAST(NULL AS DOUBLE)
          ELSE COALESCE(T33.PROBABILITY, 0.1)
        END,
        2
      ) AS DOUBLE)
    ) < 1000000000000000.0,
    CAST(ROUND(
      CAST(T33.AMOUNT AS DOUBLE) * CASE
        WHEN T33.CLOSES_LATER
        THEN CAST(NULL AS DOUBLE)
        ELSE COALESCE(T33.PROBABILITY, 0.1)
      END,
      2
    ) AS DOUBLE),
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS WEIGHTED_AMOUNT,
  CASE
    WHEN T33.AMOUNT < 0
    THEN CAST(NULL AS VARCHAR)
    WHEN T33.AMOUNT < 1000
    THEN 'Small'
    WHEN T33.AMOUNT < 10000
    THEN 'Medium'
    WHEN T33.AMOUNT < 50000
    THEN 'Large'
    WHEN T33.AMOUNT < 100000
    THEN 'Extra Large'
    WHEN T33.AMOUNT >= 100000
    THEN 'Enterprise'
    ELSE CAST(NULL AS VARCHAR)
  END AS DEAL_SIZE_CATEGORY,
  DATEDIFF(DAY, T33.CREATED_ON, DATE_FROM_PARTS(2026, 6, 30)) AS DEAL_AGE_DAYS,
  CASE
    WHEN DATEDIFF(DAY, T33.CREATED_ON, T33.CLOSED_DATE) >= 0
    THEN DATEDIFF(DAY, T33.CREATED_ON, T33.CLOSED_DATE)
    ELSE CAST(NULL AS BIGINT)
  END AS SALES_CYCLE_DAYS,
  T33.DUE AS DAYS_UNTIL_CLOSE,
  CASE
    WHEN T33.DUE < 0
    THEN 'Overdue'
    WHEN T33.DUE <= 7
    THEN 'This Week'
    WHEN T33.DUE <= 30
    THEN 'This Month'
    WHEN T33.DUE <= 90
    THEN 'This Quarter'
    WHEN T33.DUE > 90
    THEN 'Future'
    ELSE CAST(NULL AS VARCHAR)
  END AS CLOSE_TIMELINE,
  CASE
    WHEN T33.IS_CLOSED
    THEN 'Closed'
    WHEN NOT (
      COALESCE(T33.AMOUNT > 0, FALSE)
    )
    THEN 'No Value'
    WHEN T33.DUE < -30
    THEN 'At Risk'
    WHEN T33.DUE < 0
    THEN 'Needs Attention'
    WHEN T33.PROBABILITY > 0.7
    THEN 'Healthy'
    WHEN T33.PROBABILITY > 0.4
    THEN 'Fair'
    WHEN T33.PROBABILITY <= 0.4
    THEN 'Poor'
    ELSE CAST(NULL AS VARCHAR)
  END AS DEAL_HEALTH_STATUS,
  T33.NOTE_COUNT,
  T33.MEETING_COUNT,
  COALESCE(T33.NOTE_COUNT + T33.MEETING_COUNT, T33.NOTE_COUNT, T33.MEETING_COUNT) AS ACTIVITY_COUNT,
  CASE
    WHEN T33.IS_CLOSED AND (
      T33.STAGE = 'closedwon'
    )
    THEN NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'closed_won_reason'), '')
    ELSE CAST(NULL AS VARCHAR)
  END AS CLOSED_WON_REASON,
  CASE
    WHEN T33.IS_CLOSED AND (
      T33.STAGE = 'closedlost'
    )
    THEN NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'closed_lost_reason'), '')
    ELSE CAST(NULL AS VARCHAR)
  END AS CLOSED_LOST_REASON,
  CASE
    WHEN LOWER(T33.COMPETITOR) = 'none'
    THEN CAST(NULL AS VARCHAR)
    ELSE T33.COMPETITOR
  END AS COMPETITOR,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'next_step'), '') AS NEXT_STEP,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T33.PROPERTIES, 'expansion_type'), '') AS EXPANSION_TYPE,
  T33.IS_ORPHAN,
  T33.IS_ORPHAN_CONTACT,
  T33.IS_ORPHAN_OWNER,
  NULLIF(TRIM(T33.DEALNAME, ' \t\n\r\f'), '') IS NULL AS MISSING_DEAL_NAME,
  COALESCE(T33.AMOUNT < 0, FALSE) AS INVALID_AMOUNT,
  NULLIF(TRIM(T33.DEALSTAGE, ' \t\n\r\f'), '') IS NULL AS MISSING_STAGE,
  T33.CREATEDAT AS DEAL_CREATED_AT,
  T33.UPDATEDAT AS DEAL_MODIFIED_AT
FROM (
  SELECT
    T32.ID,
    T32.PROPERTIES,
    T32.ASSOCIATIONS,
    T32.DEALNAME,
    T32.AMOUNT,
    T32.DEALSTAGE,
    T32.PIPELINE,
    T32.CLOSEDATE,
    T32.CREATEDAT,
    T32.UPDATEDAT,
    T32.ARCHIVED,
    T32.CREATED_AT,
    T32.COMPANY_IDS,
    T32.CONTACT_IDS,
    T32.COMPANY_ID,
    T32.CONTACT_ID,
    T32.DEAL_OWNER_ID,
    T32.IS_CLOSED,
    T32.CLOSES_LATER,
    T32.STAGE,
    T32.CLOSED_DATE,
    T32.RECORDED,
    T32.NOTE_COUNT,
    T32.MEETING_COUNT,
    T32.COMPETITOR,
    T32.CREATED_ON,
    T32.ACCOUNT_ID,
    T32.COMPANY_NAME,
    T32._IS_ORPHAN AS IS_ORPHAN,
    T32._IS_ORPHAN_CONTACT AS IS_ORPHAN_CONTACT,
    T32.IS_ORPHAN AS IS_ORPHAN_OWNER,
    CASE
      WHEN T32.CLOSES_LATER
      THEN CAST(NULL AS DOUBLE)
      ELSE CASE
        WHEN T32.STAGE IN ('closedwon', 'closedlost')
        THEN CASE T32.STAGE
          WHEN 'appointmentscheduled'
          THEN 0.1
          WHEN 'qualifiedtobuy'
          THEN 0.2
          WHEN 'presentationscheduled'
          THEN 0.4
          WHEN 'decisionmakerboughtin'
          THEN 0.6
          WHEN 'contractsent'
          THEN 0.8
          WHEN 'closedwon'
          THEN 1.0
          WHEN 'closedlost'
          THEN 0.0
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE COALESCE(
          CASE
            WHEN T32.RECORDED BETWEEN 0 AND 1
            THEN T32.RECORDED
            WHEN T32.RECORDED BETWEEN 1 AND 100
            THEN T32.RECORDED / 100
            ELSE CAST(NULL AS DOUBLE)
          END,
          CASE T32.STAGE
            WHEN 'appointmentscheduled'
            THEN 0.1
            WHEN 'qualifiedtobuy'
            THEN 0.2
            WHEN 'presentationscheduled'
            THEN 0.4
            WHEN 'decisionmakerboughtin'
            THEN 0.6
            WHEN 'contractsent'
            THEN 0.8
            WHEN 'closedwon'
            THEN 1.0
            WHEN 'closedlost'
            THEN 0.0
            ELSE CAST(NULL AS DOUBLE)
          END
        )
      END
    END AS PROBABILITY,
    CASE
      WHEN T32.IS_CLOSED
      THEN CAST(NULL AS BIGINT)
      ELSE DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T32.CLOSEDATE)
    END AS DUE
  FROM (
    SELECT
      T31.ID,
      T31.PROPERTIES,
      T31.ASSOCIATIONS,
      T31.DEALNAME,
      T31.AMOUNT,
      T31.DEALSTAGE,
      T31.PIPELINE,
      T31.CLOSEDATE,
      T31.CREATEDAT,
      T31.UPDATEDAT,
      T31.ARCHIVED,
      T31.CREATED_AT,
      T31.COMPANY_IDS,
      T31.CONTACT_IDS,
      T31.COMPANY_ID,
      T31.CONTACT_ID,
      T31.DEAL_OWNER_ID,
      T31.IS_CLOSED,
      T31.CLOSES_LATER,
      T31.STAGE,
      T31.CLOSED_DATE,
      T31.RECORDED,
      T31.NOTE_COUNT,
      T31.MEETING_COUNT,
      T31.COMPETITOR,
      T31.CREATED_ON,
      T31.ACCOUNT_ID,
      T31.COMPANY_NAME,
      T31._IS_ORPHAN,
      T31._IS_ORPHAN_CONTACT,
      FALSE
      OR (
        (
          T31.DEAL_OWNER_ID IS NOT NULL
        ) AND (
          T8._PARENT_0 IS NULL
        )
      ) AS IS_ORPHAN
    FROM (
      SELECT
        T29.ID,
        T29.PROPERTIES,
        T29.ASSOCIATIONS,
        T29.DEALNAME,
        T29.AMOUNT,
        T29.DEALSTAGE,
        T29.PIPELINE,
        T29.CLOSEDATE,
        T29.CREATEDAT,
        T29.UPDATEDAT,
        T29.ARCHIVED,
        T29.CREATED_AT,
        T29.COMPANY_IDS,
        T29.CONTACT_IDS,
        T29.COMPANY_ID,
        T29.CONTACT_ID,
        T29.DEAL_OWNER_ID,
        T29.IS_CLOSED,
        T29.CLOSES_LATER,
        T29.STAGE,
        T29.CLOSED_DATE,
        T29.RECORDED,
        T29.NOTE_COUNT,
        T29.MEETING_COUNT,
        T29.COMPETITOR,
        T29.CREATED_ON,
        T29.ACCOUNT_ID,
        T29.COMPANY_NAME,
        T29._IS_ORPHAN,
        T29.IS_ORPHAN AS _IS_ORPHAN_CONTACT
      FROM (
        SELECT
          T28.ID,
          T28.PROPERTIES,
          T28.ASSOCIATIONS,
          T28.DEALNAME,
          T28.AMOUNT,
          T28.DEALSTAGE,
          T28.PIPELINE,
          T28.CLOSEDATE,
          T28.CREATEDAT,
          T28.UPDATEDAT,
          T28.ARCHIVED,
          T28.CREATED_AT,
          T28.COMPANY_IDS,
          T28.CONTACT_IDS,
          T28.COMPANY_ID,
          T28.CONTACT_ID,
          T28.DEAL_OWNER_ID,
          T28.IS_CLOSED,
          T28.CLOSES_LATER,
          T28.STAGE,
          T28.CLOSED_DATE,
          T28.RECORDED,
          T28.NOTE_COUNT,
          T28.MEETING_COUNT,
          T28.COMPETITOR,
          T28.CREATED_ON,
          T28.ACCOUNT_ID,
          T28.COMPANY_NAME,
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
            T26.DEALNAME,
            T26.AMOUNT,
            T26.DEALSTAGE,
            T26.PIPELINE,
            T26.CLOSEDATE,
            T26.CREATEDAT,
            T26.UPDATEDAT,
            T26.ARCHIVED,
            T26.CREATED_AT,
            T26.COMPANY_IDS,
            T26.CONTACT_IDS,
            T26.COMPANY_ID,
            T26.CONTACT_ID,
            T26.DEAL_OWNER_ID,
            T26.IS_CLOSED,
            T26.CLOSES_LATER,
            T26.STAGE,
            T26.CLOSED_DATE,
            T26.RECORDED,
            T26.NOTE_COUNT,
            T26.MEETING_COUNT,
            T26.COMPETITOR,
            T26.CREATED_ON,
            T26.ACCOUNT_ID,
            T26.COMPANY_NAME,
            T26.IS_ORPHAN AS _IS_ORPHAN
          FROM (
            SELECT
              T25.ID,
              T25.PROPERTIES,
              T25.ASSOCIATIONS,
              T25.DEALNAME,
              T25.AMOUNT,
              T25.DEALSTAGE,
              T25.PIPELINE,
              T25.CLOSEDATE,
              T25.CREATEDAT,
              T25.UPDATEDAT,
              T25.ARCHIVED,
              T25.CREATED_AT,
              T25.COMPANY_IDS,
              T25.CONTACT_IDS,
              T25.COMPANY_ID,
              T25.CONTACT_ID,
              T25.DEAL_OWNER_ID,
              T25.IS_CLOSED,
              T25.CLOSES_LATER,
              T25.STAGE,
              T25.CLOSED_DATE,
              T25.RECORDED,
              T25.NOTE_COUNT,
              T25.MEETING_COUNT,
              T25.COMPETITOR,
              T25.CREATED_ON,
              T10.ACCOUNT_ID,
              T10.COMPANY_NAME,
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
                T23.DEALNAME,
                T23.AMOUNT,
                T23.DEALSTAGE,
                T23.PIPELINE,
                T23.CLOSEDATE,
                T23.CREATEDAT,
                T23.UPDATEDAT,
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
                ) AS DEAL_OWNER_ID,
                COALESCE(
                  REPLACE(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                    '_',
                    ''
                  ) IN ('closedwon', 'closedlost'),
                  FALSE
                )
                AND COALESCE(
                  COALESCE(T23.CLOSEDATE, CAST(T23.UPDATEDAT AS DATE)) <= DATE_FROM_PARTS(2026, 6, 30),
                  TRUE
                ) AS IS_CLOSED,
                COALESCE(
                  REPLACE(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                    '_',
                    ''
                  ) IN ('closedwon', 'closedlost'),
                  FALSE
                )
                AND NOT (
                  COALESCE(
                    REPLACE(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                      '_',
                      ''
                    ) IN ('closedwon', 'closedlost'),
                    FALSE
                  )
                  AND COALESCE(
                    COALESCE(T23.CLOSEDATE, CAST(T23.UPDATEDAT AS DATE)) <= DATE_FROM_PARTS(2026, 6, 30),
                    TRUE
                  )
                ) AS CLOSES_LATER,
                CASE
                  WHEN COALESCE(
                    REPLACE(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                      '_',
                      ''
                    ) IN ('closedwon', 'closedlost'),
                    FALSE
                  )
                  AND NOT (
                    COALESCE(
                      REPLACE(
                        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                        '_',
                        ''
                      ) IN ('closedwon', 'closedlost'),
                      FALSE
                    )
                    AND COALESCE(
                      COALESCE(T23.CLOSEDATE, CAST(T23.UPDATEDAT AS DATE)) <= DATE_FROM_PARTS(2026, 6, 30),
                      TRUE
                    )
                  )
                  THEN CAST(NULL AS VARCHAR)
                  ELSE REPLACE(
                    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                    '_',
                    ''
                  )
                END AS STAGE,
                CASE
                  WHEN COALESCE(
                    REPLACE(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T23.DEALSTAGE)), '-', '_'), ' ', '_'), ''),
                      '_',
                      ''
                    ) IN ('closedwon', 'closedlost'),
                    FALSE
                  )
                  AND COALESCE(
                    COALESCE(T23.CLOSEDATE, CAST(T23.UPDATEDAT AS DATE)) <= DATE_FROM_PARTS(2026, 6, 30),
                    TRUE
                  )
                  THEN COALESCE(T23.CLOSEDATE, CAST(T23.UPDATEDAT AS DATE))
                  ELSE CAST(NULL AS DATE)
                END AS CLOSED_DATE,
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hs_deal_stage_probability'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'hs_deal_stage_probability'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) AS RECORDED,
                CAST(IFF(
                  IFF(
                    ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  ) = CAST(FLOOR(
                    IFF(
                      ABS(
                        IFF(
                          ABS(
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE)
                          ) < 9e+18,
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE),
                          CAST(NULL AS DOUBLE)
                        )
                      ) < 9000000000000000.0,
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      ),
                      CAST(NULL AS DOUBLE)
                    )
                  ) AS BIGINT),
                  IFF(
                    ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_notes'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ) AS BIGINT) AS NOTE_COUNT,
                CAST(IFF(
                  IFF(
                    ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  ) = CAST(FLOOR(
                    IFF(
                      ABS(
                        IFF(
                          ABS(
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
                          ) < 9e+18,
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
                          CAST(NULL AS DOUBLE)
                        )
                      ) < 9000000000000000.0,
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      ),
                      CAST(NULL AS DOUBLE)
                    )
                  ) AS BIGINT),
                  IFF(
                    ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'num_meetings'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ) AS BIGINT) AS MEETING_COUNT,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T23.PROPERTIES, 'competitor'), '') AS COMPETITOR,
                CAST(T23.CREATEDAT AS DATE) AS CREATED_ON
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
                        T11.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
                        FROM REPEATS_IN_HUBSPOT_DEALS AS T15
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
                        T19.DEALNAME,
                        T19.AMOUNT,
                        T19.DEALSTAGE,
                        T19.PIPELINE,
                        T19.CLOSEDATE,
                        T19.CREATEDAT,
                        T19.UPDATEDAT,
                        T19.ARCHIVED,
                        T19.CREATED_AT,
                        ROW_NUMBER() OVER (
                          PARTITION BY T19.ID
                          ORDER BY T19.UPDATEDAT DESC NULLS LAST, T19.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                            '|',
                            COALESCE(T19.ID, '<null>'),
                            COALESCE(CAST(T19.PROPERTIES AS VARCHAR), '<null>'),
                            COALESCE(CAST(T19.ASSOCIATIONS AS VARCHAR), '<null>'),
                            COALESCE(T19.DEALNAME, '<null>'),
                            COALESCE(CAST(T19.AMOUNT AS VARCHAR), '<null>'),
                            COALESCE(T19.DEALSTAGE, '<null>'),
                            COALESCE(T19.PIPELINE, '<null>'),
                            COALESCE(TO_VARCHAR(T19.CLOSEDATE, 'YYYY-MM-DD'), '<null>'),
                            COALESCE(
                              RTRIM(RTRIM(TO_VARCHAR(T19.CREATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                              '<null>'
                            ),
                            COALESCE(
                              RTRIM(RTRIM(TO_VARCHAR(T19.UPDATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                                T11.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                                FALSE
                              )
                            )
                            AND T11.ID IN (
                              SELECT
                                T15.ID
                              FROM REPEATS_IN_HUBSPOT_DEALS AS T15
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
                T2.ACCOUNT_ID,
                T2.COMPANY_NAME
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
      ON T31.DEAL_OWNER_ID = T8._PARENT_0
  ) AS T32
) AS T33
