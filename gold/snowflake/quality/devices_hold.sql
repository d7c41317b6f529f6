WITH T2 AS (
  SELECT
    T0.DEVICE_ID,
    T0.DEVICE_KEY,
    T0.ACCOUNT_ID,
    T0.CUSTOMER_ID,
    T0.LOCATION_ID,
    T0.LOCATION_NAME,
    T0.DEVICE_TYPE,
    T0.CATEGORY,
    T0.MANUFACTURER,
    T0.MODEL,
    T0.IS_ACTIVE,
    T0.OVERALL_HEALTH_SCORE,
    T0.HEALTH_SCORE,
    T0.DEVICE_HEALTH_STATUS,
    T0.MAINTENANCE_RISK_LEVEL,
    T0.REQUIRES_IMMEDIATE_ATTENTION,
    T0.TOTAL_VOLUME_LITERS_30D,
    T0.ESTIMATED_REVENUE_30D,
    T0.AVG_DAILY_VOLUME_ML_LIFETIME,
    T0.LAST_ACTIVITY_AT,
    T0.USAGE_PATTERN,
    T0.WARRANTY_EXPIRY,
    T0.DAYS_UNTIL_WARRANTY_EXPIRY,
    T0.WARRANTY_STATUS,
    T0.PURCHASE_PRICE,
    T0.EXPECTED_LIFESPAN_YEARS,
    T0.ENERGY_CONSUMPTION_WATTS,
    T0.ESTIMATED_DAILY_ENERGY_COST,
    T0.DEVICE_PRIORITY,
    T0.FIRMWARE_VERSION,
    T0.SERIAL_NUMBER,
    T0.DEVICE_INSTALLED_DATE,
    T0.DEVICE_STATUS,
    T0.OPERATIONAL_STATUS,
    T0.IS_ONLINE,
    T0.NETWORK_CONNECTIVITY,
    T0.IS_TAP_CONTROLLER,
    T0.IS_IN_SERVICE,
    T0.IS_ACCOUNT_CHURNED,
    T0.LAST_HEARTBEAT_AT,
    T0.LATEST_EVENT_TIMESTAMP,
    T0.EARLIEST_EVENT_TIMESTAMP,
    T0.ACTIVITY_STATUS,
    T0.TOTAL_EVENTS_30D,
    T0.ACTIVE_DAYS_30D,
    T0.SERVICE_DAYS_30D,
    T0.USAGE_EVENTS_30D,
    T0.ALERT_EVENTS_30D,
    T0.CHECKS_30D,
    T0.MAINTENANCE_EVENTS_30D,
    T0.QUALITY_ISSUES_30D,
    T0.READINGS_30D,
    T0.TOTAL_VOLUME_ML_30D,
    T0.AVG_FLOW_RATE_30D,
    T0.MAX_FLOW_RATE_30D,
    T0.MIN_FLOW_RATE_30D,
    T0.AVG_TEMPERATURE_30D,
    T0.MAX_TEMPERATURE_30D,
    T0.MIN_TEMPERATURE_30D,
    T0.HIGH_TEMP_EVENTS_30D,
    T0.LOW_TEMP_EVENTS_30D,
    T0.AVG_PRESSURE_30D,
    T0.MAX_PRESSURE_30D,
    T0.MIN_PRESSURE_30D,
    T0.HIGH_PRESSURE_EVENTS_30D,
    T0.LOW_PRESSURE_EVENTS_30D,
    T0.UPTIME_PERCENTAGE_30D,
    T0.ALERT_RATE_30D,
    T0.QUALITY_ISSUE_RATE_30D,
    T0.UPTIME_SCORE,
    T0.PERFORMANCE_SCORE,
    T0.ALERT_SCORE,
    T0.PERFORMANCE_TIER,
    T0.OPERATING_HOURS_30D,
    T0.FAILURES_30D,
    T0.MTBF_HOURS,
    T0.REPAIRS_30D,
    T0.REPAIR_HOURS_30D,
    T0.MTTR_HOURS,
    T0.LAST_FAILURE_CATEGORY,
    T0.LAST_MAINTENANCE_DATE,
    T0.NEXT_MAINTENANCE_DUE_DATE,
    T0.DAYS_SINCE_MAINTENANCE,
    T0.MAINTENANCE_STATUS,
    T0.LIFETIME_EVENTS,
    T0.LIFETIME_VOLUME_ML,
    T0.DEVICE_AGE_DAYS,
    T0.DEVICE_LIFECYCLE_STAGE,
    T0.IS_NEWLY_INSTALLED,
    T0.DEVICE_CREATED_AT,
    T0.DEVICE_UPDATED_AT,
    DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T0.NEXT_MAINTENANCE_DUE_DATE) AS "LEFT",
    DATEDIFF(DAY, T0.LAST_MAINTENANCE_DATE, T0.NEXT_MAINTENANCE_DUE_DATE) AS INTERVAL
  FROM ENTITY.ENTITY_DEVICES AS T0
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a device agrees with itself' AS STATEMENT,
      COALESCE(T0.DEVICE_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CONCAT(
                          CASE
                            WHEN NOT (
                              (
                                (
                                  (
                                    T0.TOTAL_VOLUME_LITERS_30D * 1000.0
                                  ) IS NULL
                                )
                                AND (
                                  T0.TOTAL_VOLUME_ML_30D IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS((
                                  T0.TOTAL_VOLUME_LITERS_30D * 1000.0
                                ) - T0.TOTAL_VOLUME_ML_30D) <= (
                                  GREATEST(ABS(T0.TOTAL_VOLUME_LITERS_30D * 1000.0), ABS(T0.TOTAL_VOLUME_ML_30D), 1.0) * 1e-09
                                ),
                                FALSE
                              )
                            )
                            THEN 'litres; '
                            ELSE ''
                          END,
                          CASE
                            WHEN NOT (
                              IFF(
                                (
                                  (
                                    DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1
                                  ) IS NULL
                                )
                                OR (
                                  (
                                    DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1
                                  ) = 0
                                )
                                OR (
                                  NULLIF(T0.LIFETIME_VOLUME_ML, 0) IS NULL
                                ),
                                T0.AVG_DAILY_VOLUME_ML_LIFETIME IS NULL,
                                (
                                  T0.AVG_DAILY_VOLUME_ML_LIFETIME IS NOT NULL
                                )
                                AND (
                                  (
                                    (
                                      (
                                        T0.AVG_DAILY_VOLUME_ML_LIFETIME * CAST(DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS DOUBLE)
                                      ) IS NULL
                                    )
                                    AND (
                                      NULLIF(T0.LIFETIME_VOLUME_ML, 0) IS NULL
                                    )
                                  )
                                  OR COALESCE(
                                    ABS(
                                      (
                                        T0.AVG_DAILY_VOLUME_ML_LIFETIME * CAST(DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS DOUBLE)
                                      ) - NULLIF(T0.LIFETIME_VOLUME_ML, 0)
                                    ) <= (
                                      GREATEST(
                                        ABS(
                                          T0.AVG_DAILY_VOLUME_ML_LIFETIME * CAST(DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS DOUBLE)
                                        ),
                                        ABS(NULLIF(T0.LIFETIME_VOLUME_ML, 0)),
                                        1.0
                                      ) * 1e-09
                                    ),
                                    FALSE
                                  )
                                )
                              )
                              OR (
                                T0.LIFETIME_VOLUME_ML = 0
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
                                T0.READINGS_30D IS NULL
                              )
                              OR (
                                T0.READINGS_30D = 0
                              )
                              OR (
                                T0.QUALITY_ISSUES_30D IS NULL
                              ),
                              (
                                T0.QUALITY_ISSUE_RATE_30D / 100.0
                              ) IS NULL,
                              (
                                (
                                  T0.QUALITY_ISSUE_RATE_30D / 100.0
                                ) IS NOT NULL
                              )
                              AND (
                                (
                                  (
                                    (
                                      (
                                        T0.QUALITY_ISSUE_RATE_30D / 100.0
                                      ) * CAST(T0.READINGS_30D AS DOUBLE)
                                    ) IS NULL
                                  )
                                  AND (
                                    T0.QUALITY_ISSUES_30D IS NULL
                                  )
                                )
                                OR COALESCE(
                                  ABS(
                                    (
                                      (
                                        T0.QUALITY_ISSUE_RATE_30D / 100.0
                                      ) * CAST(T0.READINGS_30D AS DOUBLE)
                                    ) - CAST(T0.QUALITY_ISSUES_30D AS DOUBLE)
                                  ) <= (
                                    GREATEST(
                                      ABS((
                                        T0.QUALITY_ISSUE_RATE_30D / 100.0
                                      ) * CAST(T0.READINGS_30D AS DOUBLE)),
                                      ABS(CAST(T0.QUALITY_ISSUES_30D AS DOUBLE)),
                                      1.0
                                    ) * 1e-09
                                  ),
                                  FALSE
                                )
                              )
                            )
                          )
                          THEN 'quality; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          IFF(
                            (
                              T0.CHECKS_30D IS NULL
                            )
                            OR (
                              T0.CHECKS_30D = 0
                            )
                            OR (
                              T0.ALERT_EVENTS_30D IS NULL
                            ),
                            (
                              T0.ALERT_RATE_30D / 100.0
                            ) IS NULL,
                            (
                              (
                                T0.ALERT_RATE_30D / 100.0
                              ) IS NOT NULL
                            )
                            AND (
                              (
                                (
                                  (
                                    (
                                      T0.ALERT_RATE_30D / 100.0
                                    ) * CAST(T0.CHECKS_30D AS DOUBLE)
                                  ) IS NULL
                                )
                                AND (
                                  T0.ALERT_EVENTS_30D IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS(
                                  (
                                    (
                                      T0.ALERT_RATE_30D / 100.0
                                    ) * CAST(T0.CHECKS_30D AS DOUBLE)
                                  ) - CAST(T0.ALERT_EVENTS_30D AS DOUBLE)
                                ) <= (
                                  GREATEST(
                                    ABS((
                                      T0.ALERT_RATE_30D / 100.0
                                    ) * CAST(T0.CHECKS_30D AS DOUBLE)),
                                    ABS(CAST(T0.ALERT_EVENTS_30D AS DOUBLE)),
                                    1.0
                                  ) * 1e-09
                                ),
                                FALSE
                              )
                            )
                          )
                        )
                        THEN 'alerts; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            T0.REPAIRS_30D IS NULL
                          )
                          OR (
                            T0.REPAIRS_30D = 0
                          )
                          OR (
                            T0.REPAIR_HOURS_30D IS NULL
                          ),
                          T0.MTTR_HOURS IS NULL,
                          (
                            T0.MTTR_HOURS IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  T0.MTTR_HOURS * CAST(T0.REPAIRS_30D AS DOUBLE)
                                ) IS NULL
                              )
                              AND (
                                T0.REPAIR_HOURS_30D IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS((
                                T0.MTTR_HOURS * CAST(T0.REPAIRS_30D AS DOUBLE)
                              ) - T0.REPAIR_HOURS_30D) <= (
                                GREATEST(ABS(T0.MTTR_HOURS * CAST(T0.REPAIRS_30D AS DOUBLE)), ABS(T0.REPAIR_HOURS_30D), 1.0) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'mttr; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T0.FAILURES_30D IS NULL
                        )
                        OR (
                          T0.FAILURES_30D = 0
                        )
                        OR (
                          NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
                        ),
                        T0.MTBF_HOURS IS NULL,
                        (
                          T0.MTBF_HOURS IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                              ) - CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS(T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)),
                                ABS(CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'mtbf; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T0.DEVICE_AGE_DAYS = DATEDIFF(DAY, T0.DEVICE_INSTALLED_DATE, DATE_FROM_PARTS(2026, 6, 30))
                  )
                  THEN 'age; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T0.DAYS_SINCE_MAINTENANCE = DATEDIFF(DAY, T0.LAST_MAINTENANCE_DATE, DATE_FROM_PARTS(2026, 6, 30))
                )
                THEN 'maintenance; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T0.OVERALL_HEALTH_SCORE >= (
                    LEAST(
                      COALESCE(T0.UPTIME_SCORE, T0.OVERALL_HEALTH_SCORE),
                      COALESCE(T0.PERFORMANCE_SCORE, T0.OVERALL_HEALTH_SCORE),
                      COALESCE(T0.ALERT_SCORE, T0.OVERALL_HEALTH_SCORE)
                    ) - 1e-09
                  )
                )
                AND (
                  T0.OVERALL_HEALTH_SCORE <= (
                    GREATEST(
                      COALESCE(T0.UPTIME_SCORE, T0.OVERALL_HEALTH_SCORE),
                      COALESCE(T0.PERFORMANCE_SCORE, T0.OVERALL_HEALTH_SCORE),
                      COALESCE(T0.ALERT_SCORE, T0.OVERALL_HEALTH_SCORE)
                    ) + 1e-09
                  )
                )
              )
              THEN 'health; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.ACTIVITY_STATUS = 'active_today'
              ) = (
                CAST(T0.LATEST_EVENT_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30)
              )
            )
            THEN 'activity; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.DEVICE_INSTALLED_DATE <= DATE_FROM_PARTS(2026, 6, 30)
            )
            OR (
              T0.DEVICE_AGE_DAYS IS NULL
            )
          )
          THEN 'not_after_as_of; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM ENTITY.ENTITY_DEVICES AS T0
    WHERE
      NOT (
        (
          (
            (
              (
                T0.TOTAL_VOLUME_LITERS_30D * 1000.0
              ) IS NULL
            )
            AND (
              T0.TOTAL_VOLUME_ML_30D IS NULL
            )
          )
          OR COALESCE(
            ABS((
              T0.TOTAL_VOLUME_LITERS_30D * 1000.0
            ) - T0.TOTAL_VOLUME_ML_30D) <= (
              GREATEST(ABS(T0.TOTAL_VOLUME_LITERS_30D * 1000.0), ABS(T0.TOTAL_VOLUME_ML_30D), 1.0) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          IFF(
            (
              (
                DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1
              ) IS NULL
            )
            OR (
              (
                DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1
              ) = 0
            )
            OR (
              NULLIF(T0.LIFETIME_VOLUME_ML, 0) IS NULL
            ),
            T0.AVG_DAILY_VOLUME_ML_LIFETIME IS NULL,
            (
              T0.AVG_DAILY_VOLUME_ML_LIFETIME IS NOT NULL
            )
            AND (
              (
                (
                  (
                    T0.AVG_DAILY_VOLUME_ML_LIFETIME * CAST(DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS DOUBLE)
                  ) IS NULL
                )
                AND (
                  NULLIF(T0.LIFETIME_VOLUME_ML, 0) IS NULL
                )
              )
              OR COALESCE(
                ABS(
                  (
                    T0.AVG_DAILY_VOLUME_ML_LIFETIME * CAST(DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS DOUBLE)
                  ) - NULLIF(T0.LIFETIME_VOLUME_ML, 0)
                ) <= (
                  GREATEST(
                    ABS(
                      T0.AVG_DAILY_VOLUME_ML_LIFETIME * CAST(DATEDIFF(DAY, CAST(T0.EARLIEST_EVENT_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) + 1 AS DOUBLE)
                    ),
                    ABS(NULLIF(T0.LIFETIME_VOLUME_ML, 0)),
                    1.0
                  ) * 1e-09
                ),
                FALSE
              )
            )
          )
          OR (
            T0.LIFETIME_VOLUME_ML = 0
          )
        )
        AND IFF(
          (
            T0.READINGS_30D IS NULL
          )
          OR (
            T0.READINGS_30D = 0
          )
          OR (
            T0.QUALITY_ISSUES_30D IS NULL
          ),
          (
            T0.QUALITY_ISSUE_RATE_30D / 100.0
          ) IS NULL,
          (
            (
              T0.QUALITY_ISSUE_RATE_30D / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    T0.QUALITY_ISSUE_RATE_30D / 100.0
                  ) * CAST(T0.READINGS_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.QUALITY_ISSUES_30D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    T0.QUALITY_ISSUE_RATE_30D / 100.0
                  ) * CAST(T0.READINGS_30D AS DOUBLE)
                ) - CAST(T0.QUALITY_ISSUES_30D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    T0.QUALITY_ISSUE_RATE_30D / 100.0
                  ) * CAST(T0.READINGS_30D AS DOUBLE)),
                  ABS(CAST(T0.QUALITY_ISSUES_30D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.CHECKS_30D IS NULL
          )
          OR (
            T0.CHECKS_30D = 0
          )
          OR (
            T0.ALERT_EVENTS_30D IS NULL
          ),
          (
            T0.ALERT_RATE_30D / 100.0
          ) IS NULL,
          (
            (
              T0.ALERT_RATE_30D / 100.0
            ) IS NOT NULL
          )
          AND (
            (
              (
                (
                  (
                    T0.ALERT_RATE_30D / 100.0
                  ) * CAST(T0.CHECKS_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.ALERT_EVENTS_30D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  (
                    T0.ALERT_RATE_30D / 100.0
                  ) * CAST(T0.CHECKS_30D AS DOUBLE)
                ) - CAST(T0.ALERT_EVENTS_30D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS((
                    T0.ALERT_RATE_30D / 100.0
                  ) * CAST(T0.CHECKS_30D AS DOUBLE)),
                  ABS(CAST(T0.ALERT_EVENTS_30D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.REPAIRS_30D IS NULL
          )
          OR (
            T0.REPAIRS_30D = 0
          )
          OR (
            T0.REPAIR_HOURS_30D IS NULL
          ),
          T0.MTTR_HOURS IS NULL,
          (
            T0.MTTR_HOURS IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.MTTR_HOURS * CAST(T0.REPAIRS_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T0.REPAIR_HOURS_30D IS NULL
              )
            )
            OR COALESCE(
              ABS((
                T0.MTTR_HOURS * CAST(T0.REPAIRS_30D AS DOUBLE)
              ) - T0.REPAIR_HOURS_30D) <= (
                GREATEST(ABS(T0.MTTR_HOURS * CAST(T0.REPAIRS_30D AS DOUBLE)), ABS(T0.REPAIR_HOURS_30D), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T0.FAILURES_30D IS NULL
          )
          OR (
            T0.FAILURES_30D = 0
          )
          OR (
            NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
          ),
          T0.MTBF_HOURS IS NULL,
          (
            T0.MTBF_HOURS IS NOT NULL
          )
          AND (
            (
              (
                (
                  T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                NULLIF(T0.OPERATING_HOURS_30D, 0) IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)
                ) - CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T0.MTBF_HOURS * CAST(T0.FAILURES_30D AS DOUBLE)),
                  ABS(CAST(NULLIF(T0.OPERATING_HOURS_30D, 0) AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          T0.DEVICE_AGE_DAYS = DATEDIFF(DAY, T0.DEVICE_INSTALLED_DATE, DATE_FROM_PARTS(2026, 6, 30))
        )
        AND (
          T0.DAYS_SINCE_MAINTENANCE = DATEDIFF(DAY, T0.LAST_MAINTENANCE_DATE, DATE_FROM_PARTS(2026, 6, 30))
        )
        AND (
          (
            T0.OVERALL_HEALTH_SCORE >= (
              LEAST(
                COALESCE(T0.UPTIME_SCORE, T0.OVERALL_HEALTH_SCORE),
                COALESCE(T0.PERFORMANCE_SCORE, T0.OVERALL_HEALTH_SCORE),
                COALESCE(T0.ALERT_SCORE, T0.OVERALL_HEALTH_SCORE)
              ) - 1e-09
            )
          )
          AND (
            T0.OVERALL_HEALTH_SCORE <= (
              GREATEST(
                COALESCE(T0.UPTIME_SCORE, T0.OVERALL_HEALTH_SCORE),
                COALESCE(T0.PERFORMANCE_SCORE, T0.OVERALL_HEALTH_SCORE),
                COALESCE(T0.ALERT_SCORE, T0.OVERALL_HEALTH_SCORE)
              ) + 1e-09
            )
          )
        )
        AND (
          (
            T0.ACTIVITY_STATUS = 'active_today'
          ) = (
            CAST(T0.LATEST_EVENT_TIMESTAMP AS DATE) = DATE_FROM_PARTS(2026, 6, 30)
          )
        )
        AND (
          (
            T0.DEVICE_INSTALLED_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
          OR (
            T0.DEVICE_AGE_DAYS IS NULL
          )
        )
      )
  ) AS T13
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all devices' AS STATEMENT,
      COALESCE(T7.DEVICE_ID, 'null') AS ENTITY_KEY,
      CASE
        WHEN NOT (
          ABS(
            CAST(T7.ESTIMATED_REVENUE_30D AS DOUBLE) - (
              (
                T7.TOTAL_VOLUME_ML_30D / NULLIF(T7._POURED, 0.0)
              ) * T7._TAKEN
            )
          ) <= (
            (
              (
                (
                  T7.TOTAL_VOLUME_ML_30D / NULLIF(T7._POURED, 0.0)
                ) * T7._ROWS
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T1.DEVICE_ID,
        T1.DEVICE_KEY,
        T1.ACCOUNT_ID,
        T1.CUSTOMER_ID,
        T1.LOCATION_ID,
        T1.LOCATION_NAME,
        T1.DEVICE_TYPE,
        T1.CATEGORY,
        T1.MANUFACTURER,
        T1.MODEL,
        T1.IS_ACTIVE,
        T1.OVERALL_HEALTH_SCORE,
        T1.HEALTH_SCORE,
        T1.DEVICE_HEALTH_STATUS,
        T1.MAINTENANCE_RISK_LEVEL,
        T1.REQUIRES_IMMEDIATE_ATTENTION,
        T1.TOTAL_VOLUME_LITERS_30D,
        T1.ESTIMATED_REVENUE_30D,
        T1.AVG_DAILY_VOLUME_ML_LIFETIME,
        T1.LAST_ACTIVITY_AT,
        T1.USAGE_PATTERN,
        T1.WARRANTY_EXPIRY,
        T1.DAYS_UNTIL_WARRANTY_EXPIRY,
        T1.WARRANTY_STATUS,
        T1.PURCHASE_PRICE,
        T1.EXPECTED_LIFESPAN_YEARS,
        T1.ENERGY_CONSUMPTION_WATTS,
        T1.ESTIMATED_DAILY_ENERGY_COST,
        T1.DEVICE_PRIORITY,
        T1.FIRMWARE_VERSION,
        T1.SERIAL_NUMBER,
        T1.DEVICE_INSTALLED_DATE,
        T1.DEVICE_STATUS,
        T1.OPERATIONAL_STATUS,
        T1.IS_ONLINE,
        T1.NETWORK_CONNECTIVITY,
        T1.IS_TAP_CONTROLLER,
        T1.IS_IN_SERVICE,
        T1.IS_ACCOUNT_CHURNED,
        T1.LAST_HEARTBEAT_AT,
        T1.LATEST_EVENT_TIMESTAMP,
        T1.EARLIEST_EVENT_TIMESTAMP,
        T1.ACTIVITY_STATUS,
        T1.TOTAL_EVENTS_30D,
        T1.ACTIVE_DAYS_30D,
        T1.SERVICE_DAYS_30D,
        T1.USAGE_EVENTS_30D,
        T1.ALERT_EVENTS_30D,
        T1.CHECKS_30D,
        T1.MAINTENANCE_EVENTS_30D,
        T1.QUALITY_ISSUES_30D,
        T1.READINGS_30D,
        T1.TOTAL_VOLUME_ML_30D,
        T1.AVG_FLOW_RATE_30D,
        T1.MAX_FLOW_RATE_30D,
        T1.MIN_FLOW_RATE_30D,
        T1.AVG_TEMPERATURE_30D,
        T1.MAX_TEMPERATURE_30D,
        T1.MIN_TEMPERATURE_30D,
        T1.HIGH_TEMP_EVENTS_30D,
        T1.LOW_TEMP_EVENTS_30D,
        T1.AVG_PRESSURE_30D,
        T1.MAX_PRESSURE_30D,
        T1.MIN_PRESSURE_30D,
        T1.HIGH_PRESSURE_EVENTS_30D,
        T1.LOW_PRESSURE_EVENTS_30D,
        T1.UPTIME_PERCENTAGE_30D,
        T1.ALERT_RATE_30D,
        T1.QUALITY_ISSUE_RATE_30D,
        T1.UPTIME_SCORE,
        T1.PERFORMANCE_SCORE,
        T1.ALERT_SCORE,
        T1.PERFORMANCE_TIER,
        T1.OPERATING_HOURS_30D,
        T1.FAILURES_30D,
        T1.MTBF_HOURS,
        T1.REPAIRS_30D,
        T1.REPAIR_HOURS_30D,
        T1.MTTR_HOURS,
        T1.LAST_FAILURE_CATEGORY,
        T1.LAST_MAINTENANCE_DATE,
        T1.NEXT_MAINTENANCE_DUE_DATE,
        T1.DAYS_SINCE_MAINTENANCE,
        T1.MAINTENANCE_STATUS,
        T1.LIFETIME_EVENTS,
        T1.LIFETIME_VOLUME_ML,
        T1.DEVICE_AGE_DAYS,
        T1.DEVICE_LIFECYCLE_STAGE,
        T1.IS_NEWLY_INSTALLED,
        T1.DEVICE_CREATED_AT,
        T1.DEVICE_UPDATED_AT,
        T5._TAKEN,
        T5._POURED,
        T5._ROWS
      FROM ENTITY.ENTITY_DEVICES AS T1
      CROSS JOIN (
        SELECT
          SUM(CAST(T0.ESTIMATED_REVENUE_30D AS DOUBLE)) AS _TAKEN,
          SUM(T0.TOTAL_VOLUME_ML_30D) AS _POURED,
          COUNT_IF(T0.TOTAL_VOLUME_ML_30D > 0) AS _ROWS
        FROM ENTITY.ENTITY_DEVICES AS T0
      ) AS T5
    ) AS T7
    WHERE
      NOT (
        ABS(
          CAST(T7.ESTIMATED_REVENUE_30D AS DOUBLE) - (
            (
              T7.TOTAL_VOLUME_ML_30D / NULLIF(T7._POURED, 0.0)
            ) * T7._TAKEN
          )
        ) <= (
          (
            (
              (
                T7.TOTAL_VOLUME_ML_30D / NULLIF(T7._POURED, 0.0)
              ) * T7._ROWS
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS T11
) AS T14
UNION ALL
SELECT
  *
FROM (
  SELECT
    'maintenance is due when it says' AS STATEMENT,
    COALESCE(T10.DEVICE_ID, 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CASE WHEN NOT (
              T10.INTERVAL = T10.USUAL
            ) THEN 'interval; ' ELSE '' END,
            CASE
              WHEN NOT (
                (
                  T10."LEFT" < 0
                ) = (
                  T10.MAINTENANCE_STATUS = 'overdue'
                )
              )
              THEN 'overdue; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T10.MAINTENANCE_STATUS <> 'due_soon'
              ) OR T10."LEFT" BETWEEN 0 AND 7
            )
            THEN 'due_soon; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T10.MAINTENANCE_STATUS <> 'scheduled'
            ) OR T10."LEFT" BETWEEN 8 AND 30
          )
          THEN 'scheduled; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            T10.MAINTENANCE_STATUS <> 'not_scheduled'
          ) OR (
            T10."LEFT" > 30
          )
        )
        THEN 'not_scheduled; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM (
    SELECT
      T6.DEVICE_ID,
      T6.DEVICE_KEY,
      T6.ACCOUNT_ID,
      T6.CUSTOMER_ID,
      T6.LOCATION_ID,
      T6.LOCATION_NAME,
      T6.DEVICE_TYPE,
      T6.CATEGORY,
      T6.MANUFACTURER,
      T6.MODEL,
      T6.IS_ACTIVE,
      T6.OVERALL_HEALTH_SCORE,
      T6.HEALTH_SCORE,
      T6.DEVICE_HEALTH_STATUS,
      T6.MAINTENANCE_RISK_LEVEL,
      T6.REQUIRES_IMMEDIATE_ATTENTION,
      T6.TOTAL_VOLUME_LITERS_30D,
      T6.ESTIMATED_REVENUE_30D,
      T6.AVG_DAILY_VOLUME_ML_LIFETIME,
      T6.LAST_ACTIVITY_AT,
      T6.USAGE_PATTERN,
      T6.WARRANTY_EXPIRY,
      T6.DAYS_UNTIL_WARRANTY_EXPIRY,
      T6.WARRANTY_STATUS,
      T6.PURCHASE_PRICE,
      T6.EXPECTED_LIFESPAN_YEARS,
      T6.ENERGY_CONSUMPTION_WATTS,
      T6.ESTIMATED_DAILY_ENERGY_COST,
      T6.DEVICE_PRIORITY,
      T6.FIRMWARE_VERSION,
      T6.SERIAL_NUMBER,
      T6.DEVICE_INSTALLED_DATE,
      T6.DEVICE_STATUS,
      T6.OPERATIONAL_STATUS,
      T6.IS_ONLINE,
      T6.NETWORK_CONNECTIVITY,
      T6.IS_TAP_CONTROLLER,
      T6.IS_IN_SERVICE,
      T6.IS_ACCOUNT_CHURNED,
      T6.LAST_HEARTBEAT_AT,
      T6.LATEST_EVENT_TIMESTAMP,
      T6.EARLIEST_EVENT_TIMESTAMP,
      T6.ACTIVITY_STATUS,
      T6.TOTAL_EVENTS_30D,
      T6.ACTIVE_DAYS_30D,
      T6.SERVICE_DAYS_30D,
      T6.USAGE_EVENTS_30D,
      T6.ALERT_EVENTS_30D,
      T6.CHECKS_30D,
      T6.MAINTENANCE_EVENTS_30D,
      T6.QUALITY_ISSUES_30D,
      T6.READINGS_30D,
      T6.TOTAL_VOLUME_ML_30D,
      T6.AVG_FLOW_RATE_30D,
      T6.MAX_FLOW_RATE_30D,
      T6.MIN_FLOW_RATE_30D,
      T6.AVG_TEMPERATURE_30D,
      T6.MAX_TEMPERATURE_30D,
      T6.MIN_TEMPERATURE_30D,
      T6.HIGH_TEMP_EVENTS_30D,
      T6.LOW_TEMP_EVENTS_30D,
      T6.AVG_PRESSURE_30D,
      T6.MAX_PRESSURE_30D,
      T6.MIN_PRESSURE_30D,
      T6.HIGH_PRESSURE_EVENTS_30D,
      T6.LOW_PRESSURE_EVENTS_30D,
      T6.UPTIME_PERCENTAGE_30D,
      T6.ALERT_RATE_30D,
      T6.QUALITY_ISSUE_RATE_30D,
      T6.UPTIME_SCORE,
      T6.PERFORMANCE_SCORE,
      T6.ALERT_SCORE,
      T6.PERFORMANCE_TIER,
      T6.OPERATING_HOURS_30D,
      T6.FAILURES_30D,
      T6.MTBF_HOURS,
      T6.REPAIRS_30D,
      T6.REPAIR_HOURS_30D,
      T6.MTTR_HOURS,
      T6.LAST_FAILURE_CATEGORY,
      T6.LAST_MAINTENANCE_DATE,
      T6.NEXT_MAINTENANCE_DUE_DATE,
      T6.DAYS_SINCE_MAINTENANCE,
      T6.MAINTENANCE_STATUS,
      T6.LIFETIME_EVENTS,
      T6.LIFETIME_VOLUME_ML,
      T6.DEVICE_AGE_DAYS,
      T6.DEVICE_LIFECYCLE_STAGE,
      T6.IS_NEWLY_INSTALLED,
      T6.DEVICE_CREATED_AT,
      T6.DEVICE_UPDATED_AT,
      T6."LEFT",
      T6.INTERVAL,
      T9.USUAL
    FROM T2 AS T6
    CROSS JOIN (
      SELECT
        MAX(T4.INTERVAL) AS USUAL
      FROM T2 AS T4
    ) AS T9
  ) AS T10
  WHERE
    NOT (
      (
        T10.INTERVAL = T10.USUAL
      )
      AND (
        (
          T10."LEFT" < 0
        ) = (
          T10.MAINTENANCE_STATUS = 'overdue'
        )
      )
      AND (
        (
          T10.MAINTENANCE_STATUS <> 'due_soon'
        ) OR T10."LEFT" BETWEEN 0 AND 7
      )
      AND (
        (
          T10.MAINTENANCE_STATUS <> 'scheduled'
        ) OR T10."LEFT" BETWEEN 8 AND 30
      )
      AND (
        (
          T10.MAINTENANCE_STATUS <> 'not_scheduled'
        ) OR (
          T10."LEFT" > 30
        )
      )
    )
) AS T12
