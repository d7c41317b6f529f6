WITH T4 AS (
  SELECT
    T1.ID,
    T1.PROPERTIES,
    T1.FIRSTNAME,
    T1.LASTNAME,
    T1.EMAIL,
    T1.COMPANY,
    T1.PHONE,
    T1.CREATEDAT,
    T1.UPDATEDAT,
    T1.ARCHIVED,
    T1.CREATED_AT
  FROM RAW.HUBSPOT_CONTACTS AS T1
), T5 AS (
  SELECT
    T2.ID,
    T2.ENGAGEMENT,
    T2.ASSOCIATIONS,
    T2.METADATA,
    T2.CREATEDAT,
    T2.UPDATEDAT,
    T2.CREATED_AT
  FROM RAW.HUBSPOT_ENGAGEMENTS AS T2
), REPEATS_IN_HUBSPOT_CONTACTS AS (
  SELECT
    *
  FROM (
    SELECT
      T9.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATEDAT
      FROM RAW.HUBSPOT_CONTACTS AS T1
      WHERE
        NOT (
          COALESCE(
            T1.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T1.ID >= '!'
          ) OR (
            TRIM(T1.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T9
    GROUP BY
      1
  ) AS T11
  WHERE
    T11.COPIES > 1
), REPEATS_IN_HUBSPOT_ENGAGEMENTS AS (
  SELECT
    *
  FROM (
    SELECT
      T10.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T2.ID,
        T2.CREATEDAT
      FROM RAW.HUBSPOT_ENGAGEMENTS AS T2
      WHERE
        NOT (
          COALESCE(
            T2.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T2.ID >= '!'
          ) OR (
            TRIM(T2.ID, ' \t\n\r\f') <> ''
          )
        )
    ) AS T10
    GROUP BY
      1
  ) AS T12
  WHERE
    T12.COPIES > 1
)
SELECT
  T35.ID AS HUBSPOT_CONTACT_ID,
  MD5(COALESCE(T35.ID, '')) AS HUBSPOT_CONTACT_KEY,
  T35.MAIL AS CONTACT_EMAIL,
  T35.FIRST AS FIRST_NAME,
  T35.LAST AS LAST_NAME,
  NULLIF(
    REGEXP_REPLACE(
      CONCAT(
        IFF(
          NULLIF(TRIM(T35.FIRST, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T35.FIRST, ' \t\n\r\f'), ''), ' ')
        ),
        IFF(
          NULLIF(TRIM(T35.LAST, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T35.LAST, ' \t\n\r\f'), ''), ' ')
        )
      ),
      '\\ $',
      ''
    ),
    ''
  ) AS FULL_NAME,
  COALESCE(T35.COMPANY_TEXT, T6.LINKED_NAME) AS COMPANY_NAME,
  T35.JOB_TITLE,
  COALESCE(
    NULLIF(TRIM(T35.PHONE, ' \t\n\r\f'), ''),
    NULLIF(JSON_EXTRACT_PATH_TEXT(T35.PROPERTIES, 'phone'), ''),
    NULLIF(JSON_EXTRACT_PATH_TEXT(T35.PROPERTIES, 'mobilephone'), '')
  ) AS PHONE_NUMBER,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T35.PROPERTIES, 'country'), '') AS COUNTRY,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T35.PROPERTIES, 'city'), '') AS CITY,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T35.PROPERTIES, 'state'), '') AS STATE,
  T35.COMPANY_ID,
  T6.ACCOUNT_ID,
  T35.STAGE AS LIFECYCLE_STAGE,
  CASE T35.STAGE
    WHEN 'subscriber'
    THEN 1
    WHEN 'lead'
    THEN 2
    WHEN 'marketingqualifiedlead'
    THEN 3
    WHEN 'salesqualifiedlead'
    THEN 4
    WHEN 'opportunity'
    THEN 5
    WHEN 'customer'
    THEN 6
    WHEN 'evangelist'
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS LIFECYCLE_STAGE_ORDER,
  T35.SCORE AS LEAD_SCORE,
  CASE
    WHEN T35.SCORE >= 80
    THEN 'hot'
    WHEN T35.SCORE >= 60
    THEN 'warm'
    WHEN T35.SCORE >= 40
    THEN 'cool'
    WHEN T35.SCORE > 0
    THEN 'cold'
    ELSE 'unscored'
  END AS LEAD_TEMPERATURE,
  CASE
    WHEN T35.MAIL IS NULL
    THEN 'incomplete'
    WHEN (
      T35.FIRST IS NOT NULL
    )
    AND (
      T35.LAST IS NOT NULL
    )
    AND (
      COALESCE(T35.COMPANY_TEXT, T6.LINKED_NAME) IS NOT NULL
    )
    AND (
      T35.JOB_TITLE IS NOT NULL
    )
    THEN 'complete'
    WHEN NULLIF(
      REGEXP_REPLACE(
        CONCAT(
          IFF(
            NULLIF(TRIM(T35.FIRST, ' \t\n\r\f'), '') IS NULL,
            '',
            CONCAT(NULLIF(TRIM(T35.FIRST, ' \t\n\r\f'), ''), ' ')
          ),
          IFF(
            NULLIF(TRIM(T35.LAST, ' \t\n\r\f'), '') IS NULL,
            '',
            CONCAT(NULLIF(TRIM(T35.LAST, ' \t\n\r\f'), ''), ' ')
          )
        ),
        '\\ $',
        ''
      ),
      ''
    ) IS NOT NULL
    THEN 'partial'
    ELSE 'minimal'
  END AS CONTACT_DATA_QUALITY,
  T35.SOURCE AS TRAFFIC_SOURCE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T35.SOURCE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T35.SOURCE)), '-', '_'), ' ', '_'), '')
      WHEN 'direct'
      THEN 'Direct'
      WHEN 'direct_traffic'
      THEN 'Direct'
      WHEN 'referral'
      THEN 'Referral'
      WHEN 'referrals'
      THEN 'Referral'
      WHEN 'website'
      THEN 'Website'
      WHEN 'trade_show'
      THEN 'Trade Show'
      WHEN 'cold_call'
      THEN 'Cold Call'
      WHEN 'organic_search'
      THEN 'Organic Search'
      WHEN 'paid_search'
      THEN 'Paid Search'
      WHEN 'paid_social'
      THEN 'Paid Social'
      WHEN 'social_media'
      THEN 'Social Media'
      WHEN 'email_marketing'
      THEN 'Email'
      WHEN 'email'
      THEN 'Email'
      WHEN 'offline'
      THEN 'Offline'
      WHEN 'offline_sources'
      THEN 'Offline'
      ELSE 'unmapped'
    END
  ) AS PRIMARY_ATTRIBUTION_CHANNEL,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T35.SOURCE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T35.SOURCE)), '-', '_'), ' ', '_'), '')
      WHEN 'direct'
      THEN 'Direct'
      WHEN 'direct_traffic'
      THEN 'Direct'
      WHEN 'referral'
      THEN 'Referral'
      WHEN 'referrals'
      THEN 'Referral'
      WHEN 'website'
      THEN 'Website'
      WHEN 'trade_show'
      THEN 'Events'
      WHEN 'cold_call'
      THEN 'Outbound'
      WHEN 'organic_search'
      THEN 'Organic'
      WHEN 'paid_search'
      THEN 'Paid'
      WHEN 'paid_social'
      THEN 'Paid'
      WHEN 'social_media'
      THEN 'Social'
      WHEN 'email_marketing'
      THEN 'Email'
      WHEN 'email'
      THEN 'Email'
      WHEN 'offline'
      THEN 'Offline'
      WHEN 'offline_sources'
      THEN 'Offline'
      ELSE 'unmapped'
    END
  ) AS ATTRIBUTION_CHANNEL_GROUP,
  CASE
    WHEN T35.OPTED_OUT
    THEN 'opted_out'
    WHEN T39.OUTCOME = 'bounced'
    THEN 'bounced'
    WHEN T35.IN_SEQUENCE
    THEN 'in_sequence'
    WHEN (
      T39.OUTCOME = 'sent'
    )
    AND REGEXP_LIKE(NULLIF(TRIM(T35.MAIL, ' \t\n\r\f'), ''), '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', 'cs')
    THEN 'marketable'
    ELSE CAST(NULL AS VARCHAR)
  END AS EMAIL_MARKETING_STATUS,
  DATEDIFF(DAY, CAST(T35.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) AS DAYS_SINCE_CREATION,
  CASE
    WHEN DATEDIFF(DAY, CAST(T35.UPDATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 0
    THEN DATEDIFF(DAY, CAST(T35.UPDATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30))
    ELSE CAST(NULL AS BIGINT)
  END AS DAYS_SINCE_LAST_UPDATE,
  CASE
    WHEN DATEDIFF(DAY, CAST(T35.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 30
    THEN 'New'
    WHEN DATEDIFF(DAY, CAST(T35.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 90
    THEN 'Recent'
    WHEN DATEDIFF(DAY, CAST(T35.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 365
    THEN 'Established'
    WHEN DATEDIFF(DAY, CAST(T35.CREATEDAT AS DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 365
    THEN 'Mature'
    ELSE CAST(NULL AS VARCHAR)
  END AS CONTACT_AGE_CATEGORY,
  T35.ARCHIVED AS IS_ARCHIVED,
  FALSE
  OR (
    (
      T35.COMPANY_ID IS NOT NULL
    ) AND (
      T6._PARENT_0 IS NULL
    )
  ) AS IS_ORPHAN,
  T35.MAIL IS NULL AS MISSING_EMAIL,
  NOT (
    COALESCE(
      REGEXP_LIKE(NULLIF(TRIM(T35.MAIL, ' \t\n\r\f'), ''), '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', 'cs'),
      TRUE
    )
  ) AS INVALID_EMAIL_FORMAT,
  NULLIF(
    REGEXP_REPLACE(
      CONCAT(
        IFF(
          NULLIF(TRIM(T35.FIRST, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T35.FIRST, ' \t\n\r\f'), ''), ' ')
        ),
        IFF(
          NULLIF(TRIM(T35.LAST, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T35.LAST, ' \t\n\r\f'), ''), ' ')
        )
      ),
      '\\ $',
      ''
    ),
    ''
  ) IS NULL AS MISSING_NAME,
  (
    T35.COMPANY_ID IS NULL
  ) AND (
    T35.COMPANY_TEXT IS NULL
  ) AS MISSING_COMPANY,
  T35.SOURCE IS NULL AS MISSING_ATTRIBUTION,
  T35.CREATEDAT AS CONTACT_CREATED_AT,
  T35.UPDATEDAT AS CONTACT_MODIFIED_AT
FROM (
  SELECT
    T31.ID,
    T31.PROPERTIES,
    T31.FIRSTNAME,
    T31.LASTNAME,
    T31.EMAIL,
    T31.COMPANY,
    T31.PHONE,
    T31.CREATEDAT,
    T31.UPDATEDAT,
    T31.ARCHIVED,
    T31.CREATED_AT,
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
    ) AS COMPANY_ID,
    LOWER(
      COALESCE(
        NULLIF(TRIM(T31.EMAIL, ' \t\n\r\f'), ''),
        NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'email'), '')
      )
    ) AS MAIL,
    COALESCE(
      NULLIF(TRIM(T31.FIRSTNAME, ' \t\n\r\f'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'firstname'), '')
    ) AS FIRST,
    COALESCE(
      NULLIF(TRIM(T31.LASTNAME, ' \t\n\r\f'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lastname'), '')
    ) AS LAST,
    COALESCE(
      NULLIF(TRIM(T31.COMPANY, ' \t\n\r\f'), ''),
      NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'company'), '')
    ) AS COMPANY_TEXT,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'jobtitle'), '') AS JOB_TITLE,
    IFF(
      NULLIF(
        REPLACE(
          REPLACE(
            LOWER(
              TRIM(
                REPLACE(
                  NULLIF(
                    REPLACE(
                      REPLACE(
                        LOWER(
                          TRIM(
                            COALESCE(
                              NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lifecycle_stage'), ''),
                              NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lifecyclestage'), '')
                            )
                          )
                        ),
                        '-',
                        '_'
                      ),
                      ' ',
                      '_'
                    ),
                    ''
                  ),
                  '_',
                  ''
                )
              )
            ),
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
              LOWER(
                TRIM(
                  REPLACE(
                    NULLIF(
                      REPLACE(
                        REPLACE(
                          LOWER(
                            TRIM(
                              COALESCE(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lifecycle_stage'), ''),
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lifecyclestage'), '')
                              )
                            )
                          ),
                          '-',
                          '_'
                        ),
                        ' ',
                        '_'
                      ),
                      ''
                    ),
                    '_',
                    ''
                  )
                )
              ),
              '-',
              '_'
            ),
            ' ',
            '_'
          ),
          ''
        )
        WHEN 'subscriber'
        THEN 'subscriber'
        WHEN 'lead'
        THEN 'lead'
        WHEN 'marketingqualifiedlead'
        THEN 'marketingqualifiedlead'
        WHEN 'salesqualifiedlead'
        THEN 'salesqualifiedlead'
        WHEN 'opportunity'
        THEN 'opportunity'
        WHEN 'customer'
        THEN 'customer'
        WHEN 'evangelist'
        THEN 'evangelist'
        WHEN 'other'
        THEN 'other'
        ELSE 'unmapped'
      END
    ) AS STAGE,
    IFF(
      ABS(
        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lead_score'), '') AS DOUBLE)
      ) < 9e+18,
      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'lead_score'), '') AS DOUBLE),
      CAST(NULL AS DOUBLE)
    ) AS SCORE,
    NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'source'), '') AS SOURCE,
    COALESCE(
      CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'hs_email_optout'), '')) IN ('true', '1')
        THEN TRUE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'hs_email_optout'), '')) IN ('false', '0')
        THEN FALSE
        ELSE CAST(NULL AS BOOLEAN)
      END,
      FALSE
    ) AS OPTED_OUT,
    COALESCE(
      CASE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'hs_sequences_is_enrolled'), '')) IN ('true', '1')
        THEN TRUE
        WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T31.PROPERTIES, 'hs_sequences_is_enrolled'), '')) IN ('false', '0')
        THEN FALSE
        ELSE CAST(NULL AS BOOLEAN)
      END,
      FALSE
    ) AS IN_SEQUENCE
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM T4 AS T7
      WHERE
        NOT (
          COALESCE(
            T7.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
            FALSE
          )
        )
        AND (
          (
            T7.ID >= '!'
          ) OR (
            TRIM(T7.ID, ' \t\n\r\f') <> ''
          )
        )
        AND NOT (
          T7.ID IN (
            SELECT
              T15.ID
            FROM REPEATS_IN_HUBSPOT_CONTACTS AS T15
          )
        )
    ) AS T21
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T27.*
        EXCLUDE (VERSION_RANK)
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T23.ID,
            T23.PROPERTIES,
            T23.FIRSTNAME,
            T23.LASTNAME,
            T23.EMAIL,
            T23.COMPANY,
            T23.PHONE,
            T23.CREATEDAT,
            T23.UPDATEDAT,
            T23.ARCHIVED,
            T23.CREATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T23.ID
              ORDER BY T23.UPDATEDAT DESC NULLS LAST, T23.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T23.ID, '<null>'),
                COALESCE(CAST(T23.PROPERTIES AS VARCHAR), '<null>'),
                COALESCE(T23.FIRSTNAME, '<null>'),
                COALESCE(T23.LASTNAME, '<null>'),
                COALESCE(T23.EMAIL, '<null>'),
                COALESCE(T23.COMPANY, '<null>'),
                COALESCE(T23.PHONE, '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T23.CREATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T23.UPDATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(CAST(T23.ARCHIVED AS VARCHAR), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T23.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
              FROM T4 AS T7
              WHERE
                NOT (
                  COALESCE(
                    T7.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T7.ID IN (
                  SELECT
                    T15.ID
                  FROM REPEATS_IN_HUBSPOT_CONTACTS AS T15
                )
            ) AS T19
          ) AS T23
        ) AS T25
        WHERE
          T25.VERSION_RANK = 0
      ) AS T27
    ) AS T29
  ) AS T31
) AS T35
LEFT OUTER JOIN (
  SELECT
    T0.HUBSPOT_COMPANY_ID AS _PARENT_0,
    T0.ACCOUNT_ID,
    T0.COMPANY_NAME AS LINKED_NAME
  FROM STAGING.STG_HUBSPOT__COMPANIES AS T0
) AS T6
  ON T35.COMPANY_ID = T6._PARENT_0
LEFT OUTER JOIN (
  SELECT
    T37.EMAIL_CONTACT_ID,
    T37.OUTCOME
  FROM (
    SELECT
      T36.ID,
      T36.EMAIL_CONTACT_ID,
      T36.AT,
      T36.CATEGORY,
      T36.OUTCOME,
      ROW_NUMBER() OVER (
        PARTITION BY T36.EMAIL_CONTACT_ID
        ORDER BY T36.AT DESC NULLS LAST, T36.ID DESC NULLS LAST
      ) - 1 AS RANK
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T32.ID,
          NULLIF(
            TRIM(
              COALESCE(
                AS_VARCHAR(
                  GET(
                    CASE
                      WHEN ARRAY_SIZE(AS_ARRAY(GET(T32.ASSOCIATIONS, 'contact_ids'))) > 0
                      THEN GET(T32.ASSOCIATIONS, 'contact_ids')
                      WHEN ARRAY_SIZE(AS_ARRAY(GET(T32.ASSOCIATIONS, 'contactIds'))) > 0
                      THEN GET(T32.ASSOCIATIONS, 'contactIds')
                      ELSE CAST(NULL AS VARIANT)
                    END,
                    0
                  )
                ),
                CAST(AS_INTEGER(
                  GET(
                    CASE
                      WHEN ARRAY_SIZE(AS_ARRAY(GET(T32.ASSOCIATIONS, 'contact_ids'))) > 0
                      THEN GET(T32.ASSOCIATIONS, 'contact_ids')
                      WHEN ARRAY_SIZE(AS_ARRAY(GET(T32.ASSOCIATIONS, 'contactIds'))) > 0
                      THEN GET(T32.ASSOCIATIONS, 'contactIds')
                      ELSE CAST(NULL AS VARIANT)
                    END,
                    0
                  )
                ) AS VARCHAR)
              ),
              ' \t\n\r\f'
            ),
            ''
          ) AS EMAIL_CONTACT_ID,
          COALESCE(
            TO_TIMESTAMP_NTZ(
              CAST(ROUND(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        IFF(
                          ABS(
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                          ) < 9e+18,
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                          CAST(NULL AS DOUBLE)
                        )
                      ) < 100000000000.0
                      THEN IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      ) * 1000
                      ELSE IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    END
                  ) < 100000000000000.0
                  THEN CASE
                    WHEN ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 100000000000.0
                    THEN IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ) * 1000
                    ELSE IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'timestamp'), '') AS DOUBLE),
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
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                          ) < 9e+18,
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                          CAST(NULL AS DOUBLE)
                        )
                      ) < 100000000000.0
                      THEN IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      ) * 1000
                      ELSE IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    END
                  ) < 100000000000000.0
                  THEN CASE
                    WHEN ABS(
                      IFF(
                        ABS(
                          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                        ) < 9e+18,
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 100000000000.0
                    THEN IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ) * 1000
                    ELSE IFF(
                      ABS(
                        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE)
                      ) < 9e+18,
                      TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'createdAt'), '') AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END,
                0
              ) AS BIGINT),
              3
            ),
            T32.CREATEDAT
          ) AS AT,
          IFF(
            NULLIF(
              REPLACE(
                REPLACE(LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'type'), ''))), '-', '_'),
                ' ',
                '_'
              ),
              ''
            ) IS NULL,
            CAST(NULL AS VARCHAR),
            CASE NULLIF(
                REPLACE(
                  REPLACE(LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T32.ENGAGEMENT, 'type'), ''))), '-', '_'),
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
          ) AS CATEGORY,
          IFF(
            NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      COALESCE(
                        NULLIF(JSON_EXTRACT_PATH_TEXT(T32.METADATA, 'status'), ''),
                        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T32.METADATA, 'CALL'), 'status'), ''),
                        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T32.METADATA, 'EMAIL'), 'status'), ''),
                        NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T32.METADATA, 'MEETING'), 'status'), '')
                      )
                    )
                  ),
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
                    LOWER(
                      TRIM(
                        COALESCE(
                          NULLIF(JSON_EXTRACT_PATH_TEXT(T32.METADATA, 'status'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T32.METADATA, 'CALL'), 'status'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T32.METADATA, 'EMAIL'), 'status'), ''),
                          NULLIF(JSON_EXTRACT_PATH_TEXT(GET(T32.METADATA, 'MEETING'), 'status'), '')
                        )
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
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
          ) AS OUTCOME
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM T5 AS T8
            WHERE
              NOT (
                COALESCE(
                  T8.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                  FALSE
                )
              )
              AND (
                (
                  T8.ID >= '!'
                ) OR (
                  TRIM(T8.ID, ' \t\n\r\f') <> ''
                )
              )
              AND NOT (
                T8.ID IN (
                  SELECT
                    T16.ID
                  FROM REPEATS_IN_HUBSPOT_ENGAGEMENTS AS T16
                )
              )
          ) AS T22
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              T28.*
              EXCLUDE (VERSION_RANK)
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  T24.ID,
                  T24.ENGAGEMENT,
                  T24.ASSOCIATIONS,
                  T24.METADATA,
                  T24.CREATEDAT,
                  T24.UPDATEDAT,
                  T24.CREATED_AT,
                  ROW_NUMBER() OVER (
                    PARTITION BY T24.ID
                    ORDER BY T24.UPDATEDAT DESC NULLS LAST, T24.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                      '|',
                      COALESCE(T24.ID, '<null>'),
                      COALESCE(CAST(T24.ENGAGEMENT AS VARCHAR), '<null>'),
                      COALESCE(CAST(T24.ASSOCIATIONS AS VARCHAR), '<null>'),
                      COALESCE(CAST(T24.METADATA AS VARCHAR), '<null>'),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T24.CREATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T24.UPDATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                        '<null>'
                      ),
                      COALESCE(
                        RTRIM(RTRIM(TO_VARCHAR(T24.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                    FROM T5 AS T8
                    WHERE
                      NOT (
                        COALESCE(
                          T8.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                          FALSE
                        )
                      )
                      AND T8.ID IN (
                        SELECT
                          T16.ID
                        FROM REPEATS_IN_HUBSPOT_ENGAGEMENTS AS T16
                      )
                  ) AS T20
                ) AS T24
              ) AS T26
              WHERE
                T26.VERSION_RANK = 0
            ) AS T28
          ) AS T30
        ) AS T32
      ) AS T33
      WHERE
        T33.CATEGORY = 'Email'
        AND T33.OUTCOME IS NOT NULL
        AND T33.EMAIL_CONTACT_ID IS NOT NULL
        AND CAST(T33.AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
    ) AS T36
  ) AS T37
  WHERE
    T37.RANK = 0
) AS T39
  ON T35.ID = T39.EMAIL_CONTACT_ID
