SELECT
  T33.LEAD_ID,
  T33.LINKED_BY,
  T33.PARTY,
  T33.ACCOUNT_ID,
  T33.COMPANY_ID,
  T33.LINKED_ON,
  T33.PLATFORM,
  T33.CAMPAIGN_ID,
  T33.CHANNEL,
  T33.LEAD_SOURCE,
  T33.LEAD_SCORE,
  T33.MQL_DATE,
  T33.TOUCHES,
  T33.FIRST_TOUCH_CHANNEL,
  T33.LAST_TOUCH_CHANNEL,
  T33.CONVERSION_ID,
  T33.CONVERTED_AT,
  T33.IS_CONVERTED
FROM (
  SELECT
    T21.LEAD_ID,
    T32.LINKED_BY,
    T32.PARTY,
    T32.ACCOUNT_ID,
    T32.COMPANY_ID,
    T21.PLATFORM,
    T21.CAMPAIGN_ID,
    T21.CHANNEL,
    T21.LEAD_SOURCE,
    T21.LEAD_SCORE,
    T21.MQL_DATE,
    T29.FIRST_TOUCH_CHANNEL,
    T29.LAST_TOUCH_CHANNEL,
    T8.CONVERSION_ID,
    T8.CONVERTED_AT,
    IFF(
      T32.PARTY IS NOT NULL,
      GREATEST_IGNORE_NULLS(
        COALESCE(T21.MQL_DATE, COALESCE(T13.OWNER_FROM, T14.FIRM_FROM, T21.MQL_DATE)),
        COALESCE(T13.OWNER_FROM, T14.FIRM_FROM, T21.MQL_DATE)
      ),
      NULL
    ) AS LINKED_ON,
    COALESCE(T29.TOUCHES, 0) AS TOUCHES,
    COALESCE(T8.CONVERTED_AT >= T21.MQL_DATE, FALSE) AS IS_CONVERTED
  FROM (
    SELECT
      T0.LEAD_ID,
      T0.CAMPAIGN_ID,
      T0.LEAD_SOURCE,
      T0.LEAD_SCORE,
      T0.MQL_DATE,
      T0.CAMPAIGN_PLATFORM AS PLATFORM,
      COALESCE(
        T0.CAMPAIGN_PLATFORM,
        IFF(
          NULLIF(REPLACE(REPLACE(LOWER(TRIM(T0.LEAD_SOURCE_CATEGORY)), '-', '_'), ' ', '_'), '') IS NULL,
          'unknown',
          CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T0.LEAD_SOURCE_CATEGORY)), '-', '_'), ' ', '_'), '')
            WHEN 'organic'
            THEN 'organic'
            WHEN 'paid_search'
            THEN 'paid_search'
            WHEN 'social'
            THEN 'social'
            WHEN 'events'
            THEN 'events'
            WHEN 'partner'
            THEN 'partner'
            WHEN 'direct'
            THEN 'direct'
            WHEN 'google'
            THEN 'google_ads'
            WHEN 'linkedin'
            THEN 'linkedin'
            WHEN 'meta'
            THEN 'facebook'
            WHEN 'email'
            THEN 'email'
            WHEN 'other'
            THEN 'other'
            ELSE 'unmapped'
          END
        )
      ) AS CHANNEL
    FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
  ) AS T21
  INNER JOIN (
    SELECT
      T30.LEAD_ID,
      T30.LINKED_BY,
      CASE T30.LINKED_BY
        WHEN 'account'
        THEN T30.OWN
        WHEN 'contact'
        THEN T30.CONTACT_ACCOUNT
        WHEN 'deal_contact'
        THEN T30.DEAL_ACCOUNT
        ELSE CAST(NULL AS VARCHAR)
      END AS ACCOUNT_ID,
      CASE T30.LINKED_BY
        WHEN 'contact'
        THEN T30.CONTACT_COMPANY
        WHEN 'deal_contact'
        THEN T30.DEAL_COMPANY
        ELSE CAST(NULL AS VARCHAR)
      END AS COMPANY_ID,
      COALESCE(
        CONCAT(
          'account:',
          CASE T30.LINKED_BY
            WHEN 'account'
            THEN T30.OWN
            WHEN 'contact'
            THEN T30.CONTACT_ACCOUNT
            WHEN 'deal_contact'
            THEN T30.DEAL_ACCOUNT
            ELSE CAST(NULL AS VARCHAR)
          END
        ),
        CONCAT(
          'company:',
          CASE T30.LINKED_BY
            WHEN 'contact'
            THEN T30.CONTACT_COMPANY
            WHEN 'deal_contact'
            THEN T30.DEAL_COMPANY
            ELSE CAST(NULL AS VARCHAR)
          END
        )
      ) AS PARTY
    FROM (
      SELECT
        T27.LEAD_ID,
        T27.CONTACT_ID,
        T27.OWN,
        T27.CONTACT,
        T27.CONTACT_COMPANY,
        T27.CONTACT_ACCOUNT,
        T27.DEAL_CONTACT,
        T27.DEAL_COMPANY,
        T27.DEAL_ACCOUNT,
        CASE
          WHEN T27.OWN IS NOT NULL
          THEN 'account'
          WHEN T27.CONTACT_COMPANY IS NOT NULL
          THEN 'contact'
          WHEN T27.DEAL_CONTACT IS NOT NULL
          THEN 'deal_contact'
          ELSE CAST(NULL AS VARCHAR)
        END AS LINKED_BY
      FROM (
        SELECT
          T16.LEAD_ID,
          T16.CONTACT_ID,
          T16.OWN,
          T25.CONTACT,
          T25.CONTACT_COMPANY,
          T25.CONTACT_ACCOUNT,
          T23.DEAL_CONTACT,
          T23.DEAL_COMPANY,
          T23.DEAL_ACCOUNT
        FROM (
          SELECT
            T0.LEAD_ID,
            T0.CONTACT_ID,
            IFF(NOT (
              T0.IS_ORPHAN
            ) AND (
              T0.ACCOUNT_ID <> '0'
            ), T0.ACCOUNT_ID, NULL) AS OWN
          FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
        ) AS T16
        LEFT OUTER JOIN (
          SELECT
            T6.HUBSPOT_CONTACT_ID AS CONTACT,
            T19.COMPANY_ID AS CONTACT_COMPANY,
            T19.ACCOUNT_ID AS CONTACT_ACCOUNT
          FROM STAGING.STG_HUBSPOT__CONTACTS AS T6
          INNER JOIN (
            SELECT
              T3.HUBSPOT_COMPANY_ID AS COMPANY_ID,
              IFF(NOT (
                T3.IS_ORPHAN
              ) AND (
                T3.ACCOUNT_ID <> '0'
              ), T3.ACCOUNT_ID, NULL) AS ACCOUNT_ID,
              COALESCE(
                CONCAT(
                  'account:',
                  IFF(NOT (
                    T3.IS_ORPHAN
                  ) AND (
                    T3.ACCOUNT_ID <> '0'
                  ), T3.ACCOUNT_ID, NULL)
                ),
                CONCAT('company:', T3.HUBSPOT_COMPANY_ID)
              ) AS PARTY
            FROM STAGING.STG_HUBSPOT__COMPANIES AS T3
          ) AS T19
            ON T6.COMPANY_ID = T19.COMPANY_ID
        ) AS T25
          ON T16.CONTACT_ID = T25.CONTACT
        LEFT OUTER JOIN (
          SELECT
            T18.CONTACT_ID AS DEAL_CONTACT,
            T18.COMPANY_ID AS DEAL_COMPANY,
            T18.ACCOUNT_ID AS DEAL_ACCOUNT
          FROM (
            SELECT
              T9.CONVERSION_ID,
              T9.CONVERSION_TYPE,
              T9.PARTY,
              T9.ACCOUNT_ID,
              T9.COMPANY_ID,
              T9.CONTACT_ID,
              T9.CONVERTED_AT,
              T9.CONVERSION_VALUE,
              ROW_NUMBER() OVER (PARTITION BY T9.CONTACT_ID ORDER BY T9.CONVERTED_AT ASC, T9.CONVERSION_ID ASC) - 1 AS PLACE
            FROM (
              SELECT
                *
              FROM TIMELINE.CONVERSIONS AS T1
              WHERE
                T1.CONTACT_ID IS NOT NULL
            ) AS T9
          ) AS T18
          WHERE
            T18.PLACE = 0
        ) AS T23
          ON T16.CONTACT_ID = T23.DEAL_CONTACT
      ) AS T27
    ) AS T30
  ) AS T32
    ON T21.LEAD_ID = T32.LEAD_ID
  LEFT OUTER JOIN (
    SELECT
      T26.TOUCH_LEAD,
      COUNT(*) AS TOUCHES,
      MAX(IFF(T26.PLACE = 1, T26.WORD, NULL)) AS FIRST_TOUCH_CHANNEL,
      MAX(IFF(T26.PLACE = T26.TOTAL, T26.WORD, NULL)) AS LAST_TOUCH_CHANNEL
    FROM (
      SELECT
        T12.LEAD_ID AS TOUCH_LEAD,
        COALESCE(
          T12.CAMPAIGN_PLATFORM,
          IFF(
            NULLIF(REPLACE(REPLACE(LOWER(TRIM(T12.CHANNEL)), '-', '_'), ' ', '_'), '') IS NULL,
            'unknown',
            CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T12.CHANNEL)), '-', '_'), ' ', '_'), '')
              WHEN 'organic'
              THEN 'organic'
              WHEN 'organic_search'
              THEN 'organic'
              WHEN 'organic_social'
              THEN 'organic'
              WHEN 'email'
              THEN 'email'
              WHEN 'direct'
              THEN 'direct'
              WHEN 'referral'
              THEN 'referral'
              WHEN 'display'
              THEN 'display'
              WHEN 'paid_search'
              THEN 'paid_search'
              WHEN 'paid_social'
              THEN 'paid_social'
              ELSE 'unmapped'
            END
          )
        ) AS WORD,
        (
          ROW_NUMBER() OVER (
            PARTITION BY T12.LEAD_ID
            ORDER BY T12.TOUCHPOINT_TIMESTAMP ASC, T12.TOUCHPOINT_ID ASC
          ) - 1
        ) + 1 AS PLACE,
        COUNT(*) OVER (
          PARTITION BY T12.LEAD_ID
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS TOTAL
      FROM (
        SELECT
          *
        FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T4
        WHERE
          T4.LEAD_ID IS NOT NULL
          AND NOT (
            T4.IS_ORPHAN
          )
          AND T4.TOUCHPOINT_TIMESTAMP IS NOT NULL
      ) AS T12
    ) AS T26
    GROUP BY
      1
  ) AS T29
    ON T21.LEAD_ID = T29.TOUCH_LEAD
  LEFT OUTER JOIN (
    SELECT
      T1.PARTY,
      T1.CONVERSION_ID,
      T1.CONVERTED_AT
    FROM TIMELINE.CONVERSIONS AS T1
  ) AS T8
    ON T32.PARTY = T8.PARTY
  LEFT OUTER JOIN (
    SELECT
      T2.ACCOUNT_ID AS OWNER,
      CAST(T2.ACCOUNT_CREATED_AT AS DATE) AS OWNER_FROM
    FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T2
  ) AS T13
    ON T32.ACCOUNT_ID = T13.OWNER
  LEFT OUTER JOIN (
    SELECT
      T3.HUBSPOT_COMPANY_ID AS FIRM,
      CAST(T3.HUBSPOT_COMPANY_CREATED_AT AS DATE) AS FIRM_FROM
    FROM STAGING.STG_HUBSPOT__COMPANIES AS T3
  ) AS T14
    ON T32.COMPANY_ID = T14.FIRM
) AS T33
