WITH T3 AS (
  SELECT
    T1.ID,
    T1.PROPERTIES,
    T1.NAME,
    T1.BUSINESS_TYPE,
    T1.LOCATION_COUNT,
    T1.CREATED_DATE,
    T1.CREATEDAT,
    T1.UPDATEDAT,
    T1.ARCHIVED,
    T1.CREATED_AT
  FROM RAW.HUBSPOT_COMPANIES AS T1
), REPEATS_IN_HUBSPOT_COMPANIES AS (
  SELECT
    *
  FROM (
    SELECT
      T6.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATEDAT
      FROM RAW.HUBSPOT_COMPANIES AS T1
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
    ) AS T6
    GROUP BY
      1
  ) AS T7
  WHERE
    T7.COPIES > 1
)
SELECT
  T20.ID AS HUBSPOT_COMPANY_ID,
  MD5(COALESCE(T20.ID, '')) AS HUBSPOT_COMPANY_KEY,
  COALESCE(
    NULLIF(TRIM(T20.NAME, ' \t\n\r\f'), ''),
    NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'name'), '')
  ) AS COMPANY_NAME,
  T20.DOMAIN AS COMPANY_DOMAIN,
  LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'industry'), '')) AS INDUSTRY,
  T20.BUSINESS_TYPE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.BUSINESS_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.BUSINESS_TYPE)), '-', '_'), ' ', '_'), '')
      WHEN 'restaurant'
      THEN 'restaurant'
      WHEN 'bar'
      THEN 'bar'
      WHEN 'stadium'
      THEN 'stadium'
      WHEN 'hotel'
      THEN 'hotel'
      WHEN 'corporate'
      THEN 'corporate'
      WHEN 'retail'
      THEN 'retail'
      WHEN 'other'
      THEN 'other'
      ELSE 'unmapped'
    END
  ) AS COMPANY_TYPE,
  T20.PEOPLE AS EMPLOYEE_COUNT,
  T20.REVENUE AS ANNUAL_REVENUE,
  CASE
    WHEN T20.PEOPLE >= 1000
    THEN 'enterprise'
    WHEN T20.PEOPLE >= 100
    THEN 'mid_market'
    WHEN T20.PEOPLE >= 10
    THEN 'small_business'
    WHEN T20.PEOPLE > 0
    THEN 'startup'
    ELSE CAST(NULL AS VARCHAR)
  END AS COMPANY_SIZE_CATEGORY,
  CASE
    WHEN T20.REVENUE >= 100000000
    THEN 'tier_1'
    WHEN T20.REVENUE >= 10000000
    THEN 'tier_2'
    WHEN T20.REVENUE >= 1000000
    THEN 'tier_3'
    WHEN T20.REVENUE >= 100000
    THEN 'tier_4'
    WHEN T20.REVENUE > 0
    THEN 'tier_5'
    ELSE CAST(NULL AS VARCHAR)
  END AS REVENUE_TIER,
  COALESCE(
    CAST(T20.LOCATION_COUNT AS BIGINT),
    CAST(IFF(
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ) = CAST(FLOOR(
        IFF(
          ABS(
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
          ) < 9000000000000000.0,
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        )
      ) AS BIGINT),
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'location_count'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    ) AS BIGINT)
  ) AS LOCATION_COUNT,
  CAST(IFF(
    IFF(
      ABS(
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) < 9000000000000000.0,
      IFF(
        ABS(
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE)
        ) < 9e+18,
        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    ) = CAST(FLOOR(
      IFF(
        ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 9000000000000000.0,
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        ),
        CAST(NULL AS DOUBLE)
      )
    ) AS BIGINT),
    IFF(
      ABS(
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) < 9000000000000000.0,
      IFF(
        ABS(
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE)
        ) < 9e+18,
        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'device_count'), '') AS DOUBLE),
        CAST(NULL AS DOUBLE)
      ),
      CAST(NULL AS DOUBLE)
    ),
    CAST(NULL AS DOUBLE)
  ) AS BIGINT) AS DEVICE_COUNT,
  LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'tier'), '')) AS CRM_PLAN_NAME,
  CAST(CAST(IFF(
    ABS(
      CASE
        WHEN ABS(
          IFF(
            ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 1000000000000000.0
        THEN IFF(
          ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE CAST(NULL AS DOUBLE)
      END
    ) < 1000000000000000.0,
    CASE
      WHEN ABS(
        IFF(
          ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) < 1000000000000000.0
      THEN IFF(
        ABS(TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE)) < 9e+18,
        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'mrr'), '') AS DOUBLE),
        CAST(NULL AS DOUBLE)
      )
      ELSE CAST(NULL AS DOUBLE)
    END,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS CRM_MONTHLY_RECURRING_REVENUE,
  CAST(CAST(IFF(
    ABS(
      CASE
        WHEN ABS(
          IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
        ) < 1000000000000000.0
        THEN IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
        ELSE CAST(NULL AS DOUBLE)
      END
    ) < 1000000000000000.0,
    CASE
      WHEN ABS(
        IFF(
          ABS(
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
          ) < 9e+18,
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) < 1000000000000000.0
      THEN IFF(
        ABS(
          TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE)
        ) < 9e+18,
        TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'potential_mrr'), '') AS DOUBLE),
        CAST(NULL AS DOUBLE)
      )
      ELSE CAST(NULL AS DOUBLE)
    END,
    NULL
  ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS POTENTIAL_MONTHLY_RECURRING_REVENUE,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'city'), '') AS CITY,
  CASE
    WHEN REGEXP_LIKE(T20.STATE, '^[A-Z][A-Z]$', 'cs')
    THEN T20.STATE
    ELSE CAST(NULL AS VARCHAR)
  END AS STATE_CODE,
  IFF(
    NULLIF(
      REPLACE(
        REPLACE(LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'country'), ''))), '-', '_'),
        ' ',
        '_'
      ),
      ''
    ) IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(
        REPLACE(
          REPLACE(LOWER(TRIM(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'country'), ''))), '-', '_'),
          ' ',
          '_'
        ),
        ''
      )
      WHEN 'united_states'
      THEN 'US'
      WHEN 'united_states_of_america'
      THEN 'US'
      WHEN 'usa'
      THEN 'US'
      WHEN 'us'
      THEN 'US'
      WHEN 'canada'
      THEN 'CA'
      WHEN 'ca'
      THEN 'CA'
      ELSE 'unmapped'
    END
  ) AS COUNTRY_CODE,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'zip'), '') AS POSTAL_CODE,
  NULLIF(
    REGEXP_REPLACE(
      REGEXP_REPLACE(LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'phone'), '')), 'x.*$', ''),
      '[^0-9]',
      ''
    ),
    ''
  ) AS PHONE_CLEANED,
  T20.WEBSITE,
  COALESCE(
    NULLIF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(LOWER(NULLIF(TRIM(T20.DOMAIN, ' \t\n\r\f'), '')), '^https?://', ''),
          '^www[.]',
          ''
        ),
        '[/:?#].*$',
        ''
      ),
      ''
    ),
    NULLIF(
      REGEXP_REPLACE(
        REGEXP_REPLACE(
          REGEXP_REPLACE(LOWER(NULLIF(TRIM(T20.WEBSITE, ' \t\n\r\f'), '')), '^https?://', ''),
          '^www[.]',
          ''
        ),
        '[/:?#].*$',
        ''
      ),
      ''
    )
  ) AS PRIMARY_DOMAIN,
  T20.ACCOUNT_ID,
  T20.STAGE AS LIFECYCLE_STAGE,
  T20.LEAD AS LEAD_STATUS,
  CASE T20.STAGE
    WHEN 'customer'
    THEN 100
    WHEN 'opportunity'
    THEN 80
    WHEN 'salesqualifiedlead'
    THEN 60
    WHEN 'marketingqualifiedlead'
    THEN 40
    WHEN 'lead'
    THEN 20
    WHEN 'subscriber'
    THEN 10
    ELSE CAST(NULL AS BIGINT)
  END AS LIFECYCLE_SCORE,
  NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'source'), '') AS ANALYTICS_SOURCE,
  CASE
    WHEN T20.STAGE IN ('customer', 'evangelist')
    THEN 'existing_customer'
    WHEN T20.STAGE IN ('opportunity', 'salesqualifiedlead')
    OR (
      COALESCE(T20.LEAD = 'qualified', FALSE) AND COALESCE(T20.PEOPLE >= 100, FALSE)
    )
    THEN 'high_quality'
    WHEN T20.LEAD IN ('in_progress', 'open_deal', 'contacted', 'connected')
    THEN 'engaged'
    WHEN COALESCE(T20.PEOPLE >= 100, FALSE)
    THEN 'target_size'
    WHEN (
      T20.STAGE = 'marketingqualifiedlead'
    )
    OR COALESCE(T20.LEAD = 'qualified', FALSE)
    THEN 'qualified'
    WHEN (
      T20.STAGE IS NOT NULL
    ) OR (
      T20.LEAD IS NOT NULL
    )
    THEN 'needs_nurturing'
    ELSE CAST(NULL AS VARCHAR)
  END AS LEAD_QUALITY_TIER,
  T20.ARCHIVED AS IS_ARCHIVED,
  T20.IS_ORPHAN,
  (
    NULLIF(TRIM(T20.NAME, ' \t\n\r\f'), '') IS NULL
  )
  AND (
    NULLIF(JSON_EXTRACT_PATH_TEXT(T20.PROPERTIES, 'name'), '') IS NULL
  ) AS MISSING_COMPANY_NAME,
  (
    T20.DOMAIN IS NULL
  ) AND (
    T20.WEBSITE IS NULL
  ) AS MISSING_DOMAIN,
  T20.ACCOUNT_ID IS NULL AS MISSING_ACCOUNT_MAPPING,
  COALESCE(T20.CREATEDAT, CAST(T20.CREATED_DATE AS TIMESTAMPNTZ)) AS HUBSPOT_COMPANY_CREATED_AT,
  T20.UPDATEDAT AS HUBSPOT_COMPANY_UPDATED_AT
FROM (
  SELECT
    T19.ID,
    T19.PROPERTIES,
    T19.NAME,
    T19.BUSINESS_TYPE,
    T19.LOCATION_COUNT,
    T19.CREATED_DATE,
    T19.CREATEDAT,
    T19.UPDATEDAT,
    T19.ARCHIVED,
    T19.CREATED_AT,
    T19.ACCOUNT_ID,
    T19.PEOPLE,
    T19.REVENUE,
    T19.STAGE,
    T19.LEAD,
    T19.DOMAIN,
    T19.WEBSITE,
    T19.STATE,
    FALSE
    OR (
      (
        T19.ACCOUNT_ID IS NOT NULL
      ) AND (
        T4._PARENT_0 IS NULL
      )
    ) AS IS_ORPHAN
  FROM (
    SELECT
      T17.ID,
      T17.PROPERTIES,
      T17.NAME,
      T17.BUSINESS_TYPE,
      T17.LOCATION_COUNT,
      T17.CREATED_DATE,
      T17.CREATEDAT,
      T17.UPDATEDAT,
      T17.ARCHIVED,
      T17.CREATED_AT,
      COALESCE(
        CAST(CAST(IFF(
          IFF(
            ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 9000000000000000.0,
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) = CAST(FLOOR(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            )
          ) AS BIGINT),
          IFF(
            ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 9000000000000000.0,
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        ) AS BIGINT) AS VARCHAR),
        NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'account_id'), '')
      ) AS ACCOUNT_ID,
      IFF(
        CAST(IFF(
          IFF(
            ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 9000000000000000.0,
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) = CAST(FLOOR(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            )
          ) AS BIGINT),
          IFF(
            ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 9000000000000000.0,
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        ) AS BIGINT) >= 0,
        CAST(IFF(
          IFF(
            ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 9000000000000000.0,
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ) = CAST(FLOOR(
            IFF(
              ABS(
                IFF(
                  ABS(
                    TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                  ) < 9e+18,
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                )
              ) < 9000000000000000.0,
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ),
              CAST(NULL AS DOUBLE)
            )
          ) AS BIGINT),
          IFF(
            ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 9000000000000000.0,
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'numberofemployees'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            ),
            CAST(NULL AS DOUBLE)
          ),
          CAST(NULL AS DOUBLE)
        ) AS BIGINT),
        NULL
      ) AS PEOPLE,
      CAST(CAST(IFF(
        ABS(
          CASE
            WHEN ABS(
              IFF(
                ABS(
                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
                ) < 9e+18,
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
                CAST(NULL AS DOUBLE)
              )
            ) < 1000000000000000.0
            THEN IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
            ELSE CAST(NULL AS DOUBLE)
          END
        ) < 1000000000000000.0,
        CASE
          WHEN ABS(
            IFF(
              ABS(
                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
              ) < 9e+18,
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
              CAST(NULL AS DOUBLE)
            )
          ) < 1000000000000000.0
          THEN IFF(
            ABS(
              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE)
            ) < 9e+18,
            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'annualrevenue'), '') AS DOUBLE),
            CAST(NULL AS DOUBLE)
          )
          ELSE CAST(NULL AS DOUBLE)
        END,
        NULL
      ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS REVENUE,
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
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'lifecycle_stage'), ''),
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'lifecyclestage'), '')
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
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'lifecycle_stage'), ''),
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'lifecyclestage'), '')
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
        NULLIF(
          REPLACE(
            REPLACE(
              LOWER(
                TRIM(
                  COALESCE(
                    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'lead_status'), ''),
                    NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'hs_lead_status'), '')
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
                      NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'lead_status'), ''),
                      NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'hs_lead_status'), '')
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
          WHEN 'new'
          THEN 'new'
          WHEN 'open'
          THEN 'open'
          WHEN 'in_progress'
          THEN 'in_progress'
          WHEN 'open_deal'
          THEN 'open_deal'
          WHEN 'attempted_to_contact'
          THEN 'attempted_to_contact'
          WHEN 'contacted'
          THEN 'contacted'
          WHEN 'connected'
          THEN 'connected'
          WHEN 'bad_timing'
          THEN 'bad_timing'
          WHEN 'qualified'
          THEN 'qualified'
          WHEN 'unqualified'
          THEN 'unqualified'
          ELSE 'unmapped'
        END
      ) AS LEAD,
      LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'domain'), '')) AS DOMAIN,
      NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'website'), '') AS WEBSITE,
      UPPER(NULLIF(JSON_EXTRACT_PATH_TEXT(T17.PROPERTIES, 'state'), '')) AS STATE
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM T3 AS T5
        WHERE
          NOT (
            COALESCE(
              T5.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
              FALSE
            )
          )
          AND (
            (
              T5.ID >= '!'
            ) OR (
              TRIM(T5.ID, ' \t\n\r\f') <> ''
            )
          )
          AND NOT (
            T5.ID IN (
              SELECT
                T9.ID
              FROM REPEATS_IN_HUBSPOT_COMPANIES AS T9
            )
          )
      ) AS T12
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T15.*
          EXCLUDE (VERSION_RANK)
        FROM (
          SELECT
            *
          FROM (
            SELECT
              T13.ID,
              T13.PROPERTIES,
              T13.NAME,
              T13.BUSINESS_TYPE,
              T13.LOCATION_COUNT,
              T13.CREATED_DATE,
              T13.CREATEDAT,
              T13.UPDATEDAT,
              T13.ARCHIVED,
              T13.CREATED_AT,
              ROW_NUMBER() OVER (
                PARTITION BY T13.ID
                ORDER BY T13.UPDATEDAT DESC NULLS LAST, T13.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                  '|',
                  COALESCE(T13.ID, '<null>'),
                  COALESCE(CAST(T13.PROPERTIES AS VARCHAR), '<null>'),
                  COALESCE(T13.NAME, '<null>'),
                  COALESCE(T13.BUSINESS_TYPE, '<null>'),
                  COALESCE(CAST(T13.LOCATION_COUNT AS VARCHAR), '<null>'),
                  COALESCE(TO_VARCHAR(T13.CREATED_DATE, 'YYYY-MM-DD'), '<null>'),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T13.CREATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  ),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T13.UPDATEDAT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                    '<null>'
                  ),
                  COALESCE(CAST(T13.ARCHIVED AS VARCHAR), '<null>'),
                  COALESCE(
                    RTRIM(RTRIM(TO_VARCHAR(T13.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                FROM T3 AS T5
                WHERE
                  NOT (
                    COALESCE(
                      T5.CREATEDAT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                      FALSE
                    )
                  )
                  AND T5.ID IN (
                    SELECT
                      T9.ID
                    FROM REPEATS_IN_HUBSPOT_COMPANIES AS T9
                  )
              ) AS T11
            ) AS T13
          ) AS T14
          WHERE
            T14.VERSION_RANK = 0
        ) AS T15
      ) AS T16
    ) AS T17
  ) AS T19
  LEFT OUTER JOIN (
    SELECT
      T0.ACCOUNT_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T0
  ) AS T4
    ON T19.ACCOUNT_ID = T4._PARENT_0
) AS T20
