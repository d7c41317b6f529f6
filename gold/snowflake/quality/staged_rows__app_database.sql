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
        'columns of stg_app_database__users' AS STATEMENT,
        COALESCE(T0.USER_ID, 'null') AS ENTITY_KEY,
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
                                  T0.MISSING_EMAIL = (
                                    T0.EMAIL IS NULL
                                  )
                                )
                                AND (
                                  T0.INVALID_EMAIL = NOT (
                                    COALESCE(
                                      REGEXP_LIKE(
                                        NULLIF(TRIM(T0.EMAIL, ' \t\n\r\f'), ''),
                                        CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                                        'cs'
                                      ),
                                      TRUE
                                    )
                                  )
                                )
                              )
                              THEN 'email; '
                              ELSE ''
                            END,
                            CASE
                              WHEN NOT (
                                (
                                  T0.EMAIL_DOMAIN IS NULL
                                ) = (
                                  (
                                    T0.EMAIL IS NULL
                                  ) OR T0.INVALID_EMAIL
                                )
                              )
                              THEN 'domain; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              (
                                T0.EMAIL_DOMAIN IS NULL
                              ) OR ENDSWITH(T0.EMAIL, T0.EMAIL_DOMAIN)
                            )
                            THEN 'domain_of_email; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              T0.MISSING_FIRST_NAME = (
                                T0.FIRST_NAME IS NULL
                              )
                            )
                            AND (
                              T0.MISSING_LAST_NAME = (
                                T0.LAST_NAME IS NULL
                              )
                            )
                          )
                          THEN 'names; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T0.FULL_NAME IS NULL
                            ) = (
                              (
                                T0.FIRST_NAME IS NULL
                              ) AND (
                                T0.LAST_NAME IS NULL
                              )
                            )
                          )
                          AND (
                            (
                              T0.FIRST_NAME IS NULL
                            ) OR STARTSWITH(T0.FULL_NAME, T0.FIRST_NAME)
                          )
                          AND (
                            (
                              T0.LAST_NAME IS NULL
                            ) OR ENDSWITH(T0.FULL_NAME, T0.LAST_NAME)
                          )
                        )
                        THEN 'full_name; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          (
                            T0.ROLE_CATEGORY IS NULL
                          ) = (
                            NULLIF(TRIM(T0.USER_ROLE, ' \t\n\r\f'), '') IS NULL
                          )
                        )
                        AND (
                          (
                            T0.PERMISSION_LEVEL IS NULL
                          ) = (
                            COALESCE(T0.ROLE_CATEGORY, 'unmapped') = 'unmapped'
                          )
                        )
                      )
                      THEN 'role; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          T0.CREATED_DATE IS NULL
                        )
                        OR COALESCE(
                          T0.ACCOUNT_AGE_DAYS = DATEDIFF(DAY, T0.CREATED_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                          FALSE
                        )
                      )
                      AND (
                        (
                          T0.LIFECYCLE_STAGE IS NULL
                        ) = (
                          T0.ACCOUNT_AGE_DAYS IS NULL
                        )
                      )
                    )
                    THEN 'age; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      (
                        T0.LAST_LOGIN_DATE IS NULL
                      )
                      OR COALESCE(
                        T0.DAYS_SINCE_LAST_LOGIN = DATEDIFF(DAY, T0.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                        FALSE
                      )
                    )
                    AND (
                      (
                        T0.DAYS_SINCE_LAST_LOGIN IS NULL
                      ) = (
                        T0.LAST_LOGIN_DATE IS NULL
                      )
                    )
                  )
                  THEN 'idle; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T0.LOGIN_BEFORE_CREATION = COALESCE(T0.LAST_LOGIN_DATE < T0.CREATED_DATE, FALSE)
                )
                THEN 'login; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T0.ENGAGEMENT_SCORE IS NULL
                  ) = (
                    T0.USER_STATUS IS NULL
                  )
                )
                AND (
                  NOT (
                    COALESCE(T0.USER_STATUS = 'Never Logged In', FALSE)
                  )
                  OR (
                    COALESCE(T0.LAST_LOGIN_DATE IS NULL, FALSE)
                    AND COALESCE(T0.ENGAGEMENT_SCORE = 0, FALSE)
                  )
                )
                AND (
                  NOT (
                    COALESCE(T0.LAST_LOGIN_DATE IS NOT NULL, FALSE)
                  )
                  OR (
                    COALESCE(T0.USER_STATUS <> 'Never Logged In', FALSE)
                    AND COALESCE(T0.ENGAGEMENT_SCORE > 0, FALSE)
                  )
                )
              )
              THEN 'status; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T0.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
            )
            THEN 'account; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__USERS AS T0
      WHERE
        NOT (
          (
            T0.MISSING_EMAIL = (
              T0.EMAIL IS NULL
            )
          )
          AND (
            T0.INVALID_EMAIL = NOT (
              COALESCE(
                REGEXP_LIKE(
                  NULLIF(TRIM(T0.EMAIL, ' \t\n\r\f'), ''),
                  CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                  'cs'
                ),
                TRUE
              )
            )
          )
          AND (
            (
              T0.EMAIL_DOMAIN IS NULL
            ) = (
              (
                T0.EMAIL IS NULL
              ) OR T0.INVALID_EMAIL
            )
          )
          AND (
            (
              T0.EMAIL_DOMAIN IS NULL
            ) OR ENDSWITH(T0.EMAIL, T0.EMAIL_DOMAIN)
          )
          AND (
            (
              T0.MISSING_FIRST_NAME = (
                T0.FIRST_NAME IS NULL
              )
            )
            AND (
              T0.MISSING_LAST_NAME = (
                T0.LAST_NAME IS NULL
              )
            )
          )
          AND (
            (
              (
                T0.FULL_NAME IS NULL
              ) = (
                (
                  T0.FIRST_NAME IS NULL
                ) AND (
                  T0.LAST_NAME IS NULL
                )
              )
            )
            AND (
              (
                T0.FIRST_NAME IS NULL
              ) OR STARTSWITH(T0.FULL_NAME, T0.FIRST_NAME)
            )
            AND (
              (
                T0.LAST_NAME IS NULL
              ) OR ENDSWITH(T0.FULL_NAME, T0.LAST_NAME)
            )
          )
          AND (
            (
              (
                T0.ROLE_CATEGORY IS NULL
              ) = (
                NULLIF(TRIM(T0.USER_ROLE, ' \t\n\r\f'), '') IS NULL
              )
            )
            AND (
              (
                T0.PERMISSION_LEVEL IS NULL
              ) = (
                COALESCE(T0.ROLE_CATEGORY, 'unmapped') = 'unmapped'
              )
            )
          )
          AND (
            (
              (
                T0.CREATED_DATE IS NULL
              )
              OR COALESCE(
                T0.ACCOUNT_AGE_DAYS = DATEDIFF(DAY, T0.CREATED_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                T0.LIFECYCLE_STAGE IS NULL
              ) = (
                T0.ACCOUNT_AGE_DAYS IS NULL
              )
            )
          )
          AND (
            (
              (
                T0.LAST_LOGIN_DATE IS NULL
              )
              OR COALESCE(
                T0.DAYS_SINCE_LAST_LOGIN = DATEDIFF(DAY, T0.LAST_LOGIN_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                T0.DAYS_SINCE_LAST_LOGIN IS NULL
              ) = (
                T0.LAST_LOGIN_DATE IS NULL
              )
            )
          )
          AND (
            T0.LOGIN_BEFORE_CREATION = COALESCE(T0.LAST_LOGIN_DATE < T0.CREATED_DATE, FALSE)
          )
          AND (
            (
              (
                T0.ENGAGEMENT_SCORE IS NULL
              ) = (
                T0.USER_STATUS IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T0.USER_STATUS = 'Never Logged In', FALSE)
              )
              OR (
                COALESCE(T0.LAST_LOGIN_DATE IS NULL, FALSE)
                AND COALESCE(T0.ENGAGEMENT_SCORE = 0, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T0.LAST_LOGIN_DATE IS NOT NULL, FALSE)
              )
              OR (
                COALESCE(T0.USER_STATUS <> 'Never Logged In', FALSE)
                AND COALESCE(T0.ENGAGEMENT_SCORE > 0, FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE(T0.IS_ORPHAN, FALSE)
            )
            OR COALESCE(T0.ACCOUNT_ID IS NOT NULL, FALSE)
          )
        )
    ) AS T14
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__devices' AS STATEMENT,
        COALESCE(T1.DEVICE_ID, 'null') AS ENTITY_KEY,
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
                            T1.MISSING_DEVICE_TYPE = (
                              T1.DEVICE_TYPE IS NULL
                            )
                          )
                          AND (
                            (
                              T1.DEVICE_PRIORITY IS NULL
                            ) = (
                              T1.DEVICE_TYPE IS NULL
                            )
                          )
                        )
                        THEN 'kind; '
                        ELSE ''
                      END,
                      CASE
                        WHEN NOT (
                          T1.MISSING_LOCATION_ID = (
                            (
                              T1.LOCATION_ID IS NULL
                            ) OR (
                              TRIM(T1.LOCATION_ID, ' \t\n\r\f') = ''
                            )
                          )
                        )
                        THEN 'venue; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          T1.OWNER_MISMATCH = COALESCE(T1.ACCOUNT_ID <> T1.LOCATION_ACCOUNT_ID, FALSE)
                        )
                        AND (
                          NOT (
                            COALESCE(T1.LOCATION_ACCOUNT_ID IS NOT NULL, FALSE)
                          )
                          OR COALESCE(T1.ACCOUNT_ID IS NOT NULL, FALSE)
                        )
                      )
                      THEN 'owner; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          NULLIF(TRIM(T1.STATUS, ' \t\n\r\f'), '') IS NULL
                        ) = (
                          T1.IS_ONLINE IS NULL
                        )
                      )
                      AND (
                        (
                          T1.OPERATIONAL_STATUS = 'unknown'
                        ) = (
                          T1.IS_ONLINE IS NULL
                        )
                      )
                      AND (
                        T1.IS_ONLINE = (
                          T1.OPERATIONAL_STATUS = 'operational'
                        )
                      )
                    )
                    THEN 'status; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    IFF(
                      COALESCE(T1.INSTALL_DATE > DATE_FROM_PARTS(2026, 6, 30), TRUE),
                      T1.DAYS_SINCE_INSTALL IS NULL,
                      (
                        T1.INSTALL_DATE IS NULL
                      )
                      OR COALESCE(
                        T1.DAYS_SINCE_INSTALL = DATEDIFF(DAY, T1.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                        FALSE
                      )
                    )
                  )
                  THEN 'age; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T1.DAYS_UNTIL_WARRANTY_EXPIRY IS NULL
                    ) = (
                      T1.WARRANTY_EXPIRY IS NULL
                    )
                  )
                  AND (
                    (
                      T1.WARRANTY_STATUS IS NULL
                    ) = (
                      T1.WARRANTY_EXPIRY IS NULL
                    )
                  )
                  AND (
                    T1.DAYS_UNTIL_WARRANTY_EXPIRY = DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T1.WARRANTY_EXPIRY)
                  )
                )
                THEN 'warranty; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T1.LAST_MAINTENANCE_DATE <= DATE_FROM_PARTS(2026, 6, 30)
              )
              THEN 'maintained; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T1.ESTIMATED_DAILY_ENERGY_COST IS NULL
                ) = (
                  T1.ENERGY_CONSUMPTION_WATTS IS NULL
                )
              )
              AND COALESCE(
                (
                  T1.ENERGY_CONSUMPTION_WATTS = 0
                ) = (
                  T1.ESTIMATED_DAILY_ENERGY_COST = 0
                ),
                TRUE
              )
            )
            THEN 'energy; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__DEVICES AS T1
      WHERE
        NOT (
          (
            T1.MISSING_DEVICE_TYPE = (
              T1.DEVICE_TYPE IS NULL
            )
          )
          AND (
            (
              T1.DEVICE_PRIORITY IS NULL
            ) = (
              T1.DEVICE_TYPE IS NULL
            )
          )
          AND (
            T1.MISSING_LOCATION_ID = (
              (
                T1.LOCATION_ID IS NULL
              ) OR (
                TRIM(T1.LOCATION_ID, ' \t\n\r\f') = ''
              )
            )
          )
          AND (
            (
              T1.OWNER_MISMATCH = COALESCE(T1.ACCOUNT_ID <> T1.LOCATION_ACCOUNT_ID, FALSE)
            )
            AND (
              NOT (
                COALESCE(T1.LOCATION_ACCOUNT_ID IS NOT NULL, FALSE)
              )
              OR COALESCE(T1.ACCOUNT_ID IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              (
                NULLIF(TRIM(T1.STATUS, ' \t\n\r\f'), '') IS NULL
              ) = (
                T1.IS_ONLINE IS NULL
              )
            )
            AND (
              (
                T1.OPERATIONAL_STATUS = 'unknown'
              ) = (
                T1.IS_ONLINE IS NULL
              )
            )
            AND (
              T1.IS_ONLINE = (
                T1.OPERATIONAL_STATUS = 'operational'
              )
            )
          )
          AND IFF(
            COALESCE(T1.INSTALL_DATE > DATE_FROM_PARTS(2026, 6, 30), TRUE),
            T1.DAYS_SINCE_INSTALL IS NULL,
            (
              T1.INSTALL_DATE IS NULL
            )
            OR COALESCE(
              T1.DAYS_SINCE_INSTALL = DATEDIFF(DAY, T1.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)),
              FALSE
            )
          )
          AND (
            (
              (
                T1.DAYS_UNTIL_WARRANTY_EXPIRY IS NULL
              ) = (
                T1.WARRANTY_EXPIRY IS NULL
              )
            )
            AND (
              (
                T1.WARRANTY_STATUS IS NULL
              ) = (
                T1.WARRANTY_EXPIRY IS NULL
              )
            )
            AND (
              T1.DAYS_UNTIL_WARRANTY_EXPIRY = DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T1.WARRANTY_EXPIRY)
            )
          )
          AND (
            T1.LAST_MAINTENANCE_DATE <= DATE_FROM_PARTS(2026, 6, 30)
          )
          AND (
            (
              (
                T1.ESTIMATED_DAILY_ENERGY_COST IS NULL
              ) = (
                T1.ENERGY_CONSUMPTION_WATTS IS NULL
              )
            )
            AND COALESCE(
              (
                T1.ENERGY_CONSUMPTION_WATTS = 0
              ) = (
                T1.ESTIMATED_DAILY_ENERGY_COST = 0
              ),
              TRUE
            )
          )
        )
    ) AS T9
  ) AS T15
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__subscriptions' AS STATEMENT,
        COALESCE(T2.SUBSCRIPTION_ID, 'null') AS ENTITY_KEY,
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
                                                NULLIF(TRIM(T2.PLAN_NAME, ' \t\n\r\f'), '') IS NULL
                                              ) = (
                                                T2.PLAN_TIER IS NULL
                                              )
                                            )
                                            AND (
                                              T2.MISSING_PLAN_NAME = (
                                                T2.PLAN_TIER IS NULL
                                              )
                                            )
                                          )
                                          THEN 'plan; '
                                          ELSE ''
                                        END,
                                        CASE
                                          WHEN NOT (
                                            T2.MISSING_STATUS = (
                                              NULLIF(TRIM(T2.STATUS, ' \t\n\r\f'), '') IS NULL
                                            )
                                          )
                                          THEN 'status; '
                                          ELSE ''
                                        END
                                      ),
                                      CASE
                                        WHEN NOT (
                                          (
                                            NOT (
                                              COALESCE((
                                                T2.STATUS = 'active'
                                              ) AND T2.IS_LIVE, FALSE)
                                            )
                                            OR COALESCE(T2.SUBSCRIPTION_STATUS IN ('Active', 'Trial'), FALSE)
                                          )
                                          AND (
                                            NOT (
                                              COALESCE(
                                                (
                                                  T2.STATUS = 'canceled'
                                                )
                                                AND COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE),
                                                FALSE
                                              )
                                            )
                                            OR COALESCE(T2.SUBSCRIPTION_STATUS = 'Cancelled', FALSE)
                                          )
                                        )
                                        THEN 'running; '
                                        ELSE ''
                                      END
                                    ),
                                    CASE
                                      WHEN NOT (
                                        T2.MISSING_START_DATE = (
                                          T2.START_DATE IS NULL
                                        )
                                      )
                                      THEN 'start; '
                                      ELSE ''
                                    END
                                  ),
                                  CASE
                                    WHEN NOT (
                                      T2.IS_LIVE = (
                                        COALESCE(T2.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
                                        AND NOT (
                                          COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
                                        )
                                      )
                                    )
                                    THEN 'live; '
                                    ELSE ''
                                  END
                                ),
                                CASE
                                  WHEN NOT (
                                    T2.IS_LIVE OR (
                                      T2.NORMALIZED_MRR = 0
                                    )
                                  )
                                  THEN 'mrr; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  IFF(
                                    T2.IS_LIVE AND (
                                      T2.NORMALIZED_MRR <> 0
                                    ),
                                    T2.NORMALIZED_MRR = T2.MONTHLY_PRICE,
                                    TRUE
                                  )
                                )
                                THEN 'price; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                NOT (
                                  COALESCE(
                                    T2.IS_LIVE
                                    AND (
                                      T2.SUBSCRIPTION_STATUS = 'Active'
                                    )
                                    AND (
                                      T2.PLAN_TIER <> 'Trial'
                                    )
                                    AND (
                                      T2.STATUS = 'active'
                                    ),
                                    FALSE
                                  )
                                )
                                OR COALESCE(T2.INVALID_PRICE OR (
                                  T2.NORMALIZED_MRR = T2.MONTHLY_PRICE
                                ), FALSE)
                              )
                              THEN 'earning; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              (
                                (
                                  T2.NORMALIZED_MRR IS NULL
                                ) = (
                                  T2.ANNUAL_REVENUE IS NULL
                                )
                              )
                              AND (
                                T2.ANNUAL_REVENUE = (
                                  T2.NORMALIZED_MRR * 12
                                )
                              )
                            )
                            THEN 'year; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            IFF(
                              COALESCE(T2.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE),
                              COALESCE(
                                T2.SUBSCRIPTION_AGE_DAYS = DATEDIFF(
                                  DAY,
                                  T2.START_DATE,
                                  IFF(
                                    COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE),
                                    T2.END_DATE,
                                    DATE_FROM_PARTS(2026, 6, 30)
                                  )
                                ),
                                FALSE
                              ),
                              T2.SUBSCRIPTION_AGE_DAYS IS NULL
                            )
                          )
                          THEN 'age; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            T2.START_DATE IS NULL
                          ) OR (
                            T2.LIFECYCLE_STAGE IS NOT NULL
                          )
                        )
                        THEN 'stage; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          COALESCE(T2.LIFECYCLE_STAGE = 'Ended', FALSE) = COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
                        )
                        AND (
                          (
                            T2.CHURN_RISK = 'Churned'
                          ) = COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
                        )
                      )
                      THEN 'ended; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      COALESCE(T2.LIFECYCLE_STAGE = 'Future', FALSE) = (
                        NOT (
                          COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
                        )
                        AND COALESCE(T2.START_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
                      )
                    )
                    THEN 'future; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    T2.INVALID_PRICE = (
                      (
                        T2.MONTHLY_PRICE IS NULL
                      ) OR (
                        T2.MONTHLY_PRICE < 0
                      )
                    )
                  )
                  THEN 'invalid_price; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T2.END_DATE IS NULL
                  )
                  OR (
                    T2.INVALID_DATE_RANGE = COALESCE(T2.END_DATE < T2.START_DATE, FALSE)
                  )
                )
                THEN 'dates; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                NOT (
                  COALESCE(T2.MISSING_END_DATE, FALSE)
                )
                OR COALESCE(T2.END_DATE IS NULL, FALSE)
              )
              THEN 'missing_end; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              COALESCE(T2.TOTAL_CONTRACT_VALUE >= 0, TRUE)
              AND (
                COALESCE((
                  T2.SUBSCRIPTION_STATUS = 'Trial'
                ) OR (
                  T2.PLAN_TIER = 'Trial'
                ), FALSE)
                OR (
                  (
                    (
                      CAST(ROUND(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0), 0) AS BIGINT) IS NULL
                    )
                    AND (
                      (
                        T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                      ) IS NULL
                    )
                  )
                  OR COALESCE(
                    ABS(
                      CAST(CAST(ROUND(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0), 0) AS BIGINT) AS DOUBLE) - (
                        T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                      )
                    ) <= (
                      GREATEST(
                        ABS(
                          CAST(CAST(ROUND(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0), 0) AS BIGINT) AS DOUBLE)
                        ),
                        ABS(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)),
                        1.0
                      ) * 0.001
                    ),
                    FALSE
                  )
                )
                OR (
                  (
                    T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                  ) IS NULL
                )
              )
              AND COALESCE(
                (
                  (
                    T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                  ) * 28
                ) <= (
                  T2.SUBSCRIPTION_AGE_DAYS + 1
                ),
                TRUE
              )
              AND COALESCE(
                (
                  T2.SUBSCRIPTION_STATUS = 'Trial'
                )
                OR (
                  T2.PLAN_TIER = 'Trial'
                )
                OR (
                  (
                    (
                      (
                        T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                      ) * 31
                    ) + 31
                  ) >= T2.SUBSCRIPTION_AGE_DAYS
                ),
                TRUE
              )
            )
            THEN 'value; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__SUBSCRIPTIONS AS T2
      WHERE
        NOT (
          (
            (
              NULLIF(TRIM(T2.PLAN_NAME, ' \t\n\r\f'), '') IS NULL
            ) = (
              T2.PLAN_TIER IS NULL
            )
          )
          AND (
            T2.MISSING_PLAN_NAME = (
              T2.PLAN_TIER IS NULL
            )
          )
          AND (
            T2.MISSING_STATUS = (
              NULLIF(TRIM(T2.STATUS, ' \t\n\r\f'), '') IS NULL
            )
          )
          AND (
            (
              NOT (
                COALESCE((
                  T2.STATUS = 'active'
                ) AND T2.IS_LIVE, FALSE)
              )
              OR COALESCE(T2.SUBSCRIPTION_STATUS IN ('Active', 'Trial'), FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T2.STATUS = 'canceled'
                  )
                  AND COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE),
                  FALSE
                )
              )
              OR COALESCE(T2.SUBSCRIPTION_STATUS = 'Cancelled', FALSE)
            )
          )
          AND (
            T2.MISSING_START_DATE = (
              T2.START_DATE IS NULL
            )
          )
          AND (
            T2.IS_LIVE = (
              COALESCE(T2.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
              AND NOT (
                COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
              )
            )
          )
          AND (
            T2.IS_LIVE OR (
              T2.NORMALIZED_MRR = 0
            )
          )
          AND IFF(
            T2.IS_LIVE AND (
              T2.NORMALIZED_MRR <> 0
            ),
            T2.NORMALIZED_MRR = T2.MONTHLY_PRICE,
            TRUE
          )
          AND (
            NOT (
              COALESCE(
                T2.IS_LIVE
                AND (
                  T2.SUBSCRIPTION_STATUS = 'Active'
                )
                AND (
                  T2.PLAN_TIER <> 'Trial'
                )
                AND (
                  T2.STATUS = 'active'
                ),
                FALSE
              )
            )
            OR COALESCE(T2.INVALID_PRICE OR (
              T2.NORMALIZED_MRR = T2.MONTHLY_PRICE
            ), FALSE)
          )
          AND (
            (
              (
                T2.NORMALIZED_MRR IS NULL
              ) = (
                T2.ANNUAL_REVENUE IS NULL
              )
            )
            AND (
              T2.ANNUAL_REVENUE = (
                T2.NORMALIZED_MRR * 12
              )
            )
          )
          AND IFF(
            COALESCE(T2.START_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE),
            COALESCE(
              T2.SUBSCRIPTION_AGE_DAYS = DATEDIFF(
                DAY,
                T2.START_DATE,
                IFF(
                  COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE),
                  T2.END_DATE,
                  DATE_FROM_PARTS(2026, 6, 30)
                )
              ),
              FALSE
            ),
            T2.SUBSCRIPTION_AGE_DAYS IS NULL
          )
          AND (
            (
              T2.START_DATE IS NULL
            ) OR (
              T2.LIFECYCLE_STAGE IS NOT NULL
            )
          )
          AND (
            (
              COALESCE(T2.LIFECYCLE_STAGE = 'Ended', FALSE) = COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
            )
            AND (
              (
                T2.CHURN_RISK = 'Churned'
              ) = COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
            )
          )
          AND (
            COALESCE(T2.LIFECYCLE_STAGE = 'Future', FALSE) = (
              NOT (
                COALESCE(T2.END_DATE <= DATE_FROM_PARTS(2026, 6, 30), FALSE)
              )
              AND COALESCE(T2.START_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
            )
          )
          AND (
            T2.INVALID_PRICE = (
              (
                T2.MONTHLY_PRICE IS NULL
              ) OR (
                T2.MONTHLY_PRICE < 0
              )
            )
          )
          AND (
            (
              T2.END_DATE IS NULL
            )
            OR (
              T2.INVALID_DATE_RANGE = COALESCE(T2.END_DATE < T2.START_DATE, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T2.MISSING_END_DATE, FALSE)
            )
            OR COALESCE(T2.END_DATE IS NULL, FALSE)
          )
          AND (
            COALESCE(T2.TOTAL_CONTRACT_VALUE >= 0, TRUE)
            AND (
              COALESCE((
                T2.SUBSCRIPTION_STATUS = 'Trial'
              ) OR (
                T2.PLAN_TIER = 'Trial'
              ), FALSE)
              OR (
                (
                  (
                    CAST(ROUND(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0), 0) AS BIGINT) IS NULL
                  )
                  AND (
                    (
                      T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                    ) IS NULL
                  )
                )
                OR COALESCE(
                  ABS(
                    CAST(CAST(ROUND(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0), 0) AS BIGINT) AS DOUBLE) - (
                      T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                    )
                  ) <= (
                    GREATEST(
                      ABS(
                        CAST(CAST(ROUND(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0), 0) AS BIGINT) AS DOUBLE)
                      ),
                      ABS(T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)),
                      1.0
                    ) * 0.001
                  ),
                  FALSE
                )
              )
              OR (
                (
                  T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                ) IS NULL
              )
            )
            AND COALESCE(
              (
                (
                  T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                ) * 28
              ) <= (
                T2.SUBSCRIPTION_AGE_DAYS + 1
              ),
              TRUE
            )
            AND COALESCE(
              (
                T2.SUBSCRIPTION_STATUS = 'Trial'
              )
              OR (
                T2.PLAN_TIER = 'Trial'
              )
              OR (
                (
                  (
                    (
                      T2.TOTAL_CONTRACT_VALUE / NULLIF(T2.MONTHLY_PRICE, 0)
                    ) * 31
                  ) + 31
                ) >= T2.SUBSCRIPTION_AGE_DAYS
              ),
              TRUE
            )
          )
        )
    ) AS T20
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__tap_events' AS STATEMENT,
        COALESCE(T3.TAP_EVENT_ID, 'null') AS ENTITY_KEY,
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
                            CONCAT(
                              CONCAT(
                                CONCAT(
                                  CONCAT(
                                    CASE
                                      WHEN NOT (
                                        (
                                          (
                                            T3.EVENT_DATE IS NULL
                                          ) = (
                                            T3.EVENT_TIMESTAMP IS NULL
                                          )
                                        )
                                        AND (
                                          (
                                            T3.EVENT_HOUR IS NULL
                                          ) = (
                                            T3.EVENT_TIMESTAMP IS NULL
                                          )
                                        )
                                        AND (
                                          (
                                            T3.EVENT_DAY_OF_WEEK IS NULL
                                          ) = (
                                            T3.EVENT_TIMESTAMP IS NULL
                                          )
                                        )
                                        AND (
                                          (
                                            T3.EVENT_DATE = CAST(T3.EVENT_TIMESTAMP AS DATE)
                                          )
                                          AND (
                                            T3.EVENT_HOUR = CAST(DATE_PART(hour, T3.EVENT_TIMESTAMP) AS BIGINT)
                                          )
                                          AND (
                                            T3.EVENT_DAY_OF_WEEK = (
                                              (
                                                (
                                                  (
                                                    DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T3.EVENT_DATE) % 7
                                                  ) + 7
                                                ) % 7
                                              ) + 1
                                            )
                                          )
                                        )
                                        AND (
                                          T3.MISSING_TIMESTAMP = (
                                            T3.EVENT_TIMESTAMP IS NULL
                                          )
                                        )
                                        AND COALESCE(T3.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                                        AND (
                                          (
                                            T3.BUSINESS_PERIOD IS NULL
                                          ) = (
                                            T3.EVENT_HOUR IS NULL
                                          )
                                        )
                                      )
                                      THEN 'clock; '
                                      ELSE ''
                                    END,
                                    CASE
                                      WHEN NOT (
                                        NOT (
                                          COALESCE(T3.DEVICE_ID IS NULL, FALSE)
                                        )
                                        OR COALESCE(T3.MISSING_DEVICE_ID, FALSE)
                                      )
                                      THEN 'device; '
                                      ELSE ''
                                    END
                                  ),
                                  CASE
                                    WHEN NOT (
                                      (
                                        (
                                          T3.EVENT_CATEGORY IS NULL
                                        ) = (
                                          T3.EVENT_TYPE IS NULL
                                        )
                                      )
                                      AND (
                                        (
                                          T3.EVENT_STATUS IS NULL
                                        ) = (
                                          T3.STATUS IS NULL
                                        )
                                      )
                                    )
                                    THEN 'kind; '
                                    ELSE ''
                                  END
                                ),
                                CASE
                                  WHEN NOT (
                                    (
                                      (
                                        T3.EVENT_STATUS IS NULL
                                      ) = (
                                        T3.IS_SUCCESSFUL IS NULL
                                      )
                                    )
                                    AND (
                                      T3.IS_SUCCESSFUL = (
                                        T3.EVENT_STATUS = 'completed'
                                      )
                                    )
                                  )
                                  THEN 'success; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  (
                                    NOT (
                                      COALESCE(T3.IS_VALID_POUR, FALSE)
                                    )
                                    OR (
                                      COALESCE(COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE), FALSE)
                                      AND COALESCE(T3.VOLUME_ML > 0, FALSE)
                                      AND COALESCE(T3.VOLUME_OZ > 0, FALSE)
                                      AND COALESCE(T3.ESTIMATED_REVENUE >= 0, FALSE)
                                    )
                                  )
                                  AND (
                                    T3.INVALID_VOLUME = (
                                      COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE) AND NOT (
                                        T3.IS_VALID_POUR
                                      )
                                    )
                                  )
                                )
                                THEN 'pour; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                T3.IS_VALID_POUR
                                OR (
                                  (
                                    T3.VOLUME_ML IS NULL
                                  )
                                  AND (
                                    T3.VOLUME_OZ IS NULL
                                  )
                                  AND (
                                    T3.ESTIMATED_REVENUE IS NULL
                                  )
                                  AND (
                                    T3.FLOW_RATE_ML_PER_SEC IS NULL
                                  )
                                )
                              )
                              THEN 'no_pour; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              ABS((
                                T3.VOLUME_OZ * 29.5735
                              ) - T3.VOLUME_ML) <= (
                                T3.VOLUME_ML * 1e-09
                              )
                            )
                            THEN 'ounces; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              NOT (
                                COALESCE(T3.INVALID_DURATION, FALSE)
                              )
                              OR COALESCE(T3.DURATION_SECONDS IS NULL, FALSE)
                            )
                            AND (
                              NOT (
                                COALESCE(T3.IS_VALID_POUR AND (
                                  T3.DURATION_SECONDS IS NOT NULL
                                ), FALSE)
                              )
                              OR COALESCE(T3.FLOW_RATE_ML_PER_SEC > 0, FALSE)
                            )
                          )
                          THEN 'duration; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T3.TEMPERATURE_LEVEL IS NULL
                            ) = (
                              T3.TEMPERATURE_C IS NULL
                            )
                          )
                          AND (
                            (
                              T3.TEMPERATURE_ANOMALY IS NULL
                            ) = (
                              T3.TEMPERATURE_C IS NULL
                            )
                          )
                          AND (
                            T3.TEMPERATURE_ANOMALY = (
                              T3.TEMPERATURE_LEVEL <> 'normal'
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
                          (
                            T3.PRESSURE_LEVEL IS NULL
                          ) = (
                            T3.PRESSURE_PSI IS NULL
                          )
                        )
                        AND (
                          (
                            T3.PRESSURE_ANOMALY IS NULL
                          ) = (
                            T3.PRESSURE_PSI IS NULL
                          )
                        )
                        AND (
                          T3.PRESSURE_ANOMALY = (
                            T3.PRESSURE_LEVEL <> 'normal'
                          )
                        )
                      )
                      THEN 'pressure; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          T3.QUALITY_LEVEL IS NULL
                        ) = (
                          (
                            T3.TEMPERATURE_LEVEL IS NULL
                          ) AND (
                            T3.PRESSURE_LEVEL IS NULL
                          )
                        )
                      )
                      AND COALESCE(
                        (
                          T3.QUALITY_LEVEL = T3.TEMPERATURE_LEVEL
                        )
                        OR (
                          T3.QUALITY_LEVEL = T3.PRESSURE_LEVEL
                        ),
                        TRUE
                      )
                    )
                    THEN 'quality; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      COALESCE(T3.TEMPERATURE_LEVEL <> 'critical', TRUE)
                      AND COALESCE(T3.PRESSURE_LEVEL <> 'critical', TRUE)
                    )
                    OR (
                      T3.QUALITY_LEVEL = 'critical'
                    )
                  )
                  THEN 'worst; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T3.IS_ERROR = (
                    COALESCE(T3.EVENT_STATUS = 'error', FALSE)
                    OR COALESCE(T3.EVENT_CATEGORY = 'Error', FALSE)
                    OR COALESCE(T3.HEALTH_STATUS = 'error', FALSE)
                  )
                )
                THEN 'error; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                T3.IS_ALERT = (
                  (
                    T3.PRESSURE_ALERT IS NOT NULL
                  )
                  OR COALESCE(T3.HEALTH_STATUS IN ('warning', 'error'), FALSE)
                )
              )
              THEN 'alert; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                NOT (
                  COALESCE(
                    (
                      T3.HEALTH_STATUS IS NOT NULL
                    )
                    OR (
                      T3.ERROR_COUNT IS NOT NULL
                    )
                    OR (
                      T3.UPTIME_HOURS IS NOT NULL
                    )
                    OR (
                      T3.LAST_MAINTENANCE_AT IS NOT NULL
                    )
                    OR (
                      T3.FIRMWARE_VERSION IS NOT NULL
                    ),
                    FALSE
                  )
                )
                OR COALESCE(T3.EVENT_CATEGORY = 'Health Check', FALSE)
              )
              AND (
                NOT (
                  COALESCE(
                    (
                      T3.CLEANING_TYPE IS NOT NULL
                    )
                    OR (
                      T3.CLEANING_CHEMICAL IS NOT NULL
                    )
                    OR (
                      T3.CLEANING_OPERATOR_ID IS NOT NULL
                    ),
                    FALSE
                  )
                )
                OR COALESCE(T3.EVENT_CATEGORY = 'Cleaning', FALSE)
              )
              AND (
                NOT (
                  COALESCE(
                    (
                      T3.KEG_LEVEL_PERCENT IS NOT NULL
                    )
                    OR (
                      T3.KEG_VOLUME_REMAINING_ML IS NOT NULL
                    )
                    OR (
                      T3.ESTIMATED_POURS_REMAINING IS NOT NULL
                    ),
                    FALSE
                  )
                )
                OR COALESCE(T3.EVENT_CATEGORY = 'Keg Level', FALSE)
              )
              AND (
                NOT (
                  COALESCE(
                    (
                      T3.PRESSURE_ALERT IS NOT NULL
                    )
                    OR (
                      T3.TARGET_PRESSURE_PSI IS NOT NULL
                    )
                    OR (
                      T3.CO2_LEVEL IS NOT NULL
                    ),
                    FALSE
                  )
                )
                OR COALESCE(T3.EVENT_CATEGORY = 'Pressure', FALSE)
              )
              AND (
                NOT (
                  COALESCE(
                    (
                      T3.TARGET_TEMPERATURE_C IS NOT NULL
                    )
                    OR (
                      T3.AMBIENT_TEMPERATURE_C IS NOT NULL
                    )
                    OR (
                      T3.COOLING_ACTIVE IS NOT NULL
                    ),
                    FALSE
                  )
                )
                OR COALESCE(T3.EVENT_CATEGORY = 'Temperature', FALSE)
              )
              AND (
                NOT (
                  COALESCE(T3.BEER_TYPE IS NOT NULL, FALSE)
                )
                OR COALESCE(COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE), FALSE)
              )
              AND (
                NOT (
                  COALESCE(T3.KEG_ID IS NOT NULL, FALSE)
                )
                OR COALESCE(
                  COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE)
                  OR (
                    T3.EVENT_CATEGORY = 'Keg Level'
                  ),
                  FALSE
                )
              )
              AND (
                NOT (
                  COALESCE(T3.TEMPERATURE_C IS NOT NULL, FALSE)
                )
                OR COALESCE(
                  COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE)
                  OR (
                    T3.EVENT_CATEGORY = 'Temperature'
                  ),
                  FALSE
                )
              )
              AND (
                NOT (
                  COALESCE(T3.PRESSURE_PSI IS NOT NULL, FALSE)
                )
                OR COALESCE(
                  COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE)
                  OR (
                    T3.EVENT_CATEGORY = 'Pressure'
                  ),
                  FALSE
                )
              )
            )
            THEN 'own_shape; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__TAP_EVENTS AS T3
      WHERE
        NOT (
          (
            (
              T3.EVENT_DATE IS NULL
            ) = (
              T3.EVENT_TIMESTAMP IS NULL
            )
          )
          AND (
            (
              T3.EVENT_HOUR IS NULL
            ) = (
              T3.EVENT_TIMESTAMP IS NULL
            )
          )
          AND (
            (
              T3.EVENT_DAY_OF_WEEK IS NULL
            ) = (
              T3.EVENT_TIMESTAMP IS NULL
            )
          )
          AND (
            (
              T3.EVENT_DATE = CAST(T3.EVENT_TIMESTAMP AS DATE)
            )
            AND (
              T3.EVENT_HOUR = CAST(DATE_PART(hour, T3.EVENT_TIMESTAMP) AS BIGINT)
            )
            AND (
              T3.EVENT_DAY_OF_WEEK = (
                (
                  (
                    (
                      DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T3.EVENT_DATE) % 7
                    ) + 7
                  ) % 7
                ) + 1
              )
            )
          )
          AND (
            T3.MISSING_TIMESTAMP = (
              T3.EVENT_TIMESTAMP IS NULL
            )
          )
          AND COALESCE(T3.EVENT_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          AND (
            (
              T3.BUSINESS_PERIOD IS NULL
            ) = (
              T3.EVENT_HOUR IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T3.DEVICE_ID IS NULL, FALSE)
            )
            OR COALESCE(T3.MISSING_DEVICE_ID, FALSE)
          )
          AND (
            (
              (
                T3.EVENT_CATEGORY IS NULL
              ) = (
                T3.EVENT_TYPE IS NULL
              )
            )
            AND (
              (
                T3.EVENT_STATUS IS NULL
              ) = (
                T3.STATUS IS NULL
              )
            )
          )
          AND (
            (
              (
                T3.EVENT_STATUS IS NULL
              ) = (
                T3.IS_SUCCESSFUL IS NULL
              )
            )
            AND (
              T3.IS_SUCCESSFUL = (
                T3.EVENT_STATUS = 'completed'
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE(T3.IS_VALID_POUR, FALSE)
              )
              OR (
                COALESCE(COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE), FALSE)
                AND COALESCE(T3.VOLUME_ML > 0, FALSE)
                AND COALESCE(T3.VOLUME_OZ > 0, FALSE)
                AND COALESCE(T3.ESTIMATED_REVENUE >= 0, FALSE)
              )
            )
            AND (
              T3.INVALID_VOLUME = (
                COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE) AND NOT (
                  T3.IS_VALID_POUR
                )
              )
            )
          )
          AND (
            T3.IS_VALID_POUR
            OR (
              (
                T3.VOLUME_ML IS NULL
              )
              AND (
                T3.VOLUME_OZ IS NULL
              )
              AND (
                T3.ESTIMATED_REVENUE IS NULL
              )
              AND (
                T3.FLOW_RATE_ML_PER_SEC IS NULL
              )
            )
          )
          AND (
            ABS((
              T3.VOLUME_OZ * 29.5735
            ) - T3.VOLUME_ML) <= (
              T3.VOLUME_ML * 1e-09
            )
          )
          AND (
            (
              NOT (
                COALESCE(T3.INVALID_DURATION, FALSE)
              )
              OR COALESCE(T3.DURATION_SECONDS IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T3.IS_VALID_POUR AND (
                  T3.DURATION_SECONDS IS NOT NULL
                ), FALSE)
              )
              OR COALESCE(T3.FLOW_RATE_ML_PER_SEC > 0, FALSE)
            )
          )
          AND (
            (
              (
                T3.TEMPERATURE_LEVEL IS NULL
              ) = (
                T3.TEMPERATURE_C IS NULL
              )
            )
            AND (
              (
                T3.TEMPERATURE_ANOMALY IS NULL
              ) = (
                T3.TEMPERATURE_C IS NULL
              )
            )
            AND (
              T3.TEMPERATURE_ANOMALY = (
                T3.TEMPERATURE_LEVEL <> 'normal'
              )
            )
          )
          AND (
            (
              (
                T3.PRESSURE_LEVEL IS NULL
              ) = (
                T3.PRESSURE_PSI IS NULL
              )
            )
            AND (
              (
                T3.PRESSURE_ANOMALY IS NULL
              ) = (
                T3.PRESSURE_PSI IS NULL
              )
            )
            AND (
              T3.PRESSURE_ANOMALY = (
                T3.PRESSURE_LEVEL <> 'normal'
              )
            )
          )
          AND (
            (
              (
                T3.QUALITY_LEVEL IS NULL
              ) = (
                (
                  T3.TEMPERATURE_LEVEL IS NULL
                ) AND (
                  T3.PRESSURE_LEVEL IS NULL
                )
              )
            )
            AND COALESCE(
              (
                T3.QUALITY_LEVEL = T3.TEMPERATURE_LEVEL
              )
              OR (
                T3.QUALITY_LEVEL = T3.PRESSURE_LEVEL
              ),
              TRUE
            )
          )
          AND (
            (
              COALESCE(T3.TEMPERATURE_LEVEL <> 'critical', TRUE)
              AND COALESCE(T3.PRESSURE_LEVEL <> 'critical', TRUE)
            )
            OR (
              T3.QUALITY_LEVEL = 'critical'
            )
          )
          AND (
            T3.IS_ERROR = (
              COALESCE(T3.EVENT_STATUS = 'error', FALSE)
              OR COALESCE(T3.EVENT_CATEGORY = 'Error', FALSE)
              OR COALESCE(T3.HEALTH_STATUS = 'error', FALSE)
            )
          )
          AND (
            T3.IS_ALERT = (
              (
                T3.PRESSURE_ALERT IS NOT NULL
              )
              OR COALESCE(T3.HEALTH_STATUS IN ('warning', 'error'), FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(
                  (
                    T3.HEALTH_STATUS IS NOT NULL
                  )
                  OR (
                    T3.ERROR_COUNT IS NOT NULL
                  )
                  OR (
                    T3.UPTIME_HOURS IS NOT NULL
                  )
                  OR (
                    T3.LAST_MAINTENANCE_AT IS NOT NULL
                  )
                  OR (
                    T3.FIRMWARE_VERSION IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.EVENT_CATEGORY = 'Health Check', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T3.CLEANING_TYPE IS NOT NULL
                  )
                  OR (
                    T3.CLEANING_CHEMICAL IS NOT NULL
                  )
                  OR (
                    T3.CLEANING_OPERATOR_ID IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.EVENT_CATEGORY = 'Cleaning', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T3.KEG_LEVEL_PERCENT IS NOT NULL
                  )
                  OR (
                    T3.KEG_VOLUME_REMAINING_ML IS NOT NULL
                  )
                  OR (
                    T3.ESTIMATED_POURS_REMAINING IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.EVENT_CATEGORY = 'Keg Level', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T3.PRESSURE_ALERT IS NOT NULL
                  )
                  OR (
                    T3.TARGET_PRESSURE_PSI IS NOT NULL
                  )
                  OR (
                    T3.CO2_LEVEL IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.EVENT_CATEGORY = 'Pressure', FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T3.TARGET_TEMPERATURE_C IS NOT NULL
                  )
                  OR (
                    T3.AMBIENT_TEMPERATURE_C IS NOT NULL
                  )
                  OR (
                    T3.COOLING_ACTIVE IS NOT NULL
                  ),
                  FALSE
                )
              )
              OR COALESCE(T3.EVENT_CATEGORY = 'Temperature', FALSE)
            )
            AND (
              NOT (
                COALESCE(T3.BEER_TYPE IS NOT NULL, FALSE)
              )
              OR COALESCE(COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE), FALSE)
            )
            AND (
              NOT (
                COALESCE(T3.KEG_ID IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE)
                OR (
                  T3.EVENT_CATEGORY = 'Keg Level'
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE(T3.TEMPERATURE_C IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE)
                OR (
                  T3.EVENT_CATEGORY = 'Temperature'
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE(T3.PRESSURE_PSI IS NOT NULL, FALSE)
              )
              OR COALESCE(
                COALESCE(T3.EVENT_CATEGORY = 'Pour', FALSE)
                OR (
                  T3.EVENT_CATEGORY = 'Pressure'
                ),
                FALSE
              )
            )
          )
        )
    ) AS T22
  ) AS T23
) AS T24
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
        'columns of stg_app_database__user_sessions' AS STATEMENT,
        COALESCE(T4.SESSION_ID, 'null') AS ENTITY_KEY,
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
                                T4.IS_ANONYMOUS = COALESCE((
                                  T4.USER_ID = '0'
                                ) OR (
                                  T4.ACCOUNT_ID = '0'
                                ), FALSE)
                              )
                              THEN 'anonymous; '
                              ELSE ''
                            END,
                            CASE
                              WHEN NOT (
                                (
                                  (
                                    T4.SESSION_DATE IS NULL
                                  ) = (
                                    T4.START_TIME IS NULL
                                  )
                                )
                                AND (
                                  (
                                    T4.SESSION_HOUR IS NULL
                                  ) = (
                                    T4.START_TIME IS NULL
                                  )
                                )
                                AND (
                                  (
                                    T4.SESSION_DAY_OF_WEEK IS NULL
                                  ) = (
                                    T4.START_TIME IS NULL
                                  )
                                )
                                AND (
                                  (
                                    T4.SESSION_DATE = CAST(T4.START_TIME AS DATE)
                                  )
                                  AND (
                                    T4.SESSION_HOUR = CAST(DATE_PART(hour, T4.START_TIME) AS BIGINT)
                                  )
                                  AND (
                                    T4.SESSION_DAY_OF_WEEK = (
                                      (
                                        (
                                          (
                                            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T4.SESSION_DATE) % 7
                                          ) + 7
                                        ) % 7
                                      ) + 1
                                    )
                                  )
                                )
                                AND (
                                  T4.MISSING_START_TIME = (
                                    T4.START_TIME IS NULL
                                  )
                                )
                                AND COALESCE(T4.SESSION_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                              )
                              THEN 'clock; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              (
                                (
                                  T4.DAY_TYPE IS NULL
                                ) = (
                                  T4.SESSION_DAY_OF_WEEK IS NULL
                                )
                              )
                              AND (
                                (
                                  T4.TIME_OF_DAY IS NULL
                                ) = (
                                  T4.SESSION_DAY_OF_WEEK IS NULL
                                )
                              )
                              AND (
                                (
                                  T4.DAY_TYPE = 'Weekend'
                                ) = (
                                  T4.SESSION_DAY_OF_WEEK >= 6
                                )
                              )
                            )
                            THEN 'day; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            T4.INVALID_TIME_SEQUENCE = COALESCE(T4.END_TIME < T4.START_TIME, FALSE)
                          )
                          THEN 'times; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T4.SESSION_DURATION_CATEGORY IS NULL
                            ) = (
                              T4.DURATION_SECONDS IS NULL
                            )
                          )
                          AND (
                            NOT (
                              COALESCE(T4.INVALID_TIME_SEQUENCE, FALSE)
                            )
                            OR COALESCE(T4.DURATION_SECONDS IS NULL, FALSE)
                          )
                          AND (
                            NOT (
                              COALESCE(NOT (
                                T4.INVALID_DURATION
                              ) AND NOT (
                                T4.INVALID_TIME_SEQUENCE
                              ), FALSE)
                            )
                            OR COALESCE(T4.DURATION_SECONDS >= 0, FALSE)
                          )
                        )
                        THEN 'duration; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          T4.ENGAGEMENT_LEVEL IS NULL
                        ) = (
                          T4.PAGE_VIEWS IS NULL
                        )
                      )
                      THEN 'pages; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          (
                            (
                              T4.PAGE_VIEWS <= 1
                            ) OR (
                              T4.DURATION_SECONDS < 30
                            )
                          ) IS NULL
                        ) = (
                          T4.IS_BOUNCE IS NULL
                        )
                      )
                      AND (
                        T4.IS_BOUNCE = (
                          (
                            T4.PAGE_VIEWS <= 1
                          ) OR (
                            T4.DURATION_SECONDS < 30
                          )
                        )
                      )
                    )
                    THEN 'bounce; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      (
                        T4.ACTIONS_PER_MINUTE IS NOT NULL
                      ) = (
                        (
                          T4.ACTIONS_TAKEN IS NOT NULL
                        ) AND COALESCE(T4.DURATION_SECONDS > 0, FALSE)
                      )
                    )
                    AND (
                      ABS(
                        T4.ACTIONS_PER_MINUTE - (
                          T4.ACTIONS_TAKEN / NULLIF(T4.DURATION_SECONDS / 60.0, 0.0)
                        )
                      ) <= 0.0051
                    )
                  )
                  THEN 'actions_rate; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T4.PAGES_PER_MINUTE IS NOT NULL
                    ) = (
                      (
                        T4.PAGE_VIEWS IS NOT NULL
                      ) AND COALESCE(T4.DURATION_SECONDS > 0, FALSE)
                    )
                  )
                  AND (
                    ABS(
                      T4.PAGES_PER_MINUTE - (
                        T4.PAGE_VIEWS / NULLIF(T4.DURATION_SECONDS / 60.0, 0.0)
                      )
                    ) <= 0.0051
                  )
                )
                THEN 'pages_rate; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T4.DEVICE_CATEGORY IS NULL
                  ) = (
                    T4.DEVICE_TYPE IS NULL
                  )
                )
                AND (
                  (
                    T4.BROWSER_FAMILY IS NULL
                  ) = (
                    T4.BROWSER IS NULL
                  )
                )
              )
              THEN 'device; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T4.SESSION_QUALITY_SCORE IS NOT NULL
              ) = COALESCE(
                (
                  T4.DURATION_SECONDS >= 0
                )
                AND (
                  T4.PAGE_VIEWS >= 0
                )
                AND (
                  T4.ACTIONS_TAKEN >= 0
                ),
                FALSE
              )
            )
            THEN 'score; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__USER_SESSIONS AS T4
      WHERE
        NOT (
          (
            T4.IS_ANONYMOUS = COALESCE((
              T4.USER_ID = '0'
            ) OR (
              T4.ACCOUNT_ID = '0'
            ), FALSE)
          )
          AND (
            (
              (
                T4.SESSION_DATE IS NULL
              ) = (
                T4.START_TIME IS NULL
              )
            )
            AND (
              (
                T4.SESSION_HOUR IS NULL
              ) = (
                T4.START_TIME IS NULL
              )
            )
            AND (
              (
                T4.SESSION_DAY_OF_WEEK IS NULL
              ) = (
                T4.START_TIME IS NULL
              )
            )
            AND (
              (
                T4.SESSION_DATE = CAST(T4.START_TIME AS DATE)
              )
              AND (
                T4.SESSION_HOUR = CAST(DATE_PART(hour, T4.START_TIME) AS BIGINT)
              )
              AND (
                T4.SESSION_DAY_OF_WEEK = (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T4.SESSION_DATE) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND (
              T4.MISSING_START_TIME = (
                T4.START_TIME IS NULL
              )
            )
            AND COALESCE(T4.SESSION_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          )
          AND (
            (
              (
                T4.DAY_TYPE IS NULL
              ) = (
                T4.SESSION_DAY_OF_WEEK IS NULL
              )
            )
            AND (
              (
                T4.TIME_OF_DAY IS NULL
              ) = (
                T4.SESSION_DAY_OF_WEEK IS NULL
              )
            )
            AND (
              (
                T4.DAY_TYPE = 'Weekend'
              ) = (
                T4.SESSION_DAY_OF_WEEK >= 6
              )
            )
          )
          AND (
            T4.INVALID_TIME_SEQUENCE = COALESCE(T4.END_TIME < T4.START_TIME, FALSE)
          )
          AND (
            (
              (
                T4.SESSION_DURATION_CATEGORY IS NULL
              ) = (
                T4.DURATION_SECONDS IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T4.INVALID_TIME_SEQUENCE, FALSE)
              )
              OR COALESCE(T4.DURATION_SECONDS IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(NOT (
                  T4.INVALID_DURATION
                ) AND NOT (
                  T4.INVALID_TIME_SEQUENCE
                ), FALSE)
              )
              OR COALESCE(T4.DURATION_SECONDS >= 0, FALSE)
            )
          )
          AND (
            (
              T4.ENGAGEMENT_LEVEL IS NULL
            ) = (
              T4.PAGE_VIEWS IS NULL
            )
          )
          AND (
            (
              (
                (
                  (
                    T4.PAGE_VIEWS <= 1
                  ) OR (
                    T4.DURATION_SECONDS < 30
                  )
                ) IS NULL
              ) = (
                T4.IS_BOUNCE IS NULL
              )
            )
            AND (
              T4.IS_BOUNCE = (
                (
                  T4.PAGE_VIEWS <= 1
                ) OR (
                  T4.DURATION_SECONDS < 30
                )
              )
            )
          )
          AND (
            (
              (
                T4.ACTIONS_PER_MINUTE IS NOT NULL
              ) = (
                (
                  T4.ACTIONS_TAKEN IS NOT NULL
                ) AND COALESCE(T4.DURATION_SECONDS > 0, FALSE)
              )
            )
            AND (
              ABS(
                T4.ACTIONS_PER_MINUTE - (
                  T4.ACTIONS_TAKEN / NULLIF(T4.DURATION_SECONDS / 60.0, 0.0)
                )
              ) <= 0.0051
            )
          )
          AND (
            (
              (
                T4.PAGES_PER_MINUTE IS NOT NULL
              ) = (
                (
                  T4.PAGE_VIEWS IS NOT NULL
                ) AND COALESCE(T4.DURATION_SECONDS > 0, FALSE)
              )
            )
            AND (
              ABS(
                T4.PAGES_PER_MINUTE - (
                  T4.PAGE_VIEWS / NULLIF(T4.DURATION_SECONDS / 60.0, 0.0)
                )
              ) <= 0.0051
            )
          )
          AND (
            (
              (
                T4.DEVICE_CATEGORY IS NULL
              ) = (
                T4.DEVICE_TYPE IS NULL
              )
            )
            AND (
              (
                T4.BROWSER_FAMILY IS NULL
              ) = (
                T4.BROWSER IS NULL
              )
            )
          )
          AND (
            (
              T4.SESSION_QUALITY_SCORE IS NOT NULL
            ) = COALESCE(
              (
                T4.DURATION_SECONDS >= 0
              )
              AND (
                T4.PAGE_VIEWS >= 0
              )
              AND (
                T4.ACTIONS_TAKEN >= 0
              ),
              FALSE
            )
          )
        )
    ) AS T18
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__page_views' AS STATEMENT,
        COALESCE(T5.PAGE_VIEW_ID, 'null') AS ENTITY_KEY,
        CONCAT(
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CASE
                      WHEN NOT (
                        T5.IS_ANONYMOUS = COALESCE((
                          T5.USER_ID = '0'
                        ) OR (
                          T5.ACCOUNT_ID = '0'
                        ), FALSE)
                      )
                      THEN 'anonymous; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        (
                          (
                            T5.PAGE_VIEW_DATE IS NULL
                          ) = (
                            T5.PAGE_VIEW_TIMESTAMP IS NULL
                          )
                        )
                        AND (
                          (
                            T5.PAGE_VIEW_HOUR IS NULL
                          ) = (
                            T5.PAGE_VIEW_TIMESTAMP IS NULL
                          )
                        )
                        AND (
                          (
                            T5.PAGE_VIEW_DAY_OF_WEEK IS NULL
                          ) = (
                            T5.PAGE_VIEW_TIMESTAMP IS NULL
                          )
                        )
                        AND (
                          (
                            T5.PAGE_VIEW_DATE = CAST(T5.PAGE_VIEW_TIMESTAMP AS DATE)
                          )
                          AND (
                            T5.PAGE_VIEW_HOUR = CAST(DATE_PART(hour, T5.PAGE_VIEW_TIMESTAMP) AS BIGINT)
                          )
                          AND (
                            T5.PAGE_VIEW_DAY_OF_WEEK = (
                              (
                                (
                                  (
                                    DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T5.PAGE_VIEW_DATE) % 7
                                  ) + 7
                                ) % 7
                              ) + 1
                            )
                          )
                        )
                        AND COALESCE(T5.PAGE_VIEW_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                      )
                      THEN 'clock; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        (
                          T5.PAGE_PATH IS NULL
                        ) = (
                          T5.CLEAN_URL IS NULL
                        )
                      )
                      AND (
                        (
                          T5.PAGE_CATEGORY IS NULL
                        ) = (
                          T5.CLEAN_URL IS NULL
                        )
                      )
                      AND (
                        (
                          T5.PAGE_DEPTH IS NULL
                        ) = (
                          T5.CLEAN_URL IS NULL
                        )
                      )
                      AND (
                        (
                          T5.PAGE_VALUE_SCORE IS NULL
                        ) = (
                          T5.CLEAN_URL IS NULL
                        )
                      )
                      AND (
                        T5.MISSING_PAGE_URL = (
                          T5.PAGE_PATH IS NULL
                        )
                      )
                    )
                    THEN 'page; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    COALESCE(CONTAINS(T5.CLEAN_URL, NULLIF(T5.PAGE_PATH, '/')), TRUE)
                    AND COALESCE((
                      T5.PAGE_DEPTH = 0
                    ) = (
                      T5.PAGE_PATH = '/'
                    ), TRUE)
                  )
                  THEN 'path; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T5.ENGAGEMENT_TYPE IS NULL
                    ) = (
                      T5.TIME_ON_PAGE_SECONDS IS NULL
                    )
                  )
                  AND (
                    NOT (
                      COALESCE(T5.INVALID_TIME_ON_PAGE, FALSE)
                    )
                    OR COALESCE(T5.TIME_ON_PAGE_SECONDS IS NULL, FALSE)
                  )
                )
                THEN 'time; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T5.SESSION_ID IS NULL
                ) = (
                  T5.IS_EXIT_PAGE IS NULL
                )
              )
              THEN 'exit; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              NOT (
                COALESCE(T5.REFERRER_URL IS NULL, FALSE)
              )
              OR COALESCE(T5.REFERRER_SOURCE = 'Direct', FALSE)
            )
            THEN 'referrer; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__PAGE_VIEWS AS T5
      WHERE
        NOT (
          (
            T5.IS_ANONYMOUS = COALESCE((
              T5.USER_ID = '0'
            ) OR (
              T5.ACCOUNT_ID = '0'
            ), FALSE)
          )
          AND (
            (
              (
                T5.PAGE_VIEW_DATE IS NULL
              ) = (
                T5.PAGE_VIEW_TIMESTAMP IS NULL
              )
            )
            AND (
              (
                T5.PAGE_VIEW_HOUR IS NULL
              ) = (
                T5.PAGE_VIEW_TIMESTAMP IS NULL
              )
            )
            AND (
              (
                T5.PAGE_VIEW_DAY_OF_WEEK IS NULL
              ) = (
                T5.PAGE_VIEW_TIMESTAMP IS NULL
              )
            )
            AND (
              (
                T5.PAGE_VIEW_DATE = CAST(T5.PAGE_VIEW_TIMESTAMP AS DATE)
              )
              AND (
                T5.PAGE_VIEW_HOUR = CAST(DATE_PART(hour, T5.PAGE_VIEW_TIMESTAMP) AS BIGINT)
              )
              AND (
                T5.PAGE_VIEW_DAY_OF_WEEK = (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T5.PAGE_VIEW_DATE) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND COALESCE(T5.PAGE_VIEW_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          )
          AND (
            (
              (
                T5.PAGE_PATH IS NULL
              ) = (
                T5.CLEAN_URL IS NULL
              )
            )
            AND (
              (
                T5.PAGE_CATEGORY IS NULL
              ) = (
                T5.CLEAN_URL IS NULL
              )
            )
            AND (
              (
                T5.PAGE_DEPTH IS NULL
              ) = (
                T5.CLEAN_URL IS NULL
              )
            )
            AND (
              (
                T5.PAGE_VALUE_SCORE IS NULL
              ) = (
                T5.CLEAN_URL IS NULL
              )
            )
            AND (
              T5.MISSING_PAGE_URL = (
                T5.PAGE_PATH IS NULL
              )
            )
          )
          AND (
            COALESCE(CONTAINS(T5.CLEAN_URL, NULLIF(T5.PAGE_PATH, '/')), TRUE)
            AND COALESCE((
              T5.PAGE_DEPTH = 0
            ) = (
              T5.PAGE_PATH = '/'
            ), TRUE)
          )
          AND (
            (
              (
                T5.ENGAGEMENT_TYPE IS NULL
              ) = (
                T5.TIME_ON_PAGE_SECONDS IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T5.INVALID_TIME_ON_PAGE, FALSE)
              )
              OR COALESCE(T5.TIME_ON_PAGE_SECONDS IS NULL, FALSE)
            )
          )
          AND (
            (
              T5.SESSION_ID IS NULL
            ) = (
              T5.IS_EXIT_PAGE IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T5.REFERRER_URL IS NULL, FALSE)
            )
            OR COALESCE(T5.REFERRER_SOURCE = 'Direct', FALSE)
          )
        )
    ) AS T13
  ) AS T19
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_app_database__feature_usage' AS STATEMENT,
        COALESCE(T6.USAGE_ID, 'null') AS ENTITY_KEY,
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
                                T6.IS_ANONYMOUS = COALESCE((
                                  T6.USER_ID = '0'
                                ) OR (
                                  T6.ACCOUNT_ID = '0'
                                ), FALSE)
                              )
                              THEN 'anonymous; '
                              ELSE ''
                            END,
                            CASE
                              WHEN NOT (
                                (
                                  (
                                    T6.USAGE_DATE IS NULL
                                  ) = (
                                    T6.USAGE_TIMESTAMP IS NULL
                                  )
                                )
                                AND (
                                  (
                                    T6.USAGE_HOUR IS NULL
                                  ) = (
                                    T6.USAGE_TIMESTAMP IS NULL
                                  )
                                )
                                AND (
                                  (
                                    T6.USAGE_DAY_OF_WEEK IS NULL
                                  ) = (
                                    T6.USAGE_TIMESTAMP IS NULL
                                  )
                                )
                                AND (
                                  (
                                    T6.USAGE_DATE = CAST(T6.USAGE_TIMESTAMP AS DATE)
                                  )
                                  AND (
                                    T6.USAGE_HOUR = CAST(DATE_PART(hour, T6.USAGE_TIMESTAMP) AS BIGINT)
                                  )
                                  AND (
                                    T6.USAGE_DAY_OF_WEEK = (
                                      (
                                        (
                                          (
                                            DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T6.USAGE_DATE) % 7
                                          ) + 7
                                        ) % 7
                                      ) + 1
                                    )
                                  )
                                )
                                AND COALESCE(T6.USAGE_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                              )
                              THEN 'clock; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              (
                                (
                                  T6.USAGE_DATE IS NULL
                                ) = (
                                  T6.USAGE_WEEK IS NULL
                                )
                              )
                              AND (
                                DATEDIFF(DAY, T6.USAGE_WEEK, T6.USAGE_DATE) = (
                                  T6.USAGE_DAY_OF_WEEK - 1
                                )
                              )
                            )
                            THEN 'week; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              (
                                T6.USAGE_DATE IS NULL
                              ) = (
                                T6.USAGE_MONTH IS NULL
                              )
                            )
                            AND (
                              DATE_PART(day, T6.USAGE_MONTH) = 1
                            )
                            AND (
                              DATE_PART(month, T6.USAGE_MONTH) = DATE_PART(month, T6.USAGE_DATE)
                            )
                            AND (
                              DATE_PART(year, T6.USAGE_MONTH) = DATE_PART(year, T6.USAGE_DATE)
                            )
                          )
                          THEN 'month; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T6.USAGE_HOUR IS NULL
                            ) = (
                              T6.IS_BUSINESS_HOURS IS NULL
                            )
                          )
                          AND (
                            T6.IS_BUSINESS_HOURS = (
                              T6.USAGE_HOUR BETWEEN 9 AND 16 AND (
                                T6.USAGE_DAY_OF_WEEK <= 5
                              )
                            )
                          )
                        )
                        THEN 'office_hours; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          T6.MISSING_FEATURE_NAME = (
                            T6.FEATURE_NAME IS NULL
                          )
                        )
                        AND (
                          (
                            (
                              T6.FEATURE_CATEGORY IS NULL
                            ) = (
                              T6.FEATURE_NAME IS NULL
                            )
                          )
                          AND (
                            (
                              T6.FEATURE_AUDIENCE IS NULL
                            ) = (
                              T6.FEATURE_NAME IS NULL
                            )
                          )
                          AND (
                            (
                              T6.FEATURE_TIER IS NULL
                            ) = (
                              T6.FEATURE_NAME IS NULL
                            )
                          )
                        )
                      )
                      THEN 'feature; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        T6.INVALID_USAGE_COUNT = (
                          T6.USAGE_COUNT IS NULL
                        )
                      )
                      AND (
                        (
                          T6.USAGE_INTENSITY IS NULL
                        ) = (
                          T6.USAGE_COUNT IS NULL
                        )
                      )
                    )
                    THEN 'count; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      (
                        T6.IS_FIRST_USE IS NOT NULL
                      ) = (
                        (
                          T6.FEATURE_NAME IS NOT NULL
                        ) AND COALESCE(T6.USER_ID <> '0', FALSE)
                      )
                    )
                    AND (
                      (
                        T6.IS_ADOPTED IS NOT NULL
                      ) = (
                        (
                          T6.FEATURE_NAME IS NOT NULL
                        ) AND COALESCE(T6.USER_ID <> '0', FALSE)
                      )
                    )
                  )
                  THEN 'history; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    NOT (
                      COALESCE(T6.USAGE_INTENSITY = 'First Use', FALSE)
                    )
                    OR (
                      COALESCE(T6.IS_FIRST_USE, FALSE) AND COALESCE(T6.USAGE_COUNT = 1, FALSE)
                    )
                  )
                  AND (
                    NOT (
                      COALESCE(T6.IS_FIRST_USE AND (
                        T6.USAGE_COUNT = 1
                      ), FALSE)
                    )
                    OR COALESCE(T6.USAGE_INTENSITY = 'First Use', FALSE)
                  )
                )
                THEN 'first; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  NOT (
                    COALESCE(T6.IS_FIRST_USE, FALSE)
                  )
                  OR COALESCE(T6.IS_ADOPTED = COALESCE(T6.USAGE_COUNT > 10, FALSE), FALSE)
                )
                AND (
                  NOT (
                    COALESCE(
                      (
                        T6.FEATURE_NAME IS NOT NULL
                      )
                      AND COALESCE(T6.USER_ID <> '0', FALSE)
                      AND (
                        T6.USAGE_COUNT > 10
                      ),
                      FALSE
                    )
                  )
                  OR COALESCE(T6.IS_ADOPTED, FALSE)
                )
              )
              THEN 'adopted; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T6.FEATURE_VALUE_SCORE IS NOT NULL
                ) = (
                  COALESCE(T6.FEATURE_CATEGORY <> 'unmapped', FALSE)
                  AND (
                    T6.USAGE_COUNT IS NOT NULL
                  )
                )
              )
              AND (
                (
                  T6.FEATURE_VALUE_SCORE % T6.USAGE_COUNT
                ) = 0
              )
              AND (
                T6.FEATURE_VALUE_SCORE >= T6.USAGE_COUNT
              )
            )
            THEN 'points; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_APP_DATABASE__FEATURE_USAGE AS T6
      WHERE
        NOT (
          (
            T6.IS_ANONYMOUS = COALESCE((
              T6.USER_ID = '0'
            ) OR (
              T6.ACCOUNT_ID = '0'
            ), FALSE)
          )
          AND (
            (
              (
                T6.USAGE_DATE IS NULL
              ) = (
                T6.USAGE_TIMESTAMP IS NULL
              )
            )
            AND (
              (
                T6.USAGE_HOUR IS NULL
              ) = (
                T6.USAGE_TIMESTAMP IS NULL
              )
            )
            AND (
              (
                T6.USAGE_DAY_OF_WEEK IS NULL
              ) = (
                T6.USAGE_TIMESTAMP IS NULL
              )
            )
            AND (
              (
                T6.USAGE_DATE = CAST(T6.USAGE_TIMESTAMP AS DATE)
              )
              AND (
                T6.USAGE_HOUR = CAST(DATE_PART(hour, T6.USAGE_TIMESTAMP) AS BIGINT)
              )
              AND (
                T6.USAGE_DAY_OF_WEEK = (
                  (
                    (
                      (
                        DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T6.USAGE_DATE) % 7
                      ) + 7
                    ) % 7
                  ) + 1
                )
              )
            )
            AND COALESCE(T6.USAGE_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          )
          AND (
            (
              (
                T6.USAGE_DATE IS NULL
              ) = (
                T6.USAGE_WEEK IS NULL
              )
            )
            AND (
              DATEDIFF(DAY, T6.USAGE_WEEK, T6.USAGE_DATE) = (
                T6.USAGE_DAY_OF_WEEK - 1
              )
            )
          )
          AND (
            (
              (
                T6.USAGE_DATE IS NULL
              ) = (
                T6.USAGE_MONTH IS NULL
              )
            )
            AND (
              DATE_PART(day, T6.USAGE_MONTH) = 1
            )
            AND (
              DATE_PART(month, T6.USAGE_MONTH) = DATE_PART(month, T6.USAGE_DATE)
            )
            AND (
              DATE_PART(year, T6.USAGE_MONTH) = DATE_PART(year, T6.USAGE_DATE)
            )
          )
          AND (
            (
              (
                T6.USAGE_HOUR IS NULL
              ) = (
                T6.IS_BUSINESS_HOURS IS NULL
              )
            )
            AND (
              T6.IS_BUSINESS_HOURS = (
                T6.USAGE_HOUR BETWEEN 9 AND 16 AND (
                  T6.USAGE_DAY_OF_WEEK <= 5
                )
              )
            )
          )
          AND (
            (
              T6.MISSING_FEATURE_NAME = (
                T6.FEATURE_NAME IS NULL
              )
            )
            AND (
              (
                (
                  T6.FEATURE_CATEGORY IS NULL
                ) = (
                  T6.FEATURE_NAME IS NULL
                )
              )
              AND (
                (
                  T6.FEATURE_AUDIENCE IS NULL
                ) = (
                  T6.FEATURE_NAME IS NULL
                )
              )
              AND (
                (
                  T6.FEATURE_TIER IS NULL
                ) = (
                  T6.FEATURE_NAME IS NULL
                )
              )
            )
          )
          AND (
            (
              T6.INVALID_USAGE_COUNT = (
                T6.USAGE_COUNT IS NULL
              )
            )
            AND (
              (
                T6.USAGE_INTENSITY IS NULL
              ) = (
                T6.USAGE_COUNT IS NULL
              )
            )
          )
          AND (
            (
              (
                T6.IS_FIRST_USE IS NOT NULL
              ) = (
                (
                  T6.FEATURE_NAME IS NOT NULL
                ) AND COALESCE(T6.USER_ID <> '0', FALSE)
              )
            )
            AND (
              (
                T6.IS_ADOPTED IS NOT NULL
              ) = (
                (
                  T6.FEATURE_NAME IS NOT NULL
                ) AND COALESCE(T6.USER_ID <> '0', FALSE)
              )
            )
          )
          AND (
            (
              NOT (
                COALESCE(T6.USAGE_INTENSITY = 'First Use', FALSE)
              )
              OR (
                COALESCE(T6.IS_FIRST_USE, FALSE) AND COALESCE(T6.USAGE_COUNT = 1, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T6.IS_FIRST_USE AND (
                  T6.USAGE_COUNT = 1
                ), FALSE)
              )
              OR COALESCE(T6.USAGE_INTENSITY = 'First Use', FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(T6.IS_FIRST_USE, FALSE)
              )
              OR COALESCE(T6.IS_ADOPTED = COALESCE(T6.USAGE_COUNT > 10, FALSE), FALSE)
            )
            AND (
              NOT (
                COALESCE(
                  (
                    T6.FEATURE_NAME IS NOT NULL
                  )
                  AND COALESCE(T6.USER_ID <> '0', FALSE)
                  AND (
                    T6.USAGE_COUNT > 10
                  ),
                  FALSE
                )
              )
              OR COALESCE(T6.IS_ADOPTED, FALSE)
            )
          )
          AND (
            (
              (
                T6.FEATURE_VALUE_SCORE IS NOT NULL
              ) = (
                COALESCE(T6.FEATURE_CATEGORY <> 'unmapped', FALSE)
                AND (
                  T6.USAGE_COUNT IS NOT NULL
                )
              )
            )
            AND (
              (
                T6.FEATURE_VALUE_SCORE % T6.USAGE_COUNT
              ) = 0
            )
            AND (
              T6.FEATURE_VALUE_SCORE >= T6.USAGE_COUNT
            )
          )
        )
    ) AS T16
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'columns of stg_app_database__accounts' AS STATEMENT,
          COALESCE(T7.ACCOUNT_ID, 'null') AS ENTITY_KEY,
          CONCAT(
            CONCAT(
              CONCAT(
                CONCAT(
                  CONCAT(
                    CONCAT(
                      CONCAT(
                        CASE
                          WHEN NOT (
                            T7.MISSING_ACCOUNT_NAME = (
                              T7.ACCOUNT_NAME IS NULL
                            )
                          )
                          THEN 'name; '
                          ELSE ''
                        END,
                        CASE
                          WHEN NOT (
                            (
                              T7.MISSING_ACCOUNT_TYPE = (
                                T7.ACCOUNT_TYPE IS NULL
                              )
                            )
                            AND (
                              NOT (
                                COALESCE(NOT (
                                  T7.MISSING_ACCOUNT_TYPE
                                ), FALSE)
                              )
                              OR COALESCE(T7.INDUSTRY IS NOT NULL, FALSE)
                            )
                          )
                          THEN 'kind; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          T7.INVALID_EMAIL = NOT (
                            COALESCE(
                              REGEXP_LIKE(
                                NULLIF(TRIM(T7.EMAIL, ' \t\n\r\f'), ''),
                                CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                                'cs'
                              ),
                              TRUE
                            )
                          )
                        )
                        THEN 'email; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          (
                            T7.COMPANY_SIZE_CATEGORY IS NULL
                          ) = (
                            T7.EMPLOYEE_COUNT IS NULL
                          )
                        )
                        AND (
                          (
                            T7.ACCOUNT_TYPE_TIER IS NULL
                          ) = (
                            T7.EMPLOYEE_COUNT IS NULL
                          )
                        )
                      )
                      THEN 'size; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        CAST(T7.ACCOUNT_CREATED_AT AS DATE) IS NULL
                      )
                      OR COALESCE(
                        T7.ACCOUNT_AGE_DAYS = DATEDIFF(DAY, CAST(T7.ACCOUNT_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                        FALSE
                      )
                    )
                    THEN 'age; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      (
                        T7.ACCOUNT_AGE_DAYS IS NULL
                      ) = (
                        T7.ACCOUNT_AGE_MONTHS IS NULL
                      )
                    )
                    AND (
                      (
                        T7.ACCOUNT_AGE_MONTHS * 28
                      ) <= T7.ACCOUNT_AGE_DAYS
                    )
                    AND (
                      (
                        (
                          T7.ACCOUNT_AGE_MONTHS + 1
                        ) * 31
                      ) >= T7.ACCOUNT_AGE_DAYS
                    )
                  )
                  THEN 'months; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T7.ACCOUNT_AGE_DAYS IS NULL
                    ) = (
                      T7.IS_NEW_CUSTOMER IS NULL
                    )
                  )
                  AND (
                    T7.IS_NEW_CUSTOMER = (
                      T7.ACCOUNT_AGE_DAYS < 90
                    )
                  )
                )
                THEN 'new; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T7.ACCOUNT_STATUS IS NOT NULL
                )
                AND (
                  (
                    T7.STATUS IS NOT NULL
                  ) OR (
                    T7.ACCOUNT_STATUS = 'unknown'
                  )
                )
              )
              THEN 'status; '
              ELSE ''
            END
          ) AS DIFFERENCES
        FROM STAGING.STG_APP_DATABASE__ACCOUNTS AS T7
        WHERE
          NOT (
            (
              T7.MISSING_ACCOUNT_NAME = (
                T7.ACCOUNT_NAME IS NULL
              )
            )
            AND (
              (
                T7.MISSING_ACCOUNT_TYPE = (
                  T7.ACCOUNT_TYPE IS NULL
                )
              )
              AND (
                NOT (
                  COALESCE(NOT (
                    T7.MISSING_ACCOUNT_TYPE
                  ), FALSE)
                )
                OR COALESCE(T7.INDUSTRY IS NOT NULL, FALSE)
              )
            )
            AND (
              T7.INVALID_EMAIL = NOT (
                COALESCE(
                  REGEXP_LIKE(
                    NULLIF(TRIM(T7.EMAIL, ' \t\n\r\f'), ''),
                    CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                    'cs'
                  ),
                  TRUE
                )
              )
            )
            AND (
              (
                (
                  T7.COMPANY_SIZE_CATEGORY IS NULL
                ) = (
                  T7.EMPLOYEE_COUNT IS NULL
                )
              )
              AND (
                (
                  T7.ACCOUNT_TYPE_TIER IS NULL
                ) = (
                  T7.EMPLOYEE_COUNT IS NULL
                )
              )
            )
            AND (
              (
                CAST(T7.ACCOUNT_CREATED_AT AS DATE) IS NULL
              )
              OR COALESCE(
                T7.ACCOUNT_AGE_DAYS = DATEDIFF(DAY, CAST(T7.ACCOUNT_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                (
                  T7.ACCOUNT_AGE_DAYS IS NULL
                ) = (
                  T7.ACCOUNT_AGE_MONTHS IS NULL
                )
              )
              AND (
                (
                  T7.ACCOUNT_AGE_MONTHS * 28
                ) <= T7.ACCOUNT_AGE_DAYS
              )
              AND (
                (
                  (
                    T7.ACCOUNT_AGE_MONTHS + 1
                  ) * 31
                ) >= T7.ACCOUNT_AGE_DAYS
              )
            )
            AND (
              (
                (
                  T7.ACCOUNT_AGE_DAYS IS NULL
                ) = (
                  T7.IS_NEW_CUSTOMER IS NULL
                )
              )
              AND (
                T7.IS_NEW_CUSTOMER = (
                  T7.ACCOUNT_AGE_DAYS < 90
                )
              )
            )
            AND (
              (
                T7.ACCOUNT_STATUS IS NOT NULL
              )
              AND (
                (
                  T7.STATUS IS NOT NULL
                ) OR (
                  T7.ACCOUNT_STATUS = 'unknown'
                )
              )
            )
          )
      ) AS T10
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'columns of stg_app_database__locations' AS STATEMENT,
          COALESCE(T8.LOCATION_ID, 'null') AS ENTITY_KEY,
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
                              T8.MISSING_LOCATION_NAME = (
                                T8.LOCATION_NAME IS NULL
                              )
                            )
                            THEN 'name; '
                            ELSE ''
                          END,
                          CASE
                            WHEN NOT (
                              (
                                T8.MISSING_ADDRESS = (
                                  T8.ADDRESS IS NULL
                                )
                              )
                              AND (
                                T8.INCOMPLETE_ADDRESS = (
                                  (
                                    T8.ADDRESS IS NULL
                                  )
                                  OR (
                                    T8.CITY IS NULL
                                  )
                                  OR (
                                    T8.STATE IS NULL
                                  )
                                  OR (
                                    T8.ZIP_CODE IS NULL
                                  )
                                )
                              )
                            )
                            THEN 'address; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              (
                                T8.FULL_ADDRESS IS NULL
                              ) = (
                                (
                                  T8.ADDRESS IS NULL
                                )
                                AND (
                                  T8.CITY IS NULL
                                )
                                AND (
                                  T8.STATE IS NULL
                                )
                                AND (
                                  T8.ZIP_CODE IS NULL
                                )
                              )
                            )
                            AND (
                              (
                                (
                                  T8.ADDRESS IS NULL
                                ) OR CONTAINS(T8.FULL_ADDRESS, T8.ADDRESS)
                              )
                              AND (
                                (
                                  T8.CITY IS NULL
                                ) OR CONTAINS(T8.FULL_ADDRESS, T8.CITY)
                              )
                              AND (
                                (
                                  T8.ZIP_CODE IS NULL
                                ) OR CONTAINS(T8.FULL_ADDRESS, T8.ZIP_CODE)
                              )
                            )
                          )
                          THEN 'full_address; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T8.LOCATION_CATEGORY IS NULL
                            ) = (
                              T8.LOCATION_TYPE IS NULL
                            )
                          )
                          AND (
                            (
                              T8.BUSINESS_CATEGORY IS NULL
                            ) = (
                              T8.BUSINESS_TYPE IS NULL
                            )
                          )
                          AND (
                            (
                              T8.SIZE_TIER IS NULL
                            ) = (
                              T8.LOCATION_SIZE IS NULL
                            )
                          )
                        )
                        THEN 'classes; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        IFF(
                          COALESCE(T8.INSTALL_DATE > DATE_FROM_PARTS(2026, 6, 30), TRUE),
                          T8.DAYS_SINCE_INSTALL IS NULL,
                          (
                            T8.INSTALL_DATE IS NULL
                          )
                          OR COALESCE(
                            T8.DAYS_SINCE_INSTALL = DATEDIFF(DAY, T8.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                            FALSE
                          )
                        )
                      )
                      THEN 'installed; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      NOT (
                        COALESCE((
                          T8.STATE IS NOT NULL
                        ) OR (
                          T8.COUNTRY <> 'US'
                        ), FALSE)
                      )
                      OR COALESCE(T8.REGION IS NOT NULL, FALSE)
                    )
                    THEN 'region; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T8.INSTALLATION_STATUS = 'Not Installed'
                    ) = (
                      T8.INSTALL_DATE IS NULL
                    )
                  )
                  THEN 'stage; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T8.INSTALLATION_STATUS = 'Scheduled'
                  ) = COALESCE(T8.INSTALL_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
                )
                THEN 'scheduled; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                NOT (
                  COALESCE(T8.IS_ORPHAN, FALSE)
                )
                OR COALESCE(T8.ACCOUNT_ID IS NOT NULL, FALSE)
              )
              THEN 'owner; '
              ELSE ''
            END
          ) AS DIFFERENCES
        FROM STAGING.STG_APP_DATABASE__LOCATIONS AS T8
        WHERE
          NOT (
            (
              T8.MISSING_LOCATION_NAME = (
                T8.LOCATION_NAME IS NULL
              )
            )
            AND (
              (
                T8.MISSING_ADDRESS = (
                  T8.ADDRESS IS NULL
                )
              )
              AND (
                T8.INCOMPLETE_ADDRESS = (
                  (
                    T8.ADDRESS IS NULL
                  )
                  OR (
                    T8.CITY IS NULL
                  )
                  OR (
                    T8.STATE IS NULL
                  )
                  OR (
                    T8.ZIP_CODE IS NULL
                  )
                )
              )
            )
            AND (
              (
                (
                  T8.FULL_ADDRESS IS NULL
                ) = (
                  (
                    T8.ADDRESS IS NULL
                  )
                  AND (
                    T8.CITY IS NULL
                  )
                  AND (
                    T8.STATE IS NULL
                  )
                  AND (
                    T8.ZIP_CODE IS NULL
                  )
                )
              )
              AND (
                (
                  (
                    T8.ADDRESS IS NULL
                  ) OR CONTAINS(T8.FULL_ADDRESS, T8.ADDRESS)
                )
                AND (
                  (
                    T8.CITY IS NULL
                  ) OR CONTAINS(T8.FULL_ADDRESS, T8.CITY)
                )
                AND (
                  (
                    T8.ZIP_CODE IS NULL
                  ) OR CONTAINS(T8.FULL_ADDRESS, T8.ZIP_CODE)
                )
              )
            )
            AND (
              (
                (
                  T8.LOCATION_CATEGORY IS NULL
                ) = (
                  T8.LOCATION_TYPE IS NULL
                )
              )
              AND (
                (
                  T8.BUSINESS_CATEGORY IS NULL
                ) = (
                  T8.BUSINESS_TYPE IS NULL
                )
              )
              AND (
                (
                  T8.SIZE_TIER IS NULL
                ) = (
                  T8.LOCATION_SIZE IS NULL
                )
              )
            )
            AND IFF(
              COALESCE(T8.INSTALL_DATE > DATE_FROM_PARTS(2026, 6, 30), TRUE),
              T8.DAYS_SINCE_INSTALL IS NULL,
              (
                T8.INSTALL_DATE IS NULL
              )
              OR COALESCE(
                T8.DAYS_SINCE_INSTALL = DATEDIFF(DAY, T8.INSTALL_DATE, DATE_FROM_PARTS(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE((
                  T8.STATE IS NOT NULL
                ) OR (
                  T8.COUNTRY <> 'US'
                ), FALSE)
              )
              OR COALESCE(T8.REGION IS NOT NULL, FALSE)
            )
            AND (
              (
                T8.INSTALLATION_STATUS = 'Not Installed'
              ) = (
                T8.INSTALL_DATE IS NULL
              )
            )
            AND (
              (
                T8.INSTALLATION_STATUS = 'Scheduled'
              ) = COALESCE(T8.INSTALL_DATE > DATE_FROM_PARTS(2026, 6, 30), FALSE)
            )
            AND (
              NOT (
                COALESCE(T8.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T8.ACCOUNT_ID IS NOT NULL, FALSE)
            )
          )
      ) AS T11
    ) AS T12
  ) AS T17
) AS T21
