WITH T7 AS (
  SELECT
    T2.OWNER_ID
  FROM STAGING.STG_HUBSPOT__OWNERS AS T2
), T8 AS (
  SELECT
    T3.HUBSPOT_CONTACT_ID
  FROM STAGING.STG_HUBSPOT__CONTACTS AS T3
), T9 AS (
  SELECT
    T4.HUBSPOT_COMPANY_ID
  FROM STAGING.STG_HUBSPOT__COMPANIES AS T4
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
                        'stg_hubspot__companies' AS CHILD_TABLE,
                        'account_id' AS COLUMN_NAME,
                        'stg_app_database__accounts' AS PARENT_TABLE,
                        T47.MISSING_KEY,
                        T47.ROW_COUNT,
                        T47.EXAMPLE_KEY
                      FROM (
                        SELECT
                          T35.ACCOUNT_ID AS MISSING_KEY,
                          COUNT(*) AS ROW_COUNT,
                          MIN(T35.HUBSPOT_COMPANY_ID) AS EXAMPLE_KEY
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM STAGING.STG_HUBSPOT__COMPANIES AS T4
                            WHERE
                              T4.ACCOUNT_ID IS NOT NULL
                          ) AS T23
                          WHERE
                            NOT (
                              T23.ACCOUNT_ID IN (
                                SELECT
                                  T6.ACCOUNT_ID
                                FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T6
                              )
                            )
                        ) AS T35
                        GROUP BY
                          1
                      ) AS T47
                    ) AS T59
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        'stg_hubspot__contacts' AS CHILD_TABLE,
                        'company_id' AS COLUMN_NAME,
                        'stg_hubspot__companies' AS PARENT_TABLE,
                        T46.MISSING_KEY,
                        T46.ROW_COUNT,
                        T46.EXAMPLE_KEY
                      FROM (
                        SELECT
                          T34.COMPANY_ID AS MISSING_KEY,
                          COUNT(*) AS ROW_COUNT,
                          MIN(T34.HUBSPOT_CONTACT_ID) AS EXAMPLE_KEY
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              *
                            FROM STAGING.STG_HUBSPOT__CONTACTS AS T3
                            WHERE
                              T3.COMPANY_ID IS NOT NULL
                          ) AS T21
                          WHERE
                            NOT (
                              T21.COMPANY_ID IN (
                                SELECT
                                  *
                                FROM T9
                              )
                            )
                        ) AS T34
                        GROUP BY
                          1
                      ) AS T46
                    ) AS T58
                  ) AS T63
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      'stg_hubspot__deals' AS CHILD_TABLE,
                      'company_id' AS COLUMN_NAME,
                      'stg_hubspot__companies' AS PARENT_TABLE,
                      T49.MISSING_KEY,
                      T49.ROW_COUNT,
                      T49.EXAMPLE_KEY
                    FROM (
                      SELECT
                        T37.COMPANY_ID AS MISSING_KEY,
                        COUNT(*) AS ROW_COUNT,
                        MIN(T37.HUBSPOT_DEAL_ID) AS EXAMPLE_KEY
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM STAGING.STG_HUBSPOT__DEALS AS T5
                          WHERE
                            T5.COMPANY_ID IS NOT NULL
                        ) AS T25
                        WHERE
                          NOT (
                            T25.COMPANY_ID IN (
                              SELECT
                                *
                              FROM T9
                            )
                          )
                      ) AS T37
                      GROUP BY
                        1
                    ) AS T49
                  ) AS T61
                ) AS T64
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    'stg_hubspot__deals' AS CHILD_TABLE,
                    'contact_id' AS COLUMN_NAME,
                    'stg_hubspot__contacts' AS PARENT_TABLE,
                    T50.MISSING_KEY,
                    T50.ROW_COUNT,
                    T50.EXAMPLE_KEY
                  FROM (
                    SELECT
                      T38.CONTACT_ID AS MISSING_KEY,
                      COUNT(*) AS ROW_COUNT,
                      MIN(T38.HUBSPOT_DEAL_ID) AS EXAMPLE_KEY
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM STAGING.STG_HUBSPOT__DEALS AS T5
                        WHERE
                          T5.CONTACT_ID IS NOT NULL
                      ) AS T26
                      WHERE
                        NOT (
                          T26.CONTACT_ID IN (
                            SELECT
                              *
                            FROM T8
                          )
                        )
                    ) AS T38
                    GROUP BY
                      1
                  ) AS T50
                ) AS T62
              ) AS T65
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  'stg_hubspot__deals' AS CHILD_TABLE,
                  'deal_owner_id' AS COLUMN_NAME,
                  'stg_hubspot__owners' AS PARENT_TABLE,
                  T48.MISSING_KEY,
                  T48.ROW_COUNT,
                  T48.EXAMPLE_KEY
                FROM (
                  SELECT
                    T36.DEAL_OWNER_ID AS MISSING_KEY,
                    COUNT(*) AS ROW_COUNT,
                    MIN(T36.HUBSPOT_DEAL_ID) AS EXAMPLE_KEY
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM STAGING.STG_HUBSPOT__DEALS AS T5
                      WHERE
                        T5.DEAL_OWNER_ID IS NOT NULL
                    ) AS T24
                    WHERE
                      NOT (
                        T24.DEAL_OWNER_ID IN (
                          SELECT
                            *
                          FROM T7
                        )
                      )
                  ) AS T36
                  GROUP BY
                    1
                ) AS T48
              ) AS T60
            ) AS T66
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_hubspot__engagements' AS CHILD_TABLE,
                'company_id' AS COLUMN_NAME,
                'stg_hubspot__companies' AS PARENT_TABLE,
                T43.MISSING_KEY,
                T43.ROW_COUNT,
                T43.EXAMPLE_KEY
              FROM (
                SELECT
                  T31.COMPANY_ID AS MISSING_KEY,
                  COUNT(*) AS ROW_COUNT,
                  MIN(T31.ENGAGEMENT_ID) AS EXAMPLE_KEY
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T1
                    WHERE
                      T1.COMPANY_ID IS NOT NULL
                  ) AS T16
                  WHERE
                    NOT (
                      T16.COMPANY_ID IN (
                        SELECT
                          *
                        FROM T9
                      )
                    )
                ) AS T31
                GROUP BY
                  1
              ) AS T43
            ) AS T55
          ) AS T67
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_hubspot__engagements' AS CHILD_TABLE,
              'contact_id' AS COLUMN_NAME,
              'stg_hubspot__contacts' AS PARENT_TABLE,
              T44.MISSING_KEY,
              T44.ROW_COUNT,
              T44.EXAMPLE_KEY
            FROM (
              SELECT
                T32.CONTACT_ID AS MISSING_KEY,
                COUNT(*) AS ROW_COUNT,
                MIN(T32.ENGAGEMENT_ID) AS EXAMPLE_KEY
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T1
                  WHERE
                    T1.CONTACT_ID IS NOT NULL
                ) AS T17
                WHERE
                  NOT (
                    T17.CONTACT_ID IN (
                      SELECT
                        *
                      FROM T8
                    )
                  )
              ) AS T32
              GROUP BY
                1
            ) AS T44
          ) AS T56
        ) AS T68
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_hubspot__engagements' AS CHILD_TABLE,
            'deal_id' AS COLUMN_NAME,
            'stg_hubspot__deals' AS PARENT_TABLE,
            T45.MISSING_KEY,
            T45.ROW_COUNT,
            T45.EXAMPLE_KEY
          FROM (
            SELECT
              T33.DEAL_ID AS MISSING_KEY,
              COUNT(*) AS ROW_COUNT,
              MIN(T33.ENGAGEMENT_ID) AS EXAMPLE_KEY
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T1
                WHERE
                  T1.DEAL_ID IS NOT NULL
              ) AS T18
              WHERE
                NOT (
                  T18.DEAL_ID IN (
                    SELECT
                      T5.HUBSPOT_DEAL_ID
                    FROM STAGING.STG_HUBSPOT__DEALS AS T5
                  )
                )
            ) AS T33
            GROUP BY
              1
          ) AS T45
        ) AS T57
      ) AS T69
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_hubspot__engagements' AS CHILD_TABLE,
          'owner_id' AS COLUMN_NAME,
          'stg_hubspot__owners' AS PARENT_TABLE,
          T42.MISSING_KEY,
          T42.ROW_COUNT,
          T42.EXAMPLE_KEY
        FROM (
          SELECT
            T30.OWNER_ID AS MISSING_KEY,
            COUNT(*) AS ROW_COUNT,
            MIN(T30.ENGAGEMENT_ID) AS EXAMPLE_KEY
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T1
              WHERE
                T1.OWNER_ID IS NOT NULL
            ) AS T15
            WHERE
              NOT (
                T15.OWNER_ID IN (
                  SELECT
                    *
                  FROM T7
                )
              )
          ) AS T30
          GROUP BY
            1
        ) AS T42
      ) AS T54
    ) AS T70
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_hubspot__tickets' AS CHILD_TABLE,
        'company_id' AS COLUMN_NAME,
        'stg_hubspot__companies' AS PARENT_TABLE,
        T39.MISSING_KEY,
        T39.ROW_COUNT,
        T39.EXAMPLE_KEY
      FROM (
        SELECT
          T27.COMPANY_ID AS MISSING_KEY,
          COUNT(*) AS ROW_COUNT,
          MIN(T27.TICKET_ID) AS EXAMPLE_KEY
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM STAGING.STG_HUBSPOT__TICKETS AS T0
            WHERE
              T0.COMPANY_ID IS NOT NULL
          ) AS T12
          WHERE
            NOT (
              T12.COMPANY_ID IN (
                SELECT
                  *
                FROM T9
              )
            )
        ) AS T27
        GROUP BY
          1
      ) AS T39
    ) AS T51
  ) AS T71
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_hubspot__tickets' AS CHILD_TABLE,
      'contact_id' AS COLUMN_NAME,
      'stg_hubspot__contacts' AS PARENT_TABLE,
      T40.MISSING_KEY,
      T40.ROW_COUNT,
      T40.EXAMPLE_KEY
    FROM (
      SELECT
        T28.CONTACT_ID AS MISSING_KEY,
        COUNT(*) AS ROW_COUNT,
        MIN(T28.TICKET_ID) AS EXAMPLE_KEY
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM STAGING.STG_HUBSPOT__TICKETS AS T0
          WHERE
            T0.CONTACT_ID IS NOT NULL
        ) AS T13
        WHERE
          NOT (
            T13.CONTACT_ID IN (
              SELECT
                *
              FROM T8
            )
          )
      ) AS T28
      GROUP BY
        1
    ) AS T40
  ) AS T52
) AS T72
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_hubspot__tickets' AS CHILD_TABLE,
    'owner_id' AS COLUMN_NAME,
    'stg_hubspot__owners' AS PARENT_TABLE,
    T41.MISSING_KEY,
    T41.ROW_COUNT,
    T41.EXAMPLE_KEY
  FROM (
    SELECT
      T29.OWNER_ID AS MISSING_KEY,
      COUNT(*) AS ROW_COUNT,
      MIN(T29.TICKET_ID) AS EXAMPLE_KEY
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM STAGING.STG_HUBSPOT__TICKETS AS T0
        WHERE
          T0.OWNER_ID IS NOT NULL
      ) AS T14
      WHERE
        NOT (
          T14.OWNER_ID IN (
            SELECT
              *
            FROM T7
          )
        )
    ) AS T29
    GROUP BY
      1
  ) AS T41
) AS T53
