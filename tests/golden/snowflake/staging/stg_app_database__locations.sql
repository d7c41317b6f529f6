WITH T3 AS (
  SELECT
    T1.ID,
    T1.CUSTOMER_ID,
    T1.NAME,
    T1.ADDRESS,
    T1.CITY,
    T1.STATE,
    T1.ZIP_CODE,
    T1.COUNTRY,
    T1.LOCATION_TYPE,
    T1.BUSINESS_TYPE,
    T1.SIZE,
    T1.EXPECTED_DEVICE_COUNT,
    T1.INSTALL_DATE,
    T1.LATITUDE,
    T1.LONGITUDE,
    T1.CAPACITY,
    T1.IS_ACTIVE,
    T1.CREATED_AT,
    T1.UPDATED_AT
  FROM RAW.APP_DATABASE_LOCATIONS AS T1
), REPEATS_IN_APP_DATABASE_LOCATIONS AS (
  SELECT
    *
  FROM (
    SELECT
      T6.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T1.ID,
        T1.CREATED_AT
      FROM RAW.APP_DATABASE_LOCATIONS AS T1
      WHERE
        NOT (
          COALESCE(
            T1.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
  T19.ID AS LOCATION_ID,
  MD5(COALESCE(T19.ID, '')) AS LOCATION_KEY,
  T19.CUSTOMER_ID AS ACCOUNT_ID,
  NULLIF(TRIM(T19.NAME, ' \t\n\r\f'), '') AS LOCATION_NAME,
  NULLIF(TRIM(T19.ADDRESS, ' \t\n\r\f'), '') AS ADDRESS,
  NULLIF(TRIM(T19.CITY, ' \t\n\r\f'), '') AS CITY,
  UPPER(NULLIF(TRIM(T19.STATE, ' \t\n\r\f'), '')) AS STATE,
  NULLIF(TRIM(T19.ZIP_CODE, ' \t\n\r\f'), '') AS ZIP_CODE,
  CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.COUNTRY)), '-', '_'), ' ', '_'), '')
    WHEN 'us'
    THEN 'US'
    WHEN 'u.s.'
    THEN 'US'
    WHEN 'usa'
    THEN 'US'
    WHEN 'u.s.a.'
    THEN 'US'
    WHEN 'united_states'
    THEN 'US'
    WHEN 'united_states_of_america'
    THEN 'US'
    WHEN 'the_united_states'
    THEN 'US'
    ELSE NULLIF(TRIM(T19.COUNTRY, ' \t\n\r\f'), '')
  END AS COUNTRY,
  NULLIF(
    REGEXP_REPLACE(
      CONCAT(
        CONCAT(
          CONCAT(
            IFF(
              NULLIF(TRIM(T19.ADDRESS, ' \t\n\r\f'), '') IS NULL,
              '',
              CONCAT(NULLIF(TRIM(T19.ADDRESS, ' \t\n\r\f'), ''), ', ')
            ),
            IFF(
              NULLIF(TRIM(T19.CITY, ' \t\n\r\f'), '') IS NULL,
              '',
              CONCAT(NULLIF(TRIM(T19.CITY, ' \t\n\r\f'), ''), ', ')
            )
          ),
          IFF(
            NULLIF(TRIM(T19.STATE, ' \t\n\r\f'), '') IS NULL,
            '',
            CONCAT(NULLIF(TRIM(T19.STATE, ' \t\n\r\f'), ''), ', ')
          )
        ),
        IFF(
          NULLIF(TRIM(T19.ZIP_CODE, ' \t\n\r\f'), '') IS NULL,
          '',
          CONCAT(NULLIF(TRIM(T19.ZIP_CODE, ' \t\n\r\f'), ''), ', ')
        )
      ),
      ',\\ $',
      ''
    ),
    ''
  ) AS FULL_ADDRESS,
  T19.LATITUDE,
  T19.LONGITUDE,
  CASE
    WHEN COALESCE(
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.COUNTRY)), '-', '_'), ' ', '_'), '')
        WHEN 'us'
        THEN 'US'
        WHEN 'u.s.'
        THEN 'US'
        WHEN 'usa'
        THEN 'US'
        WHEN 'u.s.a.'
        THEN 'US'
        WHEN 'united_states'
        THEN 'US'
        WHEN 'united_states_of_america'
        THEN 'US'
        WHEN 'the_united_states'
        THEN 'US'
        ELSE NULLIF(TRIM(T19.COUNTRY, ' \t\n\r\f'), '')
      END <> 'US',
      FALSE
    )
    THEN 'International'
    ELSE IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATE)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.STATE)), '-', '_'), ' ', '_'), '')
        WHEN 'ct'
        THEN 'Northeast'
        WHEN 'ma'
        THEN 'Northeast'
        WHEN 'me'
        THEN 'Northeast'
        WHEN 'nh'
        THEN 'Northeast'
        WHEN 'nj'
        THEN 'Northeast'
        WHEN 'ny'
        THEN 'Northeast'
        WHEN 'pa'
        THEN 'Northeast'
        WHEN 'ri'
        THEN 'Northeast'
        WHEN 'vt'
        THEN 'Northeast'
        WHEN 'al'
        THEN 'Southeast'
        WHEN 'ar'
        THEN 'Southeast'
        WHEN 'dc'
        THEN 'Southeast'
        WHEN 'de'
        THEN 'Southeast'
        WHEN 'fl'
        THEN 'Southeast'
        WHEN 'ga'
        THEN 'Southeast'
        WHEN 'ky'
        THEN 'Southeast'
        WHEN 'la'
        THEN 'Southeast'
        WHEN 'md'
        THEN 'Southeast'
        WHEN 'ms'
        THEN 'Southeast'
        WHEN 'nc'
        THEN 'Southeast'
        WHEN 'sc'
        THEN 'Southeast'
        WHEN 'tn'
        THEN 'Southeast'
        WHEN 'va'
        THEN 'Southeast'
        WHEN 'wv'
        THEN 'Southeast'
        WHEN 'ia'
        THEN 'Midwest'
        WHEN 'il'
        THEN 'Midwest'
        WHEN 'in'
        THEN 'Midwest'
        WHEN 'ks'
        THEN 'Midwest'
        WHEN 'mi'
        THEN 'Midwest'
        WHEN 'mn'
        THEN 'Midwest'
        WHEN 'mo'
        THEN 'Midwest'
        WHEN 'nd'
        THEN 'Midwest'
        WHEN 'ne'
        THEN 'Midwest'
        WHEN 'oh'
        THEN 'Midwest'
        WHEN 'sd'
        THEN 'Midwest'
        WHEN 'wi'
        THEN 'Midwest'
        WHEN 'az'
        THEN 'Southwest'
        WHEN 'nm'
        THEN 'Southwest'
        WHEN 'ok'
        THEN 'Southwest'
        WHEN 'tx'
        THEN 'Southwest'
        WHEN 'ak'
        THEN 'West'
        WHEN 'ca'
        THEN 'West'
        WHEN 'co'
        THEN 'West'
        WHEN 'hi'
        THEN 'West'
        WHEN 'id'
        THEN 'West'
        WHEN 'mt'
        THEN 'West'
        WHEN 'nv'
        THEN 'West'
        WHEN 'or'
        THEN 'West'
        WHEN 'ut'
        THEN 'West'
        WHEN 'wa'
        THEN 'West'
        WHEN 'wy'
        THEN 'West'
        WHEN 'aa'
        THEN 'Other'
        WHEN 'ae'
        THEN 'Other'
        WHEN 'ap'
        THEN 'Other'
        WHEN 'as'
        THEN 'Other'
        WHEN 'gu'
        THEN 'Other'
        WHEN 'mp'
        THEN 'Other'
        WHEN 'pr'
        THEN 'Other'
        WHEN 'vi'
        THEN 'Other'
        ELSE 'unmapped'
      END
    )
  END AS REGION,
  NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.LOCATION_TYPE)), '-', '_'), ' ', '_'), '') AS LOCATION_TYPE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.LOCATION_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.LOCATION_TYPE)), '-', '_'), ' ', '_'), '')
      WHEN 'main'
      THEN 'Flagship'
      WHEN 'flagship'
      THEN 'Flagship'
      WHEN 'branch'
      THEN 'Standard'
      WHEN 'standard'
      THEN 'Standard'
      WHEN 'satellite'
      THEN 'Satellite'
      WHEN 'franchise'
      THEN 'Franchise'
      WHEN 'express'
      THEN 'Express'
      WHEN 'kiosk'
      THEN 'Kiosk'
      ELSE 'unmapped'
    END
  ) AS LOCATION_CATEGORY,
  NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.BUSINESS_TYPE)), '-', '_'), ' ', '_'), '') AS BUSINESS_TYPE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.BUSINESS_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS VARCHAR),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.BUSINESS_TYPE)), '-', '_'), ' ', '_'), '')
      WHEN 'restaurant'
      THEN 'Restaurant'
      WHEN 'bar'
      THEN 'Bar'
      WHEN 'brewery'
      THEN 'Brewery'
      WHEN 'hotel'
      THEN 'Hotel'
      WHEN 'club'
      THEN 'Club'
      WHEN 'stadium'
      THEN 'Stadium'
      WHEN 'corporate'
      THEN 'Corporate'
      ELSE 'unmapped'
    END
  ) AS BUSINESS_CATEGORY,
  NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.SIZE)), '-', '_'), ' ', '_'), '') AS LOCATION_SIZE,
  IFF(
    NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.SIZE)), '-', '_'), ' ', '_'), '') IS NULL,
    CAST(NULL AS BIGINT),
    CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T19.SIZE)), '-', '_'), ' ', '_'), '')
      WHEN 'small'
      THEN 1
      WHEN 'medium'
      THEN 2
      WHEN 'large'
      THEN 3
      WHEN 'enterprise'
      THEN 4
      ELSE 0
    END
  ) AS SIZE_TIER,
  T19.CAPACITY,
  T19.EXPECTED_DEVICE_COUNT,
  T19.INSTALL_DATE,
  CASE
    WHEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)) >= 0
    THEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30))
    ELSE CAST(NULL AS BIGINT)
  END AS DAYS_SINCE_INSTALL,
  CASE
    WHEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)) IS NULL
    THEN 'Not Installed'
    WHEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)) < 0
    THEN 'Scheduled'
    WHEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)) <= 30
    THEN 'Recently Installed'
    WHEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)) <= 90
    THEN 'New'
    WHEN DATEDIFF(DAY, T19.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)) <= 365
    THEN 'Established'
    ELSE 'Mature'
  END AS INSTALLATION_STATUS,
  T19.IS_ACTIVE AS SOURCE_IS_ACTIVE,
  NULLIF(TRIM(T19.NAME, ' \t\n\r\f'), '') IS NULL AS MISSING_LOCATION_NAME,
  NULLIF(TRIM(T19.ADDRESS, ' \t\n\r\f'), '') IS NULL AS MISSING_ADDRESS,
  (
    NULLIF(TRIM(T19.ADDRESS, ' \t\n\r\f'), '') IS NULL
  )
  OR (
    NULLIF(TRIM(T19.CITY, ' \t\n\r\f'), '') IS NULL
  )
  OR (
    NULLIF(TRIM(T19.STATE, ' \t\n\r\f'), '') IS NULL
  )
  OR (
    NULLIF(TRIM(T19.ZIP_CODE, ' \t\n\r\f'), '') IS NULL
  ) AS INCOMPLETE_ADDRESS,
  T19.IS_ORPHAN,
  T19.CREATED_AT AS LOCATION_CREATED_AT,
  T19.UPDATED_AT AS LOCATION_UPDATED_AT
FROM (
  SELECT
    T18.ID,
    T18.CUSTOMER_ID,
    T18.NAME,
    T18.ADDRESS,
    T18.CITY,
    T18.STATE,
    T18.ZIP_CODE,
    T18.COUNTRY,
    T18.LOCATION_TYPE,
    T18.BUSINESS_TYPE,
    T18.SIZE,
    T18.EXPECTED_DEVICE_COUNT,
    T18.INSTALL_DATE,
    T18.LATITUDE,
    T18.LONGITUDE,
    T18.CAPACITY,
    T18.IS_ACTIVE,
    T18.CREATED_AT,
    T18.UPDATED_AT,
    FALSE
    OR (
      (
        T18.CUSTOMER_ID IS NOT NULL
      ) AND (
        T4._PARENT_0 IS NULL
      )
    ) AS IS_ORPHAN
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
            T5.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
            FROM REPEATS_IN_APP_DATABASE_LOCATIONS AS T9
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
            T13.CUSTOMER_ID,
            T13.NAME,
            T13.ADDRESS,
            T13.CITY,
            T13.STATE,
            T13.ZIP_CODE,
            T13.COUNTRY,
            T13.LOCATION_TYPE,
            T13.BUSINESS_TYPE,
            T13.SIZE,
            T13.EXPECTED_DEVICE_COUNT,
            T13.INSTALL_DATE,
            T13.LATITUDE,
            T13.LONGITUDE,
            T13.CAPACITY,
            T13.IS_ACTIVE,
            T13.CREATED_AT,
            T13.UPDATED_AT,
            ROW_NUMBER() OVER (
              PARTITION BY T13.ID
              ORDER BY T13.UPDATED_AT DESC NULLS LAST, T13.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                '|',
                COALESCE(T13.ID, '<null>'),
                COALESCE(T13.CUSTOMER_ID, '<null>'),
                COALESCE(T13.NAME, '<null>'),
                COALESCE(T13.ADDRESS, '<null>'),
                COALESCE(T13.CITY, '<null>'),
                COALESCE(T13.STATE, '<null>'),
                COALESCE(T13.ZIP_CODE, '<null>'),
                COALESCE(T13.COUNTRY, '<null>'),
                COALESCE(T13.LOCATION_TYPE, '<null>'),
                COALESCE(T13.BUSINESS_TYPE, '<null>'),
                COALESCE(T13.SIZE, '<null>'),
                COALESCE(CAST(T13.EXPECTED_DEVICE_COUNT AS VARCHAR), '<null>'),
                COALESCE(TO_VARCHAR(T13.INSTALL_DATE, 'YYYY-MM-DD'), '<null>'),
                COALESCE(CAST(T13.LATITUDE AS VARCHAR), '<null>'),
                COALESCE(CAST(T13.LONGITUDE AS VARCHAR), '<null>'),
                COALESCE(CAST(T13.CAPACITY AS VARCHAR), '<null>'),
                COALESCE(CAST(T13.IS_ACTIVE AS VARCHAR), '<null>'),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                  '<null>'
                ),
                COALESCE(
                  RTRIM(RTRIM(TO_VARCHAR(T13.UPDATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                    T5.CREATED_AT >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                    FALSE
                  )
                )
                AND T5.ID IN (
                  SELECT
                    T9.ID
                  FROM REPEATS_IN_APP_DATABASE_LOCATIONS AS T9
                )
            ) AS T11
          ) AS T13
        ) AS T14
        WHERE
          T14.VERSION_RANK = 0
      ) AS T15
    ) AS T16
  ) AS T18
  LEFT OUTER JOIN (
    SELECT
      T0.ACCOUNT_ID AS _PARENT_0
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T0
  ) AS T4
    ON T18.CUSTOMER_ID = T4._PARENT_0
) AS T19
