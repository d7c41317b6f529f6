from datetime import datetime
from decimal import Decimal

from support import model_schema, raw, run, typed

NAME = "stg_stripe__payment_intents"


def intents(*rows):
    rows = [{"id": f"pi_{number}", "currency": "usd", "customer": "cus_1"} | row for number, row in enumerate(rows)]
    return run(
        NAME,
        stripe_payment_intents=raw("stripe_payment_intents", *rows),
        stg_stripe__customers=typed(model_schema("stg_stripe__customers"), {"stripe_customer_id": "cus_1"}),
        stg_stripe__invoices=typed(model_schema("stg_stripe__invoices"), {"stripe_invoice_id": "in_1"}),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


def columns(names, *rows):
    return [tuple(row[name] for name in names) for row in intents(*rows)]


def test_synthetic_amounts_are_a_hundred_times_too_large():
    names = (
        "is_synthetic",
        "payment_amount_usd",
        "received_amount_usd",
        "capturable_amount_usd",
        "payment_size_category",
    )
    amounts = {"amount": 2990000, "amount_received": 2990000, "amount_capturable": 0}
    rows = [
        amounts | {"metadata": '{"source": "minimal_generator"}'},
        amounts | {"metadata": '{"source": "checkout"}'},
        {"amount": 29900, "metadata": None},
    ]
    assert columns(names, *rows) == [
        (True, Decimal("299.00"), Decimal("299.00"), Decimal("0.00"), "Large"),
        (False, Decimal("29900.00"), Decimal("29900.00"), Decimal("0.00"), "Enterprise"),
        (False, Decimal("299.00"), None, None, "Large"),
    ]


def test_sizes():
    amounts = [999, 1000, 4999, 5000, 24999, 25000, 99999, 100000, None]
    assert columns(("payment_size_category",), *({"amount": amount} for amount in amounts)) == [
        ("Micro",), ("Small",), ("Small",), ("Medium",), ("Medium",), ("Large",), ("Large",), ("Enterprise",), (None,),
    ]  # fmt: skip


def test_status_groups():
    declined = '{"code": "card_declined", "type": "card_error", "message": "No."}'
    rows = [
        {"status": "succeeded"},
        {"status": "processing"},
        {"status": "requires_payment_method"},
        {"status": "requires_payment_method", "last_payment_error": declined},
        {"status": "requires_action"},
        {"status": "requires_confirmation"},
        {"status": "requires_capture"},
        {"status": "canceled"},
        {"status": "requires_patience"},
        {},
    ]
    assert columns(("status_category", "payment_stage", "error_code"), *rows) == [
        ("Succeeded", "Completed", None),
        ("Processing", "Processing", None),
        ("Action Required", "Initiated", None),
        ("Action Required", "Failed Attempt", "card_declined"),
        ("Action Required", "Authentication", None),
        ("Action Required", "Authentication", None),
        ("Awaiting Capture", "Authorized", None),
        ("Canceled", "Canceled", None),
        ("unmapped", "unmapped", None),
        (None, None, None),
    ]


def test_a_later_cancellation_is_no_fact_and_the_status_before_it_is_not_known():
    names = ("status", "status_category", "payment_stage", "canceled_at", "cancellation_reason")
    on, after = datetime(2026, 6, 30, 23), datetime(2026, 7, 1)
    row = {"status": "canceled", "cancellation_reason": "requested_by_customer"}
    assert columns(names, row | {"canceled_at": on}, row | {"canceled_at": after}) == [
        ("canceled", "Canceled", "Canceled", on, "requested_by_customer"),
        ("canceled", None, None, None, None),
    ]


def test_charges_are_counted_in_the_list():
    documents = [
        '{"data": [{"id": "ch_1"}, {"id": "ch_2"}], "total_count": 9}',
        '{"data": []}',
        '{"data": {"id": "ch_1"}}',
        '{"data": "ch_1"}',
        "{}",
        "null",
        None,
    ]
    assert columns(("charge_count", "primary_charge_id"), *({"charges": document} for document in documents)) == [
        (2, "ch_1"), (0, None), (None, None), (None, None), (None, None), (None, None), (None, None),
    ]  # fmt: skip


def test_other_currencies_have_no_dollars():
    (row,) = intents({"amount": 100, "amount_received": 100, "amount_capturable": 0, "currency": "gbp"})
    assert {row[name] for name in row if name.endswith("_usd")} == {None}
    assert (row["currency"], row["payment_size_category"]) == ("gbp", None)


def test_links_orphans_and_quality():
    rows = [
        {"amount": 1, "invoice": "in_1", "metadata": '{"account_id": "7", "subscription_id": "sub_1"}'},
        {"amount": 1, "customer": "cus_random", "metadata": '{"source": "minimal_generator"}'},
        {"amount": 1, "customer": None},
        {"amount": 1, "amount_received": 2},
        {"amount": None},
    ]
    names = ("account_id", "stripe_subscription_id", "is_orphan", "data_quality_flag")
    assert columns(names, *rows) == [
        ("7", "sub_1", False, "Valid"),
        (None, None, True, "Valid"),
        (None, None, False, "Missing Customer"),
        (None, None, False, "Invalid Amount"),
        (None, None, False, "Invalid Amount"),
    ]
