WITH T5 AS (
  SELECT
    T2.ID,
    T2.DEVICE_ID,
    T2.LOCATION_ID,
    T2.TIMESTAMP,
    T2.EVENT_TYPE,
    T2.STATUS,
    T2.METRICS,
    T2.DEVICE_CATEGORY,
    T2.CREATED_AT
  FROM RAW.APP_DATABASE_TAP_EVENTS AS T2
), REPEATS_IN_APP_DATABASE_TAP_EVENTS AS (
  SELECT
    *
  FROM (
    SELECT
      T9.ID,
      COUNT(*) AS COPIES
    FROM (
      SELECT
        T2.ID,
        T2.TIMESTAMP
      FROM RAW.APP_DATABASE_TAP_EVENTS AS T2
      WHERE
        NOT (
          COALESCE(
            T2.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
    ) AS T9
    GROUP BY
      1
  ) AS T10
  WHERE
    T10.COPIES > 1
)
SELECT
  T34.TAP_EVENT_ID,
  T34.DEVICE_ID,
  T34.LOCATION_ID,
  T34.ACCOUNT_ID,
  T34.EVENT_TIMESTAMP,
  T34.EVENT_DATE,
  T34.EVENT_HOUR,
  T34.EVENT_DAY_OF_WEEK,
  T34.BUSINESS_PERIOD,
  T34.EVENT_TYPE,
  T34.EVENT_CATEGORY,
  T34.STATUS,
  T34.EVENT_STATUS,
  T34.IS_SUCCESSFUL,
  T34.IS_ERROR,
  T34.IS_ALERT,
  T34.DEVICE_CATEGORY,
  T34.IS_VALID_POUR,
  T34.VOLUME_ML,
  T34.VOLUME_OZ,
  T34.FLOW_RATE_ML_PER_SEC,
  T34.DURATION_SECONDS,
  T34.ESTIMATED_REVENUE,
  T34.BEER_TYPE,
  T34.TEMPERATURE_C,
  T34.TARGET_TEMPERATURE_C,
  T34.AMBIENT_TEMPERATURE_C,
  T34.COOLING_ACTIVE,
  T34.TEMPERATURE_LEVEL,
  T34.TEMPERATURE_ANOMALY,
  T34.PRESSURE_PSI,
  T34.TARGET_PRESSURE_PSI,
  T34.CO2_LEVEL,
  T34.PRESSURE_ALERT,
  T34.PRESSURE_LEVEL,
  T34.PRESSURE_ANOMALY,
  T34.QUALITY_LEVEL,
  T34.KEG_ID,
  T34.KEG_LEVEL_PERCENT,
  T34.KEG_VOLUME_REMAINING_ML,
  T34.ESTIMATED_POURS_REMAINING,
  T34.CLEANING_TYPE,
  T34.CLEANING_CHEMICAL,
  T34.CLEANING_OPERATOR_ID,
  T34.HEALTH_STATUS,
  T34.UPTIME_HOURS,
  T34.ERROR_COUNT,
  T34.LAST_MAINTENANCE_AT,
  T34.FIRMWARE_VERSION,
  T34.MISSING_DEVICE_ID,
  T34.MISSING_TIMESTAMP,
  T34.INVALID_VOLUME,
  T34.INVALID_DURATION,
  T34.IS_ORPHAN,
  T34.RECORD_CREATED_AT
FROM (
  SELECT
    T33.ID,
    T33.DEVICE_ID,
    T33.LOCATION_ID,
    T33.TIMESTAMP,
    T33.EVENT_TYPE,
    T33.STATUS,
    T33.METRICS,
    T33.DEVICE_CATEGORY,
    T33.CREATED_AT,
    T33.EVENT_CATEGORY,
    T33.COOLING_ACTIVE,
    T33.BEER_TYPE,
    T33.KEG_ID,
    T33.CLEANING_CHEMICAL,
    T33.CLEANING_OPERATOR_ID,
    T33.LAST_MAINTENANCE_AT,
    T33.FIRMWARE_VERSION,
    T33.TEMPERATURE_C,
    T33.TARGET_TEMPERATURE_C,
    T33.AMBIENT_TEMPERATURE_C,
    T33.PRESSURE_PSI,
    T33.TARGET_PRESSURE_PSI,
    T33.CO2_LEVEL,
    T33.PRESSURE_ALERT,
    T33.KEG_LEVEL_PERCENT,
    T33.KEG_VOLUME_REMAINING_ML,
    T33.ESTIMATED_POURS_REMAINING,
    T33.CLEANING_TYPE,
    T33.HEALTH_STATUS,
    T33.UPTIME_HOURS,
    T33.ERROR_COUNT,
    T33.IS_VALID_POUR,
    T33.INVALID_VOLUME,
    T33.INVALID_DURATION,
    T33.VOLUME_ML,
    T33.DURATION_SECONDS,
    T33.FLOW_RATE_ML_PER_SEC,
    T33.OWNER,
    T33.HOMELESS,
    T33.DEVICE_OWNER,
    T33.IS_ORPHAN OR COALESCE(T33.HOMELESS, FALSE) AS IS_ORPHAN,
    T33.ID AS TAP_EVENT_ID,
    COALESCE(T33.OWNER, T33.DEVICE_OWNER) AS ACCOUNT_ID,
    T33.TIMESTAMP AS EVENT_TIMESTAMP,
    CAST(T33.TIMESTAMP AS DATE) AS EVENT_DATE,
    CAST(DATE_PART(hour, T33.TIMESTAMP) AS BIGINT) AS EVENT_HOUR,
    (
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T33.TIMESTAMP AS DATE)) % 7
        ) + 7
      ) % 7
    ) + 1 AS EVENT_DAY_OF_WEEK,
    IFF(
      CAST(DATE_PART(hour, T33.TIMESTAMP) AS BIGINT) IS NULL,
      CAST(NULL AS VARCHAR),
      CASE
        WHEN CAST(DATE_PART(hour, T33.TIMESTAMP) AS BIGINT) BETWEEN 11 AND 14
        THEN 'Lunch'
        WHEN CAST(DATE_PART(hour, T33.TIMESTAMP) AS BIGINT) BETWEEN 17 AND 19
        THEN 'Dinner'
        WHEN CAST(DATE_PART(hour, T33.TIMESTAMP) AS BIGINT) >= 20
        THEN 'Evening'
        WHEN CAST(DATE_PART(hour, T33.TIMESTAMP) AS BIGINT) <= 2
        THEN 'Late Night'
        ELSE 'Other'
      END
    ) AS BUSINESS_PERIOD,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'completed'
        THEN 'completed'
        WHEN 'complete'
        THEN 'completed'
        WHEN 'success'
        THEN 'completed'
        WHEN 'successful'
        THEN 'completed'
        WHEN 'error'
        THEN 'error'
        WHEN 'failed'
        THEN 'error'
        WHEN 'failure'
        THEN 'error'
        WHEN 'canceled'
        THEN 'cancelled'
        WHEN 'cancelled'
        THEN 'cancelled'
        WHEN 'pending'
        THEN 'pending'
        ELSE 'unmapped'
      END
    ) AS EVENT_STATUS,
    IFF(
      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
      CAST(NULL AS VARCHAR),
      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STATUS)), '-', '_'), ' ', '_'), '')
        WHEN 'completed'
        THEN 'completed'
        WHEN 'complete'
        THEN 'completed'
        WHEN 'success'
        THEN 'completed'
        WHEN 'successful'
        THEN 'completed'
        WHEN 'error'
        THEN 'error'
        WHEN 'failed'
        THEN 'error'
        WHEN 'failure'
        THEN 'error'
        WHEN 'canceled'
        THEN 'cancelled'
        WHEN 'cancelled'
        THEN 'cancelled'
        WHEN 'pending'
        THEN 'pending'
        ELSE 'unmapped'
      END
    ) = 'completed' AS IS_SUCCESSFUL,
    COALESCE(
      IFF(
        NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
        CAST(NULL AS VARCHAR),
        CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T33.STATUS)), '-', '_'), ' ', '_'), '')
          WHEN 'completed'
          THEN 'completed'
          WHEN 'complete'
          THEN 'completed'
          WHEN 'success'
          THEN 'completed'
          WHEN 'successful'
          THEN 'completed'
          WHEN 'error'
          THEN 'error'
          WHEN 'failed'
          THEN 'error'
          WHEN 'failure'
          THEN 'error'
          WHEN 'canceled'
          THEN 'cancelled'
          WHEN 'cancelled'
          THEN 'cancelled'
          WHEN 'pending'
          THEN 'pending'
          ELSE 'unmapped'
        END
      ) = 'error',
      FALSE
    )
    OR COALESCE(T33.EVENT_CATEGORY = 'Error', FALSE)
    OR COALESCE(T33.HEALTH_STATUS = 'error', FALSE) AS IS_ERROR,
    COALESCE(T33.HEALTH_STATUS IN ('warning', 'error'), FALSE)
    OR (
      T33.PRESSURE_ALERT IS NOT NULL
    ) AS IS_ALERT,
    T33.VOLUME_ML / 29.5735 AS VOLUME_OZ,
    CAST(CAST(IFF(
      ABS((
        T33.VOLUME_ML / 29.5735
      ) * 0.5) < 1000000000000000.0,
      (
        T33.VOLUME_ML / 29.5735
      ) * 0.5,
      NULL
    ) AS DECIMAL(38, 6)) AS DECIMAL(18, 2)) AS ESTIMATED_REVENUE,
    IFF(
      T33.TEMPERATURE_C IS NULL,
      CAST(NULL AS VARCHAR),
      CASE
        WHEN NOT (
          T33.TEMPERATURE_C BETWEEN 0.0 AND 8.0
        )
        THEN 'critical'
        WHEN NOT (
          T33.TEMPERATURE_C BETWEEN 2.0 AND 6.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    ) AS TEMPERATURE_LEVEL,
    IFF(
      T33.TEMPERATURE_C IS NULL,
      CAST(NULL AS VARCHAR),
      CASE
        WHEN NOT (
          T33.TEMPERATURE_C BETWEEN 0.0 AND 8.0
        )
        THEN 'critical'
        WHEN NOT (
          T33.TEMPERATURE_C BETWEEN 2.0 AND 6.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    ) <> 'normal' AS TEMPERATURE_ANOMALY,
    IFF(
      T33.PRESSURE_PSI IS NULL,
      CAST(NULL AS VARCHAR),
      CASE
        WHEN NOT (
          T33.PRESSURE_PSI BETWEEN 8.0 AND 18.0
        )
        THEN 'critical'
        WHEN NOT (
          T33.PRESSURE_PSI BETWEEN 10.0 AND 15.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    ) AS PRESSURE_LEVEL,
    IFF(
      T33.PRESSURE_PSI IS NULL,
      CAST(NULL AS VARCHAR),
      CASE
        WHEN NOT (
          T33.PRESSURE_PSI BETWEEN 8.0 AND 18.0
        )
        THEN 'critical'
        WHEN NOT (
          T33.PRESSURE_PSI BETWEEN 10.0 AND 15.0
        )
        THEN 'warning'
        ELSE 'normal'
      END
    ) <> 'normal' AS PRESSURE_ANOMALY,
    CASE
      WHEN (
        IFF(
          T33.TEMPERATURE_C IS NULL,
          CAST(NULL AS VARCHAR),
          CASE
            WHEN NOT (
              T33.TEMPERATURE_C BETWEEN 0.0 AND 8.0
            )
            THEN 'critical'
            WHEN NOT (
              T33.TEMPERATURE_C BETWEEN 2.0 AND 6.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        ) = 'critical'
      )
      OR (
        IFF(
          T33.PRESSURE_PSI IS NULL,
          CAST(NULL AS VARCHAR),
          CASE
            WHEN NOT (
              T33.PRESSURE_PSI BETWEEN 8.0 AND 18.0
            )
            THEN 'critical'
            WHEN NOT (
              T33.PRESSURE_PSI BETWEEN 10.0 AND 15.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        ) = 'critical'
      )
      THEN 'critical'
      WHEN (
        IFF(
          T33.TEMPERATURE_C IS NULL,
          CAST(NULL AS VARCHAR),
          CASE
            WHEN NOT (
              T33.TEMPERATURE_C BETWEEN 0.0 AND 8.0
            )
            THEN 'critical'
            WHEN NOT (
              T33.TEMPERATURE_C BETWEEN 2.0 AND 6.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        ) = 'warning'
      )
      OR (
        IFF(
          T33.PRESSURE_PSI IS NULL,
          CAST(NULL AS VARCHAR),
          CASE
            WHEN NOT (
              T33.PRESSURE_PSI BETWEEN 8.0 AND 18.0
            )
            THEN 'critical'
            WHEN NOT (
              T33.PRESSURE_PSI BETWEEN 10.0 AND 15.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        ) = 'warning'
      )
      THEN 'warning'
      ELSE COALESCE(
        IFF(
          T33.TEMPERATURE_C IS NULL,
          CAST(NULL AS VARCHAR),
          CASE
            WHEN NOT (
              T33.TEMPERATURE_C BETWEEN 0.0 AND 8.0
            )
            THEN 'critical'
            WHEN NOT (
              T33.TEMPERATURE_C BETWEEN 2.0 AND 6.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        ),
        IFF(
          T33.PRESSURE_PSI IS NULL,
          CAST(NULL AS VARCHAR),
          CASE
            WHEN NOT (
              T33.PRESSURE_PSI BETWEEN 8.0 AND 18.0
            )
            THEN 'critical'
            WHEN NOT (
              T33.PRESSURE_PSI BETWEEN 10.0 AND 15.0
            )
            THEN 'warning'
            ELSE 'normal'
          END
        )
      )
    END AS QUALITY_LEVEL,
    NULLIF(TRIM(T33.DEVICE_ID, ' \t\n\r\f'), '') IS NULL AS MISSING_DEVICE_ID,
    T33.TIMESTAMP IS NULL AS MISSING_TIMESTAMP,
    T33.CREATED_AT AS RECORD_CREATED_AT
  FROM (
    SELECT
      T32.ID,
      T32.DEVICE_ID,
      T32.LOCATION_ID,
      T32.TIMESTAMP,
      T32.EVENT_TYPE,
      T32.STATUS,
      T32.METRICS,
      T32.DEVICE_CATEGORY,
      T32.CREATED_AT,
      T32.EVENT_CATEGORY,
      T32.COOLING_ACTIVE,
      T32.BEER_TYPE,
      T32.KEG_ID,
      T32.CLEANING_CHEMICAL,
      T32.CLEANING_OPERATOR_ID,
      T32.LAST_MAINTENANCE_AT,
      T32.FIRMWARE_VERSION,
      T32.TEMPERATURE_C,
      T32.TARGET_TEMPERATURE_C,
      T32.AMBIENT_TEMPERATURE_C,
      T32.PRESSURE_PSI,
      T32.TARGET_PRESSURE_PSI,
      T32.CO2_LEVEL,
      T32.PRESSURE_ALERT,
      T32.KEG_LEVEL_PERCENT,
      T32.KEG_VOLUME_REMAINING_ML,
      T32.ESTIMATED_POURS_REMAINING,
      T32.CLEANING_TYPE,
      T32.HEALTH_STATUS,
      T32.UPTIME_HOURS,
      T32.ERROR_COUNT,
      T32.IS_VALID_POUR,
      T32.INVALID_VOLUME,
      T32.INVALID_DURATION,
      T32.VOLUME_ML,
      T32.DURATION_SECONDS,
      T32.FLOW_RATE_ML_PER_SEC,
      T6.OWNER,
      T6.HOMELESS,
      T7.DEVICE_OWNER,
      FALSE
      OR (
        (
          T32.LOCATION_ID IS NOT NULL
        ) AND (
          T6._PARENT_0 IS NULL
        )
      )
      OR (
        (
          T32.DEVICE_ID IS NOT NULL
        ) AND (
          T7._PARENT_1 IS NULL
        )
      ) AS IS_ORPHAN
    FROM (
      SELECT
        T30.ID,
        T30.DEVICE_ID,
        T30.LOCATION_ID,
        T30.TIMESTAMP,
        T30.EVENT_TYPE,
        T30.STATUS,
        T30.METRICS,
        T30.DEVICE_CATEGORY,
        T30.CREATED_AT,
        T30.EVENT_CATEGORY,
        T30.COOLING_ACTIVE,
        T30.BEER_TYPE,
        T30.KEG_ID,
        T30.CLEANING_CHEMICAL,
        T30.CLEANING_OPERATOR_ID,
        T30.LAST_MAINTENANCE_AT,
        T30.FIRMWARE_VERSION,
        T30.TEMPERATURE_C,
        T30.TARGET_TEMPERATURE_C,
        T30.AMBIENT_TEMPERATURE_C,
        T30.PRESSURE_PSI,
        T30.TARGET_PRESSURE_PSI,
        T30.CO2_LEVEL,
        T30.PRESSURE_ALERT,
        T30.KEG_LEVEL_PERCENT,
        T30.KEG_VOLUME_REMAINING_ML,
        T30.ESTIMATED_POURS_REMAINING,
        T30.CLEANING_TYPE,
        T30.HEALTH_STATUS,
        T30.UPTIME_HOURS,
        T30.ERROR_COUNT,
        T30.IS_VALID_POUR,
        T30.INVALID_VOLUME,
        T30.INVALID_DURATION,
        T30.VOLUME_ML,
        T30.DURATION_SECONDS,
        T30.FLOW_RATE_ML_PER_SEC
      FROM (
        SELECT
          T29.*
          EXCLUDE (_DURATION, _VOLUME)
        FROM (
          SELECT
            T28.ID,
            T28.DEVICE_ID,
            T28.LOCATION_ID,
            T28.TIMESTAMP,
            T28.EVENT_TYPE,
            T28.STATUS,
            T28.METRICS,
            T28.DEVICE_CATEGORY,
            T28.CREATED_AT,
            T28.EVENT_CATEGORY,
            T28._ML,
            T28._OUNCES,
            T28._SECONDS,
            T28._MINUTES,
            T28._FLOW,
            T28._C,
            T28._F,
            T28._TARGET_F,
            T28._AMBIENT_F,
            T28.COOLING_ACTIVE,
            T28._PSI,
            T28._TARGET_PSI,
            T28._CO2,
            T28._ALERT,
            T28.BEER_TYPE,
            T28.KEG_ID,
            T28._KEG_PERCENT,
            T28._KEG_OUNCES,
            T28._KEG_POURS,
            T28._CLEANING_TYPE,
            T28.CLEANING_CHEMICAL,
            T28.CLEANING_OPERATOR_ID,
            T28._HEALTH_STATUS,
            T28._UPTIME,
            T28._ERRORS,
            T28.LAST_MAINTENANCE_AT,
            T28.FIRMWARE_VERSION,
            T28._VOLUME,
            T28._DURATION,
            T28.TEMPERATURE_C,
            T28.TARGET_TEMPERATURE_C,
            T28.AMBIENT_TEMPERATURE_C,
            T28.PRESSURE_PSI,
            T28.TARGET_PRESSURE_PSI,
            T28.CO2_LEVEL,
            T28.PRESSURE_ALERT,
            T28.KEG_LEVEL_PERCENT,
            T28.KEG_VOLUME_REMAINING_ML,
            T28.ESTIMATED_POURS_REMAINING,
            T28.CLEANING_TYPE,
            T28.HEALTH_STATUS,
            T28.UPTIME_HOURS,
            T28.ERROR_COUNT,
            COALESCE(T28.EVENT_CATEGORY = 'Pour', FALSE) AND COALESCE(T28._VOLUME > 0, FALSE) AS IS_VALID_POUR,
            COALESCE(T28.EVENT_CATEGORY = 'Pour', FALSE)
            AND NOT (
              COALESCE(T28.EVENT_CATEGORY = 'Pour', FALSE) AND COALESCE(T28._VOLUME > 0, FALSE)
            ) AS INVALID_VOLUME,
            COALESCE(T28._DURATION <= 0, FALSE) AS INVALID_DURATION,
            CASE
              WHEN COALESCE(T28.EVENT_CATEGORY = 'Pour', FALSE) AND COALESCE(T28._VOLUME > 0, FALSE)
              THEN T28._VOLUME
              ELSE CAST(NULL AS DOUBLE)
            END AS VOLUME_ML,
            CASE WHEN T28._DURATION > 0 THEN T28._DURATION ELSE CAST(NULL AS DOUBLE) END AS DURATION_SECONDS,
            CASE
              WHEN COALESCE(T28.EVENT_CATEGORY = 'Pour', FALSE)
              AND COALESCE(T28._VOLUME > 0, FALSE)
              AND NOT (
                COALESCE(T28._DURATION <= 0, FALSE)
              )
              THEN COALESCE(
                CASE
                  WHEN IFF(
                    ABS(TRY_CAST(T28._FLOW AS DOUBLE)) < 9e+18,
                    TRY_CAST(T28._FLOW AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) > 0
                  THEN IFF(
                    ABS(TRY_CAST(T28._FLOW AS DOUBLE)) < 9e+18,
                    TRY_CAST(T28._FLOW AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END,
                CASE
                  WHEN COALESCE(T28.EVENT_CATEGORY = 'Pour', FALSE) AND COALESCE(T28._VOLUME > 0, FALSE)
                  THEN T28._VOLUME
                  ELSE CAST(NULL AS DOUBLE)
                END / CASE WHEN T28._DURATION > 0 THEN T28._DURATION ELSE CAST(NULL AS DOUBLE) END
              )
              ELSE CAST(NULL AS DOUBLE)
            END AS FLOW_RATE_ML_PER_SEC
          FROM (
            SELECT
              T26.ID,
              T26.DEVICE_ID,
              T26.LOCATION_ID,
              T26.TIMESTAMP,
              T26.EVENT_TYPE,
              T26.STATUS,
              T26.METRICS,
              T26.DEVICE_CATEGORY,
              T26.CREATED_AT,
              T26.EVENT_CATEGORY,
              T26._ML,
              T26._OUNCES,
              T26._SECONDS,
              T26._MINUTES,
              T26._FLOW,
              T26._C,
              T26._F,
              T26._TARGET_F,
              T26._AMBIENT_F,
              T26.COOLING_ACTIVE,
              T26._PSI,
              T26._TARGET_PSI,
              T26._CO2,
              T26._ALERT,
              T26.BEER_TYPE,
              T26.KEG_ID,
              T26._KEG_PERCENT,
              T26._KEG_OUNCES,
              T26._KEG_POURS,
              T26._CLEANING_TYPE,
              T26.CLEANING_CHEMICAL,
              T26.CLEANING_OPERATOR_ID,
              T26._HEALTH_STATUS,
              T26._UPTIME,
              T26._ERRORS,
              T26.LAST_MAINTENANCE_AT,
              T26.FIRMWARE_VERSION,
              COALESCE(
                IFF(
                  ABS(TRY_CAST(T26._ML AS DOUBLE)) < 9e+18,
                  TRY_CAST(T26._ML AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                IFF(
                  ABS(TRY_CAST(T26._OUNCES AS DOUBLE)) < 9e+18,
                  TRY_CAST(T26._OUNCES AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 29.5735
              ) AS _VOLUME,
              COALESCE(
                IFF(
                  ABS(TRY_CAST(T26._SECONDS AS DOUBLE)) < 9e+18,
                  TRY_CAST(T26._SECONDS AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                IFF(
                  ABS(TRY_CAST(T26._MINUTES AS DOUBLE)) < 9e+18,
                  TRY_CAST(T26._MINUTES AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ) * 60.0
              ) AS _DURATION,
              COALESCE(
                IFF(
                  ABS(TRY_CAST(T26._C AS DOUBLE)) < 9e+18,
                  TRY_CAST(T26._C AS DOUBLE),
                  CAST(NULL AS DOUBLE)
                ),
                (
                  (
                    IFF(
                      ABS(TRY_CAST(T26._F AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._F AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ) - 32.0
                  ) * 5.0
                ) / 9.0
              ) AS TEMPERATURE_C,
              (
                (
                  IFF(
                    ABS(TRY_CAST(T26._TARGET_F AS DOUBLE)) < 9e+18,
                    TRY_CAST(T26._TARGET_F AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) - 32.0
                ) * 5.0
              ) / 9.0 AS TARGET_TEMPERATURE_C,
              (
                (
                  IFF(
                    ABS(TRY_CAST(T26._AMBIENT_F AS DOUBLE)) < 9e+18,
                    TRY_CAST(T26._AMBIENT_F AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ) - 32.0
                ) * 5.0
              ) / 9.0 AS AMBIENT_TEMPERATURE_C,
              IFF(
                ABS(TRY_CAST(T26._PSI AS DOUBLE)) < 9e+18,
                TRY_CAST(T26._PSI AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) AS PRESSURE_PSI,
              IFF(
                ABS(TRY_CAST(T26._TARGET_PSI AS DOUBLE)) < 9e+18,
                TRY_CAST(T26._TARGET_PSI AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) AS TARGET_PRESSURE_PSI,
              IFF(
                ABS(TRY_CAST(T26._CO2 AS DOUBLE)) < 9e+18,
                TRY_CAST(T26._CO2 AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) AS CO2_LEVEL,
              IFF(
                NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26._ALERT)), '-', '_'), ' ', '_'), '') IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26._ALERT)), '-', '_'), ' ', '_'), '')
                  WHEN 'low_pressure'
                  THEN 'low_pressure'
                  WHEN 'high_pressure'
                  THEN 'high_pressure'
                  ELSE 'unmapped'
                END
              ) AS PRESSURE_ALERT,
              IFF(
                ABS(TRY_CAST(T26._KEG_PERCENT AS DOUBLE)) < 9e+18,
                TRY_CAST(T26._KEG_PERCENT AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) AS KEG_LEVEL_PERCENT,
              IFF(
                ABS(TRY_CAST(T26._KEG_OUNCES AS DOUBLE)) < 9e+18,
                TRY_CAST(T26._KEG_OUNCES AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) * 29.5735 AS KEG_VOLUME_REMAINING_ML,
              CAST(IFF(
                IFF(
                  ABS(
                    IFF(
                      ABS(TRY_CAST(T26._KEG_POURS AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._KEG_POURS AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 9000000000000000.0,
                  IFF(
                    ABS(TRY_CAST(T26._KEG_POURS AS DOUBLE)) < 9e+18,
                    TRY_CAST(T26._KEG_POURS AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ) = CAST(FLOOR(
                  IFF(
                    ABS(
                      IFF(
                        ABS(TRY_CAST(T26._KEG_POURS AS DOUBLE)) < 9e+18,
                        TRY_CAST(T26._KEG_POURS AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(TRY_CAST(T26._KEG_POURS AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._KEG_POURS AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  )
                ) AS BIGINT),
                IFF(
                  ABS(
                    IFF(
                      ABS(TRY_CAST(T26._KEG_POURS AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._KEG_POURS AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 9000000000000000.0,
                  IFF(
                    ABS(TRY_CAST(T26._KEG_POURS AS DOUBLE)) < 9e+18,
                    TRY_CAST(T26._KEG_POURS AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              ) AS BIGINT) AS ESTIMATED_POURS_REMAINING,
              IFF(
                NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26._CLEANING_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26._CLEANING_TYPE)), '-', '_'), ' ', '_'), '')
                  WHEN 'rinse'
                  THEN 'rinse'
                  WHEN 'sanitize'
                  THEN 'sanitize'
                  WHEN 'deep_clean'
                  THEN 'deep_clean'
                  ELSE 'unmapped'
                END
              ) AS CLEANING_TYPE,
              IFF(
                NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26._HEALTH_STATUS)), '-', '_'), ' ', '_'), '') IS NULL,
                CAST(NULL AS VARCHAR),
                CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T26._HEALTH_STATUS)), '-', '_'), ' ', '_'), '')
                  WHEN 'healthy'
                  THEN 'healthy'
                  WHEN 'warning'
                  THEN 'warning'
                  WHEN 'error'
                  THEN 'error'
                  ELSE 'unmapped'
                END
              ) AS HEALTH_STATUS,
              IFF(
                ABS(TRY_CAST(T26._UPTIME AS DOUBLE)) < 9e+18,
                TRY_CAST(T26._UPTIME AS DOUBLE),
                CAST(NULL AS DOUBLE)
              ) AS UPTIME_HOURS,
              CAST(IFF(
                IFF(
                  ABS(
                    IFF(
                      ABS(TRY_CAST(T26._ERRORS AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._ERRORS AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 9000000000000000.0,
                  IFF(
                    ABS(TRY_CAST(T26._ERRORS AS DOUBLE)) < 9e+18,
                    TRY_CAST(T26._ERRORS AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ) = CAST(FLOOR(
                  IFF(
                    ABS(
                      IFF(
                        ABS(TRY_CAST(T26._ERRORS AS DOUBLE)) < 9e+18,
                        TRY_CAST(T26._ERRORS AS DOUBLE),
                        CAST(NULL AS DOUBLE)
                      )
                    ) < 9000000000000000.0,
                    IFF(
                      ABS(TRY_CAST(T26._ERRORS AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._ERRORS AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    ),
                    CAST(NULL AS DOUBLE)
                  )
                ) AS BIGINT),
                IFF(
                  ABS(
                    IFF(
                      ABS(TRY_CAST(T26._ERRORS AS DOUBLE)) < 9e+18,
                      TRY_CAST(T26._ERRORS AS DOUBLE),
                      CAST(NULL AS DOUBLE)
                    )
                  ) < 9000000000000000.0,
                  IFF(
                    ABS(TRY_CAST(T26._ERRORS AS DOUBLE)) < 9e+18,
                    TRY_CAST(T26._ERRORS AS DOUBLE),
                    CAST(NULL AS DOUBLE)
                  ),
                  CAST(NULL AS DOUBLE)
                ),
                CAST(NULL AS DOUBLE)
              ) AS BIGINT) AS ERROR_COUNT
            FROM (
              SELECT
                T24.ID,
                T24.DEVICE_ID,
                T24.LOCATION_ID,
                T24.TIMESTAMP,
                T24.EVENT_TYPE,
                T24.STATUS,
                T24.METRICS,
                T24.DEVICE_CATEGORY,
                T24.CREATED_AT,
                T24.EVENT_CATEGORY,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'volume_ml'), '') AS _ML,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'pour_ounces'), '') AS _OUNCES,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'duration_seconds'), '') AS _SECONDS,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._CLEANING, 'duration_minutes'), '') AS _MINUTES,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'flow_rate_ml_per_sec'), '') AS _FLOW,
                COALESCE(
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'temperature_c'), ''),
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._TEMPERATURE, 'temperature_c'), '')
                ) AS _C,
                COALESCE(
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'temperature_f'), ''),
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._TEMPERATURE, 'temperature_f'), '')
                ) AS _F,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._TEMPERATURE, 'target_temp_f'), '') AS _TARGET_F,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._TEMPERATURE, 'ambient_temp_f'), '') AS _AMBIENT_F,
                CASE
                  WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._TEMPERATURE, 'cooling_active'), '')) IN ('true', '1')
                  THEN TRUE
                  WHEN LOWER(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._TEMPERATURE, 'cooling_active'), '')) IN ('false', '0')
                  THEN FALSE
                  ELSE CAST(NULL AS BOOLEAN)
                END AS COOLING_ACTIVE,
                COALESCE(
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'pressure_psi'), ''),
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._PRESSURE, 'pressure_psi'), '')
                ) AS _PSI,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._PRESSURE, 'target_psi'), '') AS _TARGET_PSI,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._PRESSURE, 'co2_level'), '') AS _CO2,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._PRESSURE, 'alert'), '') AS _ALERT,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'beer_type'), '') AS BEER_TYPE,
                COALESCE(
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._POUR, 'keg_id'), ''),
                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._KEG, 'keg_id'), '')
                ) AS KEG_ID,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._KEG, 'level_percent'), '') AS _KEG_PERCENT,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._KEG, 'volume_remaining_oz'), '') AS _KEG_OUNCES,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._KEG, 'estimated_pours_remaining'), '') AS _KEG_POURS,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._CLEANING, 'cleaning_type'), '') AS _CLEANING_TYPE,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._CLEANING, 'chemical_used'), '') AS CLEANING_CHEMICAL,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._CLEANING, 'operator_id'), '') AS CLEANING_OPERATOR_ID,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'status'), '') AS _HEALTH_STATUS,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'uptime_hours'), '') AS _UPTIME,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'error_count'), '') AS _ERRORS,
                COALESCE(
                  IFF(
                    REGEXP_LIKE(
                      NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                      '.*([T ].*([+-]\\d{2}):?\\d{2}$).*',
                      'cs'
                    ),
                    DATEADD(
                      MINUTE,
                      -(
                        (
                          COALESCE(
                            CAST(NULLIF(
                              REGEXP_SUBSTR(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                                '[T ].*([+-]\\d{2}):?\\d{2}$',
                                1,
                                1,
                                'ce',
                                1
                              ),
                              ''
                            ) AS BIGINT),
                            0
                          ) * 60
                        ) + IFF(
                          REGEXP_LIKE(
                            NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                            '.*(-\\d{2}:?\\d{2}$).*',
                            'cs'
                          ),
                          -(
                            COALESCE(
                              CAST(NULLIF(
                                REGEXP_SUBSTR(
                                  NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                                  '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                  1,
                                  1,
                                  'ce',
                                  1
                                ),
                                ''
                              ) AS BIGINT),
                              0
                            )
                          ),
                          COALESCE(
                            CAST(NULLIF(
                              REGEXP_SUBSTR(
                                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                                '[T ].*[+-]\\d{2}:?(\\d{2})$',
                                1,
                                1,
                                'ce',
                                1
                              ),
                              ''
                            ) AS BIGINT),
                            0
                          )
                        )
                      ),
                      TRY_CAST(NULLIF(
                        REGEXP_SUBSTR(
                          NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                          '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                          1,
                          1,
                          'ce',
                          1
                        ),
                        ''
                      ) AS TIMESTAMPNTZ)
                    ),
                    TRY_CAST(NULLIF(
                      REGEXP_SUBSTR(
                        NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), ''),
                        '^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)',
                        1,
                        1,
                        'ce',
                        1
                      ),
                      ''
                    ) AS TIMESTAMPNTZ)
                  ),
                  TO_TIMESTAMP_NTZ(
                    CAST(ROUND(
                      CASE
                        WHEN ABS(
                          CASE
                            WHEN ABS(
                              IFF(
                                ABS(
                                  TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE)
                                ) < 9e+18,
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE),
                                CAST(NULL AS DOUBLE)
                              )
                            ) < 100000000000.0
                            THEN IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            ) * 1000
                            ELSE IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          END
                        ) < 100000000000000.0
                        THEN CASE
                          WHEN ABS(
                            IFF(
                              ABS(
                                TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE)
                              ) < 9e+18,
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE),
                              CAST(NULL AS DOUBLE)
                            )
                          ) < 100000000000.0
                          THEN IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          ) * 1000
                          ELSE IFF(
                            ABS(
                              TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE)
                            ) < 9e+18,
                            TRY_CAST(NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'last_maintenance'), '') AS DOUBLE),
                            CAST(NULL AS DOUBLE)
                          )
                        END
                        ELSE CAST(NULL AS DOUBLE)
                      END,
                      0
                    ) AS BIGINT),
                    3
                  )
                ) AS LAST_MAINTENANCE_AT,
                NULLIF(JSON_EXTRACT_PATH_TEXT(T24._HEALTH, 'firmware_version'), '') AS FIRMWARE_VERSION
              FROM (
                SELECT
                  T22.ID,
                  T22.DEVICE_ID,
                  T22.LOCATION_ID,
                  T22.TIMESTAMP,
                  T22.EVENT_TYPE,
                  T22.STATUS,
                  T22.METRICS,
                  T22.DEVICE_CATEGORY,
                  T22.CREATED_AT,
                  T22.EVENT_CATEGORY,
                  CASE
                    WHEN T22.EVENT_CATEGORY = 'Pour'
                    THEN T22.METRICS
                    ELSE CAST(NULL AS VARIANT)
                  END AS _POUR,
                  CASE
                    WHEN T22.EVENT_CATEGORY = 'Temperature'
                    THEN T22.METRICS
                    ELSE CAST(NULL AS VARIANT)
                  END AS _TEMPERATURE,
                  CASE
                    WHEN T22.EVENT_CATEGORY = 'Pressure'
                    THEN T22.METRICS
                    ELSE CAST(NULL AS VARIANT)
                  END AS _PRESSURE,
                  CASE
                    WHEN T22.EVENT_CATEGORY = 'Keg Level'
                    THEN T22.METRICS
                    ELSE CAST(NULL AS VARIANT)
                  END AS _KEG,
                  CASE
                    WHEN T22.EVENT_CATEGORY = 'Cleaning'
                    THEN T22.METRICS
                    ELSE CAST(NULL AS VARIANT)
                  END AS _CLEANING,
                  CASE
                    WHEN T22.EVENT_CATEGORY = 'Health Check'
                    THEN T22.METRICS
                    ELSE CAST(NULL AS VARIANT)
                  END AS _HEALTH
                FROM (
                  SELECT
                    T20.ID,
                    T20.DEVICE_ID,
                    T20.LOCATION_ID,
                    T20.TIMESTAMP,
                    T20.EVENT_TYPE,
                    T20.STATUS,
                    T20.METRICS,
                    T20.DEVICE_CATEGORY,
                    T20.CREATED_AT,
                    IFF(
                      NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.EVENT_TYPE)), '-', '_'), ' ', '_'), '') IS NULL,
                      CAST(NULL AS VARCHAR),
                      CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM(T20.EVENT_TYPE)), '-', '_'), ' ', '_'), '')
                        WHEN 'pour'
                        THEN 'Pour'
                        WHEN 'temperature'
                        THEN 'Temperature'
                        WHEN 'pressure'
                        THEN 'Pressure'
                        WHEN 'keg_level'
                        THEN 'Keg Level'
                        WHEN 'cleaning'
                        THEN 'Cleaning'
                        WHEN 'health_check'
                        THEN 'Health Check'
                        WHEN 'error'
                        THEN 'Error'
                        WHEN 'maintenance'
                        THEN 'Maintenance'
                        WHEN 'calibration'
                        THEN 'Calibration'
                        ELSE 'unmapped'
                      END
                    ) AS EVENT_CATEGORY
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
                            T8.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
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
                              T12.ID
                            FROM REPEATS_IN_APP_DATABASE_TAP_EVENTS AS T12
                          )
                        )
                    ) AS T15
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        T18.*
                        EXCLUDE (VERSION_RANK)
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            T16.ID,
                            T16.DEVICE_ID,
                            T16.LOCATION_ID,
                            T16.TIMESTAMP,
                            T16.EVENT_TYPE,
                            T16.STATUS,
                            T16.METRICS,
                            T16.DEVICE_CATEGORY,
                            T16.CREATED_AT,
                            ROW_NUMBER() OVER (
                              PARTITION BY T16.ID
                              ORDER BY T16.CREATED_AT DESC NULLS LAST, CONCAT_WS(
                                '|',
                                COALESCE(T16.ID, '<null>'),
                                COALESCE(T16.DEVICE_ID, '<null>'),
                                COALESCE(T16.LOCATION_ID, '<null>'),
                                COALESCE(
                                  RTRIM(RTRIM(TO_VARCHAR(T16.TIMESTAMP, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
                                  '<null>'
                                ),
                                COALESCE(T16.EVENT_TYPE, '<null>'),
                                COALESCE(T16.STATUS, '<null>'),
                                COALESCE(CAST(T16.METRICS AS VARCHAR), '<null>'),
                                COALESCE(T16.DEVICE_CATEGORY, '<null>'),
                                COALESCE(
                                  RTRIM(RTRIM(TO_VARCHAR(T16.CREATED_AT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.'),
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
                                    T8.TIMESTAMP >= CAST(DATEADD(DAY, 1, DATE_FROM_PARTS(2026, 6, 30)) AS TIMESTAMPNTZ),
                                    FALSE
                                  )
                                )
                                AND T8.ID IN (
                                  SELECT
                                    T12.ID
                                  FROM REPEATS_IN_APP_DATABASE_TAP_EVENTS AS T12
                                )
                            ) AS T14
                          ) AS T16
                        ) AS T17
                        WHERE
                          T17.VERSION_RANK = 0
                      ) AS T18
                    ) AS T19
                  ) AS T20
                ) AS T22
              ) AS T24
            ) AS T26
          ) AS T28
        ) AS T29
      ) AS T30
    ) AS T32
    LEFT OUTER JOIN (
      SELECT
        T0.LOCATION_ID AS _PARENT_0,
        T0.ACCOUNT_ID AS OWNER,
        T0.IS_ORPHAN AS HOMELESS
      FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T0
    ) AS T6
      ON T32.LOCATION_ID = T6._PARENT_0
    LEFT OUTER JOIN (
      SELECT
        T1.DEVICE_ID AS _PARENT_1,
        T1.LOCATION_ACCOUNT_ID AS DEVICE_OWNER
      FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
    ) AS T7
      ON T32.DEVICE_ID = T7._PARENT_1
  ) AS T33
) AS T34
