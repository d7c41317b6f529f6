WITH T1 AS (
  SELECT
    T0.DEVICE_ID,
    T0.HOUR_TIMESTAMP,
    T0.LOCATION_ID,
    T0.ACCOUNT_ID,
    T0.DEVICE_TYPE,
    T0.MODEL,
    T0.HOUR_OF_DAY,
    T0.DAY_OF_WEEK,
    T0.IS_WEEKEND,
    T0.BUSINESS_PERIOD,
    T0.IS_PEAK_HOUR,
    T0.TOTAL_EVENTS,
    T0.POUR_EVENTS,
    T0.ERROR_EVENTS,
    T0.MAINTENANCE_EVENTS,
    T0.CLEANING_EVENTS,
    T0.HEALTH_CHECK_EVENTS,
    T0.ALERT_EVENTS,
    T0.SUCCESSFUL_EVENTS,
    T0.FAILED_EVENTS,
    T0.SUCCESS_RATE,
    T0.ERROR_RATE,
    T0.ANOMALY_RATE,
    T0.TOTAL_VOLUME_ML,
    T0.TOTAL_VOLUME_LITERS,
    T0.AVG_VOLUME_PER_EVENT_ML,
    T0.MAX_VOLUME_ML,
    T0.MIN_VOLUME_ML,
    T0.REVENUE,
    T0.AVG_FLOW_RATE,
    T0.MAX_FLOW_RATE,
    T0.MIN_FLOW_RATE,
    T0.FLOW_RATE_STDDEV,
    T0.AVG_TEMPERATURE,
    T0.MAX_TEMPERATURE,
    T0.MIN_TEMPERATURE,
    T0.TEMPERATURE_STDDEV,
    T0.AVG_PRESSURE,
    T0.MAX_PRESSURE,
    T0.MIN_PRESSURE,
    T0.PRESSURE_STDDEV,
    T0.TEMPERATURE_ANOMALIES,
    T0.PRESSURE_ANOMALIES,
    T0.TOTAL_ANOMALIES,
    T0.READINGS,
    T0.TOTAL_ACTIVE_SECONDS,
    T0.UTILIZATION_RATE,
    T0.AVG_EVENTS_24H,
    T0.AVG_VOLUME_ML_24H,
    T0.AVG_ERROR_RATE_24H,
    T0.EVENT_CHANGE_RATE,
    T0.VOLUME_TREND,
    T0.HOURLY_PERFORMANCE_SCORE,
    T0.PERFORMANCE_TIER,
    T0.HOURLY_STATUS,
    T0.MEETS_SLA,
    T0.ALERT_LEVEL,
    T0.LAST_EVENT_AT,
    CAST(T0.HOUR_TIMESTAMP AS DATE) AS EVENT_DATE
  FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
  WHERE
    CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
    AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
)
SELECT
  *
FROM (
  SELECT
    'an hour of the last day = its 24 hours' AS STATEMENT,
    CONCAT(
      CONCAT(COALESCE(T18.DEVICE_ID, 'null'), '|'),
      COALESCE(CAST(T18.HOUR_TIMESTAMP AS VARCHAR), 'null')
    ) AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CASE
            WHEN NOT (
              (
                (
                  (
                    T18.AVG_EVENTS_24H * 24
                  ) IS NULL
                ) AND (
                  T18.EVENTS IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T18.AVG_EVENTS_24H * 24
                ) - CAST(T18.EVENTS AS DOUBLE)) <= (
                  GREATEST(ABS(T18.AVG_EVENTS_24H * 24), ABS(CAST(T18.EVENTS AS DOUBLE)), 1.0) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'events; '
            ELSE ''
          END,
          CASE
            WHEN NOT (
              (
                (
                  (
                    T18.AVG_VOLUME_ML_24H * 24
                  ) IS NULL
                ) AND (
                  T18.ML IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T18.AVG_VOLUME_ML_24H * 24
                ) - T18.ML) <= (
                  GREATEST(ABS(T18.AVG_VOLUME_ML_24H * 24), ABS(T18.ML), 1.0) * 1e-09
                ),
                FALSE
              )
            )
            THEN 'volume; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            IFF(
              (
                T18.EVENTS IS NULL
              ) OR (
                T18.EVENTS = 0
              ) OR (
                T18.ERRORS IS NULL
              ),
              (
                T18.AVG_ERROR_RATE_24H / 100.0
              ) IS NULL,
              (
                (
                  T18.AVG_ERROR_RATE_24H / 100.0
                ) IS NOT NULL
              )
              AND (
                (
                  (
                    (
                      (
                        T18.AVG_ERROR_RATE_24H / 100.0
                      ) * CAST(T18.EVENTS AS DOUBLE)
                    ) IS NULL
                  )
                  AND (
                    T18.ERRORS IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    (
                      (
                        T18.AVG_ERROR_RATE_24H / 100.0
                      ) * CAST(T18.EVENTS AS DOUBLE)
                    ) - CAST(T18.ERRORS AS DOUBLE)
                  ) <= (
                    GREATEST(
                      ABS((
                        T18.AVG_ERROR_RATE_24H / 100.0
                      ) * CAST(T18.EVENTS AS DOUBLE)),
                      ABS(CAST(T18.ERRORS AS DOUBLE)),
                      1.0
                    ) * 1e-09
                  ),
                  FALSE
                )
              )
            )
          )
          THEN 'errors; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          IFF(
            (
              T18.PREVIOUS IS NULL
            )
            OR (
              T18.PREVIOUS = 0
            )
            OR (
              (
                T18.TOTAL_EVENTS - T18.PREVIOUS
              ) IS NULL
            ),
            (
              T18.EVENT_CHANGE_RATE / 100.0
            ) IS NULL,
            (
              (
                T18.EVENT_CHANGE_RATE / 100.0
              ) IS NOT NULL
            )
            AND (
              (
                (
                  (
                    (
                      T18.EVENT_CHANGE_RATE / 100.0
                    ) * CAST(T18.PREVIOUS AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  (
                    T18.TOTAL_EVENTS - T18.PREVIOUS
                  ) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    (
                      T18.EVENT_CHANGE_RATE / 100.0
                    ) * CAST(T18.PREVIOUS AS DOUBLE)
                  ) - CAST(T18.TOTAL_EVENTS - T18.PREVIOUS AS DOUBLE)
                ) <= (
                  GREATEST(
                    ABS((
                      T18.EVENT_CHANGE_RATE / 100.0
                    ) * CAST(T18.PREVIOUS AS DOUBLE)),
                    ABS(CAST(T18.TOTAL_EVENTS - T18.PREVIOUS AS DOUBLE)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
        )
        THEN 'change; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T16.DEVICE_ID,
      T16.HOUR_TIMESTAMP,
      T16.AVG_EVENTS_24H,
      T16.AVG_VOLUME_ML_24H,
      T16.AVG_ERROR_RATE_24H,
      T16.EVENT_CHANGE_RATE,
      T16.TOTAL_EVENTS,
      SUM(T16._EVENTS) AS EVENTS,
      SUM(T16._ML) AS ML,
      SUM(T16._ERRORS) AS ERRORS,
      SUM(IFF(T16._HOUR = (
        T16.HOUR - 1
      ), T16._EVENTS, NULL)) AS PREVIOUS
    FROM (
      SELECT
        *
      FROM (
        SELECT
          T6.DEVICE_ID,
          T6.HOUR_TIMESTAMP,
          T6.EVENT_DATE,
          T6.TOTAL_EVENTS,
          T6.TOTAL_VOLUME_ML,
          T6.ERROR_EVENTS,
          T6.AVG_EVENTS_24H,
          T6.AVG_VOLUME_ML_24H,
          T6.AVG_ERROR_RATE_24H,
          T6.EVENT_CHANGE_RATE,
          T6.HOUR,
          T10._DEVICE,
          T10._HOUR,
          T10._EVENTS,
          T10._ML,
          T10._ERRORS
        FROM (
          SELECT
            T0.DEVICE_ID,
            T0.HOUR_TIMESTAMP,
            CAST(T0.HOUR_TIMESTAMP AS DATE) AS EVENT_DATE,
            T0.TOTAL_EVENTS,
            T0.TOTAL_VOLUME_ML,
            T0.ERROR_EVENTS,
            T0.AVG_EVENTS_24H,
            T0.AVG_VOLUME_ML_24H,
            T0.AVG_ERROR_RATE_24H,
            T0.EVENT_CHANGE_RATE,
            CAST(FLOOR((
              CAST(DATE_PART('epoch', T0.HOUR_TIMESTAMP) AS BIGINT)
            ) / (
              3600
            )) AS BIGINT) AS HOUR
          FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
          WHERE
            CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
            AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
            AND CAST(T0.HOUR_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30)
        ) AS T6
        INNER JOIN (
          SELECT
            T7.DEVICE_ID AS _DEVICE,
            T7.HOUR AS _HOUR,
            T7.TOTAL_EVENTS AS _EVENTS,
            T7.TOTAL_VOLUME_ML AS _ML,
            T7.ERROR_EVENTS AS _ERRORS
          FROM (
            SELECT
              T0.DEVICE_ID,
              T0.HOUR_TIMESTAMP,
              CAST(T0.HOUR_TIMESTAMP AS DATE) AS EVENT_DATE,
              T0.TOTAL_EVENTS,
              T0.TOTAL_VOLUME_ML,
              T0.ERROR_EVENTS,
              T0.AVG_EVENTS_24H,
              T0.AVG_VOLUME_ML_24H,
              T0.AVG_ERROR_RATE_24H,
              T0.EVENT_CHANGE_RATE,
              CAST(FLOOR((
                CAST(DATE_PART('epoch', T0.HOUR_TIMESTAMP) AS BIGINT)
              ) / (
                3600
              )) AS BIGINT) AS HOUR
            FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
            WHERE
              CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
              AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -7, DATE_FROM_PARTS(2026, 6, 30))
          ) AS T7
        ) AS T10
          ON T6.DEVICE_ID = T10._DEVICE
      ) AS T13
      WHERE
        T13._HOUR <= T13.HOUR AND T13._HOUR > (
          T13.HOUR - 24
        )
    ) AS T16
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6,
      7
  ) AS T18
  WHERE
    NOT (
      (
        (
          (
            (
              T18.AVG_EVENTS_24H * 24
            ) IS NULL
          ) AND (
            T18.EVENTS IS NULL
          )
        )
        OR COALESCE(
          ABS((
            T18.AVG_EVENTS_24H * 24
          ) - CAST(T18.EVENTS AS DOUBLE)) <= (
            GREATEST(ABS(T18.AVG_EVENTS_24H * 24), ABS(CAST(T18.EVENTS AS DOUBLE)), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND (
        (
          (
            (
              T18.AVG_VOLUME_ML_24H * 24
            ) IS NULL
          ) AND (
            T18.ML IS NULL
          )
        )
        OR COALESCE(
          ABS((
            T18.AVG_VOLUME_ML_24H * 24
          ) - T18.ML) <= (
            GREATEST(ABS(T18.AVG_VOLUME_ML_24H * 24), ABS(T18.ML), 1.0) * 1e-09
          ),
          FALSE
        )
      )
      AND IFF(
        (
          T18.EVENTS IS NULL
        ) OR (
          T18.EVENTS = 0
        ) OR (
          T18.ERRORS IS NULL
        ),
        (
          T18.AVG_ERROR_RATE_24H / 100.0
        ) IS NULL,
        (
          (
            T18.AVG_ERROR_RATE_24H / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T18.AVG_ERROR_RATE_24H / 100.0
                ) * CAST(T18.EVENTS AS DOUBLE)
              ) IS NULL
            )
            AND (
              T18.ERRORS IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T18.AVG_ERROR_RATE_24H / 100.0
                ) * CAST(T18.EVENTS AS DOUBLE)
              ) - CAST(T18.ERRORS AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T18.AVG_ERROR_RATE_24H / 100.0
                ) * CAST(T18.EVENTS AS DOUBLE)),
                ABS(CAST(T18.ERRORS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T18.PREVIOUS IS NULL
        )
        OR (
          T18.PREVIOUS = 0
        )
        OR (
          (
            T18.TOTAL_EVENTS - T18.PREVIOUS
          ) IS NULL
        ),
        (
          T18.EVENT_CHANGE_RATE / 100.0
        ) IS NULL,
        (
          (
            T18.EVENT_CHANGE_RATE / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T18.EVENT_CHANGE_RATE / 100.0
                ) * CAST(T18.PREVIOUS AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T18.TOTAL_EVENTS - T18.PREVIOUS
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T18.EVENT_CHANGE_RATE / 100.0
                ) * CAST(T18.PREVIOUS AS DOUBLE)
              ) - CAST(T18.TOTAL_EVENTS - T18.PREVIOUS AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T18.EVENT_CHANGE_RATE / 100.0
                ) * CAST(T18.PREVIOUS AS DOUBLE)),
                ABS(CAST(T18.TOTAL_EVENTS - T18.PREVIOUS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
    )
) AS T21
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'an hour agrees with itself' AS STATEMENT,
      CONCAT(
        CONCAT(COALESCE(T0.DEVICE_ID, 'null'), '|'),
        COALESCE(CAST(T0.HOUR_TIMESTAMP AS VARCHAR), 'null')
      ) AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CASE
                      WHEN NOT (
                        T0.LAST_EVENT_AT < DATEADD(HOUR, 1, T0.HOUR_TIMESTAMP)
                      )
                      THEN 'last_event_at; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        ABS((
                          T0.TOTAL_VOLUME_LITERS * 1000.0
                        ) - T0.TOTAL_VOLUME_ML) <= 0.0001
                      )
                      THEN 'litres; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      ABS((
                        T0.AVG_VOLUME_PER_EVENT_ML * T0.POUR_EVENTS
                      ) - T0.TOTAL_VOLUME_ML) <= 0.0001
                    )
                    THEN 'pour; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    ABS((
                      T0.ERROR_RATE * T0.TOTAL_EVENTS
                    ) - CAST(T0.ERROR_EVENTS * 100 AS DOUBLE)) <= 0.0001
                  )
                  THEN 'error_rate; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  ABS((
                    T0.ANOMALY_RATE * T0.READINGS
                  ) - CAST(T0.TOTAL_ANOMALIES * 100 AS DOUBLE)) <= 0.0001
                )
                THEN 'anomaly_rate; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T0.SUCCESS_RATE * T0.TOTAL_EVENTS
                  ) + 0.001
                ) >= (
                  T0.SUCCESSFUL_EVENTS * 100
                )
              )
              THEN 'success; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.UTILIZATION_RATE >= 100
              )
              OR (
                ABS((
                  T0.UTILIZATION_RATE * 36.0
                ) - T0.TOTAL_ACTIVE_SECONDS) <= 0.0001
              )
            )
            THEN 'utilization; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                (
                  T0.AVG_EVENTS_24H * 24
                ) + 0.001
              ) >= T0.TOTAL_EVENTS
            )
            AND (
              (
                (
                  T0.AVG_VOLUME_ML_24H * 24
                ) + 0.001
              ) >= T0.TOTAL_VOLUME_ML
            )
          )
          THEN 'day; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
    WHERE
      NOT (
        (
          T0.LAST_EVENT_AT < DATEADD(HOUR, 1, T0.HOUR_TIMESTAMP)
        )
        AND (
          ABS((
            T0.TOTAL_VOLUME_LITERS * 1000.0
          ) - T0.TOTAL_VOLUME_ML) <= 0.0001
        )
        AND (
          ABS((
            T0.AVG_VOLUME_PER_EVENT_ML * T0.POUR_EVENTS
          ) - T0.TOTAL_VOLUME_ML) <= 0.0001
        )
        AND (
          ABS((
            T0.ERROR_RATE * T0.TOTAL_EVENTS
          ) - CAST(T0.ERROR_EVENTS * 100 AS DOUBLE)) <= 0.0001
        )
        AND (
          ABS((
            T0.ANOMALY_RATE * T0.READINGS
          ) - CAST(T0.TOTAL_ANOMALIES * 100 AS DOUBLE)) <= 0.0001
        )
        AND (
          (
            (
              T0.SUCCESS_RATE * T0.TOTAL_EVENTS
            ) + 0.001
          ) >= (
            T0.SUCCESSFUL_EVENTS * 100
          )
        )
        AND (
          (
            T0.UTILIZATION_RATE >= 100
          )
          OR (
            ABS((
              T0.UTILIZATION_RATE * 36.0
            ) - T0.TOTAL_ACTIVE_SECONDS) <= 0.0001
          )
        )
        AND (
          (
            (
              (
                T0.AVG_EVENTS_24H * 24
              ) + 0.001
            ) >= T0.TOTAL_EVENTS
          )
          AND (
            (
              (
                T0.AVG_VOLUME_ML_24H * 24
              ) + 0.001
            ) >= T0.TOTAL_VOLUME_ML
          )
        )
      )
  ) AS T14
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'an hour of 30 days agrees with itself' AS STATEMENT,
        CONCAT(
          CONCAT(COALESCE(T0.DEVICE_ID, 'null'), '|'),
          COALESCE(CAST(T0.HOUR_TIMESTAMP AS VARCHAR), 'null')
        ) AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CASE
                  WHEN NOT (
                    (
                      CAST(DATE_PART(hour, T0.HOUR_TIMESTAMP) AS BIGINT) = T0.HOUR_OF_DAY
                    )
                    AND (
                      (
                        (
                          (
                            (
                              DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T0.HOUR_TIMESTAMP AS DATE)) % 7
                            ) + 7
                          ) % 7
                        ) + 1
                      ) = T0.DAY_OF_WEEK
                    )
                  )
                  THEN 'clock; '
                  ELSE ''
                END,
                CASE
                  WHEN NOT (
                    (
                      (
                        T0.VOLUME_TREND <> 'down'
                      )
                      OR (
                        T0.TOTAL_VOLUME_ML < T0.AVG_VOLUME_ML_24H
                      )
                    )
                    AND (
                      (
                        T0.VOLUME_TREND <> 'up'
                      ) OR (
                        T0.TOTAL_VOLUME_ML > T0.AVG_VOLUME_ML_24H
                      )
                    )
                  )
                  THEN 'trend; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T0.FLOW_RATE_STDDEV <= (
                      (
                        T0.MAX_FLOW_RATE - T0.MIN_FLOW_RATE
                      ) + 0.001
                    )
                  )
                  AND (
                    (
                      T0.AVG_FLOW_RATE >= (
                        LEAST(
                          COALESCE(T0.MIN_FLOW_RATE - 1e-06, T0.AVG_FLOW_RATE),
                          COALESCE(T0.MAX_FLOW_RATE + 1e-06, T0.AVG_FLOW_RATE)
                        ) - 1e-09
                      )
                    )
                    AND (
                      T0.AVG_FLOW_RATE <= (
                        GREATEST(
                          COALESCE(T0.MIN_FLOW_RATE - 1e-06, T0.AVG_FLOW_RATE),
                          COALESCE(T0.MAX_FLOW_RATE + 1e-06, T0.AVG_FLOW_RATE)
                        ) + 1e-09
                      )
                    )
                  )
                )
                THEN 'flow_rate; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T0.TEMPERATURE_STDDEV <= (
                    (
                      T0.MAX_TEMPERATURE - T0.MIN_TEMPERATURE
                    ) + 0.001
                  )
                )
                AND (
                  (
                    T0.AVG_TEMPERATURE >= (
                      LEAST(
                        COALESCE(T0.MIN_TEMPERATURE - 1e-06, T0.AVG_TEMPERATURE),
                        COALESCE(T0.MAX_TEMPERATURE + 1e-06, T0.AVG_TEMPERATURE)
                      ) - 1e-09
                    )
                  )
                  AND (
                    T0.AVG_TEMPERATURE <= (
                      GREATEST(
                        COALESCE(T0.MIN_TEMPERATURE - 1e-06, T0.AVG_TEMPERATURE),
                        COALESCE(T0.MAX_TEMPERATURE + 1e-06, T0.AVG_TEMPERATURE)
                      ) + 1e-09
                    )
                  )
                )
              )
              THEN 'temperature; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.PRESSURE_STDDEV <= (
                  (
                    T0.MAX_PRESSURE - T0.MIN_PRESSURE
                  ) + 0.001
                )
              )
              AND (
                (
                  T0.AVG_PRESSURE >= (
                    LEAST(
                      COALESCE(T0.MIN_PRESSURE - 1e-06, T0.AVG_PRESSURE),
                      COALESCE(T0.MAX_PRESSURE + 1e-06, T0.AVG_PRESSURE)
                    ) - 1e-09
                  )
                )
                AND (
                  T0.AVG_PRESSURE <= (
                    GREATEST(
                      COALESCE(T0.MIN_PRESSURE - 1e-06, T0.AVG_PRESSURE),
                      COALESCE(T0.MAX_PRESSURE + 1e-06, T0.AVG_PRESSURE)
                    ) + 1e-09
                  )
                )
              )
            )
            THEN 'pressure; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM ENTITY.ENTITY_DEVICES_HOURLY AS T0
      WHERE
        CAST(T0.HOUR_TIMESTAMP AS DATE) <= DATE_FROM_PARTS(2026, 6, 30)
        AND CAST(T0.HOUR_TIMESTAMP AS DATE) > DATEADD(DAY, -30, DATE_FROM_PARTS(2026, 6, 30))
        AND NOT (
          (
            CAST(DATE_PART(hour, T0.HOUR_TIMESTAMP) AS BIGINT) = T0.HOUR_OF_DAY
          )
          AND (
            (
              (
                (
                  (
                    DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), CAST(T0.HOUR_TIMESTAMP AS DATE)) % 7
                  ) + 7
                ) % 7
              ) + 1
            ) = T0.DAY_OF_WEEK
          )
          AND (
            (
              (
                T0.VOLUME_TREND <> 'down'
              )
              OR (
                T0.TOTAL_VOLUME_ML < T0.AVG_VOLUME_ML_24H
              )
            )
            AND (
              (
                T0.VOLUME_TREND <> 'up'
              ) OR (
                T0.TOTAL_VOLUME_ML > T0.AVG_VOLUME_ML_24H
              )
            )
          )
          AND (
            (
              T0.FLOW_RATE_STDDEV <= (
                (
                  T0.MAX_FLOW_RATE - T0.MIN_FLOW_RATE
                ) + 0.001
              )
            )
            AND (
              (
                T0.AVG_FLOW_RATE >= (
                  LEAST(
                    COALESCE(T0.MIN_FLOW_RATE - 1e-06, T0.AVG_FLOW_RATE),
                    COALESCE(T0.MAX_FLOW_RATE + 1e-06, T0.AVG_FLOW_RATE)
                  ) - 1e-09
                )
              )
              AND (
                T0.AVG_FLOW_RATE <= (
                  GREATEST(
                    COALESCE(T0.MIN_FLOW_RATE - 1e-06, T0.AVG_FLOW_RATE),
                    COALESCE(T0.MAX_FLOW_RATE + 1e-06, T0.AVG_FLOW_RATE)
                  ) + 1e-09
                )
              )
            )
          )
          AND (
            (
              T0.TEMPERATURE_STDDEV <= (
                (
                  T0.MAX_TEMPERATURE - T0.MIN_TEMPERATURE
                ) + 0.001
              )
            )
            AND (
              (
                T0.AVG_TEMPERATURE >= (
                  LEAST(
                    COALESCE(T0.MIN_TEMPERATURE - 1e-06, T0.AVG_TEMPERATURE),
                    COALESCE(T0.MAX_TEMPERATURE + 1e-06, T0.AVG_TEMPERATURE)
                  ) - 1e-09
                )
              )
              AND (
                T0.AVG_TEMPERATURE <= (
                  GREATEST(
                    COALESCE(T0.MIN_TEMPERATURE - 1e-06, T0.AVG_TEMPERATURE),
                    COALESCE(T0.MAX_TEMPERATURE + 1e-06, T0.AVG_TEMPERATURE)
                  ) + 1e-09
                )
              )
            )
          )
          AND (
            (
              T0.PRESSURE_STDDEV <= (
                (
                  T0.MAX_PRESSURE - T0.MIN_PRESSURE
                ) + 0.001
              )
            )
            AND (
              (
                T0.AVG_PRESSURE >= (
                  LEAST(
                    COALESCE(T0.MIN_PRESSURE - 1e-06, T0.AVG_PRESSURE),
                    COALESCE(T0.MAX_PRESSURE + 1e-06, T0.AVG_PRESSURE)
                  ) - 1e-09
                )
              )
              AND (
                T0.AVG_PRESSURE <= (
                  GREATEST(
                    COALESCE(T0.MIN_PRESSURE - 1e-06, T0.AVG_PRESSURE),
                    COALESCE(T0.MAX_PRESSURE + 1e-06, T0.AVG_PRESSURE)
                  ) + 1e-09
                )
              )
            )
          )
        )
    ) AS T15
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'one price for all hours' AS STATEMENT,
        CONCAT(
          CONCAT(COALESCE(T12.DEVICE_ID, 'null'), '|'),
          COALESCE(CAST(T12.HOUR_TIMESTAMP AS VARCHAR), 'null')
        ) AS ENTITY_KEY,
        CASE
          WHEN NOT (
            ABS(
              CAST(T12.REVENUE AS DOUBLE) - (
                (
                  T12.TOTAL_VOLUME_ML / NULLIF(T12._POURED, 0.0)
                ) * T12._TAKEN
              )
            ) <= (
              (
                (
                  (
                    T12.TOTAL_VOLUME_ML / NULLIF(T12._POURED, 0.0)
                  ) * T12._ROWS
                ) + 1.0
              ) * 0.005001
            )
          )
          THEN 'price; '
          ELSE ''
        END AS DIFFERENCES
      FROM (
        SELECT
          T5.DEVICE_ID,
          T5.HOUR_TIMESTAMP,
          T5.LOCATION_ID,
          T5.ACCOUNT_ID,
          T5.DEVICE_TYPE,
          T5.MODEL,
          T5.HOUR_OF_DAY,
          T5.DAY_OF_WEEK,
          T5.IS_WEEKEND,
          T5.BUSINESS_PERIOD,
          T5.IS_PEAK_HOUR,
          T5.TOTAL_EVENTS,
          T5.POUR_EVENTS,
          T5.ERROR_EVENTS,
          T5.MAINTENANCE_EVENTS,
          T5.CLEANING_EVENTS,
          T5.HEALTH_CHECK_EVENTS,
          T5.ALERT_EVENTS,
          T5.SUCCESSFUL_EVENTS,
          T5.FAILED_EVENTS,
          T5.SUCCESS_RATE,
          T5.ERROR_RATE,
          T5.ANOMALY_RATE,
          T5.TOTAL_VOLUME_ML,
          T5.TOTAL_VOLUME_LITERS,
          T5.AVG_VOLUME_PER_EVENT_ML,
          T5.MAX_VOLUME_ML,
          T5.MIN_VOLUME_ML,
          T5.REVENUE,
          T5.AVG_FLOW_RATE,
          T5.MAX_FLOW_RATE,
          T5.MIN_FLOW_RATE,
          T5.FLOW_RATE_STDDEV,
          T5.AVG_TEMPERATURE,
          T5.MAX_TEMPERATURE,
          T5.MIN_TEMPERATURE,
          T5.TEMPERATURE_STDDEV,
          T5.AVG_PRESSURE,
          T5.MAX_PRESSURE,
          T5.MIN_PRESSURE,
          T5.PRESSURE_STDDEV,
          T5.TEMPERATURE_ANOMALIES,
          T5.PRESSURE_ANOMALIES,
          T5.TOTAL_ANOMALIES,
          T5.READINGS,
          T5.TOTAL_ACTIVE_SECONDS,
          T5.UTILIZATION_RATE,
          T5.AVG_EVENTS_24H,
          T5.AVG_VOLUME_ML_24H,
          T5.AVG_ERROR_RATE_24H,
          T5.EVENT_CHANGE_RATE,
          T5.VOLUME_TREND,
          T5.HOURLY_PERFORMANCE_SCORE,
          T5.PERFORMANCE_TIER,
          T5.HOURLY_STATUS,
          T5.MEETS_SLA,
          T5.ALERT_LEVEL,
          T5.LAST_EVENT_AT,
          T5.EVENT_DATE,
          T11._TAKEN,
          T11._POURED,
          T11._ROWS
        FROM T1 AS T5
        CROSS JOIN (
          SELECT
            SUM(CAST(T2.REVENUE AS DOUBLE)) AS _TAKEN,
            SUM(T2.TOTAL_VOLUME_ML) AS _POURED,
            COUNT_IF(T2.TOTAL_VOLUME_ML > 0) AS _ROWS
          FROM T1 AS T2
        ) AS T11
      ) AS T12
      WHERE
        NOT (
          ABS(
            CAST(T12.REVENUE AS DOUBLE) - (
              (
                T12.TOTAL_VOLUME_ML / NULLIF(T12._POURED, 0.0)
              ) * T12._TAKEN
            )
          ) <= (
            (
              (
                (
                  T12.TOTAL_VOLUME_ML / NULLIF(T12._POURED, 0.0)
                ) * T12._ROWS
              ) + 1.0
            ) * 0.005001
          )
        )
    ) AS T17
  ) AS T19
) AS T20
