SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      T14.TABLE_NAME,
      T14.ENTITY_KEY,
      T14.VALID_FROM,
      T14.VALID_TO,
      T14.NEXT_FROM,
      T14.PROBLEM
    FROM (
      SELECT
        T7.VALID_FROM,
        T7.VALID_TO,
        T7.IS_CURRENT,
        T7.ENTITY_KEY,
        T7.NEXT_FROM,
        'entity_users_history' AS TABLE_NAME,
        CASE
          WHEN T7.VALID_TO <= T7.VALID_FROM
          THEN 'empty'
          WHEN (
            T7.NEXT_FROM IS NOT NULL
          )
          AND (
            (
              T7.VALID_TO IS NULL
            ) OR (
              T7.VALID_TO > T7.NEXT_FROM
            )
          )
          THEN 'overlap'
          WHEN (
            T7.NEXT_FROM IS NULL
          ) AND NOT (
            T7.VALID_TO IS NULL
          )
          THEN 'gap'
          WHEN T7.VALID_TO < T7.NEXT_FROM
          THEN 'gap'
          WHEN COALESCE(T7.IS_CURRENT <> (
            T7.VALID_TO IS NULL
          ), TRUE)
          THEN 'current'
          ELSE NULL
        END AS PROBLEM
      FROM (
        SELECT
          T0.VALID_FROM,
          T0.VALID_TO,
          T0.IS_CURRENT,
          CONCAT_WS('|', T0.USER_ID) AS ENTITY_KEY,
          LEAD(T0.VALID_FROM) OVER (PARTITION BY T0.USER_ID ORDER BY T0.VALID_FROM ASC) AS NEXT_FROM
        FROM ENTITY.ENTITY_USERS_HISTORY AS T0
      ) AS T7
    ) AS T14
    WHERE
      T14.PROBLEM IS NOT NULL
  ) AS T21
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T15.TABLE_NAME,
        T15.ENTITY_KEY,
        T15.VALID_FROM,
        T15.VALID_TO,
        T15.NEXT_FROM,
        T15.PROBLEM
      FROM (
        SELECT
          T8.VALID_FROM,
          T8.VALID_TO,
          T8.IS_CURRENT,
          T8.ENTITY_KEY,
          T8.NEXT_FROM,
          'entity_campaigns_history' AS TABLE_NAME,
          CASE
            WHEN T8.VALID_TO <= T8.VALID_FROM
            THEN 'empty'
            WHEN (
              T8.NEXT_FROM IS NOT NULL
            )
            AND (
              (
                T8.VALID_TO IS NULL
              ) OR (
                T8.VALID_TO > T8.NEXT_FROM
              )
            )
            THEN 'overlap'
            WHEN (
              T8.NEXT_FROM IS NULL
            ) AND NOT (
              T8.VALID_TO IS NULL
            )
            THEN 'gap'
            WHEN T8.VALID_TO < T8.NEXT_FROM
            THEN 'gap'
            WHEN COALESCE(T8.IS_CURRENT <> (
              T8.VALID_TO IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS PROBLEM
        FROM (
          SELECT
            T1.VALID_FROM,
            T1.VALID_TO,
            T1.IS_CURRENT,
            CONCAT_WS('|', T1.PLATFORM, T1.CAMPAIGN_ID) AS ENTITY_KEY,
            LEAD(T1.VALID_FROM) OVER (PARTITION BY T1.PLATFORM, T1.CAMPAIGN_ID ORDER BY T1.VALID_FROM ASC) AS NEXT_FROM
          FROM ENTITY.ENTITY_CAMPAIGNS_HISTORY AS T1
        ) AS T8
      ) AS T15
      WHERE
        T15.PROBLEM IS NOT NULL
    ) AS T22
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T16.TABLE_NAME,
        T16.ENTITY_KEY,
        T16.VALID_FROM,
        T16.VALID_TO,
        T16.NEXT_FROM,
        T16.PROBLEM
      FROM (
        SELECT
          T9.VALID_FROM,
          T9.VALID_TO,
          T9.IS_CURRENT,
          T9.ENTITY_KEY,
          T9.NEXT_FROM,
          'entity_customers_history' AS TABLE_NAME,
          CASE
            WHEN T9.VALID_TO <= T9.VALID_FROM
            THEN 'empty'
            WHEN (
              T9.NEXT_FROM IS NOT NULL
            )
            AND (
              (
                T9.VALID_TO IS NULL
              ) OR (
                T9.VALID_TO > T9.NEXT_FROM
              )
            )
            THEN 'overlap'
            WHEN (
              T9.NEXT_FROM IS NULL
            ) AND NOT (
              T9.VALID_TO IS NULL
            )
            THEN 'gap'
            WHEN T9.VALID_TO < T9.NEXT_FROM
            THEN 'gap'
            WHEN COALESCE(T9.IS_CURRENT <> (
              T9.VALID_TO IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS PROBLEM
        FROM (
          SELECT
            T2.VALID_FROM,
            T2.VALID_TO,
            T2.IS_CURRENT,
            CONCAT_WS('|', T2.ACCOUNT_ID) AS ENTITY_KEY,
            LEAD(T2.VALID_FROM) OVER (PARTITION BY T2.ACCOUNT_ID ORDER BY T2.VALID_FROM ASC) AS NEXT_FROM
          FROM ENTITY.ENTITY_CUSTOMERS_HISTORY AS T2
        ) AS T9
      ) AS T16
      WHERE
        T16.PROBLEM IS NOT NULL
    ) AS T23
  ) AS T28
) AS T31
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
        T17.TABLE_NAME,
        T17.ENTITY_KEY,
        T17.VALID_FROM,
        T17.VALID_TO,
        T17.NEXT_FROM,
        T17.PROBLEM
      FROM (
        SELECT
          T10.VALID_FROM,
          T10.VALID_TO,
          T10.IS_CURRENT,
          T10.ENTITY_KEY,
          T10.NEXT_FROM,
          'entity_devices_history' AS TABLE_NAME,
          CASE
            WHEN T10.VALID_TO <= T10.VALID_FROM
            THEN 'empty'
            WHEN (
              T10.NEXT_FROM IS NOT NULL
            )
            AND (
              (
                T10.VALID_TO IS NULL
              ) OR (
                T10.VALID_TO > T10.NEXT_FROM
              )
            )
            THEN 'overlap'
            WHEN (
              T10.NEXT_FROM IS NULL
            ) AND NOT (
              T10.VALID_TO IS NULL
            )
            THEN 'gap'
            WHEN T10.VALID_TO < T10.NEXT_FROM
            THEN 'gap'
            WHEN COALESCE(T10.IS_CURRENT <> (
              T10.VALID_TO IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS PROBLEM
        FROM (
          SELECT
            T3.VALID_FROM,
            T3.VALID_TO,
            T3.IS_CURRENT,
            CONCAT_WS('|', T3.DEVICE_ID) AS ENTITY_KEY,
            LEAD(T3.VALID_FROM) OVER (PARTITION BY T3.DEVICE_ID ORDER BY T3.VALID_FROM ASC) AS NEXT_FROM
          FROM ENTITY.ENTITY_DEVICES_HISTORY AS T3
        ) AS T10
      ) AS T17
      WHERE
        T17.PROBLEM IS NOT NULL
    ) AS T24
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T18.TABLE_NAME,
        T18.ENTITY_KEY,
        T18.VALID_FROM,
        T18.VALID_TO,
        T18.NEXT_FROM,
        T18.PROBLEM
      FROM (
        SELECT
          T11.VALID_FROM,
          T11.VALID_TO,
          T11.IS_CURRENT,
          T11.ENTITY_KEY,
          T11.NEXT_FROM,
          'entity_features_history' AS TABLE_NAME,
          CASE
            WHEN T11.VALID_TO <= T11.VALID_FROM
            THEN 'empty'
            WHEN (
              T11.NEXT_FROM IS NOT NULL
            )
            AND (
              (
                T11.VALID_TO IS NULL
              ) OR (
                T11.VALID_TO > T11.NEXT_FROM
              )
            )
            THEN 'overlap'
            WHEN (
              T11.NEXT_FROM IS NULL
            ) AND NOT (
              T11.VALID_TO IS NULL
            )
            THEN 'gap'
            WHEN T11.VALID_TO < T11.NEXT_FROM
            THEN 'gap'
            WHEN COALESCE(T11.IS_CURRENT <> (
              T11.VALID_TO IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS PROBLEM
        FROM (
          SELECT
            T4.VALID_FROM,
            T4.VALID_TO,
            T4.IS_CURRENT,
            CONCAT_WS('|', T4.FEATURE_NAME) AS ENTITY_KEY,
            LEAD(T4.VALID_FROM) OVER (PARTITION BY T4.FEATURE_NAME ORDER BY T4.VALID_FROM ASC) AS NEXT_FROM
          FROM ENTITY.ENTITY_FEATURES_HISTORY AS T4
        ) AS T11
      ) AS T18
      WHERE
        T18.PROBLEM IS NOT NULL
    ) AS T25
  ) AS T29
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        T19.TABLE_NAME,
        T19.ENTITY_KEY,
        T19.VALID_FROM,
        T19.VALID_TO,
        T19.NEXT_FROM,
        T19.PROBLEM
      FROM (
        SELECT
          T12.VALID_FROM,
          T12.VALID_TO,
          T12.IS_CURRENT,
          T12.ENTITY_KEY,
          T12.NEXT_FROM,
          'entity_locations_history' AS TABLE_NAME,
          CASE
            WHEN T12.VALID_TO <= T12.VALID_FROM
            THEN 'empty'
            WHEN (
              T12.NEXT_FROM IS NOT NULL
            )
            AND (
              (
                T12.VALID_TO IS NULL
              ) OR (
                T12.VALID_TO > T12.NEXT_FROM
              )
            )
            THEN 'overlap'
            WHEN (
              T12.NEXT_FROM IS NULL
            ) AND NOT (
              T12.VALID_TO IS NULL
            )
            THEN 'gap'
            WHEN T12.VALID_TO < T12.NEXT_FROM
            THEN 'gap'
            WHEN COALESCE(T12.IS_CURRENT <> (
              T12.VALID_TO IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS PROBLEM
        FROM (
          SELECT
            T5.VALID_FROM,
            T5.VALID_TO,
            T5.IS_CURRENT,
            CONCAT_WS('|', T5.LOCATION_ID) AS ENTITY_KEY,
            LEAD(T5.VALID_FROM) OVER (PARTITION BY T5.LOCATION_ID ORDER BY T5.VALID_FROM ASC) AS NEXT_FROM
          FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T5
        ) AS T12
      ) AS T19
      WHERE
        T19.PROBLEM IS NOT NULL
    ) AS T26
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        T20.TABLE_NAME,
        T20.ENTITY_KEY,
        T20.VALID_FROM,
        T20.VALID_TO,
        T20.NEXT_FROM,
        T20.PROBLEM
      FROM (
        SELECT
          T13.VALID_FROM,
          T13.VALID_TO,
          T13.IS_CURRENT,
          T13.ENTITY_KEY,
          T13.NEXT_FROM,
          'entity_subscriptions_history' AS TABLE_NAME,
          CASE
            WHEN T13.VALID_TO <= T13.VALID_FROM
            THEN 'empty'
            WHEN (
              T13.NEXT_FROM IS NOT NULL
            )
            AND (
              (
                T13.VALID_TO IS NULL
              ) OR (
                T13.VALID_TO > T13.NEXT_FROM
              )
            )
            THEN 'overlap'
            WHEN (
              T13.NEXT_FROM IS NULL
            ) AND NOT (
              T13.VALID_TO IS NULL
            )
            THEN 'gap'
            WHEN T13.VALID_TO < T13.NEXT_FROM
            THEN 'gap'
            WHEN COALESCE(T13.IS_CURRENT <> (
              T13.VALID_TO IS NULL
            ), TRUE)
            THEN 'current'
            ELSE NULL
          END AS PROBLEM
        FROM (
          SELECT
            T6.VALID_FROM,
            T6.VALID_TO,
            T6.IS_CURRENT,
            CONCAT_WS('|', T6.SUBSCRIPTION_ID) AS ENTITY_KEY,
            LEAD(T6.VALID_FROM) OVER (PARTITION BY T6.SUBSCRIPTION_ID ORDER BY T6.VALID_FROM ASC) AS NEXT_FROM
          FROM ENTITY.ENTITY_SUBSCRIPTIONS_HISTORY AS T6
        ) AS T13
      ) AS T20
      WHERE
        T20.PROBLEM IS NOT NULL
    ) AS T27
  ) AS T30
) AS T32
