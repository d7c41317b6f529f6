WITH "t4" AS (
  SELECT
    "t1"."id",
    "t1"."properties",
    "t1"."firstname",
    "t1"."lastname",
    "t1"."email",
    "t1"."company",
    "t1"."phone",
    "t1"."createdat",
    "t1"."updatedat",
    "t1"."archived",
    "t1"."created_at"
  FROM "raw"."hubspot_contacts" AS "t1"
), "t5" AS (
  SELECT
    "t2"."id",
    "t2"."engagement",
    "t2"."associations",
    "t2"."metadata",
    "t2"."createdat",
    "t2"."updatedat",
    "t2"."created_at"
  FROM "raw"."hubspot_engagements" AS "t2"
), "repeats_in_hubspot_contacts" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t1"."id",
        "t1"."createdat"
      FROM "raw"."hubspot_contacts" AS "t1"
      WHERE
        NOT (
          COALESCE(
            "t1"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t1"."id" >= '!'
          ) OR (
            TRIM("t1"."id", ' 	
') <> ''
          )
        )
    ) AS "t9"
    GROUP BY
      1
  ) AS "t11"
  WHERE
    "t11"."copies" > 1
), "repeats_in_hubspot_engagements" AS (
  SELECT
    *
  FROM (
    SELECT
      "t10"."id",
      COUNT(*) AS "copies"
    FROM (
      SELECT
        "t2"."id",
        "t2"."createdat"
      FROM "raw"."hubspot_engagements" AS "t2"
      WHERE
        NOT (
          COALESCE(
            "t2"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t2"."id" >= '!'
          ) OR (
            TRIM("t2"."id", ' 	
') <> ''
          )
        )
    ) AS "t10"
    GROUP BY
      1
  ) AS "t12"
  WHERE
    "t12"."copies" > 1
)
SELECT
  "t35"."id" AS "hubspot_contact_id",
  MD5(COALESCE("t35"."id", '')) AS "hubspot_contact_key",
  "t35"."mail" AS "contact_email",
  "t35"."first" AS "first_name",
  "t35"."last" AS "last_name",
  NULLIF(
    REGEXP_REPLACE(
      CASE
        WHEN NULLIF(TRIM("t35"."first", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t35"."first", ' 	
'), '') || ' '
      END || CASE
        WHEN NULLIF(TRIM("t35"."last", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t35"."last", ' 	
'), '') || ' '
      END,
      '\ $',
      '',
      'g'
    ),
    ''
  ) AS "full_name",
  COALESCE("t35"."company_text", "t6"."linked_name") AS "company_name",
  "t35"."job_title",
  COALESCE(
    NULLIF(TRIM("t35"."phone", ' 	
'), ''),
    NULLIF(
      (
        "t35"."properties" ->> ['$.country', '$.city', '$.state', '$.phone', '$.mobilephone']
      )[4],
      ''
    ),
    NULLIF(
      (
        "t35"."properties" ->> ['$.country', '$.city', '$.state', '$.phone', '$.mobilephone']
      )[5],
      ''
    )
  ) AS "phone_number",
  NULLIF(
    (
      "t35"."properties" ->> ['$.country', '$.city', '$.state', '$.phone', '$.mobilephone']
    )[1],
    ''
  ) AS "country",
  NULLIF(
    (
      "t35"."properties" ->> ['$.country', '$.city', '$.state', '$.phone', '$.mobilephone']
    )[2],
    ''
  ) AS "city",
  NULLIF(
    (
      "t35"."properties" ->> ['$.country', '$.city', '$.state', '$.phone', '$.mobilephone']
    )[3],
    ''
  ) AS "state",
  "t35"."company_id",
  "t6"."account_id",
  "t35"."stage" AS "lifecycle_stage",
  CASE "t35"."stage"
    WHEN 'subscriber'
    THEN 1
    WHEN 'lead'
    THEN 2
    WHEN 'marketingqualifiedlead'
    THEN 3
    WHEN 'salesqualifiedlead'
    THEN 4
    WHEN 'opportunity'
    THEN 5
    WHEN 'customer'
    THEN 6
    WHEN 'evangelist'
    THEN 7
    ELSE CAST(NULL AS BIGINT)
  END AS "lifecycle_stage_order",
  "t35"."score" AS "lead_score",
  CASE
    WHEN "t35"."score" >= 80
    THEN 'hot'
    WHEN "t35"."score" >= 60
    THEN 'warm'
    WHEN "t35"."score" >= 40
    THEN 'cool'
    WHEN "t35"."score" > 0
    THEN 'cold'
    ELSE 'unscored'
  END AS "lead_temperature",
  CASE
    WHEN "t35"."mail" IS NULL
    THEN 'incomplete'
    WHEN (
      "t35"."first" IS NOT NULL
    )
    AND (
      "t35"."last" IS NOT NULL
    )
    AND (
      COALESCE("t35"."company_text", "t6"."linked_name") IS NOT NULL
    )
    AND (
      "t35"."job_title" IS NOT NULL
    )
    THEN 'complete'
    WHEN NULLIF(
      REGEXP_REPLACE(
        CASE
          WHEN NULLIF(TRIM("t35"."first", ' 	
'), '') IS NULL
          THEN ''
          ELSE NULLIF(TRIM("t35"."first", ' 	
'), '') || ' '
        END || CASE
          WHEN NULLIF(TRIM("t35"."last", ' 	
'), '') IS NULL
          THEN ''
          ELSE NULLIF(TRIM("t35"."last", ' 	
'), '') || ' '
        END,
        '\ $',
        '',
        'g'
      ),
      ''
    ) IS NOT NULL
    THEN 'partial'
    ELSE 'minimal'
  END AS "contact_data_quality",
  "t35"."source" AS "traffic_source",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t35"."source")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t35"."source")), '-', '_'), ' ', '_'), '')
      WHEN 'direct'
      THEN 'Direct'
      WHEN 'direct_traffic'
      THEN 'Direct'
      WHEN 'referral'
      THEN 'Referral'
      WHEN 'referrals'
      THEN 'Referral'
      WHEN 'website'
      THEN 'Website'
      WHEN 'trade_show'
      THEN 'Trade Show'
      WHEN 'cold_call'
      THEN 'Cold Call'
      WHEN 'organic_search'
      THEN 'Organic Search'
      WHEN 'paid_search'
      THEN 'Paid Search'
      WHEN 'paid_social'
      THEN 'Paid Social'
      WHEN 'social_media'
      THEN 'Social Media'
      WHEN 'email_marketing'
      THEN 'Email'
      WHEN 'email'
      THEN 'Email'
      WHEN 'offline'
      THEN 'Offline'
      WHEN 'offline_sources'
      THEN 'Offline'
      ELSE 'unmapped'
    END
  END AS "primary_attribution_channel",
  CASE
    WHEN NULLIF(REPLACE(REPLACE(LOWER(TRIM("t35"."source")), '-', '_'), ' ', '_'), '') IS NULL
    THEN CAST(NULL AS TEXT)
    ELSE CASE NULLIF(REPLACE(REPLACE(LOWER(TRIM("t35"."source")), '-', '_'), ' ', '_'), '')
      WHEN 'direct'
      THEN 'Direct'
      WHEN 'direct_traffic'
      THEN 'Direct'
      WHEN 'referral'
      THEN 'Referral'
      WHEN 'referrals'
      THEN 'Referral'
      WHEN 'website'
      THEN 'Website'
      WHEN 'trade_show'
      THEN 'Events'
      WHEN 'cold_call'
      THEN 'Outbound'
      WHEN 'organic_search'
      THEN 'Organic'
      WHEN 'paid_search'
      THEN 'Paid'
      WHEN 'paid_social'
      THEN 'Paid'
      WHEN 'social_media'
      THEN 'Social'
      WHEN 'email_marketing'
      THEN 'Email'
      WHEN 'email'
      THEN 'Email'
      WHEN 'offline'
      THEN 'Offline'
      WHEN 'offline_sources'
      THEN 'Offline'
      ELSE 'unmapped'
    END
  END AS "attribution_channel_group",
  CASE
    WHEN "t35"."opted_out"
    THEN 'opted_out'
    WHEN "t39"."outcome" = 'bounced'
    THEN 'bounced'
    WHEN "t35"."in_sequence"
    THEN 'in_sequence'
    WHEN (
      "t39"."outcome" = 'sent'
    )
    AND REGEXP_MATCHES(
      NULLIF(TRIM("t35"."mail", ' 	
'), ''),
      '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
    )
    THEN 'marketable'
    ELSE CAST(NULL AS TEXT)
  END AS "email_marketing_status",
  DATE_DIFF('DAY', CAST("t35"."createdat" AS DATE), MAKE_DATE(2026, 6, 30)) AS "days_since_creation",
  CASE
    WHEN DATE_DIFF('DAY', CAST("t35"."updatedat" AS DATE), MAKE_DATE(2026, 6, 30)) >= 0
    THEN DATE_DIFF('DAY', CAST("t35"."updatedat" AS DATE), MAKE_DATE(2026, 6, 30))
    ELSE CAST(NULL AS BIGINT)
  END AS "days_since_last_update",
  CASE
    WHEN DATE_DIFF('DAY', CAST("t35"."createdat" AS DATE), MAKE_DATE(2026, 6, 30)) < 30
    THEN 'New'
    WHEN DATE_DIFF('DAY', CAST("t35"."createdat" AS DATE), MAKE_DATE(2026, 6, 30)) < 90
    THEN 'Recent'
    WHEN DATE_DIFF('DAY', CAST("t35"."createdat" AS DATE), MAKE_DATE(2026, 6, 30)) < 365
    THEN 'Established'
    WHEN DATE_DIFF('DAY', CAST("t35"."createdat" AS DATE), MAKE_DATE(2026, 6, 30)) >= 365
    THEN 'Mature'
    ELSE CAST(NULL AS TEXT)
  END AS "contact_age_category",
  "t35"."archived" AS "is_archived",
  FALSE
  OR (
    (
      "t35"."company_id" IS NOT NULL
    ) AND (
      "t6"."_parent_0" IS NULL
    )
  ) AS "is_orphan",
  "t35"."mail" IS NULL AS "missing_email",
  NOT (
    COALESCE(
      REGEXP_MATCHES(
        NULLIF(TRIM("t35"."mail", ' 	
'), ''),
        '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
      ),
      TRUE
    )
  ) AS "invalid_email_format",
  NULLIF(
    REGEXP_REPLACE(
      CASE
        WHEN NULLIF(TRIM("t35"."first", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t35"."first", ' 	
'), '') || ' '
      END || CASE
        WHEN NULLIF(TRIM("t35"."last", ' 	
'), '') IS NULL
        THEN ''
        ELSE NULLIF(TRIM("t35"."last", ' 	
'), '') || ' '
      END,
      '\ $',
      '',
      'g'
    ),
    ''
  ) IS NULL AS "missing_name",
  (
    "t35"."company_id" IS NULL
  ) AND (
    "t35"."company_text" IS NULL
  ) AS "missing_company",
  "t35"."source" IS NULL AS "missing_attribution",
  "t35"."createdat" AS "contact_created_at",
  "t35"."updatedat" AS "contact_modified_at"
FROM (
  SELECT
    "t31"."id",
    "t31"."properties",
    "t31"."firstname",
    "t31"."lastname",
    "t31"."email",
    "t31"."company",
    "t31"."phone",
    "t31"."createdat",
    "t31"."updatedat",
    "t31"."archived",
    "t31"."created_at",
    COALESCE(
      CAST(CAST(CASE
        WHEN CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                TRY_CAST(NULLIF(
                  (
                    "t31"."properties" ->> [
                      '$.jobtitle',
                      '$.source',
                      '$.company_id',
                      '$.firstname',
                      '$.lastname',
                      '$.company',
                      '$.email',
                      '$.lead_score',
                      '$.hs_email_optout',
                      '$.hs_sequences_is_enrolled',
                      '$.lifecycle_stage',
                      '$.lifecyclestage'
                    ]
                  )[3],
                  ''
                ) AS DOUBLE)
              ) < 9e+18
              THEN TRY_CAST(NULLIF(
                (
                  "t31"."properties" ->> [
                    '$.jobtitle',
                    '$.source',
                    '$.company_id',
                    '$.firstname',
                    '$.lastname',
                    '$.company',
                    '$.email',
                    '$.lead_score',
                    '$.hs_email_optout',
                    '$.hs_sequences_is_enrolled',
                    '$.lifecycle_stage',
                    '$.lifecyclestage'
                  ]
                )[3],
                ''
              ) AS DOUBLE)
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 9000000000000000.0
          THEN CASE
            WHEN ABS(
              TRY_CAST(NULLIF(
                (
                  "t31"."properties" ->> [
                    '$.jobtitle',
                    '$.source',
                    '$.company_id',
                    '$.firstname',
                    '$.lastname',
                    '$.company',
                    '$.email',
                    '$.lead_score',
                    '$.hs_email_optout',
                    '$.hs_sequences_is_enrolled',
                    '$.lifecycle_stage',
                    '$.lifecyclestage'
                  ]
                )[3],
                ''
              ) AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF(
              (
                "t31"."properties" ->> [
                  '$.jobtitle',
                  '$.source',
                  '$.company_id',
                  '$.firstname',
                  '$.lastname',
                  '$.company',
                  '$.email',
                  '$.lead_score',
                  '$.hs_email_optout',
                  '$.hs_sequences_is_enrolled',
                  '$.lifecycle_stage',
                  '$.lifecyclestage'
                ]
              )[3],
              ''
            ) AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
          ELSE CAST(NULL AS DOUBLE)
        END = CAST(FLOOR(
          CASE
            WHEN ABS(
              CASE
                WHEN ABS(
                  TRY_CAST(NULLIF(
                    (
                      "t31"."properties" ->> [
                        '$.jobtitle',
                        '$.source',
                        '$.company_id',
                        '$.firstname',
                        '$.lastname',
                        '$.company',
                        '$.email',
                        '$.lead_score',
                        '$.hs_email_optout',
                        '$.hs_sequences_is_enrolled',
                        '$.lifecycle_stage',
                        '$.lifecyclestage'
                      ]
                    )[3],
                    ''
                  ) AS DOUBLE)
                ) < 9e+18
                THEN TRY_CAST(NULLIF(
                  (
                    "t31"."properties" ->> [
                      '$.jobtitle',
                      '$.source',
                      '$.company_id',
                      '$.firstname',
                      '$.lastname',
                      '$.company',
                      '$.email',
                      '$.lead_score',
                      '$.hs_email_optout',
                      '$.hs_sequences_is_enrolled',
                      '$.lifecycle_stage',
                      '$.lifecyclestage'
                    ]
                  )[3],
                  ''
                ) AS DOUBLE)
                ELSE CAST(NULL AS DOUBLE)
              END
            ) < 9000000000000000.0
            THEN CASE
              WHEN ABS(
                TRY_CAST(NULLIF(
                  (
                    "t31"."properties" ->> [
                      '$.jobtitle',
                      '$.source',
                      '$.company_id',
                      '$.firstname',
                      '$.lastname',
                      '$.company',
                      '$.email',
                      '$.lead_score',
                      '$.hs_email_optout',
                      '$.hs_sequences_is_enrolled',
                      '$.lifecycle_stage',
                      '$.lifecyclestage'
                    ]
                  )[3],
                  ''
                ) AS DOUBLE)
              ) < 9e+18
              THEN TRY_CAST(NULLIF(
                (
                  "t31"."properties" ->> [
                    '$.jobtitle',
                    '$.source',
                    '$.company_id',
                    '$.firstname',
                    '$.lastname',
                    '$.company',
                    '$.email',
                    '$.lead_score',
                    '$.hs_email_optout',
                    '$.hs_sequences_is_enrolled',
                    '$.lifecycle_stage',
                    '$.lifecyclestage'
                  ]
                )[3],
                ''
              ) AS DOUBLE)
              ELSE CAST(NULL AS DOUBLE)
            END
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS BIGINT)
        THEN CASE
          WHEN ABS(
            CASE
              WHEN ABS(
                TRY_CAST(NULLIF(
                  (
                    "t31"."properties" ->> [
                      '$.jobtitle',
                      '$.source',
                      '$.company_id',
                      '$.firstname',
                      '$.lastname',
                      '$.company',
                      '$.email',
                      '$.lead_score',
                      '$.hs_email_optout',
                      '$.hs_sequences_is_enrolled',
                      '$.lifecycle_stage',
                      '$.lifecyclestage'
                    ]
                  )[3],
                  ''
                ) AS DOUBLE)
              ) < 9e+18
              THEN TRY_CAST(NULLIF(
                (
                  "t31"."properties" ->> [
                    '$.jobtitle',
                    '$.source',
                    '$.company_id',
                    '$.firstname',
                    '$.lastname',
                    '$.company',
                    '$.email',
                    '$.lead_score',
                    '$.hs_email_optout',
                    '$.hs_sequences_is_enrolled',
                    '$.lifecycle_stage',
                    '$.lifecyclestage'
                  ]
                )[3],
                ''
              ) AS DOUBLE)
              ELSE CAST(NULL AS DOUBLE)
            END
          ) < 9000000000000000.0
          THEN CASE
            WHEN ABS(
              TRY_CAST(NULLIF(
                (
                  "t31"."properties" ->> [
                    '$.jobtitle',
                    '$.source',
                    '$.company_id',
                    '$.firstname',
                    '$.lastname',
                    '$.company',
                    '$.email',
                    '$.lead_score',
                    '$.hs_email_optout',
                    '$.hs_sequences_is_enrolled',
                    '$.lifecycle_stage',
                    '$.lifecyclestage'
                  ]
                )[3],
                ''
              ) AS DOUBLE)
            ) < 9e+18
            THEN TRY_CAST(NULLIF(
              (
                "t31"."properties" ->> [
                  '$.jobtitle',
                  '$.source',
                  '$.company_id',
                  '$.firstname',
                  '$.lastname',
                  '$.company',
                  '$.email',
                  '$.lead_score',
                  '$.hs_email_optout',
                  '$.hs_sequences_is_enrolled',
                  '$.lifecycle_stage',
                  '$.lifecyclestage'
                ]
              )[3],
              ''
            ) AS DOUBLE)
            ELSE CAST(NULL AS DOUBLE)
          END
          ELSE CAST(NULL AS DOUBLE)
        END
        ELSE CAST(NULL AS DOUBLE)
      END AS BIGINT) AS TEXT),
      NULLIF(
        (
          "t31"."properties" ->> [
            '$.jobtitle',
            '$.source',
            '$.company_id',
            '$.firstname',
            '$.lastname',
            '$.company',
            '$.email',
            '$.lead_score',
            '$.hs_email_optout',
            '$.hs_sequences_is_enrolled',
            '$.lifecycle_stage',
            '$.lifecyclestage'
          ]
        )[3],
        ''
      )
    ) AS "company_id",
    LOWER(
      COALESCE(
        NULLIF(TRIM("t31"."email", ' 	
'), ''),
        NULLIF(
          (
            "t31"."properties" ->> [
              '$.jobtitle',
              '$.source',
              '$.company_id',
              '$.firstname',
              '$.lastname',
              '$.company',
              '$.email',
              '$.lead_score',
              '$.hs_email_optout',
              '$.hs_sequences_is_enrolled',
              '$.lifecycle_stage',
              '$.lifecyclestage'
            ]
          )[7],
          ''
        )
      )
    ) AS "mail",
    COALESCE(
      NULLIF(TRIM("t31"."firstname", ' 	
'), ''),
      NULLIF(
        (
          "t31"."properties" ->> [
            '$.jobtitle',
            '$.source',
            '$.company_id',
            '$.firstname',
            '$.lastname',
            '$.company',
            '$.email',
            '$.lead_score',
            '$.hs_email_optout',
            '$.hs_sequences_is_enrolled',
            '$.lifecycle_stage',
            '$.lifecyclestage'
          ]
        )[4],
        ''
      )
    ) AS "first",
    COALESCE(
      NULLIF(TRIM("t31"."lastname", ' 	
'), ''),
      NULLIF(
        (
          "t31"."properties" ->> [
            '$.jobtitle',
            '$.source',
            '$.company_id',
            '$.firstname',
            '$.lastname',
            '$.company',
            '$.email',
            '$.lead_score',
            '$.hs_email_optout',
            '$.hs_sequences_is_enrolled',
            '$.lifecycle_stage',
            '$.lifecyclestage'
          ]
        )[5],
        ''
      )
    ) AS "last",
    COALESCE(
      NULLIF(TRIM("t31"."company", ' 	
'), ''),
      NULLIF(
        (
          "t31"."properties" ->> [
            '$.jobtitle',
            '$.source',
            '$.company_id',
            '$.firstname',
            '$.lastname',
            '$.company',
            '$.email',
            '$.lead_score',
            '$.hs_email_optout',
            '$.hs_sequences_is_enrolled',
            '$.lifecycle_stage',
            '$.lifecyclestage'
          ]
        )[6],
        ''
      )
    ) AS "company_text",
    NULLIF(
      (
        "t31"."properties" ->> [
          '$.jobtitle',
          '$.source',
          '$.company_id',
          '$.firstname',
          '$.lastname',
          '$.company',
          '$.email',
          '$.lead_score',
          '$.hs_email_optout',
          '$.hs_sequences_is_enrolled',
          '$.lifecycle_stage',
          '$.lifecyclestage'
        ]
      )[1],
      ''
    ) AS "job_title",
    CASE
      WHEN NULLIF(
        REPLACE(
          REPLACE(
            LOWER(
              TRIM(
                REPLACE(
                  NULLIF(
                    REPLACE(
                      REPLACE(
                        LOWER(
                          TRIM(
                            COALESCE(
                              NULLIF(
                                (
                                  "t31"."properties" ->> [
                                    '$.jobtitle',
                                    '$.source',
                                    '$.company_id',
                                    '$.firstname',
                                    '$.lastname',
                                    '$.company',
                                    '$.email',
                                    '$.lead_score',
                                    '$.hs_email_optout',
                                    '$.hs_sequences_is_enrolled',
                                    '$.lifecycle_stage',
                                    '$.lifecyclestage'
                                  ]
                                )[11],
                                ''
                              ),
                              NULLIF(
                                (
                                  "t31"."properties" ->> [
                                    '$.jobtitle',
                                    '$.source',
                                    '$.company_id',
                                    '$.firstname',
                                    '$.lastname',
                                    '$.company',
                                    '$.email',
                                    '$.lead_score',
                                    '$.hs_email_optout',
                                    '$.hs_sequences_is_enrolled',
                                    '$.lifecycle_stage',
                                    '$.lifecyclestage'
                                  ]
                                )[12],
                                ''
                              )
                            )
                          )
                        ),
                        '-',
                        '_'
                      ),
                      ' ',
                      '_'
                    ),
                    ''
                  ),
                  '_',
                  ''
                )
              )
            ),
            '-',
            '_'
          ),
          ' ',
          '_'
        ),
        ''
      ) IS NULL
      THEN CAST(NULL AS TEXT)
      ELSE CASE NULLIF(
          REPLACE(
            REPLACE(
              LOWER(
                TRIM(
                  REPLACE(
                    NULLIF(
                      REPLACE(
                        REPLACE(
                          LOWER(
                            TRIM(
                              COALESCE(
                                NULLIF(
                                  (
                                    "t31"."properties" ->> [
                                      '$.jobtitle',
                                      '$.source',
                                      '$.company_id',
                                      '$.firstname',
                                      '$.lastname',
                                      '$.company',
                                      '$.email',
                                      '$.lead_score',
                                      '$.hs_email_optout',
                                      '$.hs_sequences_is_enrolled',
                                      '$.lifecycle_stage',
                                      '$.lifecyclestage'
                                    ]
                                  )[11],
                                  ''
                                ),
                                NULLIF(
                                  (
                                    "t31"."properties" ->> [
                                      '$.jobtitle',
                                      '$.source',
                                      '$.company_id',
                                      '$.firstname',
                                      '$.lastname',
                                      '$.company',
                                      '$.email',
                                      '$.lead_score',
                                      '$.hs_email_optout',
                                      '$.hs_sequences_is_enrolled',
                                      '$.lifecycle_stage',
                                      '$.lifecyclestage'
                                    ]
                                  )[12],
                                  ''
                                )
                              )
                            )
                          ),
                          '-',
                          '_'
                        ),
                        ' ',
                        '_'
                      ),
                      ''
                    ),
                    '_',
                    ''
                  )
                )
              ),
              '-',
              '_'
            ),
            ' ',
            '_'
          ),
          ''
        )
        WHEN 'subscriber'
        THEN 'subscriber'
        WHEN 'lead'
        THEN 'lead'
        WHEN 'marketingqualifiedlead'
        THEN 'marketingqualifiedlead'
        WHEN 'salesqualifiedlead'
        THEN 'salesqualifiedlead'
        WHEN 'opportunity'
        THEN 'opportunity'
        WHEN 'customer'
        THEN 'customer'
        WHEN 'evangelist'
        THEN 'evangelist'
        WHEN 'other'
        THEN 'other'
        ELSE 'unmapped'
      END
    END AS "stage",
    CASE
      WHEN ABS(
        TRY_CAST(NULLIF(
          (
            "t31"."properties" ->> [
              '$.jobtitle',
              '$.source',
              '$.company_id',
              '$.firstname',
              '$.lastname',
              '$.company',
              '$.email',
              '$.lead_score',
              '$.hs_email_optout',
              '$.hs_sequences_is_enrolled',
              '$.lifecycle_stage',
              '$.lifecyclestage'
            ]
          )[8],
          ''
        ) AS DOUBLE)
      ) < 9e+18
      THEN TRY_CAST(NULLIF(
        (
          "t31"."properties" ->> [
            '$.jobtitle',
            '$.source',
            '$.company_id',
            '$.firstname',
            '$.lastname',
            '$.company',
            '$.email',
            '$.lead_score',
            '$.hs_email_optout',
            '$.hs_sequences_is_enrolled',
            '$.lifecycle_stage',
            '$.lifecyclestage'
          ]
        )[8],
        ''
      ) AS DOUBLE)
      ELSE CAST(NULL AS DOUBLE)
    END AS "score",
    NULLIF(
      (
        "t31"."properties" ->> [
          '$.jobtitle',
          '$.source',
          '$.company_id',
          '$.firstname',
          '$.lastname',
          '$.company',
          '$.email',
          '$.lead_score',
          '$.hs_email_optout',
          '$.hs_sequences_is_enrolled',
          '$.lifecycle_stage',
          '$.lifecyclestage'
        ]
      )[2],
      ''
    ) AS "source",
    COALESCE(
      CASE
        WHEN LOWER(
          NULLIF(
            (
              "t31"."properties" ->> [
                '$.jobtitle',
                '$.source',
                '$.company_id',
                '$.firstname',
                '$.lastname',
                '$.company',
                '$.email',
                '$.lead_score',
                '$.hs_email_optout',
                '$.hs_sequences_is_enrolled',
                '$.lifecycle_stage',
                '$.lifecyclestage'
              ]
            )[9],
            ''
          )
        ) IN ('true', '1')
        THEN TRUE
        WHEN LOWER(
          NULLIF(
            (
              "t31"."properties" ->> [
                '$.jobtitle',
                '$.source',
                '$.company_id',
                '$.firstname',
                '$.lastname',
                '$.company',
                '$.email',
                '$.lead_score',
                '$.hs_email_optout',
                '$.hs_sequences_is_enrolled',
                '$.lifecycle_stage',
                '$.lifecyclestage'
              ]
            )[9],
            ''
          )
        ) IN ('false', '0')
        THEN FALSE
        ELSE CAST(NULL AS BOOLEAN)
      END,
      FALSE
    ) AS "opted_out",
    COALESCE(
      CASE
        WHEN LOWER(
          NULLIF(
            (
              "t31"."properties" ->> [
                '$.jobtitle',
                '$.source',
                '$.company_id',
                '$.firstname',
                '$.lastname',
                '$.company',
                '$.email',
                '$.lead_score',
                '$.hs_email_optout',
                '$.hs_sequences_is_enrolled',
                '$.lifecycle_stage',
                '$.lifecyclestage'
              ]
            )[10],
            ''
          )
        ) IN ('true', '1')
        THEN TRUE
        WHEN LOWER(
          NULLIF(
            (
              "t31"."properties" ->> [
                '$.jobtitle',
                '$.source',
                '$.company_id',
                '$.firstname',
                '$.lastname',
                '$.company',
                '$.email',
                '$.lead_score',
                '$.hs_email_optout',
                '$.hs_sequences_is_enrolled',
                '$.lifecycle_stage',
                '$.lifecyclestage'
              ]
            )[10],
            ''
          )
        ) IN ('false', '0')
        THEN FALSE
        ELSE CAST(NULL AS BOOLEAN)
      END,
      FALSE
    ) AS "in_sequence"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "t4" AS "t7"
      WHERE
        NOT (
          COALESCE(
            "t7"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
            FALSE
          )
        )
        AND (
          (
            "t7"."id" >= '!'
          ) OR (
            TRIM("t7"."id", ' 	
') <> ''
          )
        )
        AND NOT (
          "t7"."id" IN (
            SELECT
              "t15"."id"
            FROM "repeats_in_hubspot_contacts" AS "t15"
          )
        )
    ) AS "t21"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t27".*
        EXCLUDE ("version_rank")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t23"."id",
            "t23"."properties",
            "t23"."firstname",
            "t23"."lastname",
            "t23"."email",
            "t23"."company",
            "t23"."phone",
            "t23"."createdat",
            "t23"."updatedat",
            "t23"."archived",
            "t23"."created_at",
            ROW_NUMBER() OVER (
              PARTITION BY "t23"."id"
              ORDER BY "t23"."updatedat" DESC, "t23"."created_at" DESC, CONCAT_WS(
                '|',
                COALESCE("t23"."id", '<null>'),
                COALESCE(CAST("t23"."properties" AS TEXT), '<null>'),
                COALESCE("t23"."firstname", '<null>'),
                COALESCE("t23"."lastname", '<null>'),
                COALESCE("t23"."email", '<null>'),
                COALESCE("t23"."company", '<null>'),
                COALESCE("t23"."phone", '<null>'),
                COALESCE(CAST("t23"."createdat" AS TEXT), '<null>'),
                COALESCE(CAST("t23"."updatedat" AS TEXT), '<null>'),
                COALESCE(CAST("t23"."archived" AS TEXT), '<null>'),
                COALESCE(CAST("t23"."created_at" AS TEXT), '<null>')
              ) DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "version_rank"
          FROM (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                *
              FROM "t4" AS "t7"
              WHERE
                NOT (
                  COALESCE(
                    "t7"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                    FALSE
                  )
                )
                AND "t7"."id" IN (
                  SELECT
                    "t15"."id"
                  FROM "repeats_in_hubspot_contacts" AS "t15"
                )
            ) AS "t19"
          ) AS "t23"
        ) AS "t25"
        WHERE
          "t25"."version_rank" = 0
      ) AS "t27"
    ) AS "t29"
  ) AS "t31"
) AS "t35"
LEFT OUTER JOIN (
  SELECT
    "t0"."hubspot_company_id" AS "_parent_0",
    "t0"."account_id",
    "t0"."company_name" AS "linked_name"
  FROM "staging"."stg_hubspot__companies" AS "t0"
) AS "t6"
  ON "t35"."company_id" = "t6"."_parent_0"
LEFT OUTER JOIN (
  SELECT
    "t37"."email_contact_id",
    "t37"."outcome"
  FROM (
    SELECT
      "t36"."id",
      "t36"."email_contact_id",
      "t36"."at",
      "t36"."category",
      "t36"."outcome",
      ROW_NUMBER() OVER (
        PARTITION BY "t36"."email_contact_id"
        ORDER BY "t36"."at" DESC, "t36"."id" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS "rank"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t32"."id",
          NULLIF(
            TRIM(
              COALESCE(
                CASE
                  WHEN JSON_TYPE(
                    CASE
                      WHEN ARRAY_LENGTH(
                        CASE
                          WHEN JSON_TYPE("t32"."associations" -> '$.contact_ids') = 'ARRAY'
                          THEN CAST(CAST("t32"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                          ELSE NULL
                        END
                      ) > 0
                      THEN "t32"."associations" -> '$.contact_ids'
                      WHEN ARRAY_LENGTH(
                        CASE
                          WHEN JSON_TYPE("t32"."associations" -> '$.contactIds') = 'ARRAY'
                          THEN CAST(CAST("t32"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                          ELSE NULL
                        END
                      ) > 0
                      THEN "t32"."associations" -> '$.contactIds'
                      ELSE CAST(NULL AS JSON)
                    END -> '$[0]'
                  ) = 'VARCHAR'
                  THEN (
                    CASE
                      WHEN ARRAY_LENGTH(
                        CASE
                          WHEN JSON_TYPE("t32"."associations" -> '$.contact_ids') = 'ARRAY'
                          THEN CAST(CAST("t32"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                          ELSE NULL
                        END
                      ) > 0
                      THEN "t32"."associations" -> '$.contact_ids'
                      WHEN ARRAY_LENGTH(
                        CASE
                          WHEN JSON_TYPE("t32"."associations" -> '$.contactIds') = 'ARRAY'
                          THEN CAST(CAST("t32"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                          ELSE NULL
                        END
                      ) > 0
                      THEN "t32"."associations" -> '$.contactIds'
                      ELSE CAST(NULL AS JSON)
                    END -> '$[0]'
                  ) ->> '$'
                  ELSE NULL
                END,
                CAST(CASE
                  WHEN JSON_TYPE(
                    CASE
                      WHEN ARRAY_LENGTH(
                        CASE
                          WHEN JSON_TYPE("t32"."associations" -> '$.contact_ids') = 'ARRAY'
                          THEN CAST(CAST("t32"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                          ELSE NULL
                        END
                      ) > 0
                      THEN "t32"."associations" -> '$.contact_ids'
                      WHEN ARRAY_LENGTH(
                        CASE
                          WHEN JSON_TYPE("t32"."associations" -> '$.contactIds') = 'ARRAY'
                          THEN CAST(CAST("t32"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                          ELSE NULL
                        END
                      ) > 0
                      THEN "t32"."associations" -> '$.contactIds'
                      ELSE CAST(NULL AS JSON)
                    END -> '$[0]'
                  ) IN ('UBIGINT', 'BIGINT')
                  THEN CAST(CASE
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t32"."associations" -> '$.contact_ids') = 'ARRAY'
                        THEN CAST(CAST("t32"."associations" -> '$.contact_ids' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t32"."associations" -> '$.contact_ids'
                    WHEN ARRAY_LENGTH(
                      CASE
                        WHEN JSON_TYPE("t32"."associations" -> '$.contactIds') = 'ARRAY'
                        THEN CAST(CAST("t32"."associations" -> '$.contactIds' AS JSON) AS JSON[])
                        ELSE NULL
                      END
                    ) > 0
                    THEN "t32"."associations" -> '$.contactIds'
                    ELSE CAST(NULL AS JSON)
                  END -> '$[0]' AS BIGINT)
                  ELSE NULL
                END AS TEXT)
              ),
              ' 	
'
            ),
            ''
          ) AS "email_contact_id",
          COALESCE(
            EPOCH_MS(
              CAST(ROUND(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        CASE
                          WHEN ABS(
                            TRY_CAST(NULLIF((
                              "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                            )[2], '') AS DOUBLE)
                          ) < 9e+18
                          THEN TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[2], '') AS DOUBLE)
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      ) < 100000000000.0
                      THEN CASE
                        WHEN ABS(
                          TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[2], '') AS DOUBLE)
                        ) < 9e+18
                        THEN TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[2], '') AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END * 1000
                      ELSE CASE
                        WHEN ABS(
                          TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[2], '') AS DOUBLE)
                        ) < 9e+18
                        THEN TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[2], '') AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    END
                  ) < 100000000000000.0
                  THEN CASE
                    WHEN ABS(
                      CASE
                        WHEN ABS(
                          TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[2], '') AS DOUBLE)
                        ) < 9e+18
                        THEN TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[2], '') AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    ) < 100000000000.0
                    THEN CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[2], '') AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF((
                        "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                      )[2], '') AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END * 1000
                    ELSE CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[2], '') AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF((
                        "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                      )[2], '') AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END,
                0
              ) AS BIGINT)
            ),
            EPOCH_MS(
              CAST(ROUND(
                CASE
                  WHEN ABS(
                    CASE
                      WHEN ABS(
                        CASE
                          WHEN ABS(
                            TRY_CAST(NULLIF((
                              "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                            )[3], '') AS DOUBLE)
                          ) < 9e+18
                          THEN TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[3], '') AS DOUBLE)
                          ELSE CAST(NULL AS DOUBLE)
                        END
                      ) < 100000000000.0
                      THEN CASE
                        WHEN ABS(
                          TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[3], '') AS DOUBLE)
                        ) < 9e+18
                        THEN TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[3], '') AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END * 1000
                      ELSE CASE
                        WHEN ABS(
                          TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[3], '') AS DOUBLE)
                        ) < 9e+18
                        THEN TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[3], '') AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    END
                  ) < 100000000000000.0
                  THEN CASE
                    WHEN ABS(
                      CASE
                        WHEN ABS(
                          TRY_CAST(NULLIF((
                            "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                          )[3], '') AS DOUBLE)
                        ) < 9e+18
                        THEN TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[3], '') AS DOUBLE)
                        ELSE CAST(NULL AS DOUBLE)
                      END
                    ) < 100000000000.0
                    THEN CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[3], '') AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF((
                        "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                      )[3], '') AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END * 1000
                    ELSE CASE
                      WHEN ABS(
                        TRY_CAST(NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[3], '') AS DOUBLE)
                      ) < 9e+18
                      THEN TRY_CAST(NULLIF((
                        "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                      )[3], '') AS DOUBLE)
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  END
                  ELSE CAST(NULL AS DOUBLE)
                END,
                0
              ) AS BIGINT)
            ),
            "t32"."createdat"
          ) AS "at",
          CASE
            WHEN NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      NULLIF((
                        "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                      )[1], '')
                    )
                  ),
                  '-',
                  '_'
                ),
                ' ',
                '_'
              ),
              ''
            ) IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        NULLIF((
                          "t32"."engagement" ->> ['$.type', '$.timestamp', '$.createdAt']
                        )[1], '')
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
              WHEN 'email'
              THEN 'Email'
              WHEN 'incoming_email'
              THEN 'Email'
              WHEN 'forwarded_email'
              THEN 'Email'
              WHEN 'call'
              THEN 'Call'
              WHEN 'meeting'
              THEN 'Meeting'
              WHEN 'note'
              THEN 'Note'
              WHEN 'task'
              THEN 'Task'
              ELSE 'unmapped'
            END
          END AS "category",
          CASE
            WHEN NULLIF(
              REPLACE(
                REPLACE(
                  LOWER(
                    TRIM(
                      COALESCE(
                        NULLIF("t32"."metadata" ->> '$.status', ''),
                        NULLIF((
                          "t32"."metadata" -> '$.CALL'
                        ) ->> '$.status', ''),
                        NULLIF((
                          "t32"."metadata" -> '$.EMAIL'
                        ) ->> '$.status', ''),
                        NULLIF((
                          "t32"."metadata" -> '$.MEETING'
                        ) ->> '$.status', '')
                      )
                    )
                  ),
                  '-',
                  '_'
                ),
                ' ',
                '_'
              ),
              ''
            ) IS NULL
            THEN CAST(NULL AS TEXT)
            ELSE CASE NULLIF(
                REPLACE(
                  REPLACE(
                    LOWER(
                      TRIM(
                        COALESCE(
                          NULLIF("t32"."metadata" ->> '$.status', ''),
                          NULLIF((
                            "t32"."metadata" -> '$.CALL'
                          ) ->> '$.status', ''),
                          NULLIF((
                            "t32"."metadata" -> '$.EMAIL'
                          ) ->> '$.status', ''),
                          NULLIF((
                            "t32"."metadata" -> '$.MEETING'
                          ) ->> '$.status', '')
                        )
                      )
                    ),
                    '-',
                    '_'
                  ),
                  ' ',
                  '_'
                ),
                ''
              )
              WHEN 'completed'
              THEN 'completed'
              WHEN 'no_answer'
              THEN 'no_answer'
              WHEN 'busy'
              THEN 'busy'
              WHEN 'sent'
              THEN 'sent'
              WHEN 'bounced'
              THEN 'bounced'
              WHEN 'scheduled'
              THEN 'scheduled'
              WHEN 'rescheduled'
              THEN 'scheduled'
              WHEN 'no_show'
              THEN 'no_show'
              WHEN 'canceled'
              THEN 'canceled'
              WHEN 'cancelled'
              THEN 'canceled'
              ELSE 'unmapped'
            END
          END AS "outcome"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM "t5" AS "t8"
            WHERE
              NOT (
                COALESCE(
                  "t8"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                  FALSE
                )
              )
              AND (
                (
                  "t8"."id" >= '!'
                ) OR (
                  TRIM("t8"."id", ' 	
') <> ''
                )
              )
              AND NOT (
                "t8"."id" IN (
                  SELECT
                    "t16"."id"
                  FROM "repeats_in_hubspot_engagements" AS "t16"
                )
              )
          ) AS "t22"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t28".*
              EXCLUDE ("version_rank")
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t24"."id",
                  "t24"."engagement",
                  "t24"."associations",
                  "t24"."metadata",
                  "t24"."createdat",
                  "t24"."updatedat",
                  "t24"."created_at",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t24"."id"
                    ORDER BY "t24"."updatedat" DESC, "t24"."created_at" DESC, CONCAT_WS(
                      '|',
                      COALESCE("t24"."id", '<null>'),
                      COALESCE(CAST("t24"."engagement" AS TEXT), '<null>'),
                      COALESCE(CAST("t24"."associations" AS TEXT), '<null>'),
                      COALESCE(CAST("t24"."metadata" AS TEXT), '<null>'),
                      COALESCE(CAST("t24"."createdat" AS TEXT), '<null>'),
                      COALESCE(CAST("t24"."updatedat" AS TEXT), '<null>'),
                      COALESCE(CAST("t24"."created_at" AS TEXT), '<null>')
                    ) DESC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "version_rank"
                FROM (
                  SELECT DISTINCT
                    *
                  FROM (
                    SELECT
                      *
                    FROM "t5" AS "t8"
                    WHERE
                      NOT (
                        COALESCE(
                          "t8"."createdat" >= CAST(MAKE_DATE(2026, 6, 30) + INTERVAL '1' DAY AS TIMESTAMP),
                          FALSE
                        )
                      )
                      AND "t8"."id" IN (
                        SELECT
                          "t16"."id"
                        FROM "repeats_in_hubspot_engagements" AS "t16"
                      )
                  ) AS "t20"
                ) AS "t24"
              ) AS "t26"
              WHERE
                "t26"."version_rank" = 0
            ) AS "t28"
          ) AS "t30"
        ) AS "t32"
      ) AS "t33"
      WHERE
        "t33"."category" = 'Email'
        AND "t33"."outcome" IS NOT NULL
        AND "t33"."email_contact_id" IS NOT NULL
        AND CAST("t33"."at" AS DATE) <= MAKE_DATE(2026, 6, 30)
    ) AS "t36"
  ) AS "t37"
  WHERE
    "t37"."rank" = 0
) AS "t39"
  ON "t35"."id" = "t39"."email_contact_id"
