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
        *
      FROM (
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
                'stg_stripe__customers' AS "table_name",
                "t30"."column_names",
                "t30"."row_count"
              FROM (
                SELECT
                  "t22"."column_names",
                  COUNT(*) AS "row_count"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      TRIM(' 	
' FROM CONCAT_WS(
                        '',
                        CASE "t6"."stripe_customer_key"
                          WHEN 'unmapped'
                          THEN 'stripe_customer_key '
                          ELSE ''
                        END,
                        CASE "t6"."customer_email" WHEN 'unmapped' THEN 'customer_email ' ELSE '' END,
                        CASE "t6"."customer_name" WHEN 'unmapped' THEN 'customer_name ' ELSE '' END,
                        CASE "t6"."customer_description"
                          WHEN 'unmapped'
                          THEN 'customer_description '
                          ELSE ''
                        END,
                        CASE "t6"."phone" WHEN 'unmapped' THEN 'phone ' ELSE '' END,
                        CASE "t6"."currency" WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                        CASE "t6"."tax_exempt" WHEN 'unmapped' THEN 'tax_exempt ' ELSE '' END,
                        CASE "t6"."invoice_prefix" WHEN 'unmapped' THEN 'invoice_prefix ' ELSE '' END,
                        CASE "t6"."billing_address_line1"
                          WHEN 'unmapped'
                          THEN 'billing_address_line1 '
                          ELSE ''
                        END,
                        CASE "t6"."billing_city" WHEN 'unmapped' THEN 'billing_city ' ELSE '' END,
                        CASE "t6"."billing_state" WHEN 'unmapped' THEN 'billing_state ' ELSE '' END,
                        CASE "t6"."billing_country" WHEN 'unmapped' THEN 'billing_country ' ELSE '' END,
                        CASE "t6"."shipping_address_line1"
                          WHEN 'unmapped'
                          THEN 'shipping_address_line1 '
                          ELSE ''
                        END,
                        CASE "t6"."shipping_city" WHEN 'unmapped' THEN 'shipping_city ' ELSE '' END,
                        CASE "t6"."shipping_state" WHEN 'unmapped' THEN 'shipping_state ' ELSE '' END,
                        CASE "t6"."shipping_country" WHEN 'unmapped' THEN 'shipping_country ' ELSE '' END,
                        CASE "t6"."customer_status" WHEN 'unmapped' THEN 'customer_status ' ELSE '' END,
                        CASE "t6"."customer_tenure_category"
                          WHEN 'unmapped'
                          THEN 'customer_tenure_category '
                          ELSE ''
                        END
                      )) AS "column_names"
                    FROM "staging"."stg_stripe__customers" AS "t6"
                  ) AS "t14"
                  WHERE
                    "t14"."column_names" <> ''
                ) AS "t22"
                GROUP BY
                  1
              ) AS "t30"
            ) AS "t38"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                'stg_stripe__prices' AS "table_name",
                "t31"."column_names",
                "t31"."row_count"
              FROM (
                SELECT
                  "t23"."column_names",
                  COUNT(*) AS "row_count"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      TRIM(' 	
' FROM CONCAT_WS(
                        '',
                        CASE "t7"."nickname" WHEN 'unmapped' THEN 'nickname ' ELSE '' END,
                        CASE "t7"."price_type" WHEN 'unmapped' THEN 'price_type ' ELSE '' END,
                        CASE "t7"."currency" WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                        CASE "t7"."normalized_currency"
                          WHEN 'unmapped'
                          THEN 'normalized_currency '
                          ELSE ''
                        END,
                        CASE "t7"."billing_interval" WHEN 'unmapped' THEN 'billing_interval ' ELSE '' END,
                        CASE "t7"."billing_period" WHEN 'unmapped' THEN 'billing_period ' ELSE '' END,
                        CASE "t7"."price_tier" WHEN 'unmapped' THEN 'price_tier ' ELSE '' END,
                        CASE "t7"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                      )) AS "column_names"
                    FROM "staging"."stg_stripe__prices" AS "t7"
                  ) AS "t15"
                  WHERE
                    "t15"."column_names" <> ''
                ) AS "t23"
                GROUP BY
                  1
              ) AS "t31"
            ) AS "t39"
          ) AS "t40"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              'stg_stripe__subscriptions' AS "table_name",
              "t29"."column_names",
              "t29"."row_count"
            FROM (
              SELECT
                "t21"."column_names",
                COUNT(*) AS "row_count"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    TRIM(' 	
' FROM CONCAT_WS(
                      '',
                      CASE "t5"."stripe_subscription_key"
                        WHEN 'unmapped'
                        THEN 'stripe_subscription_key '
                        ELSE ''
                      END,
                      CASE "t5"."plan" WHEN 'unmapped' THEN 'plan ' ELSE '' END,
                      CASE "t5"."pricing_tier" WHEN 'unmapped' THEN 'pricing_tier ' ELSE '' END,
                      CASE "t5"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                      CASE "t5"."subscription_status"
                        WHEN 'unmapped'
                        THEN 'subscription_status '
                        ELSE ''
                      END,
                      CASE "t5"."subscription_status_category"
                        WHEN 'unmapped'
                        THEN 'subscription_status_category '
                        ELSE ''
                      END,
                      CASE "t5"."lifecycle_stage" WHEN 'unmapped' THEN 'lifecycle_stage ' ELSE '' END,
                      CASE "t5"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                    )) AS "column_names"
                  FROM "staging"."stg_stripe__subscriptions" AS "t5"
                ) AS "t13"
                WHERE
                  "t13"."column_names" <> ''
              ) AS "t21"
              GROUP BY
                1
            ) AS "t29"
          ) AS "t37"
        ) AS "t41"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            'stg_stripe__subscription_items' AS "table_name",
            "t28"."column_names",
            "t28"."row_count"
          FROM (
            SELECT
              "t20"."column_names",
              COUNT(*) AS "row_count"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  TRIM(' 	
' FROM CONCAT_WS(
                    '',
                    CASE "t4"."subscription_item_key"
                      WHEN 'unmapped'
                      THEN 'subscription_item_key '
                      ELSE ''
                    END,
                    CASE "t4"."unit_amount_source"
                      WHEN 'unmapped'
                      THEN 'unit_amount_source '
                      ELSE ''
                    END,
                    CASE "t4"."currency" WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                    CASE "t4"."billing_scheme" WHEN 'unmapped' THEN 'billing_scheme ' ELSE '' END,
                    CASE "t4"."billing_interval" WHEN 'unmapped' THEN 'billing_interval ' ELSE '' END,
                    CASE "t4"."item_billing_interval"
                      WHEN 'unmapped'
                      THEN 'item_billing_interval '
                      ELSE ''
                    END,
                    CASE "t4"."billing_frequency_display"
                      WHEN 'unmapped'
                      THEN 'billing_frequency_display '
                      ELSE ''
                    END,
                    CASE "t4"."pricing_tier" WHEN 'unmapped' THEN 'pricing_tier ' ELSE '' END,
                    CASE "t4"."revenue_type" WHEN 'unmapped' THEN 'revenue_type ' ELSE '' END,
                    CASE "t4"."addon_name" WHEN 'unmapped' THEN 'addon_name ' ELSE '' END
                  )) AS "column_names"
                FROM "staging"."stg_stripe__subscription_items" AS "t4"
              ) AS "t12"
              WHERE
                "t12"."column_names" <> ''
            ) AS "t20"
            GROUP BY
              1
          ) AS "t28"
        ) AS "t36"
      ) AS "t42"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'stg_stripe__events' AS "table_name",
          "t27"."column_names",
          "t27"."row_count"
        FROM (
          SELECT
            "t19"."column_names",
            COUNT(*) AS "row_count"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                TRIM(' 	
' FROM CONCAT_WS(
                  '',
                  CASE "t3"."stripe_event_key" WHEN 'unmapped' THEN 'stripe_event_key ' ELSE '' END,
                  CASE "t3"."event_type" WHEN 'unmapped' THEN 'event_type ' ELSE '' END,
                  CASE "t3"."event_category" WHEN 'unmapped' THEN 'event_category ' ELSE '' END,
                  CASE "t3"."event_action" WHEN 'unmapped' THEN 'event_action ' ELSE '' END,
                  CASE "t3"."related_object_type"
                    WHEN 'unmapped'
                    THEN 'related_object_type '
                    ELSE ''
                  END,
                  CASE "t3"."api_version" WHEN 'unmapped' THEN 'api_version ' ELSE '' END,
                  CASE "t3"."idempotency_key" WHEN 'unmapped' THEN 'idempotency_key ' ELSE '' END,
                  CASE "t3"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
                )) AS "column_names"
              FROM "staging"."stg_stripe__events" AS "t3"
            ) AS "t11"
            WHERE
              "t11"."column_names" <> ''
          ) AS "t19"
          GROUP BY
            1
        ) AS "t27"
      ) AS "t35"
    ) AS "t43"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stg_stripe__invoices' AS "table_name",
        "t26"."column_names",
        "t26"."row_count"
      FROM (
        SELECT
          "t18"."column_names",
          COUNT(*) AS "row_count"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              TRIM(' 	
' FROM CONCAT_WS(
                '',
                CASE "t2"."stripe_invoice_key"
                  WHEN 'unmapped'
                  THEN 'stripe_invoice_key '
                  ELSE ''
                END,
                CASE "t2"."invoice_number" WHEN 'unmapped' THEN 'invoice_number ' ELSE '' END,
                CASE "t2"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
                CASE "t2"."invoice_status" WHEN 'unmapped' THEN 'invoice_status ' ELSE '' END,
                CASE "t2"."invoice_status_category"
                  WHEN 'unmapped'
                  THEN 'invoice_status_category '
                  ELSE ''
                END,
                CASE "t2"."billing_reason" WHEN 'unmapped' THEN 'billing_reason ' ELSE '' END,
                CASE "t2"."collection_method" WHEN 'unmapped' THEN 'collection_method ' ELSE '' END,
                CASE "t2"."currency" WHEN 'unmapped' THEN 'currency ' ELSE '' END,
                CASE "t2"."customer_email" WHEN 'unmapped' THEN 'customer_email ' ELSE '' END,
                CASE "t2"."customer_name" WHEN 'unmapped' THEN 'customer_name ' ELSE '' END,
                CASE "t2"."customer_phone" WHEN 'unmapped' THEN 'customer_phone ' ELSE '' END,
                CASE "t2"."payment_timeline" WHEN 'unmapped' THEN 'payment_timeline ' ELSE '' END,
                CASE "t2"."collection_risk" WHEN 'unmapped' THEN 'collection_risk ' ELSE '' END,
                CASE "t2"."invoice_size_category"
                  WHEN 'unmapped'
                  THEN 'invoice_size_category '
                  ELSE ''
                END,
                CASE "t2"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
              )) AS "column_names"
            FROM "staging"."stg_stripe__invoices" AS "t2"
          ) AS "t10"
          WHERE
            "t10"."column_names" <> ''
        ) AS "t18"
        GROUP BY
          1
      ) AS "t26"
    ) AS "t34"
  ) AS "t44"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'stg_stripe__charges' AS "table_name",
      "t25"."column_names",
      "t25"."row_count"
    FROM (
      SELECT
        "t17"."column_names",
        COUNT(*) AS "row_count"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            TRIM(' 	
' FROM CONCAT_WS(
              '',
              CASE "t1"."stripe_charge_key" WHEN 'unmapped' THEN 'stripe_charge_key ' ELSE '' END,
              CASE "t1"."currency" WHEN 'unmapped' THEN 'currency ' ELSE '' END,
              CASE "t1"."description" WHEN 'unmapped' THEN 'description ' ELSE '' END,
              CASE "t1"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
              CASE "t1"."charge_status" WHEN 'unmapped' THEN 'charge_status ' ELSE '' END,
              CASE "t1"."payment_method" WHEN 'unmapped' THEN 'payment_method ' ELSE '' END,
              CASE "t1"."payment_method_type"
                WHEN 'unmapped'
                THEN 'payment_method_type '
                ELSE ''
              END,
              CASE "t1"."card_brand" WHEN 'unmapped' THEN 'card_brand ' ELSE '' END,
              CASE "t1"."card_last4" WHEN 'unmapped' THEN 'card_last4 ' ELSE '' END,
              CASE "t1"."card_network" WHEN 'unmapped' THEN 'card_network ' ELSE '' END,
              CASE "t1"."network_status" WHEN 'unmapped' THEN 'network_status ' ELSE '' END,
              CASE "t1"."outcome_reason" WHEN 'unmapped' THEN 'outcome_reason ' ELSE '' END,
              CASE "t1"."risk_level" WHEN 'unmapped' THEN 'risk_level ' ELSE '' END,
              CASE "t1"."failure_code" WHEN 'unmapped' THEN 'failure_code ' ELSE '' END,
              CASE "t1"."failure_message" WHEN 'unmapped' THEN 'failure_message ' ELSE '' END,
              CASE "t1"."billing_country" WHEN 'unmapped' THEN 'billing_country ' ELSE '' END,
              CASE "t1"."billing_city" WHEN 'unmapped' THEN 'billing_city ' ELSE '' END,
              CASE "t1"."billing_state" WHEN 'unmapped' THEN 'billing_state ' ELSE '' END,
              CASE "t1"."billing_postal_code"
                WHEN 'unmapped'
                THEN 'billing_postal_code '
                ELSE ''
              END,
              CASE "t1"."receipt_url" WHEN 'unmapped' THEN 'receipt_url ' ELSE '' END,
              CASE "t1"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
            )) AS "column_names"
          FROM "staging"."stg_stripe__charges" AS "t1"
        ) AS "t9"
        WHERE
          "t9"."column_names" <> ''
      ) AS "t17"
      GROUP BY
        1
    ) AS "t25"
  ) AS "t33"
) AS "t45"
UNION ALL
SELECT
  *
FROM (
  SELECT
    'stg_stripe__payment_intents' AS "table_name",
    "t24"."column_names",
    "t24"."row_count"
  FROM (
    SELECT
      "t16"."column_names",
      COUNT(*) AS "row_count"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          TRIM(' 	
' FROM CONCAT_WS(
            '',
            CASE "t0"."stripe_payment_intent_key"
              WHEN 'unmapped'
              THEN 'stripe_payment_intent_key '
              ELSE ''
            END,
            CASE "t0"."currency" WHEN 'unmapped' THEN 'currency ' ELSE '' END,
            CASE "t0"."description" WHEN 'unmapped' THEN 'description ' ELSE '' END,
            CASE "t0"."status" WHEN 'unmapped' THEN 'status ' ELSE '' END,
            CASE "t0"."status_category" WHEN 'unmapped' THEN 'status_category ' ELSE '' END,
            CASE "t0"."payment_stage" WHEN 'unmapped' THEN 'payment_stage ' ELSE '' END,
            CASE "t0"."payment_size_category"
              WHEN 'unmapped'
              THEN 'payment_size_category '
              ELSE ''
            END,
            CASE "t0"."capture_method" WHEN 'unmapped' THEN 'capture_method ' ELSE '' END,
            CASE "t0"."confirmation_method"
              WHEN 'unmapped'
              THEN 'confirmation_method '
              ELSE ''
            END,
            CASE "t0"."setup_future_usage"
              WHEN 'unmapped'
              THEN 'setup_future_usage '
              ELSE ''
            END,
            CASE "t0"."cancellation_reason"
              WHEN 'unmapped'
              THEN 'cancellation_reason '
              ELSE ''
            END,
            CASE "t0"."error_code" WHEN 'unmapped' THEN 'error_code ' ELSE '' END,
            CASE "t0"."error_message" WHEN 'unmapped' THEN 'error_message ' ELSE '' END,
            CASE "t0"."error_type" WHEN 'unmapped' THEN 'error_type ' ELSE '' END,
            CASE "t0"."data_quality_flag" WHEN 'unmapped' THEN 'data_quality_flag ' ELSE '' END
          )) AS "column_names"
        FROM "staging"."stg_stripe__payment_intents" AS "t0"
      ) AS "t8"
      WHERE
        "t8"."column_names" <> ''
    ) AS "t16"
    GROUP BY
      1
  ) AS "t24"
) AS "t32"
