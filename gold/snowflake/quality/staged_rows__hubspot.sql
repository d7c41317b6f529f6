SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'columns of stg_hubspot__owners' AS STATEMENT,
      COALESCE(T0.OWNER_ID, 'null') AS ENTITY_KEY,
      CONCAT(
        CONCAT(
          CONCAT(
            CONCAT(
              CASE
                WHEN NOT (
                  (
                    T0.OWNER_STATUS = 'Inactive'
                  ) = COALESCE(T0.ARCHIVED, FALSE)
                )
                THEN 'status; '
                ELSE ''
              END,
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
                THEN 'names; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    T0.OWNER_CLASSIFICATION IS NULL
                  ) = (
                    T0.EMAIL_DOMAIN IS NULL
                  )
                )
                AND (
                  (
                    T0.EMAIL_DOMAIN IS NULL
                  ) OR ENDSWITH(T0.EMAIL, T0.EMAIL_DOMAIN)
                )
              )
              THEN 'domain; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  CAST(T0.OWNER_CREATED_AT AS DATE) IS NULL
                )
                OR COALESCE(
                  T0.TENURE_DAYS = DATEDIFF(DAY, CAST(T0.OWNER_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                  FALSE
                )
              )
              AND (
                (
                  T0.TENURE_CATEGORY IS NULL
                ) = (
                  T0.TENURE_DAYS IS NULL
                )
              )
            )
            THEN 'tenure; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T0.DATA_QUALITY_FLAG = 'missing_email'
              ) = (
                T0.EMAIL IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'invalid_email', FALSE)
              )
              OR (
                COALESCE(T0.EMAIL IS NOT NULL, FALSE)
                AND COALESCE(T0.EMAIL_DOMAIN IS NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'missing_name', FALSE)
              )
              OR COALESCE(T0.FULL_NAME IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T0.DATA_QUALITY_FLAG = 'valid', FALSE)
              )
              OR (
                COALESCE(T0.EMAIL_DOMAIN IS NOT NULL, FALSE)
                AND COALESCE(T0.FULL_NAME IS NOT NULL, FALSE)
                AND COALESCE(T0.OWNER_CREATED_AT IS NOT NULL, FALSE)
              )
            )
          )
          THEN 'flag; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM STAGING.STG_HUBSPOT__OWNERS AS T0
    WHERE
      NOT (
        (
          (
            T0.OWNER_STATUS = 'Inactive'
          ) = COALESCE(T0.ARCHIVED, FALSE)
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
              T0.OWNER_CLASSIFICATION IS NULL
            ) = (
              T0.EMAIL_DOMAIN IS NULL
            )
          )
          AND (
            (
              T0.EMAIL_DOMAIN IS NULL
            ) OR ENDSWITH(T0.EMAIL, T0.EMAIL_DOMAIN)
          )
        )
        AND (
          (
            (
              CAST(T0.OWNER_CREATED_AT AS DATE) IS NULL
            )
            OR COALESCE(
              T0.TENURE_DAYS = DATEDIFF(DAY, CAST(T0.OWNER_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
              FALSE
            )
          )
          AND (
            (
              T0.TENURE_CATEGORY IS NULL
            ) = (
              T0.TENURE_DAYS IS NULL
            )
          )
        )
        AND (
          (
            (
              T0.DATA_QUALITY_FLAG = 'missing_email'
            ) = (
              T0.EMAIL IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'invalid_email', FALSE)
            )
            OR (
              COALESCE(T0.EMAIL IS NOT NULL, FALSE)
              AND COALESCE(T0.EMAIL_DOMAIN IS NULL, FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'missing_name', FALSE)
            )
            OR COALESCE(T0.FULL_NAME IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T0.DATA_QUALITY_FLAG = 'valid', FALSE)
            )
            OR (
              COALESCE(T0.EMAIL_DOMAIN IS NOT NULL, FALSE)
              AND COALESCE(T0.FULL_NAME IS NOT NULL, FALSE)
              AND COALESCE(T0.OWNER_CREATED_AT IS NOT NULL, FALSE)
            )
          )
        )
      )
  ) AS T6
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'columns of stg_hubspot__tickets' AS STATEMENT,
      COALESCE(T1.TICKET_ID, 'null') AS ENTITY_KEY,
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
                              NOT (
                                COALESCE(T1.IS_CLOSED, FALSE)
                              )
                              OR COALESCE(T1.STATUS_CATEGORY = 'Closed', FALSE)
                            )
                            AND (
                              T1.IS_CLOSED OR (
                                T1.CLOSED_AT IS NULL
                              )
                            )
                            AND (
                              T1.IS_CLOSED OR COALESCE(T1.STATUS_CATEGORY <> 'Closed', TRUE)
                            )
                            AND COALESCE(CAST(T1.CLOSED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                          )
                          THEN 'closed; '
                          ELSE ''
                        END,
                        CASE
                          WHEN NOT (
                            IFF(
                              COALESCE(
                                (
                                  CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                                ) < 0,
                                FALSE
                              )
                              OR (
                                (
                                  CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                                ) IS NULL
                              ),
                              T1.RESOLUTION_TIME_HOURS IS NULL,
                              (
                                (
                                  T1.RESOLUTION_TIME_HOURS IS NULL
                                )
                                AND (
                                  (
                                    CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                                  ) IS NULL
                                )
                              )
                              OR COALESCE(
                                ABS(
                                  T1.RESOLUTION_TIME_HOURS - (
                                    CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                                  )
                                ) <= (
                                  GREATEST(
                                    ABS(T1.RESOLUTION_TIME_HOURS),
                                    ABS(CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000),
                                    1.0
                                  ) * 1e-09
                                ),
                                FALSE
                              )
                            )
                          )
                          THEN 'hours; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            (
                              T1.RESOLUTION_TIME_HOURS IS NULL
                            ) = (
                              T1.RESOLUTION_TIME_DAYS IS NULL
                            )
                          )
                          AND (
                            (
                              (
                                (
                                  T1.RESOLUTION_TIME_DAYS * 24
                                ) IS NULL
                              )
                              AND (
                                T1.RESOLUTION_TIME_HOURS IS NULL
                              )
                            )
                            OR COALESCE(
                              ABS((
                                T1.RESOLUTION_TIME_DAYS * 24
                              ) - T1.RESOLUTION_TIME_HOURS) <= (
                                GREATEST(ABS(T1.RESOLUTION_TIME_DAYS * 24), ABS(T1.RESOLUTION_TIME_HOURS), 1.0) * 1e-09
                              ),
                              FALSE
                            )
                          )
                        )
                        THEN 'days; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        T1.IS_CLOSED OR (
                          T1.REPORTED_RESOLUTION_HOURS IS NULL
                        )
                      )
                      THEN 'reported; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      IFF(
                        T1.IS_CLOSED,
                        T1.TICKET_AGE_DAYS IS NULL,
                        (
                          CAST(T1.CREATED_AT AS DATE) IS NULL
                        )
                        OR COALESCE(
                          T1.TICKET_AGE_DAYS = DATEDIFF(DAY, CAST(T1.CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
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
                        T1.PRIORITY_SCORE IS NOT NULL
                      ) = COALESCE(T1.PRIORITY <> 'unmapped', FALSE)
                    )
                    AND (
                      (
                        T1.SLA_LIMIT_HOURS IS NULL
                      ) = (
                        T1.PRIORITY_SCORE IS NULL
                      )
                    )
                  )
                  THEN 'priority; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    NOT (
                      COALESCE(T1.IS_CLOSED AND (
                        T1.SLA_STATUS = 'Breached'
                      ), FALSE)
                    )
                    OR COALESCE(T1.RESOLUTION_TIME_HOURS > T1.SLA_LIMIT_HOURS, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(T1.IS_CLOSED AND (
                        T1.SLA_STATUS = 'Within SLA'
                      ), FALSE)
                    )
                    OR COALESCE(T1.RESOLUTION_TIME_HOURS <= T1.SLA_LIMIT_HOURS, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(NOT (
                        T1.IS_CLOSED
                      ) AND (
                        T1.SLA_STATUS = 'Breached'
                      ), FALSE)
                    )
                    OR COALESCE((
                      (
                        T1.TICKET_AGE_DAYS + 1
                      ) * 24
                    ) > T1.SLA_LIMIT_HOURS, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(NOT (
                        T1.IS_CLOSED
                      ) AND (
                        T1.SLA_STATUS = 'Within SLA'
                      ), FALSE)
                    )
                    OR COALESCE((
                      T1.TICKET_AGE_DAYS * 24
                    ) <= T1.SLA_LIMIT_HOURS, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(
                        (
                          T1.SLA_LIMIT_HOURS IS NOT NULL
                        )
                        AND (
                          T1.CREATED_AT IS NOT NULL
                        )
                        AND NOT (
                          COALESCE(
                            (
                              CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                            ) < 0,
                            FALSE
                          )
                        )
                        AND (
                          NOT (
                            T1.IS_CLOSED
                          ) OR (
                            T1.CLOSED_AT IS NOT NULL
                          )
                        ),
                        FALSE
                      )
                    )
                    OR COALESCE(T1.SLA_STATUS IS NOT NULL, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(T1.SLA_LIMIT_HOURS IS NULL, FALSE)
                    )
                    OR COALESCE(T1.SLA_STATUS IS NULL, FALSE)
                  )
                )
                THEN 'sla; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T1.TICKET_CATEGORY_DERIVED IS NULL
                ) = (
                  T1.TICKET_CATEGORY IS NULL
                )
              )
              THEN 'kind; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T1.COMPANY_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T1.COMPANY_IDS)), 0)
              )
              AND (
                (
                  T1.COMPANY_ID IS NULL
                )
                OR COALESCE(CONTAINS(CAST(T1.COMPANY_IDS AS VARCHAR), T1.COMPANY_ID), FALSE)
              )
              AND (
                (
                  T1.CONTACT_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T1.CONTACT_IDS)), 0)
                )
                AND (
                  (
                    T1.CONTACT_ID IS NULL
                  )
                  OR COALESCE(CONTAINS(CAST(T1.CONTACT_IDS AS VARCHAR), T1.CONTACT_ID), FALSE)
                )
              )
              AND (
                (
                  T1.DEAL_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T1.DEAL_IDS)), 0)
                )
                AND (
                  (
                    T1.DEAL_ID IS NULL
                  )
                  OR COALESCE(CONTAINS(CAST(T1.DEAL_IDS AS VARCHAR), T1.DEAL_ID), FALSE)
                )
              )
              AND (
                NOT (
                  COALESCE(T1.ACCOUNT_ID IS NOT NULL, FALSE)
                )
                OR COALESCE(T1.COMPANY_ID IS NOT NULL, FALSE)
              )
              AND (
                NOT (
                  COALESCE(T1.IS_ORPHAN, FALSE)
                )
                OR COALESCE(T1.COMPANY_ID IS NOT NULL, FALSE)
              )
              AND (
                NOT (
                  COALESCE(T1.IS_ORPHAN_CONTACT, FALSE)
                )
                OR COALESCE(T1.CONTACT_ID IS NOT NULL, FALSE)
              )
              AND (
                NOT (
                  COALESCE(T1.IS_ORPHAN_OWNER, FALSE)
                )
                OR COALESCE(T1.OWNER_ID IS NOT NULL, FALSE)
              )
            )
            THEN 'associations; '
            ELSE ''
          END
        ),
        CASE
          WHEN NOT (
            (
              (
                T1.DATA_QUALITY_FLAG = 'missing_created_at'
              ) = (
                T1.CREATED_AT IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T1.DATA_QUALITY_FLAG = 'missing_subject', FALSE)
              )
              OR COALESCE(T1.SUBJECT IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T1.DATA_QUALITY_FLAG = 'missing_priority', FALSE)
              )
              OR COALESCE(T1.PRIORITY IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T1.DATA_QUALITY_FLAG = 'missing_company', FALSE)
              )
              OR COALESCE(T1.COMPANY_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T1.DATA_QUALITY_FLAG = 'closed_before_created', FALSE)
              )
              OR COALESCE(
                COALESCE(
                  (
                    CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                  ) < 0,
                  FALSE
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE(T1.DATA_QUALITY_FLAG = 'valid', FALSE)
              )
              OR (
                COALESCE(
                  NOT (
                    COALESCE(
                      (
                        CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                      ) < 0,
                      FALSE
                    )
                  ),
                  FALSE
                )
                AND COALESCE(T1.SUBJECT IS NOT NULL, FALSE)
                AND COALESCE(T1.PRIORITY IS NOT NULL, FALSE)
                AND COALESCE(T1.COMPANY_ID IS NOT NULL, FALSE)
              )
            )
          )
          THEN 'flag; '
          ELSE ''
        END
      ) AS DIFFERENCES
    FROM STAGING.STG_HUBSPOT__TICKETS AS T1
    WHERE
      NOT (
        (
          NOT (
            COALESCE(T1.IS_CLOSED, FALSE)
          )
          OR COALESCE(T1.STATUS_CATEGORY = 'Closed', FALSE)
        )
        AND (
          T1.IS_CLOSED OR (
            T1.CLOSED_AT IS NULL
          )
        )
        AND (
          T1.IS_CLOSED OR COALESCE(T1.STATUS_CATEGORY <> 'Closed', TRUE)
        )
        AND COALESCE(CAST(T1.CLOSED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
        AND IFF(
          COALESCE(
            (
              CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
            ) < 0,
            FALSE
          )
          OR (
            (
              CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
            ) IS NULL
          ),
          T1.RESOLUTION_TIME_HOURS IS NULL,
          (
            (
              T1.RESOLUTION_TIME_HOURS IS NULL
            )
            AND (
              (
                CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
              ) IS NULL
            )
          )
          OR COALESCE(
            ABS(
              T1.RESOLUTION_TIME_HOURS - (
                CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
              )
            ) <= (
              GREATEST(
                ABS(T1.RESOLUTION_TIME_HOURS),
                ABS(CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000),
                1.0
              ) * 1e-09
            ),
            FALSE
          )
        )
        AND (
          (
            (
              T1.RESOLUTION_TIME_HOURS IS NULL
            ) = (
              T1.RESOLUTION_TIME_DAYS IS NULL
            )
          )
          AND (
            (
              (
                (
                  T1.RESOLUTION_TIME_DAYS * 24
                ) IS NULL
              )
              AND (
                T1.RESOLUTION_TIME_HOURS IS NULL
              )
            )
            OR COALESCE(
              ABS((
                T1.RESOLUTION_TIME_DAYS * 24
              ) - T1.RESOLUTION_TIME_HOURS) <= (
                GREATEST(ABS(T1.RESOLUTION_TIME_DAYS * 24), ABS(T1.RESOLUTION_TIME_HOURS), 1.0) * 1e-09
              ),
              FALSE
            )
          )
        )
        AND (
          T1.IS_CLOSED OR (
            T1.REPORTED_RESOLUTION_HOURS IS NULL
          )
        )
        AND IFF(
          T1.IS_CLOSED,
          T1.TICKET_AGE_DAYS IS NULL,
          (
            CAST(T1.CREATED_AT AS DATE) IS NULL
          )
          OR COALESCE(
            T1.TICKET_AGE_DAYS = DATEDIFF(DAY, CAST(T1.CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
            FALSE
          )
        )
        AND (
          (
            (
              T1.PRIORITY_SCORE IS NOT NULL
            ) = COALESCE(T1.PRIORITY <> 'unmapped', FALSE)
          )
          AND (
            (
              T1.SLA_LIMIT_HOURS IS NULL
            ) = (
              T1.PRIORITY_SCORE IS NULL
            )
          )
        )
        AND (
          (
            NOT (
              COALESCE(T1.IS_CLOSED AND (
                T1.SLA_STATUS = 'Breached'
              ), FALSE)
            )
            OR COALESCE(T1.RESOLUTION_TIME_HOURS > T1.SLA_LIMIT_HOURS, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.IS_CLOSED AND (
                T1.SLA_STATUS = 'Within SLA'
              ), FALSE)
            )
            OR COALESCE(T1.RESOLUTION_TIME_HOURS <= T1.SLA_LIMIT_HOURS, FALSE)
          )
          AND (
            NOT (
              COALESCE(NOT (
                T1.IS_CLOSED
              ) AND (
                T1.SLA_STATUS = 'Breached'
              ), FALSE)
            )
            OR COALESCE((
              (
                T1.TICKET_AGE_DAYS + 1
              ) * 24
            ) > T1.SLA_LIMIT_HOURS, FALSE)
          )
          AND (
            NOT (
              COALESCE(NOT (
                T1.IS_CLOSED
              ) AND (
                T1.SLA_STATUS = 'Within SLA'
              ), FALSE)
            )
            OR COALESCE((
              T1.TICKET_AGE_DAYS * 24
            ) <= T1.SLA_LIMIT_HOURS, FALSE)
          )
          AND (
            NOT (
              COALESCE(
                (
                  T1.SLA_LIMIT_HOURS IS NOT NULL
                )
                AND (
                  T1.CREATED_AT IS NOT NULL
                )
                AND NOT (
                  COALESCE(
                    (
                      CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                    ) < 0,
                    FALSE
                  )
                )
                AND (
                  NOT (
                    T1.IS_CLOSED
                  ) OR (
                    T1.CLOSED_AT IS NOT NULL
                  )
                ),
                FALSE
              )
            )
            OR COALESCE(T1.SLA_STATUS IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.SLA_LIMIT_HOURS IS NULL, FALSE)
            )
            OR COALESCE(T1.SLA_STATUS IS NULL, FALSE)
          )
        )
        AND (
          (
            T1.TICKET_CATEGORY_DERIVED IS NULL
          ) = (
            T1.TICKET_CATEGORY IS NULL
          )
        )
        AND (
          (
            T1.COMPANY_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T1.COMPANY_IDS)), 0)
          )
          AND (
            (
              T1.COMPANY_ID IS NULL
            )
            OR COALESCE(CONTAINS(CAST(T1.COMPANY_IDS AS VARCHAR), T1.COMPANY_ID), FALSE)
          )
          AND (
            (
              T1.CONTACT_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T1.CONTACT_IDS)), 0)
            )
            AND (
              (
                T1.CONTACT_ID IS NULL
              )
              OR COALESCE(CONTAINS(CAST(T1.CONTACT_IDS AS VARCHAR), T1.CONTACT_ID), FALSE)
            )
          )
          AND (
            (
              T1.DEAL_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T1.DEAL_IDS)), 0)
            )
            AND (
              (
                T1.DEAL_ID IS NULL
              )
              OR COALESCE(CONTAINS(CAST(T1.DEAL_IDS AS VARCHAR), T1.DEAL_ID), FALSE)
            )
          )
          AND (
            NOT (
              COALESCE(T1.ACCOUNT_ID IS NOT NULL, FALSE)
            )
            OR COALESCE(T1.COMPANY_ID IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.IS_ORPHAN, FALSE)
            )
            OR COALESCE(T1.COMPANY_ID IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.IS_ORPHAN_CONTACT, FALSE)
            )
            OR COALESCE(T1.CONTACT_ID IS NOT NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.IS_ORPHAN_OWNER, FALSE)
            )
            OR COALESCE(T1.OWNER_ID IS NOT NULL, FALSE)
          )
        )
        AND (
          (
            (
              T1.DATA_QUALITY_FLAG = 'missing_created_at'
            ) = (
              T1.CREATED_AT IS NULL
            )
          )
          AND (
            NOT (
              COALESCE(T1.DATA_QUALITY_FLAG = 'missing_subject', FALSE)
            )
            OR COALESCE(T1.SUBJECT IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.DATA_QUALITY_FLAG = 'missing_priority', FALSE)
            )
            OR COALESCE(T1.PRIORITY IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.DATA_QUALITY_FLAG = 'missing_company', FALSE)
            )
            OR COALESCE(T1.COMPANY_ID IS NULL, FALSE)
          )
          AND (
            NOT (
              COALESCE(T1.DATA_QUALITY_FLAG = 'closed_before_created', FALSE)
            )
            OR COALESCE(
              COALESCE(
                (
                  CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                ) < 0,
                FALSE
              ),
              FALSE
            )
          )
          AND (
            NOT (
              COALESCE(T1.DATA_QUALITY_FLAG = 'valid', FALSE)
            )
            OR (
              COALESCE(
                NOT (
                  COALESCE(
                    (
                      CAST(DATEDIFF(MILLISECOND, T1.CREATED_AT, T1.CLOSED_AT) AS DOUBLE) / 3600000
                    ) < 0,
                    FALSE
                  )
                ),
                FALSE
              )
              AND COALESCE(T1.SUBJECT IS NOT NULL, FALSE)
              AND COALESCE(T1.PRIORITY IS NOT NULL, FALSE)
              AND COALESCE(T1.COMPANY_ID IS NOT NULL, FALSE)
            )
          )
        )
      )
  ) AS T11
) AS T12
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
        'columns of stg_hubspot__companies' AS STATEMENT,
        COALESCE(T2.HUBSPOT_COMPANY_ID, 'null') AS ENTITY_KEY,
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
                            T2.MISSING_COMPANY_NAME = (
                              T2.COMPANY_NAME IS NULL
                            )
                          )
                          THEN 'name; '
                          ELSE ''
                        END,
                        CASE
                          WHEN NOT (
                            (
                              T2.MISSING_DOMAIN = (
                                (
                                  T2.COMPANY_DOMAIN IS NULL
                                ) AND (
                                  T2.WEBSITE IS NULL
                                )
                              )
                            )
                            AND (
                              NOT (
                                COALESCE(T2.PRIMARY_DOMAIN IS NOT NULL, FALSE)
                              )
                              OR COALESCE(NOT (
                                T2.MISSING_DOMAIN
                              ), FALSE)
                            )
                          )
                          THEN 'domain; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            T2.MISSING_ACCOUNT_MAPPING = (
                              T2.ACCOUNT_ID IS NULL
                            )
                          )
                          AND (
                            NOT (
                              COALESCE(T2.IS_ORPHAN, FALSE)
                            )
                            OR COALESCE(T2.ACCOUNT_ID IS NOT NULL, FALSE)
                          )
                        )
                        THEN 'account; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          T2.COMPANY_TYPE IS NULL
                        ) = (
                          NULLIF(TRIM(T2.BUSINESS_TYPE, ' \t\n\r\f'), '') IS NULL
                        )
                      )
                      THEN 'kind; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        T2.COMPANY_SIZE_CATEGORY IS NULL
                      ) = (
                        NULLIF(T2.EMPLOYEE_COUNT, 0) IS NULL
                      )
                    )
                    THEN 'size; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T2.REVENUE_TIER IS NOT NULL
                    ) = COALESCE(T2.ANNUAL_REVENUE > 0, FALSE)
                  )
                  THEN 'revenue; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    T2.LIFECYCLE_SCORE IS NOT NULL
                  ) = COALESCE(
                    T2.LIFECYCLE_STAGE IN (
                      'customer',
                      'opportunity',
                      'salesqualifiedlead',
                      'marketingqualifiedlead',
                      'lead',
                      'subscriber'
                    ),
                    FALSE
                  )
                )
                THEN 'score; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  NOT (
                    COALESCE(T2.LIFECYCLE_STAGE = 'customer', FALSE)
                  )
                  OR (
                    COALESCE(T2.LEAD_QUALITY_TIER = 'existing_customer', FALSE)
                    AND COALESCE(T2.LIFECYCLE_SCORE = 100, FALSE)
                  )
                )
                AND (
                  NOT (
                    COALESCE(T2.LEAD_QUALITY_TIER = 'existing_customer', FALSE)
                  )
                  OR COALESCE(T2.LIFECYCLE_STAGE IN ('customer', 'evangelist'), FALSE)
                )
                AND (
                  (
                    T2.LEAD_QUALITY_TIER IS NULL
                  ) = (
                    (
                      T2.LIFECYCLE_STAGE IS NULL
                    )
                    AND (
                      T2.LEAD_STATUS IS NULL
                    )
                    AND NOT (
                      COALESCE(T2.EMPLOYEE_COUNT >= 100, FALSE)
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
              COALESCE(CAST(T2.HUBSPOT_COMPANY_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
            )
            THEN 'known; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_HUBSPOT__COMPANIES AS T2
      WHERE
        NOT (
          (
            T2.MISSING_COMPANY_NAME = (
              T2.COMPANY_NAME IS NULL
            )
          )
          AND (
            (
              T2.MISSING_DOMAIN = (
                (
                  T2.COMPANY_DOMAIN IS NULL
                ) AND (
                  T2.WEBSITE IS NULL
                )
              )
            )
            AND (
              NOT (
                COALESCE(T2.PRIMARY_DOMAIN IS NOT NULL, FALSE)
              )
              OR COALESCE(NOT (
                T2.MISSING_DOMAIN
              ), FALSE)
            )
          )
          AND (
            (
              T2.MISSING_ACCOUNT_MAPPING = (
                T2.ACCOUNT_ID IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T2.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T2.ACCOUNT_ID IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              T2.COMPANY_TYPE IS NULL
            ) = (
              NULLIF(TRIM(T2.BUSINESS_TYPE, ' \t\n\r\f'), '') IS NULL
            )
          )
          AND (
            (
              T2.COMPANY_SIZE_CATEGORY IS NULL
            ) = (
              NULLIF(T2.EMPLOYEE_COUNT, 0) IS NULL
            )
          )
          AND (
            (
              T2.REVENUE_TIER IS NOT NULL
            ) = COALESCE(T2.ANNUAL_REVENUE > 0, FALSE)
          )
          AND (
            (
              T2.LIFECYCLE_SCORE IS NOT NULL
            ) = COALESCE(
              T2.LIFECYCLE_STAGE IN (
                'customer',
                'opportunity',
                'salesqualifiedlead',
                'marketingqualifiedlead',
                'lead',
                'subscriber'
              ),
              FALSE
            )
          )
          AND (
            (
              NOT (
                COALESCE(T2.LIFECYCLE_STAGE = 'customer', FALSE)
              )
              OR (
                COALESCE(T2.LEAD_QUALITY_TIER = 'existing_customer', FALSE)
                AND COALESCE(T2.LIFECYCLE_SCORE = 100, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T2.LEAD_QUALITY_TIER = 'existing_customer', FALSE)
              )
              OR COALESCE(T2.LIFECYCLE_STAGE IN ('customer', 'evangelist'), FALSE)
            )
            AND (
              (
                T2.LEAD_QUALITY_TIER IS NULL
              ) = (
                (
                  T2.LIFECYCLE_STAGE IS NULL
                )
                AND (
                  T2.LEAD_STATUS IS NULL
                )
                AND NOT (
                  COALESCE(T2.EMPLOYEE_COUNT >= 100, FALSE)
                )
              )
            )
          )
          AND COALESCE(CAST(T2.HUBSPOT_COMPANY_CREATED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
        )
    ) AS T7
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_hubspot__contacts' AS STATEMENT,
        COALESCE(T3.HUBSPOT_CONTACT_ID, 'null') AS ENTITY_KEY,
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
                              T3.MISSING_EMAIL = (
                                T3.CONTACT_EMAIL IS NULL
                              )
                            )
                            AND (
                              T3.INVALID_EMAIL_FORMAT = NOT (
                                COALESCE(
                                  REGEXP_LIKE(
                                    NULLIF(TRIM(T3.CONTACT_EMAIL, ' \t\n\r\f'), ''),
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
                              T3.MISSING_NAME = (
                                (
                                  T3.FIRST_NAME IS NULL
                                ) AND (
                                  T3.LAST_NAME IS NULL
                                )
                              )
                            )
                            AND (
                              T3.MISSING_NAME = (
                                T3.FULL_NAME IS NULL
                              )
                            )
                            AND (
                              (
                                T3.FIRST_NAME IS NULL
                              ) OR STARTSWITH(T3.FULL_NAME, T3.FIRST_NAME)
                            )
                            AND (
                              (
                                T3.LAST_NAME IS NULL
                              ) OR ENDSWITH(T3.FULL_NAME, T3.LAST_NAME)
                            )
                          )
                          THEN 'names; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          (
                            NOT (
                              COALESCE(T3.MISSING_COMPANY, FALSE)
                            )
                            OR COALESCE(T3.COMPANY_ID IS NULL, FALSE)
                          )
                          AND (
                            NOT (
                              COALESCE(T3.ACCOUNT_ID IS NOT NULL, FALSE)
                            )
                            OR COALESCE(T3.COMPANY_ID IS NOT NULL, FALSE)
                          )
                          AND (
                            NOT (
                              COALESCE(T3.IS_ORPHAN, FALSE)
                            )
                            OR (
                              COALESCE(T3.COMPANY_ID IS NOT NULL, FALSE)
                              AND COALESCE(T3.ACCOUNT_ID IS NULL, FALSE)
                            )
                          )
                        )
                        THEN 'company; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        (
                          T3.MISSING_ATTRIBUTION = (
                            T3.TRAFFIC_SOURCE IS NULL
                          )
                        )
                        AND (
                          (
                            T3.ATTRIBUTION_CHANNEL_GROUP IS NULL
                          ) = (
                            T3.PRIMARY_ATTRIBUTION_CHANNEL IS NULL
                          )
                        )
                        AND (
                          NOT (
                            COALESCE(T3.MISSING_ATTRIBUTION, FALSE)
                          )
                          OR COALESCE(T3.PRIMARY_ATTRIBUTION_CHANNEL IS NULL, FALSE)
                        )
                      )
                      THEN 'source; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      COALESCE(
                        (
                          T3.LIFECYCLE_STAGE_ORDER IS NOT NULL
                        ) = NOT (
                          T3.LIFECYCLE_STAGE IN ('other', 'unmapped')
                        ),
                        T3.LIFECYCLE_STAGE_ORDER IS NULL
                      )
                    )
                    THEN 'stage; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T3.LEAD_TEMPERATURE = 'unscored'
                    ) = NOT (
                      COALESCE(T3.LEAD_SCORE > 0, FALSE)
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
                      T3.CONTACT_DATA_QUALITY = 'incomplete'
                    ) = T3.MISSING_EMAIL
                  )
                  AND (
                    NOT (
                      COALESCE(T3.CONTACT_DATA_QUALITY = 'complete', FALSE)
                    )
                    OR (
                      COALESCE((
                        T3.FIRST_NAME IS NOT NULL
                      ) AND (
                        T3.LAST_NAME IS NOT NULL
                      ), FALSE)
                      AND COALESCE(T3.COMPANY_NAME IS NOT NULL, FALSE)
                      AND COALESCE(T3.JOB_TITLE IS NOT NULL, FALSE)
                    )
                  )
                  AND (
                    NOT (
                      COALESCE(T3.CONTACT_DATA_QUALITY = 'minimal', FALSE)
                    )
                    OR COALESCE(T3.MISSING_NAME, FALSE)
                  )
                  AND (
                    NOT (
                      COALESCE(T3.CONTACT_DATA_QUALITY = 'partial', FALSE)
                    )
                    OR COALESCE(NOT (
                      T3.MISSING_NAME
                    ), FALSE)
                  )
                )
                THEN 'complete; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  (
                    CAST(T3.CONTACT_CREATED_AT AS DATE) IS NULL
                  )
                  OR COALESCE(
                    T3.DAYS_SINCE_CREATION = DATEDIFF(DAY, CAST(T3.CONTACT_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                    FALSE
                  )
                )
                AND (
                  (
                    T3.CONTACT_AGE_CATEGORY IS NULL
                  ) = (
                    T3.DAYS_SINCE_CREATION IS NULL
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
                  IFF(CAST(T3.CONTACT_MODIFIED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), 1, NULL) IS NULL
                ) = (
                  T3.DAYS_SINCE_LAST_UPDATE IS NULL
                )
              )
              AND (
                T3.DAYS_SINCE_LAST_UPDATE = DATEDIFF(DAY, CAST(T3.CONTACT_MODIFIED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30))
              )
            )
            THEN 'update; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_HUBSPOT__CONTACTS AS T3
      WHERE
        NOT (
          (
            T3.MISSING_EMAIL = (
              T3.CONTACT_EMAIL IS NULL
            )
          )
          AND (
            T3.INVALID_EMAIL_FORMAT = NOT (
              COALESCE(
                REGEXP_LIKE(
                  NULLIF(TRIM(T3.CONTACT_EMAIL, ' \t\n\r\f'), ''),
                  CONCAT('.*', '^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$', '.*'),
                  'cs'
                ),
                TRUE
              )
            )
          )
          AND (
            (
              T3.MISSING_NAME = (
                (
                  T3.FIRST_NAME IS NULL
                ) AND (
                  T3.LAST_NAME IS NULL
                )
              )
            )
            AND (
              T3.MISSING_NAME = (
                T3.FULL_NAME IS NULL
              )
            )
            AND (
              (
                T3.FIRST_NAME IS NULL
              ) OR STARTSWITH(T3.FULL_NAME, T3.FIRST_NAME)
            )
            AND (
              (
                T3.LAST_NAME IS NULL
              ) OR ENDSWITH(T3.FULL_NAME, T3.LAST_NAME)
            )
          )
          AND (
            (
              NOT (
                COALESCE(T3.MISSING_COMPANY, FALSE)
              )
              OR COALESCE(T3.COMPANY_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T3.ACCOUNT_ID IS NOT NULL, FALSE)
              )
              OR COALESCE(T3.COMPANY_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T3.IS_ORPHAN, FALSE)
              )
              OR (
                COALESCE(T3.COMPANY_ID IS NOT NULL, FALSE)
                AND COALESCE(T3.ACCOUNT_ID IS NULL, FALSE)
              )
            )
          )
          AND (
            (
              T3.MISSING_ATTRIBUTION = (
                T3.TRAFFIC_SOURCE IS NULL
              )
            )
            AND (
              (
                T3.ATTRIBUTION_CHANNEL_GROUP IS NULL
              ) = (
                T3.PRIMARY_ATTRIBUTION_CHANNEL IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T3.MISSING_ATTRIBUTION, FALSE)
              )
              OR COALESCE(T3.PRIMARY_ATTRIBUTION_CHANNEL IS NULL, FALSE)
            )
          )
          AND COALESCE(
            (
              T3.LIFECYCLE_STAGE_ORDER IS NOT NULL
            ) = NOT (
              T3.LIFECYCLE_STAGE IN ('other', 'unmapped')
            ),
            T3.LIFECYCLE_STAGE_ORDER IS NULL
          )
          AND (
            (
              T3.LEAD_TEMPERATURE = 'unscored'
            ) = NOT (
              COALESCE(T3.LEAD_SCORE > 0, FALSE)
            )
          )
          AND (
            (
              (
                T3.CONTACT_DATA_QUALITY = 'incomplete'
              ) = T3.MISSING_EMAIL
            )
            AND (
              NOT (
                COALESCE(T3.CONTACT_DATA_QUALITY = 'complete', FALSE)
              )
              OR (
                COALESCE((
                  T3.FIRST_NAME IS NOT NULL
                ) AND (
                  T3.LAST_NAME IS NOT NULL
                ), FALSE)
                AND COALESCE(T3.COMPANY_NAME IS NOT NULL, FALSE)
                AND COALESCE(T3.JOB_TITLE IS NOT NULL, FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T3.CONTACT_DATA_QUALITY = 'minimal', FALSE)
              )
              OR COALESCE(T3.MISSING_NAME, FALSE)
            )
            AND (
              NOT (
                COALESCE(T3.CONTACT_DATA_QUALITY = 'partial', FALSE)
              )
              OR COALESCE(NOT (
                T3.MISSING_NAME
              ), FALSE)
            )
          )
          AND (
            (
              (
                CAST(T3.CONTACT_CREATED_AT AS DATE) IS NULL
              )
              OR COALESCE(
                T3.DAYS_SINCE_CREATION = DATEDIFF(DAY, CAST(T3.CONTACT_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                FALSE
              )
            )
            AND (
              (
                T3.CONTACT_AGE_CATEGORY IS NULL
              ) = (
                T3.DAYS_SINCE_CREATION IS NULL
              )
            )
          )
          AND (
            (
              (
                IFF(CAST(T3.CONTACT_MODIFIED_AT AS DATE) <= DATE_FROM_PARTS(2026, 6, 30), 1, NULL) IS NULL
              ) = (
                T3.DAYS_SINCE_LAST_UPDATE IS NULL
              )
            )
            AND (
              T3.DAYS_SINCE_LAST_UPDATE = DATEDIFF(DAY, CAST(T3.CONTACT_MODIFIED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30))
            )
          )
        )
    ) AS T8
  ) AS T10
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_hubspot__deals' AS STATEMENT,
        COALESCE(T4.HUBSPOT_DEAL_ID, 'null') AS ENTITY_KEY,
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
                                            T4.MISSING_DEAL_NAME = (
                                              T4.DEAL_NAME IS NULL
                                            )
                                          )
                                          THEN 'name; '
                                          ELSE ''
                                        END,
                                        CASE
                                          WHEN NOT (
                                            T4.INVALID_AMOUNT = COALESCE(T4.DEAL_AMOUNT < 0, FALSE)
                                          )
                                          THEN 'amount; '
                                          ELSE ''
                                        END
                                      ),
                                      CASE
                                        WHEN NOT (
                                          (
                                            T4.IS_CLOSED = (
                                              T4.IS_WON OR T4.IS_LOST
                                            )
                                          )
                                          AND NOT (
                                            T4.IS_WON AND T4.IS_LOST
                                          )
                                          AND (
                                            T4.IS_CLOSED OR (
                                              T4.CLOSED_DATE IS NULL
                                            )
                                          )
                                          AND COALESCE(T4.CLOSED_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
                                        )
                                        THEN 'closed; '
                                        ELSE ''
                                      END
                                    ),
                                    CASE
                                      WHEN NOT (
                                        (
                                          T4.IS_WON = COALESCE(T4.STANDARDIZED_STAGE = 'Closed Won', FALSE)
                                        )
                                        AND (
                                          T4.IS_LOST = COALESCE(T4.STANDARDIZED_STAGE = 'Closed Lost', FALSE)
                                        )
                                      )
                                      THEN 'won; '
                                      ELSE ''
                                    END
                                  ),
                                  CASE
                                    WHEN NOT (
                                      (
                                        NOT (
                                          COALESCE(T4.IS_WON, FALSE)
                                        ) OR COALESCE(T4.CLOSE_PROBABILITY = 1, FALSE)
                                      )
                                      AND (
                                        NOT (
                                          COALESCE(T4.IS_LOST, FALSE)
                                        )
                                        OR COALESCE(T4.CLOSE_PROBABILITY = 0, FALSE)
                                      )
                                      AND (
                                        NOT (
                                          COALESCE((
                                            T4.DEAL_STAGE IS NULL
                                          ) AND NOT (
                                            T4.MISSING_STAGE
                                          ), FALSE)
                                        )
                                        OR (
                                          COALESCE(T4.CLOSE_PROBABILITY IS NULL, FALSE)
                                          AND COALESCE(T4.STANDARDIZED_STAGE IS NULL, FALSE)
                                          AND COALESCE(T4.WEIGHTED_AMOUNT IS NULL, FALSE)
                                        )
                                      )
                                    )
                                    THEN 'probability; '
                                    ELSE ''
                                  END
                                ),
                                CASE
                                  WHEN NOT (
                                    NOT (
                                      COALESCE((
                                        T4.CLOSE_PROBABILITY IS NOT NULL
                                      ) AND (
                                        T4.DEAL_AMOUNT IS NOT NULL
                                      ), FALSE)
                                    )
                                    OR COALESCE(
                                      ABS(
                                        CAST(T4.WEIGHTED_AMOUNT AS DOUBLE) - (
                                          CAST(T4.DEAL_AMOUNT AS DOUBLE) * T4.CLOSE_PROBABILITY
                                        )
                                      ) <= 0.0051,
                                      FALSE
                                    )
                                  )
                                  THEN 'weighted; '
                                  ELSE ''
                                END
                              ),
                              CASE
                                WHEN NOT (
                                  (
                                    (
                                      T4.STAGE_ORDER IS NOT NULL
                                    ) = COALESCE(T4.STANDARDIZED_STAGE <> 'unmapped', FALSE)
                                  )
                                  AND (
                                    NOT (
                                      COALESCE(T4.IS_WON, FALSE)
                                    ) OR COALESCE(T4.STAGE_ORDER = 6, FALSE)
                                  )
                                  AND (
                                    NOT (
                                      COALESCE(T4.IS_LOST, FALSE)
                                    ) OR COALESCE(T4.STAGE_ORDER = 7, FALSE)
                                  )
                                  AND (
                                    NOT (
                                      COALESCE((
                                        T4.STAGE_ORDER IS NOT NULL
                                      ) AND NOT (
                                        T4.IS_CLOSED
                                      ), FALSE)
                                    )
                                    OR COALESCE(T4.STAGE_ORDER <= 5, FALSE)
                                  )
                                )
                                THEN 'stage; '
                                ELSE ''
                              END
                            ),
                            CASE
                              WHEN NOT (
                                (
                                  T4.COMPANY_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T4.COMPANY_IDS)), 0)
                                )
                                AND (
                                  (
                                    T4.COMPANY_ID IS NULL
                                  )
                                  OR COALESCE(CONTAINS(CAST(T4.COMPANY_IDS AS VARCHAR), T4.COMPANY_ID), FALSE)
                                )
                                AND (
                                  (
                                    T4.CONTACT_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T4.CONTACT_IDS)), 0)
                                  )
                                  AND (
                                    (
                                      T4.CONTACT_ID IS NULL
                                    )
                                    OR COALESCE(CONTAINS(CAST(T4.CONTACT_IDS AS VARCHAR), T4.CONTACT_ID), FALSE)
                                  )
                                )
                                AND (
                                  NOT (
                                    COALESCE(T4.ACCOUNT_ID IS NOT NULL, FALSE)
                                  )
                                  OR COALESCE(T4.COMPANY_ID IS NOT NULL, FALSE)
                                )
                                AND (
                                  NOT (
                                    COALESCE(T4.IS_ORPHAN, FALSE)
                                  )
                                  OR COALESCE(T4.COMPANY_ID IS NOT NULL, FALSE)
                                )
                                AND (
                                  NOT (
                                    COALESCE(T4.IS_ORPHAN_CONTACT, FALSE)
                                  )
                                  OR COALESCE(T4.CONTACT_ID IS NOT NULL, FALSE)
                                )
                                AND (
                                  NOT (
                                    COALESCE(T4.IS_ORPHAN_OWNER, FALSE)
                                  )
                                  OR COALESCE(T4.DEAL_OWNER_ID IS NOT NULL, FALSE)
                                )
                              )
                              THEN 'associations; '
                              ELSE ''
                            END
                          ),
                          CASE
                            WHEN NOT (
                              (
                                T4.DEAL_SIZE_CATEGORY IS NOT NULL
                              ) = COALESCE(T4.DEAL_AMOUNT >= 0, FALSE)
                            )
                            THEN 'size; '
                            ELSE ''
                          END
                        ),
                        CASE
                          WHEN NOT (
                            (
                              CAST(T4.DEAL_CREATED_AT AS DATE) IS NULL
                            )
                            OR COALESCE(
                              T4.DEAL_AGE_DAYS = DATEDIFF(DAY, CAST(T4.DEAL_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
                              FALSE
                            )
                          )
                          THEN 'age; '
                          ELSE ''
                        END
                      ),
                      CASE
                        WHEN NOT (
                          IFF(
                            COALESCE(DATEDIFF(DAY, CAST(T4.DEAL_CREATED_AT AS DATE), T4.CLOSED_DATE) < 0, TRUE),
                            T4.SALES_CYCLE_DAYS IS NULL,
                            T4.SALES_CYCLE_DAYS = DATEDIFF(DAY, CAST(T4.DEAL_CREATED_AT AS DATE), T4.CLOSED_DATE)
                          )
                        )
                        THEN 'cycle; '
                        ELSE ''
                      END
                    ),
                    CASE
                      WHEN NOT (
                        IFF(
                          T4.IS_CLOSED OR (
                            T4.EXPECTED_CLOSE_DATE IS NULL
                          ),
                          T4.DAYS_UNTIL_CLOSE IS NULL,
                          T4.DAYS_UNTIL_CLOSE = DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T4.EXPECTED_CLOSE_DATE)
                        )
                        AND (
                          (
                            T4.CLOSE_TIMELINE IS NULL
                          ) = (
                            T4.DAYS_UNTIL_CLOSE IS NULL
                          )
                        )
                      )
                      THEN 'due; '
                      ELSE ''
                    END
                  ),
                  CASE
                    WHEN NOT (
                      (
                        COALESCE(T4.DEAL_HEALTH_STATUS = 'Closed', FALSE) = T4.IS_CLOSED
                      )
                      AND (
                        COALESCE(T4.DEAL_HEALTH_STATUS = 'No Value', FALSE) = (
                          NOT (
                            T4.IS_CLOSED
                          ) AND NOT (
                            COALESCE(T4.DEAL_AMOUNT > 0, FALSE)
                          )
                        )
                      )
                      AND (
                        NOT (
                          COALESCE(T4.DEAL_HEALTH_STATUS = 'At Risk', FALSE)
                        )
                        OR COALESCE(T4.DAYS_UNTIL_CLOSE < -30, FALSE)
                      )
                      AND (
                        NOT (
                          COALESCE(T4.DEAL_HEALTH_STATUS = 'Needs Attention', FALSE)
                        )
                        OR COALESCE(T4.DAYS_UNTIL_CLOSE BETWEEN -30 AND -1, FALSE)
                      )
                    )
                    THEN 'health; '
                    ELSE ''
                  END
                ),
                CASE
                  WHEN NOT (
                    (
                      T4.ACTIVITY_COUNT IS NULL
                    ) = (
                      (
                        T4.NOTE_COUNT IS NULL
                      ) AND (
                        T4.MEETING_COUNT IS NULL
                      )
                    )
                  )
                  THEN 'activity; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  T4.ACTIVITY_COUNT = (
                    COALESCE(T4.NOTE_COUNT, 0) + COALESCE(T4.MEETING_COUNT, 0)
                  )
                )
                THEN 'activities; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T4.IS_WON OR (
                    T4.CLOSED_WON_REASON IS NULL
                  )
                )
                AND (
                  T4.IS_LOST OR (
                    T4.CLOSED_LOST_REASON IS NULL
                  )
                )
              )
              THEN 'reasons; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                T4.DEAL_TYPE_CATEGORY IS NULL
              ) = (
                T4.DEAL_TYPE IS NULL
              )
            )
            THEN 'type; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_HUBSPOT__DEALS AS T4
      WHERE
        NOT (
          (
            T4.MISSING_DEAL_NAME = (
              T4.DEAL_NAME IS NULL
            )
          )
          AND (
            T4.INVALID_AMOUNT = COALESCE(T4.DEAL_AMOUNT < 0, FALSE)
          )
          AND (
            (
              T4.IS_CLOSED = (
                T4.IS_WON OR T4.IS_LOST
              )
            )
            AND NOT (
              T4.IS_WON AND T4.IS_LOST
            )
            AND (
              T4.IS_CLOSED OR (
                T4.CLOSED_DATE IS NULL
              )
            )
            AND COALESCE(T4.CLOSED_DATE <= DATE_FROM_PARTS(2026, 6, 30), TRUE)
          )
          AND (
            (
              T4.IS_WON = COALESCE(T4.STANDARDIZED_STAGE = 'Closed Won', FALSE)
            )
            AND (
              T4.IS_LOST = COALESCE(T4.STANDARDIZED_STAGE = 'Closed Lost', FALSE)
            )
          )
          AND (
            (
              NOT (
                COALESCE(T4.IS_WON, FALSE)
              ) OR COALESCE(T4.CLOSE_PROBABILITY = 1, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_LOST, FALSE)
              )
              OR COALESCE(T4.CLOSE_PROBABILITY = 0, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  T4.DEAL_STAGE IS NULL
                ) AND NOT (
                  T4.MISSING_STAGE
                ), FALSE)
              )
              OR (
                COALESCE(T4.CLOSE_PROBABILITY IS NULL, FALSE)
                AND COALESCE(T4.STANDARDIZED_STAGE IS NULL, FALSE)
                AND COALESCE(T4.WEIGHTED_AMOUNT IS NULL, FALSE)
              )
            )
          )
          AND (
            NOT (
              COALESCE((
                T4.CLOSE_PROBABILITY IS NOT NULL
              ) AND (
                T4.DEAL_AMOUNT IS NOT NULL
              ), FALSE)
            )
            OR COALESCE(
              ABS(
                CAST(T4.WEIGHTED_AMOUNT AS DOUBLE) - (
                  CAST(T4.DEAL_AMOUNT AS DOUBLE) * T4.CLOSE_PROBABILITY
                )
              ) <= 0.0051,
              FALSE
            )
          )
          AND (
            (
              (
                T4.STAGE_ORDER IS NOT NULL
              ) = COALESCE(T4.STANDARDIZED_STAGE <> 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_WON, FALSE)
              ) OR COALESCE(T4.STAGE_ORDER = 6, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_LOST, FALSE)
              ) OR COALESCE(T4.STAGE_ORDER = 7, FALSE)
            )
            AND (
              NOT (
                COALESCE((
                  T4.STAGE_ORDER IS NOT NULL
                ) AND NOT (
                  T4.IS_CLOSED
                ), FALSE)
              )
              OR COALESCE(T4.STAGE_ORDER <= 5, FALSE)
            )
          )
          AND (
            (
              T4.COMPANY_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T4.COMPANY_IDS)), 0)
            )
            AND (
              (
                T4.COMPANY_ID IS NULL
              )
              OR COALESCE(CONTAINS(CAST(T4.COMPANY_IDS AS VARCHAR), T4.COMPANY_ID), FALSE)
            )
            AND (
              (
                T4.CONTACT_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T4.CONTACT_IDS)), 0)
              )
              AND (
                (
                  T4.CONTACT_ID IS NULL
                )
                OR COALESCE(CONTAINS(CAST(T4.CONTACT_IDS AS VARCHAR), T4.CONTACT_ID), FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T4.ACCOUNT_ID IS NOT NULL, FALSE)
              )
              OR COALESCE(T4.COMPANY_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T4.COMPANY_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_ORPHAN_CONTACT, FALSE)
              )
              OR COALESCE(T4.CONTACT_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.IS_ORPHAN_OWNER, FALSE)
              )
              OR COALESCE(T4.DEAL_OWNER_ID IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              T4.DEAL_SIZE_CATEGORY IS NOT NULL
            ) = COALESCE(T4.DEAL_AMOUNT >= 0, FALSE)
          )
          AND (
            (
              CAST(T4.DEAL_CREATED_AT AS DATE) IS NULL
            )
            OR COALESCE(
              T4.DEAL_AGE_DAYS = DATEDIFF(DAY, CAST(T4.DEAL_CREATED_AT AS DATE), DATE_FROM_PARTS(2026, 6, 30)),
              FALSE
            )
          )
          AND IFF(
            COALESCE(DATEDIFF(DAY, CAST(T4.DEAL_CREATED_AT AS DATE), T4.CLOSED_DATE) < 0, TRUE),
            T4.SALES_CYCLE_DAYS IS NULL,
            T4.SALES_CYCLE_DAYS = DATEDIFF(DAY, CAST(T4.DEAL_CREATED_AT AS DATE), T4.CLOSED_DATE)
          )
          AND (
            IFF(
              T4.IS_CLOSED OR (
                T4.EXPECTED_CLOSE_DATE IS NULL
              ),
              T4.DAYS_UNTIL_CLOSE IS NULL,
              T4.DAYS_UNTIL_CLOSE = DATEDIFF(DAY, DATE_FROM_PARTS(2026, 6, 30), T4.EXPECTED_CLOSE_DATE)
            )
            AND (
              (
                T4.CLOSE_TIMELINE IS NULL
              ) = (
                T4.DAYS_UNTIL_CLOSE IS NULL
              )
            )
          )
          AND (
            (
              COALESCE(T4.DEAL_HEALTH_STATUS = 'Closed', FALSE) = T4.IS_CLOSED
            )
            AND (
              COALESCE(T4.DEAL_HEALTH_STATUS = 'No Value', FALSE) = (
                NOT (
                  T4.IS_CLOSED
                ) AND NOT (
                  COALESCE(T4.DEAL_AMOUNT > 0, FALSE)
                )
              )
            )
            AND (
              NOT (
                COALESCE(T4.DEAL_HEALTH_STATUS = 'At Risk', FALSE)
              )
              OR COALESCE(T4.DAYS_UNTIL_CLOSE < -30, FALSE)
            )
            AND (
              NOT (
                COALESCE(T4.DEAL_HEALTH_STATUS = 'Needs Attention', FALSE)
              )
              OR COALESCE(T4.DAYS_UNTIL_CLOSE BETWEEN -30 AND -1, FALSE)
            )
          )
          AND (
            (
              T4.ACTIVITY_COUNT IS NULL
            ) = (
              (
                T4.NOTE_COUNT IS NULL
              ) AND (
                T4.MEETING_COUNT IS NULL
              )
            )
          )
          AND (
            T4.ACTIVITY_COUNT = (
              COALESCE(T4.NOTE_COUNT, 0) + COALESCE(T4.MEETING_COUNT, 0)
            )
          )
          AND (
            (
              T4.IS_WON OR (
                T4.CLOSED_WON_REASON IS NULL
              )
            )
            AND (
              T4.IS_LOST OR (
                T4.CLOSED_LOST_REASON IS NULL
              )
            )
          )
          AND (
            (
              T4.DEAL_TYPE_CATEGORY IS NULL
            ) = (
              T4.DEAL_TYPE IS NULL
            )
          )
        )
    ) AS T13
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'columns of stg_hubspot__engagements' AS STATEMENT,
        COALESCE(T5.ENGAGEMENT_ID, 'null') AS ENTITY_KEY,
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
                            T5.ENGAGEMENT_DATE IS NULL
                          ) = (
                            T5.ENGAGEMENT_TIMESTAMP IS NULL
                          )
                        )
                        AND (
                          (
                            T5.ENGAGEMENT_HOUR IS NULL
                          ) = (
                            T5.ENGAGEMENT_TIMESTAMP IS NULL
                          )
                        )
                        AND (
                          (
                            T5.ENGAGEMENT_DAY_OF_WEEK IS NULL
                          ) = (
                            T5.ENGAGEMENT_TIMESTAMP IS NULL
                          )
                        )
                        AND (
                          (
                            T5.ENGAGEMENT_DATE = CAST(T5.ENGAGEMENT_TIMESTAMP AS DATE)
                          )
                          AND (
                            T5.ENGAGEMENT_HOUR = CAST(DATE_PART(hour, T5.ENGAGEMENT_TIMESTAMP) AS BIGINT)
                          )
                          AND (
                            T5.ENGAGEMENT_DAY_OF_WEEK = (
                              (
                                (
                                  (
                                    DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T5.ENGAGEMENT_DATE) % 7
                                  ) + 7
                                ) % 7
                              ) + 1
                            )
                          )
                        )
                        AND (
                          T5.IS_UPCOMING = (
                            T5.ENGAGEMENT_DATE > DATE_FROM_PARTS(2026, 6, 30)
                          )
                        )
                      )
                      THEN 'clock; '
                      ELSE ''
                    END,
                    CASE
                      WHEN NOT (
                        (
                          (
                            T5.ENGAGEMENT_HOUR IS NULL
                          ) = (
                            T5.IS_BUSINESS_HOURS IS NULL
                          )
                        )
                        AND (
                          T5.IS_BUSINESS_HOURS = (
                            T5.ENGAGEMENT_HOUR BETWEEN 9 AND 16 AND (
                              T5.ENGAGEMENT_DAY_OF_WEEK <= 5
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
                        (
                          T5.ENGAGEMENT_CATEGORY IS NULL
                        ) = (
                          T5.ENGAGEMENT_TYPE IS NULL
                        )
                      )
                      AND (
                        (
                          T5.ENGAGEMENT_CHANNEL IS NULL
                        ) = (
                          T5.ENGAGEMENT_TYPE IS NULL
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
                      T5.ENGAGEMENT_OUTCOME IS NULL
                    ) = (
                      T5.ENGAGEMENT_STATUS IS NULL
                    )
                  )
                  THEN 'outcome; '
                  ELSE ''
                END
              ),
              CASE
                WHEN NOT (
                  (
                    (
                      T5.DURATION_MINUTES IS NULL
                    ) = (
                      T5.DURATION_MS IS NULL
                    )
                  )
                  AND (
                    (
                      (
                        (
                          T5.DURATION_MINUTES * 60000
                        ) IS NULL
                      )
                      AND (
                        T5.DURATION_MS IS NULL
                      )
                    )
                    OR COALESCE(
                      ABS((
                        T5.DURATION_MINUTES * 60000
                      ) - CAST(T5.DURATION_MS AS DOUBLE)) <= (
                        GREATEST(ABS(T5.DURATION_MINUTES * 60000), ABS(CAST(T5.DURATION_MS AS DOUBLE)), 1.0) * 1e-06
                      ),
                      FALSE
                    )
                  )
                )
                THEN 'length; '
                ELSE ''
              END
            ),
            CASE
              WHEN NOT (
                (
                  T5.COMPANY_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T5.COMPANY_IDS)), 0)
                )
                AND (
                  (
                    T5.COMPANY_ID IS NULL
                  )
                  OR COALESCE(CONTAINS(CAST(T5.COMPANY_IDS AS VARCHAR), T5.COMPANY_ID), FALSE)
                )
                AND (
                  (
                    T5.CONTACT_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T5.CONTACT_IDS)), 0)
                  )
                  AND (
                    (
                      T5.CONTACT_ID IS NULL
                    )
                    OR COALESCE(CONTAINS(CAST(T5.CONTACT_IDS AS VARCHAR), T5.CONTACT_ID), FALSE)
                  )
                )
                AND (
                  (
                    T5.DEAL_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T5.DEAL_IDS)), 0)
                  )
                  AND (
                    (
                      T5.DEAL_ID IS NULL
                    )
                    OR COALESCE(CONTAINS(CAST(T5.DEAL_IDS AS VARCHAR), T5.DEAL_ID), FALSE)
                  )
                )
                AND (
                  NOT (
                    COALESCE(T5.ACCOUNT_ID IS NOT NULL, FALSE)
                  )
                  OR COALESCE(T5.COMPANY_ID IS NOT NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T5.IS_ORPHAN, FALSE)
                  )
                  OR COALESCE(T5.COMPANY_ID IS NOT NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T5.IS_ORPHAN_CONTACT, FALSE)
                  )
                  OR COALESCE(T5.CONTACT_ID IS NOT NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T5.IS_ORPHAN_DEAL, FALSE)
                  )
                  OR COALESCE(T5.DEAL_ID IS NOT NULL, FALSE)
                )
                AND (
                  NOT (
                    COALESCE(T5.IS_ORPHAN_OWNER, FALSE)
                  )
                  OR COALESCE(T5.OWNER_ID IS NOT NULL, FALSE)
                )
              )
              THEN 'associations; '
              ELSE ''
            END
          ),
          CASE
            WHEN NOT (
              (
                (
                  T5.DATA_QUALITY_FLAG = 'missing_type'
                ) = (
                  T5.ENGAGEMENT_TYPE IS NULL
                )
              )
              AND (
                NOT (
                  COALESCE(T5.DATA_QUALITY_FLAG = 'unmapped_type', FALSE)
                )
                OR COALESCE(T5.ENGAGEMENT_CATEGORY = 'unmapped', FALSE)
              )
              AND (
                NOT (
                  COALESCE(T5.DATA_QUALITY_FLAG = 'missing_owner', FALSE)
                )
                OR COALESCE(T5.OWNER_ID IS NULL, FALSE)
              )
              AND (
                NOT (
                  COALESCE(T5.DATA_QUALITY_FLAG = 'missing_association', FALSE)
                )
                OR COALESCE(
                  (
                    T5.COMPANY_IDS IS NULL
                  )
                  AND (
                    T5.CONTACT_IDS IS NULL
                  )
                  AND (
                    T5.DEAL_IDS IS NULL
                  ),
                  FALSE
                )
              )
              AND (
                NOT (
                  COALESCE(T5.DATA_QUALITY_FLAG = 'valid', FALSE)
                )
                OR (
                  COALESCE(T5.OWNER_ID IS NOT NULL, FALSE)
                  AND COALESCE(
                    NOT (
                      (
                        T5.COMPANY_IDS IS NULL
                      )
                      AND (
                        T5.CONTACT_IDS IS NULL
                      )
                      AND (
                        T5.DEAL_IDS IS NULL
                      )
                    ),
                    FALSE
                  )
                  AND COALESCE(T5.ENGAGEMENT_CATEGORY <> 'unmapped', FALSE)
                )
              )
            )
            THEN 'flag; '
            ELSE ''
          END
        ) AS DIFFERENCES
      FROM STAGING.STG_HUBSPOT__ENGAGEMENTS AS T5
      WHERE
        NOT (
          (
            (
              T5.ENGAGEMENT_DATE IS NULL
            ) = (
              T5.ENGAGEMENT_TIMESTAMP IS NULL
            )
          )
          AND (
            (
              T5.ENGAGEMENT_HOUR IS NULL
            ) = (
              T5.ENGAGEMENT_TIMESTAMP IS NULL
            )
          )
          AND (
            (
              T5.ENGAGEMENT_DAY_OF_WEEK IS NULL
            ) = (
              T5.ENGAGEMENT_TIMESTAMP IS NULL
            )
          )
          AND (
            (
              T5.ENGAGEMENT_DATE = CAST(T5.ENGAGEMENT_TIMESTAMP AS DATE)
            )
            AND (
              T5.ENGAGEMENT_HOUR = CAST(DATE_PART(hour, T5.ENGAGEMENT_TIMESTAMP) AS BIGINT)
            )
            AND (
              T5.ENGAGEMENT_DAY_OF_WEEK = (
                (
                  (
                    (
                      DATEDIFF(DAY, DATE_FROM_PARTS(1900, 1, 1), T5.ENGAGEMENT_DATE) % 7
                    ) + 7
                  ) % 7
                ) + 1
              )
            )
          )
          AND (
            T5.IS_UPCOMING = (
              T5.ENGAGEMENT_DATE > DATE_FROM_PARTS(2026, 6, 30)
            )
          )
          AND (
            (
              (
                T5.ENGAGEMENT_HOUR IS NULL
              ) = (
                T5.IS_BUSINESS_HOURS IS NULL
              )
            )
            AND (
              T5.IS_BUSINESS_HOURS = (
                T5.ENGAGEMENT_HOUR BETWEEN 9 AND 16 AND (
                  T5.ENGAGEMENT_DAY_OF_WEEK <= 5
                )
              )
            )
          )
          AND (
            (
              (
                T5.ENGAGEMENT_CATEGORY IS NULL
              ) = (
                T5.ENGAGEMENT_TYPE IS NULL
              )
            )
            AND (
              (
                T5.ENGAGEMENT_CHANNEL IS NULL
              ) = (
                T5.ENGAGEMENT_TYPE IS NULL
              )
            )
          )
          AND (
            (
              T5.ENGAGEMENT_OUTCOME IS NULL
            ) = (
              T5.ENGAGEMENT_STATUS IS NULL
            )
          )
          AND (
            (
              (
                T5.DURATION_MINUTES IS NULL
              ) = (
                T5.DURATION_MS IS NULL
              )
            )
            AND (
              (
                (
                  (
                    T5.DURATION_MINUTES * 60000
                  ) IS NULL
                )
                AND (
                  T5.DURATION_MS IS NULL
                )
              )
              OR COALESCE(
                ABS((
                  T5.DURATION_MINUTES * 60000
                ) - CAST(T5.DURATION_MS AS DOUBLE)) <= (
                  GREATEST(ABS(T5.DURATION_MINUTES * 60000), ABS(CAST(T5.DURATION_MS AS DOUBLE)), 1.0) * 1e-06
                ),
                FALSE
              )
            )
          )
          AND (
            (
              T5.COMPANY_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T5.COMPANY_IDS)), 0)
            )
            AND (
              (
                T5.COMPANY_ID IS NULL
              )
              OR COALESCE(CONTAINS(CAST(T5.COMPANY_IDS AS VARCHAR), T5.COMPANY_ID), FALSE)
            )
            AND (
              (
                T5.CONTACT_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T5.CONTACT_IDS)), 0)
              )
              AND (
                (
                  T5.CONTACT_ID IS NULL
                )
                OR COALESCE(CONTAINS(CAST(T5.CONTACT_IDS AS VARCHAR), T5.CONTACT_ID), FALSE)
              )
            )
            AND (
              (
                T5.DEAL_COUNT = COALESCE(ARRAY_SIZE(AS_ARRAY(T5.DEAL_IDS)), 0)
              )
              AND (
                (
                  T5.DEAL_ID IS NULL
                )
                OR COALESCE(CONTAINS(CAST(T5.DEAL_IDS AS VARCHAR), T5.DEAL_ID), FALSE)
              )
            )
            AND (
              NOT (
                COALESCE(T5.ACCOUNT_ID IS NOT NULL, FALSE)
              )
              OR COALESCE(T5.COMPANY_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.IS_ORPHAN, FALSE)
              )
              OR COALESCE(T5.COMPANY_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.IS_ORPHAN_CONTACT, FALSE)
              )
              OR COALESCE(T5.CONTACT_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.IS_ORPHAN_DEAL, FALSE)
              )
              OR COALESCE(T5.DEAL_ID IS NOT NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.IS_ORPHAN_OWNER, FALSE)
              )
              OR COALESCE(T5.OWNER_ID IS NOT NULL, FALSE)
            )
          )
          AND (
            (
              (
                T5.DATA_QUALITY_FLAG = 'missing_type'
              ) = (
                T5.ENGAGEMENT_TYPE IS NULL
              )
            )
            AND (
              NOT (
                COALESCE(T5.DATA_QUALITY_FLAG = 'unmapped_type', FALSE)
              )
              OR COALESCE(T5.ENGAGEMENT_CATEGORY = 'unmapped', FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.DATA_QUALITY_FLAG = 'missing_owner', FALSE)
              )
              OR COALESCE(T5.OWNER_ID IS NULL, FALSE)
            )
            AND (
              NOT (
                COALESCE(T5.DATA_QUALITY_FLAG = 'missing_association', FALSE)
              )
              OR COALESCE(
                (
                  T5.COMPANY_IDS IS NULL
                )
                AND (
                  T5.CONTACT_IDS IS NULL
                )
                AND (
                  T5.DEAL_IDS IS NULL
                ),
                FALSE
              )
            )
            AND (
              NOT (
                COALESCE(T5.DATA_QUALITY_FLAG = 'valid', FALSE)
              )
              OR (
                COALESCE(T5.OWNER_ID IS NOT NULL, FALSE)
                AND COALESCE(
                  NOT (
                    (
                      T5.COMPANY_IDS IS NULL
                    )
                    AND (
                      T5.CONTACT_IDS IS NULL
                    )
                    AND (
                      T5.DEAL_IDS IS NULL
                    )
                  ),
                  FALSE
                )
                AND COALESCE(T5.ENGAGEMENT_CATEGORY <> 'unmapped', FALSE)
              )
            )
          )
        )
    ) AS T9
  ) AS T14
) AS T15
