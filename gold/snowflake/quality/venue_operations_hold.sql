SELECT
  *
FROM (
  SELECT
    'the operations of a venue agree with themselves' AS STATEMENT,
    COALESCE(T0.LOCATION_ID, 'null') AS ENTITY_KEY,
    CONCAT(
      CONCAT(
        CONCAT(
          CONCAT(
            CASE
              WHEN NOT (
                IFF(
                  (
                    T0.POURS_30D IS NULL
                  )
                  OR (
                    T0.POURS_30D = 0
                  )
                  OR (
                    T0.POUR_VOLUME_LITERS_30D IS NULL
                  ),
                  (
                    T0.AVG_POUR_ML / 1000.0
                  ) IS NULL,
                  (
                    (
                      T0.AVG_POUR_ML / 1000.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T0.AVG_POUR_ML / 1000.0
                          ) * CAST(T0.POURS_30D AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        T0.POUR_VOLUME_LITERS_30D IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T0.AVG_POUR_ML / 1000.0
                          ) * CAST(T0.POURS_30D AS DOUBLE)
                        ) - T0.POUR_VOLUME_LITERS_30D
                      ) <= (
                        GREATEST(
                          ABS((
                            T0.AVG_POUR_ML / 1000.0
                          ) * CAST(T0.POURS_30D AS DOUBLE)),
                          ABS(T0.POUR_VOLUME_LITERS_30D),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'pour; '
              ELSE ''
            END,
            CASE
              WHEN NOT (
                IFF(
                  (
                    T0.CONTROLLERS_IN_SERVICE IS NULL
                  )
                  OR (
                    T0.CONTROLLERS_IN_SERVICE = 0
                  )
                  OR (
                    (
                      T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS
                    ) IS NULL
                  ),
                  (
                    T0.UTILISATION_30D_PCT / 100.0
                  ) IS NULL,
                  (
                    (
                      T0.UTILISATION_30D_PCT / 100.0
                    ) IS NOT NULL
                  )
                  AND (
                    (
                      (
                        (
                          (
                            T0.UTILISATION_30D_PCT / 100.0
                          ) * CAST(T0.CONTROLLERS_IN_SERVICE AS DOUBLE)
                        ) IS NULL
                      )
                      AND (
                        (
                          T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS
                        ) IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS(
                        (
                          (
                            T0.UTILISATION_30D_PCT / 100.0
                          ) * CAST(T0.CONTROLLERS_IN_SERVICE AS DOUBLE)
                        ) - CAST(T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS AS DOUBLE)
                      ) <= (
                        GREATEST(
                          ABS((
                            T0.UTILISATION_30D_PCT / 100.0
                          ) * CAST(T0.CONTROLLERS_IN_SERVICE AS DOUBLE)),
                          ABS(CAST(T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS AS DOUBLE)),
                          1.0
                        ) * 1e-09
                      ),
                      FALSE
                    )
                  )
                )
              )
              THEN 'idle; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              IFF(
                (
                  T0.ACTIVE_STAFF_USERS_30D IS NULL
                )
                OR (
                  T0.ACTIVE_STAFF_USERS_30D = 0
                )
                OR (
                  T0.POURS_30D IS NULL
                ),
                T0.POURS_PER_STAFF_USER IS NULL,
                (
                  T0.POURS_PER_STAFF_USER IS NOT NULL
                )
                AND (
                  (
                    (
                      (
                        T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS_30D AS DOUBLE)
                      ) IS NULL
                    )
                    AND (
                      T0.POURS_30D IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      (
                        T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS_30D AS DOUBLE)
                      ) - CAST(T0.POURS_30D AS DOUBLE)
                    ) <= (
                      GREATEST(
                        ABS(T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS_30D AS DOUBLE)),
                        ABS(CAST(T0.POURS_30D AS DOUBLE)),
                        1.0
                      ) * 1e-09
                    ),
                    FALSE
                  )
                )
              )
            )
            THEN 'staff; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              T0.ESTIMATED_POURS_REMAINING IS NULL
            ) OR (
              T0.KEGS_SEEN > 0
            )
          )
          THEN 'kegs; '
          ELSE ''
        END
      ),
      CASE
        WHEN NOT (
          (
            T0.POUR_VOLUME_LITERS_30D > 0
          ) = (
            T0.POURS_30D > 0
          )
        )
        THEN 'volume; '
        ELSE ''
      END
    ) AS DIFFERENCES
  FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
  WHERE
    NOT (
      IFF(
        (
          T0.POURS_30D IS NULL
        )
        OR (
          T0.POURS_30D = 0
        )
        OR (
          T0.POUR_VOLUME_LITERS_30D IS NULL
        ),
        (
          T0.AVG_POUR_ML / 1000.0
        ) IS NULL,
        (
          (
            T0.AVG_POUR_ML / 1000.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.AVG_POUR_ML / 1000.0
                ) * CAST(T0.POURS_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.POUR_VOLUME_LITERS_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.AVG_POUR_ML / 1000.0
                ) * CAST(T0.POURS_30D AS DOUBLE)
              ) - T0.POUR_VOLUME_LITERS_30D
            ) <= (
              GREATEST(
                ABS((
                  T0.AVG_POUR_ML / 1000.0
                ) * CAST(T0.POURS_30D AS DOUBLE)),
                ABS(T0.POUR_VOLUME_LITERS_30D),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.CONTROLLERS_IN_SERVICE IS NULL
        )
        OR (
          T0.CONTROLLERS_IN_SERVICE = 0
        )
        OR (
          (
            T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS
          ) IS NULL
        ),
        (
          T0.UTILISATION_30D_PCT / 100.0
        ) IS NULL,
        (
          (
            T0.UTILISATION_30D_PCT / 100.0
          ) IS NOT NULL
        )
        AND (
          (
            (
              (
                (
                  T0.UTILISATION_30D_PCT / 100.0
                ) * CAST(T0.CONTROLLERS_IN_SERVICE AS DOUBLE)
              ) IS NULL
            )
            AND (
              (
                T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                (
                  T0.UTILISATION_30D_PCT / 100.0
                ) * CAST(T0.CONTROLLERS_IN_SERVICE AS DOUBLE)
              ) - CAST(T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS AS DOUBLE)
            ) <= (
              GREATEST(
                ABS((
                  T0.UTILISATION_30D_PCT / 100.0
                ) * CAST(T0.CONTROLLERS_IN_SERVICE AS DOUBLE)),
                ABS(CAST(T0.CONTROLLERS_IN_SERVICE - T0.IDLE_TAPS AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND IFF(
        (
          T0.ACTIVE_STAFF_USERS_30D IS NULL
        )
        OR (
          T0.ACTIVE_STAFF_USERS_30D = 0
        )
        OR (
          T0.POURS_30D IS NULL
        ),
        T0.POURS_PER_STAFF_USER IS NULL,
        (
          T0.POURS_PER_STAFF_USER IS NOT NULL
        )
        AND (
          (
            (
              (
                T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS_30D AS DOUBLE)
              ) IS NULL
            )
            AND (
              T0.POURS_30D IS NULL
            )
          )
          OR COALESCE(
            ABS(
              (
                T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS_30D AS DOUBLE)
              ) - CAST(T0.POURS_30D AS DOUBLE)
            ) <= (
              GREATEST(
                ABS(T0.POURS_PER_STAFF_USER * CAST(T0.ACTIVE_STAFF_USERS_30D AS DOUBLE)),
                ABS(CAST(T0.POURS_30D AS DOUBLE)),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
      )
      AND (
        (
          T0.ESTIMATED_POURS_REMAINING IS NULL
        ) OR (
          T0.KEGS_SEEN > 0
        )
      )
      AND (
        (
          T0.POUR_VOLUME_LITERS_30D > 0
        ) = (
          T0.POURS_30D > 0
        )
      )
    )
) AS T10
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'venues of an account are ranked' AS STATEMENT,
      COALESCE(T3.ACCOUNT_ID, 'null') AS ENTITY_KEY,
      CASE
        WHEN NOT (
          (
            T3.PLACES = T3.VENUES
          ) AND (
            T3.LAST = T3.VENUES
          )
        )
        THEN 'places; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T0.ACCOUNT_ID,
        COUNT(*) AS VENUES,
        COUNT(DISTINCT T0.RANK_IN_ACCOUNT) AS PLACES,
        MAX(T0.RANK_IN_ACCOUNT) AS LAST
      FROM MART.MART_OPERATIONS__PERFORMANCE AS T0
      GROUP BY
        1
    ) AS T3
    WHERE
      NOT (
        (
          T3.PLACES = T3.VENUES
        ) AND (
          T3.LAST = T3.VENUES
        )
      )
  ) AS T6
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'the better venue comes first' AS STATEMENT,
      COALESCE(T7.LOCATION_ID, 'null') AS ENTITY_KEY,
      CASE
        WHEN NOT (
          COALESCE(T7.COMPOSITE_OPERATIONAL_SCORE >= T7._SCORE, T7._SCORE IS NULL)
          AND (
            NOT (
              T7.COMPOSITE_OPERATIONAL_SCORE IS NOT DISTINCT FROM T7._SCORE
            )
            OR (
              T7.LOCATION_ID < T7._VENUE
            )
          )
        )
        THEN 'order; '
        ELSE ''
      END AS DIFFERENCES
    FROM (
      SELECT
        T1.LOCATION_ID,
        T1.ACCOUNT_ID,
        T1.LOCATION_NAME,
        T1.CITY,
        T1.STATE_CODE,
        T1.TOTAL_DEVICES,
        T1.TAP_CONTROLLERS,
        T1.CONTROLLERS_IN_SERVICE,
        T1.ONLINE_DEVICES,
        T1.DEVICE_AVAILABILITY_PCT,
        T1.AVG_DEVICE_UPTIME_30D_PCT,
        T1.AVG_DEVICE_HEALTH_SCORE,
        T1.LOCATION_HEALTH_SCORE,
        T1.DEVICES_NEEDING_ATTENTION,
        T1.DEVICES_MAINTENANCE_OVERDUE,
        T1.POURS_30D,
        T1.POUR_VOLUME_LITERS_30D,
        T1.AVG_POUR_ML,
        T1.BUSIEST_HOUR,
        T1.BUSIEST_WEEKDAY,
        T1.IDLE_TAPS,
        T1.UTILISATION_30D_PCT,
        T1.SLA_COMPLIANCE_30D_PCT,
        T1.FAILURES_30D,
        T1.MTTR_HOURS,
        T1.MTBF_HOURS,
        T1.QUALITY_ISSUE_RATE_30D_PCT,
        T1.OPEN_TICKETS,
        T1.ACCOUNT_OPEN_TICKETS,
        T1.AVG_TICKET_RESOLUTION_HOURS_90D,
        T1.KEGS_SEEN,
        T1.KEGS_LOW,
        T1.ESTIMATED_POURS_REMAINING,
        T1.ACTIVE_STAFF_USERS_30D,
        T1.POURS_PER_STAFF_USER,
        T1.COMPOSITE_OPERATIONAL_SCORE,
        T1.OPERATIONS_PRIORITY,
        T1.OPERATIONAL_RECOMMENDATION,
        T1.RANK_IN_ACCOUNT,
        T5._ACCOUNT,
        T5._BEFORE,
        T5._SCORE,
        T5._VENUE
      FROM MART.MART_OPERATIONS__PERFORMANCE AS T1
      INNER JOIN (
        SELECT
          T2.ACCOUNT_ID AS _ACCOUNT,
          T2.RANK_IN_ACCOUNT - 1 AS _BEFORE,
          T2.COMPOSITE_OPERATIONAL_SCORE AS _SCORE,
          T2.LOCATION_ID AS _VENUE
        FROM MART.MART_OPERATIONS__PERFORMANCE AS T2
      ) AS T5
        ON T1.ACCOUNT_ID = T5._ACCOUNT AND T1.RANK_IN_ACCOUNT = T5._BEFORE
    ) AS T7
    WHERE
      NOT (
        COALESCE(T7.COMPOSITE_OPERATIONAL_SCORE >= T7._SCORE, T7._SCORE IS NULL)
        AND (
          NOT (
            T7.COMPOSITE_OPERATIONAL_SCORE IS NOT DISTINCT FROM T7._SCORE
          )
          OR (
            T7.LOCATION_ID < T7._VENUE
          )
        )
      )
  ) AS T8
) AS T9
