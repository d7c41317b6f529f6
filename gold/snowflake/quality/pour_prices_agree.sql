SELECT
  'revenue of a table is its volume at one price' AS STATEMENT,
  COALESCE(T29.TOLD_BY, 'null') AS ENTITY_KEY,
  CASE
    WHEN NOT (
      ABS(T29.TAKEN - (
        (
          T29.POURED / NULLIF(T29._POURED, 0.0)
        ) * T29._TAKEN
      )) <= (
        (
          T29.POURING + (
            (
              T29.POURED / NULLIF(T29._POURED, 0.0)
            ) * T29._POURING
          ) + 2
        ) * 0.005001
      )
    )
    THEN 'price; '
    ELSE ''
  END AS DIFFERENCES
FROM (
  SELECT
    T28.TAKEN,
    T28.POURED,
    T28.POURING,
    T28.TOLD_BY,
    T20._TAKEN,
    T20._POURED,
    T20._POURING
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T9.TAKEN,
          T9.POURED,
          T9.POURING,
          'mart_device_operations' AS TOLD_BY
        FROM (
          SELECT
            CAST(SUM(T1.ESTIMATED_MONTHLY_REVENUE) AS DOUBLE) AS TAKEN,
            SUM(T1.TOTAL_VOLUME_30D) AS POURED,
            SUM(T1.ACTIVE_DEVICES) AS POURING
          FROM MART.MART_DEVICE_OPERATIONS AS T1
        ) AS T9
      ) AS T15
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          T21.TAKEN,
          T21.POURED,
          T21.POURING,
          'metrics_operations' AS TOLD_BY
        FROM (
          SELECT
            CAST(SUM(T7.ESTIMATED_POUR_REVENUE) AS DOUBLE) AS TAKEN,
            SUM(T7.ML) AS POURED,
            COUNT_IF(T7.ML > 0) AS POURING
          FROM (
            SELECT
              T2.METRIC_DATE,
              T2.DATE,
              T2.TOTAL_DEVICES,
              T2.TAP_CONTROLLERS,
              T2.ACTIVE_DEVICES,
              T2.CONTROLLERS_IN_SERVICE,
              T2.DEVICE_AVAILABILITY_PCT,
              T2.ONLINE_NOW_PCT,
              T2.DEVICE_UTILISATION_PCT,
              T2.AVG_DEVICE_UPTIME_30D_PCT,
              T2.TOTAL_LOCATIONS,
              T2.ACTIVE_LOCATIONS,
              T2.POURS,
              T2.POUR_VOLUME_LITERS,
              T2.AVG_POUR_ML,
              T2.QUALITY_ISSUE_RATE_PCT,
              T2.ALERT_RATE_PCT,
              T2.SLA_COMPLIANCE_PCT,
              T2.KEGS_LOW,
              T2.DEVICES_MAINTENANCE_OVERDUE,
              T2.ACTIVE_STAFF_USERS,
              T2.POURS_PER_STAFF_USER,
              T2.ESTIMATED_POUR_REVENUE,
              T2.POUR_VOLUME_LITERS * 1000.0 AS ML
            FROM METRICS.METRICS_OPERATIONS AS T2
          ) AS T7
        ) AS T21
      ) AS T25
    ) AS T26
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
            T10.TAKEN,
            T10.POURED,
            T10.POURING,
            'entity_devices' AS TOLD_BY
          FROM (
            SELECT
              CAST(SUM(T3.ESTIMATED_REVENUE_30D) AS DOUBLE) AS TAKEN,
              SUM(T3.TOTAL_VOLUME_ML_30D) AS POURED,
              COUNT_IF(T3.TOTAL_VOLUME_ML_30D > 0) AS POURING
            FROM ENTITY.ENTITY_DEVICES AS T3
          ) AS T10
        ) AS T16
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T11.TAKEN,
            T11.POURED,
            T11.POURING,
            'entity_locations' AS TOLD_BY
          FROM (
            SELECT
              CAST(SUM(T4.REVENUE_PER_LOCATION) AS DOUBLE) AS TAKEN,
              SUM(T4.TOTAL_VOLUME_30D) AS POURED,
              COUNT_IF(T4.TOTAL_VOLUME_30D > 0) AS POURING
            FROM ENTITY.ENTITY_LOCATIONS AS T4
          ) AS T11
        ) AS T17
      ) AS T22
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            T12.TAKEN,
            T12.POURED,
            T12.POURING,
            'entity_locations_history' AS TOLD_BY
          FROM (
            SELECT
              CAST(SUM(T5.REVENUE_PER_LOCATION) AS DOUBLE) AS TAKEN,
              SUM(T5.TOTAL_VOLUME_30D) AS POURED,
              COUNT_IF(T5.TOTAL_VOLUME_30D > 0) AS POURING
            FROM ENTITY.ENTITY_LOCATIONS_HISTORY AS T5
          ) AS T12
        ) AS T18
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            T13.TAKEN,
            T13.POURED,
            T13.POURING,
            'entity_locations_weekly' AS TOLD_BY
          FROM (
            SELECT
              CAST(SUM(T6.ESTIMATED_WEEKLY_REVENUE) AS DOUBLE) AS TAKEN,
              SUM(T6.TOTAL_VOLUME) AS POURED,
              COUNT_IF(T6.TOTAL_VOLUME > 0) AS POURING
            FROM ENTITY.ENTITY_LOCATIONS_WEEKLY AS T6
          ) AS T13
        ) AS T19
      ) AS T23
    ) AS T24
  ) AS T28
  CROSS JOIN (
    SELECT
      T8.TAKEN AS _TAKEN,
      T8.POURED AS _POURED,
      T8.POURING AS _POURING
    FROM (
      SELECT
        CAST(SUM(T0.REVENUE) AS DOUBLE) AS TAKEN,
        SUM(T0.TOTAL_VOLUME_ML) AS POURED,
        COUNT_IF(T0.TOTAL_VOLUME_ML > 0) AS POURING
      FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
    ) AS T8
  ) AS T20
) AS T29
WHERE
  NOT (
    ABS(T29.TAKEN - (
      (
        T29.POURED / NULLIF(T29._POURED, 0.0)
      ) * T29._TAKEN
    )) <= (
      (
        T29.POURING + (
          (
            T29.POURED / NULLIF(T29._POURED, 0.0)
          ) * T29._POURING
        ) + 2
      ) * 0.005001
    )
  )
