SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'stg_marketing__attribution_touchpoints' AS CHILD_TABLE,
      'lead_id' AS COLUMN_NAME,
      'stg_marketing__marketing_qualified_leads' AS PARENT_TABLE,
      T15.MISSING_KEY,
      T15.ROW_COUNT,
      T15.EXAMPLE_KEY
    FROM (
      SELECT
        T12.LEAD_ID AS MISSING_KEY,
        COUNT(*) AS ROW_COUNT,
        MIN(T12.TOUCHPOINT_ID) AS EXAMPLE_KEY
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM STAGING.STG_MARKETING__ATTRIBUTION_TOUCHPOINTS AS T1
          WHERE
            T1.LEAD_ID IS NOT NULL
        ) AS T9
        WHERE
          NOT (
            T9.LEAD_ID IN (
              SELECT
                T0.LEAD_ID
              FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
            )
          )
      ) AS T12
      GROUP BY
        1
    ) AS T15
  ) AS T18
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_marketing__marketing_qualified_leads' AS CHILD_TABLE,
      'account_id' AS COLUMN_NAME,
      'stg_app_database__accounts' AS PARENT_TABLE,
      T14.MISSING_KEY,
      T14.ROW_COUNT,
      T14.EXAMPLE_KEY
    FROM (
      SELECT
        T11.ACCOUNT_ID AS MISSING_KEY,
        COUNT(*) AS ROW_COUNT,
        MIN(T11.LEAD_ID) AS EXAMPLE_KEY
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
          WHERE
            T0.ACCOUNT_ID IS NOT NULL
        ) AS T8
        WHERE
          NOT (
            T8.ACCOUNT_ID IN (
              SELECT
                T3.ACCOUNT_ID
              FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T3
            )
          )
      ) AS T11
      GROUP BY
        1
    ) AS T14
  ) AS T17
) AS T19
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_marketing__marketing_qualified_leads' AS CHILD_TABLE,
    'contact_id' AS COLUMN_NAME,
    'stg_hubspot__contacts' AS PARENT_TABLE,
    T13.MISSING_KEY,
    T13.ROW_COUNT,
    T13.EXAMPLE_KEY
  FROM (
    SELECT
      T10.CONTACT_ID AS MISSING_KEY,
      COUNT(*) AS ROW_COUNT,
      MIN(T10.LEAD_ID) AS EXAMPLE_KEY
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM STAGING.STG_MARKETING__MARKETING_QUALIFIED_LEADS AS T0
        WHERE
          T0.CONTACT_ID IS NOT NULL
      ) AS T7
      WHERE
        NOT (
          T7.CONTACT_ID IN (
            SELECT
              T2.HUBSPOT_CONTACT_ID
            FROM STAGING.STG_HUBSPOT__CONTACTS AS T2
          )
        )
    ) AS T10
    GROUP BY
      1
  ) AS T13
) AS T16
