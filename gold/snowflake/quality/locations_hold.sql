SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'a venue agrees with itself' AS STATEMENT,
      COALESCE(T1.LOCATION_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T1.ACTIVE_DEVICES_30D IS NULL
                      )
                      OR (
                        T1.ACTIVE_DEVICES_30D = 0
                      )
                      OR (
                        T1.TAP_EVENTS_30D IS NULL
                      ),
                      T1.AVG_EVENTS_PER_DEVICE_30D IS NULL,
                      (
                        T1.AVG_EVENTS_PER_DEVICE_30D IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T1.AVG_EVENTS_PER_DEVICE_30D * CAST(T1.ACTIVE_DEVICES_30D AS DOUBLE)
                            ) IS NULL
                          )
                          AND (
                            T1.TAP_EVENTS_30D IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              T1.AVG_EVENTS_PER_DEVICE_30D * CAST(T1.ACTIVE_DEVICES_30D AS DOUBLE)
                            ) - CAST(T1.TAP_EVENTS_30D AS DOUBLE)
                          ) <= (
                            GREATEST(
                              ABS(T1.AVG_EVENTS_PER_DEVICE_30D * CAST(T1.ACTIVE_DEVICES_30D AS DOUBLE)),
                              ABS(CAST(T1.TAP_EVENTS_30D AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'events; '
                  ELSE ''
                END,
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T1.POURS_30D IS NULL
                      )
                      OR (
                        T1.POURS_30D = 0
                      )
                      OR (
                        T1.TOTAL_VOLUME_30D IS NULL
                      ),
                      T1.AVG_VOLUME_PER_EVENT_30D IS NULL,
                      (
                        T1.AVG_VOLUME_PER_EVENT_30D IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T1.AVG_VOLUME_PER_EVENT_30D * CAST(T1.POURS_30D AS DOUBLE)
                            ) IS NULL
                          )
                          AND (
                            T1.TOTAL_VOLUME_30D IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              T1.AVG_VOLUME_PER_EVENT_30D * CAST(T1.POURS_30D AS DOUBLE)
                            ) - T1.TOTAL_VOLUME_30D
                          ) <= (
                            GREATEST(
                              ABS(T1.AVG_VOLUME_PER_EVENT_30D * CAST(T1.POURS_30D AS DOUBLE)),
                              ABS(T1.TOTAL_VOLUME_30D),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'volume; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T1.LOCATION_AGE_DAYS = DATEDIFF(DAY, CAST(T1.LOCATION_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30))
                )
                THEN 'age; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T1.LOCATION_AGE_MONTHS = (
                  (
                    (
                      (
                        DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, CAST(T1.LOCATION_CREATED_AT AS DATE))
                      ) * 12
                    ) + (
                      DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, CAST(T1.LOCATION_CREATED_AT AS DATE))
                    )
                  ) - CASE
                    WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, CAST(T1.LOCATION_CREATED_AT AS DATE))
                    THEN 1
                    ELSE 0
                  END
                )
              )
              THEN 'months; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T1.OPERATIONAL_READINESS_SCORE >= (
                  LEAST(
                    COALESCE(T1.OPERATIONAL_HEALTH_SCORE, T1.OPERATIONAL_READINESS_SCORE),
                    COALESCE(T1.DEVICE_CONNECTIVITY_RATE, T1.OPERATIONAL_READINESS_SCORE),
                    COALESCE(100.0, T1.OPERATIONAL_READINESS_SCORE),
                    COALESCE(50.0, T1.OPERATIONAL_READINESS_SCORE)
                  ) - 1e-09
                )
              )
              AND (
                T1.OPERATIONAL_READINESS_SCORE <= (
                  GREATEST(
                    COALESCE(T1.OPERATIONAL_HEALTH_SCORE, T1.OPERATIONAL_READINESS_SCORE),
                    COALESCE(T1.DEVICE_CONNECTIVITY_RATE, T1.OPERATIONAL_READINESS_SCORE),
                    COALESCE(100.0, T1.OPERATIONAL_READINESS_SCORE),
                    COALESCE(50.0, T1.OPERATIONAL_READINESS_SCORE)
                  ) + 1e-09
                )
              )
            )
            THEN 'ready; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T1.SUPPORT_TICKETS_OPEN IS NULL
            ) = (
              T1.TOTAL_USERS IS NULL
            )
          )
          THEN 'tickets; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM ENTITY.ENTITY_LOCATIONS AS T1
    WHERE
      NOT (
        IFF(
          (
            T1.ACTIVE_DEVICES_30D IS NULL
          )
          OR (
            T1.ACTIVE_DEVICES_30D = 0
          )
          OR (
            T1.TAP_EVENTS_30D IS NULL
          ),
          T1.AVG_EVENTS_PER_DEVICE_30D IS NULL,
          (
            T1.AVG_EVENTS_PER_DEVICE_30D IS NOT NULL
          )
          AND (
            (
              (
                (
                  T1.AVG_EVENTS_PER_DEVICE_30D * CAST(T1.ACTIVE_DEVICES_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T1.TAP_EVENTS_30D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T1.AVG_EVENTS_PER_DEVICE_30D * CAST(T1.ACTIVE_DEVICES_30D AS DOUBLE)
                ) - CAST(T1.TAP_EVENTS_30D AS DOUBLE)
              ) <= (
                GREATEST(
                  ABS(T1.AVG_EVENTS_PER_DEVICE_30D * CAST(T1.ACTIVE_DEVICES_30D AS DOUBLE)),
                  ABS(CAST(T1.TAP_EVENTS_30D AS DOUBLE)),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND IFF(
          (
            T1.POURS_30D IS NULL
          )
          OR (
            T1.POURS_30D = 0
          )
          OR (
            T1.TOTAL_VOLUME_30D IS NULL
          ),
          T1.AVG_VOLUME_PER_EVENT_30D IS NULL,
          (
            T1.AVG_VOLUME_PER_EVENT_30D IS NOT NULL
          )
          AND (
            (
              (
                (
                  T1.AVG_VOLUME_PER_EVENT_30D * CAST(T1.POURS_30D AS DOUBLE)
                ) IS NULL
              )
              AND (
                T1.TOTAL_VOLUME_30D IS NULL
              )
            )
            OR COALESCE(
              ABS(
                (
                  T1.AVG_VOLUME_PER_EVENT_30D * CAST(T1.POURS_30D AS DOUBLE)
                ) - T1.TOTAL_VOLUME_30D
              ) <= (
                GREATEST(
                  ABS(T1.AVG_VOLUME_PER_EVENT_30D * CAST(T1.POURS_30D AS DOUBLE)),
                  ABS(T1.TOTAL_VOLUME_30D),
                  1.0
                ) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          T1.LOCATION_AGE_DAYS = DATEDIFF(DAY, CAST(T1.LOCATION_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30))
        )
        AND (
          T1.LOCATION_AGE_MONTHS = (
            (
              (
                (
                  DATE_PART(year, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(year, CAST(T1.LOCATION_CREATED_AT AS DATE))
                ) * 12
              ) + (
                DATE_PART(month, DATE_FROM_PARTS(2026, 6, 30)) - DATE_PART(month, CAST(T1.LOCATION_CREATED_AT AS DATE))
              )
            ) - CASE
              WHEN DATE_PART(day, DATE_FROM_PARTS(2026, 6, 30)) < DATE_PART(day, CAST(T1.LOCATION_CREATED_AT AS DATE))
              THEN 1
              ELSE 0
            END
          )
        )
        AND (
          (
            T1.OPERATIONAL_READINESS_SCORE >= (
              LEAST(
                COALESCE(T1.OPERATIONAL_HEALTH_SCORE, T1.OPERATIONAL_READINESS_SCORE),
                COALESCE(T1.DEVICE_CONNECTIVITY_RATE, T1.OPERATIONAL_READINESS_SCORE),
                COALESCE(100.0, T1.OPERATIONAL_READINESS_SCORE),
                COALESCE(50.0, T1.OPERATIONAL_READINESS_SCORE)
              ) - 1e-09
            )
          )
          AND (
            T1.OPERATIONAL_READINESS_SCORE <= (
              GREATEST(
                COALESCE(T1.OPERATIONAL_HEALTH_SCORE, T1.OPERATIONAL_READINESS_SCORE),
                COALESCE(T1.DEVICE_CONNECTIVITY_RATE, T1.OPERATIONAL_READINESS_SCORE),
                COALESCE(100.0, T1.OPERATIONAL_READINESS_SCORE),
                COALESCE(50.0, T1.OPERATIONAL_READINESS_SCORE)
              ) + 1e-09
            )
          )
        )
        AND (
          (
            T1.SUPPORT_TICKETS_OPEN IS NULL
          ) = (
            T1.TOTAL_USERS IS NULL
          )
        )
      )
  ) AS T7
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'one price for all venues' AS STATEMENT,
      COALESCE(T5.LOCATION_ID, 'null') AS ENTITY_KEY,
      CASE
        WHEN NOT (
          ABS(
            CAST(T5.REVENUE_PER_LOCATION AS DOUBLE) - (
              (
                T5.TOTAL_VOLUME_30D / NULLIF(T5._POURED, 0.0)
              ) * T5._TAKEN
            )
          ) <= (
            (
              (
                (
                  T5.TOTAL_VOLUME_30D / NULLIF(T5._POURED, 0.0)
                ) * T5._ROWS
              ) + 1.0
            ) * 0.005001
          )
        )
        THEN 'price; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T2.LOCATION_ID,
        T2.ACCOUNT_ID,
        T2.CUSTOMER_ID,
        T2.LOCATION_NAME,
        T2.LOCATION_TYPE,
        T2.LOCATION_CATEGORY,
        T2.BUSINESS_CATEGORY,
        T2.LOCATION_SIZE,
        T2.SEATING_CAPACITY,
        T2.LOCATION_STATUS,
        T2.OPERATIONAL_STATUS,
        T2.IS_ACTIVE,
        T2.RISK_LEVEL,
        T2.STREET_ADDRESS,
        T2.CITY,
        T2.STATE,
        T2.STATE_CODE,
        T2.ZIP_CODE,
        T2.COUNTRY_CODE,
        T2.FULL_ADDRESS,
        T2.REGION,
        T2.GEOGRAPHIC_MARKET,
        T2.TOTAL_DEVICES,
        T2.TAP_CONTROLLERS,
        T2.CONTROLLERS_IN_SERVICE,
        T2.ACTIVE_DEVICES,
        T2.ACTIVE_DEVICES_30D,
        T2.ONLINE_DEVICES,
        T2.ONLINE_NOW_PCT,
        T2.DEVICE_CONNECTIVITY_RATE,
        T2.CONNECTIVITY_TIER,
        T2.DEVICE_HEALTH_TIER,
        T2.FIRST_DEVICE_INSTALLED,
        T2.LATEST_DEVICE_INSTALLED,
        T2.LAST_MAINTENANCE_PERFORMED,
        T2.AVG_DAYS_SINCE_MAINTENANCE,
        T2.HAS_MAINTENANCE_DEVICES,
        T2.TAP_EVENTS_30D,
        T2.POURS_30D,
        T2.ACTIVE_DAYS_LAST_30D,
        T2.TOTAL_VOLUME_30D,
        T2.VOLUME_TIER,
        T2.ACTIVITY_LEVEL,
        T2.RECENT_ACTIVITY_STATUS,
        T2.LAST_TAP_TIMESTAMP,
        T2.AVG_FLOW_RATE_30D,
        T2.QUALITY_ISSUES_30D,
        T2.QUALITY_ISSUE_RATE_30D,
        T2.BEVERAGE_TYPES_SERVED_30D,
        T2.AVG_EVENTS_PER_DEVICE_30D,
        T2.AVG_VOLUME_PER_EVENT_30D,
        T2.AVG_VOLUME_PER_TAP,
        T2.TAPS_PER_DEVICE_30D,
        T2.AVG_TAPS_PER_ACTIVE_DAY,
        T2.DEVICES_BUT_NO_ACTIVITY,
        T2.TOTAL_USERS,
        T2.ACTIVE_USERS,
        T2.LATEST_USER_LOGIN,
        T2.TAPS_PER_USER_30D,
        T2.USER_ENGAGEMENT_LEVEL,
        T2.USERS_BUT_NO_TAPS,
        T2.SUPPORT_TICKETS_OPEN,
        T2.ACCOUNT_OPEN_TICKETS,
        T2.REVENUE_PER_LOCATION,
        T2.OPERATIONAL_HEALTH_SCORE,
        T2.HEALTH_BAND,
        T2.OPERATIONAL_READINESS_SCORE,
        T2.EXPANSION_INDICATOR,
        T2.SUPPORT_PRIORITY,
        T2.LOCATION_CREATED_AT,
        T2.LOCATION_UPDATED_AT,
        T2.LOCATION_AGE_DAYS,
        T2.LOCATION_AGE_MONTHS,
        T2.LOCATION_LIFECYCLE_STAGE,
        T2.IS_NEWLY_OPENED,
        T4._TAKEN,
        T4._POURED,
        T4._ROWS
      FROM ENTITY.ENTITY_LOCATIONS AS T2
      CROSS JOIN (
        SELECT
          SUM(CAST(T1.REVENUE_PER_LOCATION AS DOUBLE)) AS _TAKEN,
          SUM(T1.TOTAL_VOLUME_30D) AS _POURED,
          COUNT_IF(T1.TOTAL_VOLUME_30D > 0) AS _ROWS
        FROM ENTITY.ENTITY_LOCATIONS AS T1
      ) AS T4
    ) AS T5
    WHERE
      NOT (
        ABS(
          CAST(T5.REVENUE_PER_LOCATION AS DOUBLE) - (
            (
              T5.TOTAL_VOLUME_30D / NULLIF(T5._POURED, 0.0)
            ) * T5._TAKEN
          )
        ) <= (
          (
            (
              (
                T5.TOTAL_VOLUME_30D / NULLIF(T5._POURED, 0.0)
              ) * T5._ROWS
            ) + 1.0
          ) * 0.005001
        )
      )
  ) AS T6
) AS T8
UNION ALL
SELECT
  *
FROM (
  SELECT
    'the operation of a venue agrees with itself' AS STATEMENT,
    COALESCE(T0.LOCATION_ID, 'null') AS ENTITY_KEY,
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
                        T0.INACTIVE_DEVICES = (
                          T0.TOTAL_DEVICES - T0.ACTIVE_DEVICES
                        )
                      )
                      THEN 'inactive; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        IFF(
                          (
                            T0.UNIQUE_DEVICES_LAST_30D IS NULL
                          )
                          OR (
                            T0.UNIQUE_DEVICES_LAST_30D = 0
                          )
                          OR (
                            T0.TOTAL_TAPS_LAST_30D IS NULL
                          ),
                          T0.TAPS_PER_DEVICE_30D IS NULL,
                          (
                            T0.TAPS_PER_DEVICE_30D IS NOT NULL
                          )
                          AND (
                            (
                              (
                                (
                                  T0.TAPS_PER_DEVICE_30D * CAST(T0.UNIQUE_DEVICES_LAST_30D AS DOUBLE)
                                ) IS NULL
                              )
                              AND (
                                T0.TOTAL_TAPS_LAST_30D IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS(
                                (
                                  T0.TAPS_PER_DEVICE_30D * CAST(T0.UNIQUE_DEVICES_LAST_30D AS DOUBLE)
                                ) - CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)
                              ) <= (
                                GREATEST(
                                  ABS(T0.TAPS_PER_DEVICE_30D * CAST(T0.UNIQUE_DEVICES_LAST_30D AS DOUBLE)),
                                  ABS(CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)),
                                  1.0
                                ) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                      )
                      THEN 'per_device; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        (
                          T0.ACTIVE_DAYS_LAST_30D IS NULL
                        )
                        OR (
                          T0.ACTIVE_DAYS_LAST_30D = 0
                        )
                        OR (
                          T0.TOTAL_TAPS_LAST_30D IS NULL
                        ),
                        T0.AVG_TAPS_PER_ACTIVE_DAY IS NULL,
                        (
                          T0.AVG_TAPS_PER_ACTIVE_DAY IS NOT NULL
                        )
                        AND (
                          (
                            (
                              (
                                T0.AVG_TAPS_PER_ACTIVE_DAY * CAST(T0.ACTIVE_DAYS_LAST_30D AS DOUBLE)
                              ) IS NULL
                            )
                            AND (
                              T0.TOTAL_TAPS_LAST_30D IS NULL
                            )
                          )
                          OR COALESCE(
                            ABS(
                              (
                                T0.AVG_TAPS_PER_ACTIVE_DAY * CAST(T0.ACTIVE_DAYS_LAST_30D AS DOUBLE)
                              ) - CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)
                            ) <= (
                              GREATEST(
                                ABS(T0.AVG_TAPS_PER_ACTIVE_DAY * CAST(T0.ACTIVE_DAYS_LAST_30D AS DOUBLE)),
                                ABS(CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)),
                                1.0
                              ) * 1e-09
                            ),
                            FALSE
                          )
                        )
                      )
                    )
                    THEN 'per_day; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      (
                        T0.ACTIVE_USERS IS NULL
                      )
                      OR (
                        T0.ACTIVE_USERS = 0
                      )
                      OR (
                        T0.TOTAL_TAPS_LAST_30D IS NULL
                      ),
                      T0.TAPS_PER_USER_30D IS NULL,
                      (
                        T0.TAPS_PER_USER_30D IS NOT NULL
                      )
                      AND (
                        (
                          (
                            (
                              T0.TAPS_PER_USER_30D * CAST(T0.ACTIVE_USERS AS DOUBLE)
                            ) IS NULL
                          )
                          AND (
                            T0.TOTAL_TAPS_LAST_30D IS NULL
                          )
                        )
                        OR COALESCE(
                          ABS(
                            (
                              T0.TAPS_PER_USER_30D * CAST(T0.ACTIVE_USERS AS DOUBLE)
                            ) - CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)
                          ) <= (
                            GREATEST(
                              ABS(T0.TAPS_PER_USER_30D * CAST(T0.ACTIVE_USERS AS DOUBLE)),
                              ABS(CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)),
                              1.0
                            ) * 1e-09
                          ),
                          FALSE
                        )
                      )
                    )
                  )
                  THEN 'per_user; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      (
                        T0.AVG_VOLUME_PER_TAP * T0.TOTAL_TAPS_LAST_30D
                      ) IS NULL
                    )
                    AND (
                      T0.TOTAL_VOLUME_ML_30D IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS((
                      T0.AVG_VOLUME_PER_TAP * T0.TOTAL_TAPS_LAST_30D
                    ) - T0.TOTAL_VOLUME_ML_30D) <= (
                      GREATEST(
                        ABS(T0.AVG_VOLUME_PER_TAP * T0.TOTAL_TAPS_LAST_30D),
                        ABS(T0.TOTAL_VOLUME_ML_30D),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                  OR (
                    T0.TOTAL_TAPS_LAST_30D = 0
                  )
                )
                THEN 'volume; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T0.RECENT_ACTIVITY_STATUS = 'today'
                ) = (
                  DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 1
                )
              )
              THEN 'today; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T0.RECENT_ACTIVITY_STATUS <> 'week'
              )
              OR DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) BETWEEN 1 AND 6
            )
            THEN 'week; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.RECENT_ACTIVITY_STATUS <> 'month'
            )
            OR DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) BETWEEN 7 AND 29
          )
          THEN 'month; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            T0.RECENT_ACTIVITY_STATUS <> 'dormant'
          )
          OR (
            DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 30
          )
        )
        THEN 'dormant; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM INTERMEDIATE.INT_LOCATIONS__OPERATIONAL_METRICS AS T0
  WHERE
    NOT (
      (
        T0.INACTIVE_DEVICES = (
          T0.TOTAL_DEVICES - T0.ACTIVE_DEVICES
        )
      )
      AND IFF(
        (
          T0.UNIQUE_DEVICES_LAST_30D IS NULL
        )
        OR (
          T0.UNIQUE_DEVICES_LAST_30D = 0
        )
        OR (
          T0.TOTAL_TAPS_LAST_30D IS NULL
        ),
        T0.TAPS_PER_DEVICE_30D IS NULL,
        (
          T0.TAPS_PER_DEVICE_30D IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.TAPS_PER_DEVICE_30D * CAST(T0.UNIQUE_DEVICES_LAST_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.TOTAL_TAPS_LAST_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.TAPS_PER_DEVICE_30D * CAST(T0.UNIQUE_DEVICES_LAST_30D AS DOUBLE)
              ) - CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.TAPS_PER_DEVICE_30D * CAST(T0.UNIQUE_DEVICES_LAST_30D AS DOUBLE)),
                ABS(CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.ACTIVE_DAYS_LAST_30D IS NULL
        )
        OR (
          T0.ACTIVE_DAYS_LAST_30D = 0
        )
        OR (
          T0.TOTAL_TAPS_LAST_30D IS NULL
        ),
        T0.AVG_TAPS_PER_ACTIVE_DAY IS NULL,
        (
          T0.AVG_TAPS_PER_ACTIVE_DAY IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.AVG_TAPS_PER_ACTIVE_DAY * CAST(T0.ACTIVE_DAYS_LAST_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.TOTAL_TAPS_LAST_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.AVG_TAPS_PER_ACTIVE_DAY * CAST(T0.ACTIVE_DAYS_LAST_30D AS DOUBLE)
              ) - CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.AVG_TAPS_PER_ACTIVE_DAY * CAST(T0.ACTIVE_DAYS_LAST_30D AS DOUBLE)),
                ABS(CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.ACTIVE_USERS IS NULL
        )
        OR (
          T0.ACTIVE_USERS = 0
        )
        OR (
          T0.TOTAL_TAPS_LAST_30D IS NULL
        ),
        T0.TAPS_PER_USER_30D IS NULL,
        (
          T0.TAPS_PER_USER_30D IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.TAPS_PER_USER_30D * CAST(T0.ACTIVE_USERS AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.TOTAL_TAPS_LAST_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.TAPS_PER_USER_30D * CAST(T0.ACTIVE_USERS AS DOUBLE)
              ) - CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.TAPS_PER_USER_30D * CAST(T0.ACTIVE_USERS AS DOUBLE)),
                ABS(CAST(T0.TOTAL_TAPS_LAST_30D AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          (
            (
              T0.AVG_VOLUME_PER_TAP * T0.TOTAL_TAPS_LAST_30D
            ) IS NULL
          )
          AND (
            T0.TOTAL_VOLUME_ML_30D IS NULL
          )
        )
        OR COALESCE(
          ABS((
            T0.AVG_VOLUME_PER_TAP * T0.TOTAL_TAPS_LAST_30D
          ) - T0.TOTAL_VOLUME_ML_30D) <= (
            GREATEST(
              ABS(T0.AVG_VOLUME_PER_TAP * T0.TOTAL_TAPS_LAST_30D),
              ABS(T0.TOTAL_VOLUME_ML_30D),
              1.0
            ) * 1e-09
          ),
          FALSE
        )
        OR (
          T0.TOTAL_TAPS_LAST_30D = 0
        )
      )
      AND (
        (
          T0.RECENT_ACTIVITY_STATUS = 'today'
        ) = (
          DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) < 1
        )
      )
      AND (
        (
          T0.RECENT_ACTIVITY_STATUS <> 'week'
        )
        OR DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) BETWEEN 1 AND 6
      )
      AND (
        (
          T0.RECENT_ACTIVITY_STATUS <> 'month'
        )
        OR DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) BETWEEN 7 AND 29
      )
      AND (
        (
          T0.RECENT_ACTIVITY_STATUS <> 'dormant'
        )
        OR (
          DATEDIFF(DAY, CAST(T0.LAST_TAP_TIMESTAMP AS DATE), DATE_FROM_PARTS(2026, 6, 30)) >= 30
        )
      )
    )
) AS T9
