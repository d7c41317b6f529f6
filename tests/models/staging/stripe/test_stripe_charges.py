from decimal import Decimal

from support import model_schema, raw, run, typed

NAME = "stg_stripe__charges"


def charges(*rows):
    rows = [{"id": f"ch_{number}", "currency": "usd", "customer": "cus_1"} | row for number, row in enumerate(rows)]
    return run(
        NAME,
        stripe_charges=raw("stripe_charges", *rows),
        stg_stripe__customers=typed(model_schema("stg_stripe__customers"), {"stripe_customer_id": "cus_1"}),
        stg_stripe__invoices=typed(model_schema("stg_stripe__invoices"), {"stripe_invoice_id": "in_1"}),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


def columns(names, *rows):
    return [tuple(row[name] for name in names) for row in charges(*rows)]


def test_amounts_are_dollars_and_refunds_are_what_was_paid_back():
    names = ("charge_amount_usd", "captured_amount_usd", "refunded_amount_usd", "data_quality_flag")
    rows = [
        {"amount": 20300, "amount_captured": 20300, "amount_refunded": 5},
        {"amount": 0, "amount_refunded": 0},
        {"amount": 100, "amount_refunded": 101},
        {"amount": -1},
        {},
    ]
    assert columns(names, *rows) == [
        (Decimal("203.00"), Decimal("203.00"), Decimal("0.05"), "Valid"),
        (Decimal("0.00"), None, Decimal("0.00"), "Valid"),
        (Decimal("1.00"), None, Decimal("1.01"), "Invalid Amount"),
        (Decimal("-0.01"), None, None, "Invalid Amount"),
        (None, None, None, "Invalid Amount"),
    ]


def test_other_currencies_have_no_dollars():
    names = ("currency", "charge_amount_usd", "refunded_amount_usd")
    rows = [{"amount": 100, "amount_refunded": 0, "currency": code} for code in ("EUR", "USD", None)]
    assert columns(names, *rows) == [
        ("eur", None, None),
        ("usd", Decimal("1.00"), Decimal("0.00")),
        (None, Decimal("1.00"), Decimal("0.00")),
    ]


def test_failed_charges_are_kept_and_told_apart():
    names = ("status", "charge_status", "paid", "failure_code", "failure_message", "outcome_reason")
    failed = {
        "status": "failed",
        "paid": False,
        "failure_code": "card_declined",
        "failure_message": "Your card was declined.",
        "outcome": '{"reason": "insufficient_funds"}',
    }
    assert columns(names, failed, {"status": "Succeeded"}, {"status": "lost"}, {}) == [
        ("failed", "failed", False, "card_declined", "Your card was declined.", "insufficient_funds"),
        ("Succeeded", "succeeded", None, None, None, None),
        ("lost", "unmapped", None, None, None, None),
        (None, None, None, None, None, None),
    ]


def test_card_and_outcome_come_from_the_documents():
    names = ("payment_method_type", "card_brand", "card_last4", "card_exp_month", "card_exp_year", "risk_score")
    card = '{"brand": "visa", "last4": "0117", "exp_month": 4, "exp_year": "2027"}'
    rows = [
        {
            "payment_method_details": f'{{"type": "card", "card": {card}}}',
            "outcome": '{"risk_score": 31, "reason": null}',
        },
        {"payment_method_details": '{"type": "bank_account", "bank_account": {}}', "outcome": '{"risk_score": "high"}'},
        {"payment_method_details": "[]", "outcome": "null"},
    ]
    assert columns(names, *rows) == [
        ("card", "visa", "0117", 4, 2027, 31),
        ("bank_account", None, None, None, None, None),
        (None, None, None, None, None, None),
    ]


def test_billing_address():
    names = ("billing_country", "billing_city", "billing_state", "billing_postal_code")
    document = '{"address": {"city": "Dallas", "state": "TX", "country": "US", "postal_code": "07520"}, "phone": null}'
    rows = [{"billing_details": document}, {"billing_details": '{"address": null}'}]
    assert columns(names, *rows) == [("US", "Dallas", "TX", "07520"), (None, None, None, None)]


def test_links_and_orphans():
    names = ("account_id", "stripe_subscription_id", "is_orphan", "data_quality_flag")
    rows = [
        {"invoice": "in_1", "metadata": '{"account_id": "7", "subscription_id": "sub_1"}', "amount": 1},
        {"invoice": "in_2", "amount": 1},
        {"customer": "cus_2", "amount": 1},
        {"customer": " ", "amount": 1},
        {"metadata": '{"account_id": "8"}', "amount": 1},
        {"payment_intent": "pi_unknown", "amount": 1},
    ]
    assert columns(names, *rows) == [
        ("7", "sub_1", False, "Valid"),
        (None, None, True, "Valid"),
        (None, None, True, "Valid"),
        (None, None, False, "Missing Customer"),
        ("8", None, True, "Valid"),
        (None, None, False, "Valid"),
    ]
