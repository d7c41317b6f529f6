import json
from datetime import UTC, date, datetime
from decimal import Decimal

from support import model_schema, raw, run, typed

NAME = "stg_stripe__invoices"
CREATED = datetime(2026, 6, 1, 8)
ON, AFTER = datetime(2026, 6, 30, 23, 59, 59), datetime(2026, 7, 1)


def seconds(moment):
    return int(moment.replace(tzinfo=UTC).timestamp())


def transitions(**moments):
    return json.dumps({name: seconds(moment) for name, moment in moments.items()})


def invoices(*rows):
    defaults = {"created": CREATED, "currency": "usd", "collection_method": "charge_automatically", "amount_due": 20300}
    rows = [{"id": f"in_{number:02}"} | defaults | row for number, row in enumerate(rows)]
    return run(
        NAME,
        stripe_invoices=raw("stripe_invoices", *rows),
        stg_stripe__customers=typed(model_schema("stg_stripe__customers"), {"stripe_customer_id": "cus_1"}),
        stg_stripe__subscriptions=typed(model_schema("stg_stripe__subscriptions"), {"stripe_subscription_id": "sub_1"}),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


def columns(names, *rows):
    return [tuple(row[name] for name in names) for row in invoices(*rows)]


PAID = {
    "status": "paid",
    "paid": True,
    "amount_paid": 20300,
    "amount_remaining": 0,
    "charge": "ch_1",
    "attempt_count": 2,
    "attempted": True,
}
STATE = ("invoice_status", "paid", "amount_paid_usd", "amount_remaining_usd", "stripe_charge_id", "attempt_count")


def test_cents_are_dollars_and_the_account_comes_from_the_metadata():
    row = PAID | {"total": 20300, "subtotal": 19999, "metadata": '{"account_id": "7"}', "number": "INV-0007-0001"}
    names = ("amount_due_usd", "total_usd", "subtotal_usd", "account_id", "invoice_number", "is_orphan")
    assert columns(names, row) == [
        (Decimal("203.00"), Decimal("203.00"), Decimal("199.99"), "7", "INV-0007-0001", False)
    ]


def test_a_payment_of_the_last_day_counts_and_a_later_one_leaves_the_invoice_open():
    on_time = PAID | {"status_transitions": transitions(finalized_at=CREATED, paid_at=ON)}
    later = PAID | {"status_transitions": transitions(finalized_at=CREATED, paid_at=AFTER)}
    undated = PAID | {"status_transitions": "{}"}
    full, none = Decimal("203.00"), Decimal("0.00")
    assert columns(STATE, on_time, later, undated) == [
        ("paid", True, full, none, "ch_1", 2),
        ("open", False, none, full, None, None),
        ("paid", True, full, none, "ch_1", 2),
    ]
    names = ("status", "paid_at", "days_to_payment", "payment_timeline", "collection_risk", "attempted")
    assert columns(names, on_time, later, undated) == [
        ("paid", ON, 29 + (15 * 3600 + 59 * 60 + 59) / 86400, "Paid", "No Risk", True),
        ("paid", None, None, "Overdue", "Low", None),
        ("paid", None, None, "Paid", "No Risk", True),
    ]


def test_the_status_at_the_end_of_the_day():
    rows = [
        {"status": "open", "status_transitions": transitions(finalized_at=CREATED)},
        {"status": "open", "status_transitions": transitions(finalized_at=AFTER)},
        {"status": "void", "status_transitions": transitions(finalized_at=CREATED, voided_at=ON)},
        {"status": "void", "status_transitions": transitions(finalized_at=CREATED, voided_at=AFTER)},
        {"status": "uncollectible", "status_transitions": transitions(marked_uncollectible_at=ON)},
        {"status": "uncollectible", "status_transitions": transitions(marked_uncollectible_at=AFTER)},
        {"status": "paid", "status_transitions": transitions(marked_uncollectible_at=ON, paid_at=AFTER)},
        {"status": "paid", "status_transitions": transitions(finalized_at=AFTER, paid_at=AFTER)},
        {"status": "draft"},
        {"status": "escheated"},
        {"status": None},
    ]
    names = ("invoice_status", "invoice_status_category", "payment_timeline", "collection_risk", "days_until_due")
    assert columns(names, *rows) == [
        ("open", "Open", "Overdue", "Low", -29),
        ("draft", "Draft", "Future", "Current", -29),
        ("void", "Void", None, "No Risk", None),
        ("open", "Open", "Overdue", "Low", -29),
        ("uncollectible", "Uncollectible", "Overdue", "Write-off", -29),
        ("open", "Open", "Overdue", "Low", -29),
        ("uncollectible", "Uncollectible", "Overdue", "Write-off", -29),
        ("draft", "Draft", "Future", "Current", -29),
        ("draft", "Draft", "Future", "Current", -29),
        ("unmapped", "unmapped", "Overdue", "Low", -29),
        (None, None, "Overdue", "Low", -29),
    ]


def test_transitions_that_are_no_times_are_null():
    documents = ["null", "[]", '{"paid_at": null}', '{"paid_at": "soon"}', '{"paid_at": {}}', None]
    rows = [PAID | {"status_transitions": document} for document in documents]
    assert columns(("paid_at", "paid"), *rows) == [(None, True)] * 6


def test_an_automatic_charge_is_due_at_once_and_an_invoice_sent_when_it_says():
    names = ("due_date", "days_until_due", "payment_timeline", "collection_risk")
    sent = {"collection_method": "send_invoice"}
    rows = [
        {"created": datetime(2026, 6, 30, 9)},
        {"created": datetime(2026, 6, 29, 9)},
        {"created": datetime(2026, 5, 31, 9)},
        {"created": datetime(2026, 5, 30, 9)},
        {"created": datetime(2026, 4, 1, 9)},
        {"created": datetime(2026, 3, 31, 9)},
        sent | {"due_date": datetime(2026, 7, 7)},
        sent | {"due_date": datetime(2026, 7, 8)},
        sent,
    ]
    assert columns(names, *({"status": "open"} | row for row in rows)) == [
        (date(2026, 6, 30), 0, "Due Soon", "Current"),
        (date(2026, 6, 29), -1, "Overdue", "Low"),
        (date(2026, 5, 31), -30, "Overdue", "Low"),
        (date(2026, 5, 30), -31, "Overdue", "Medium"),
        (date(2026, 4, 1), -90, "Overdue", "Medium"),
        (date(2026, 3, 31), -91, "Overdue", "High"),
        (date(2026, 7, 7), 7, "Due Soon", "Current"),
        (date(2026, 7, 8), 8, "Future", "Current"),
        (None, None, None, None),
    ]


def test_payment_before_finalisation_has_no_duration():
    row = PAID | {"status_transitions": transitions(finalized_at=ON, paid_at=CREATED)}
    assert columns(("days_to_payment",), row) == [(None,)]


def test_size_by_total_and_billing_period():
    rows = [
        {"total": 4999, "period_start": datetime(2026, 2, 1), "period_end": datetime(2026, 3, 1)},
        {"total": 5000, "period_start": datetime(2026, 2, 1), "period_end": datetime(2026, 1, 1), "customer": "cus_1"},
        {"total": 25000},
        {"total": 100000},
        {"total": None, "amount_due": None},
    ]
    assert columns(("invoice_size_category", "billing_period_days"), *rows) == [
        ("Small", 28), ("Medium", None), ("Large", None), ("Enterprise", None), (None, None),
    ]  # fmt: skip
    assert columns(("data_quality_flag",), rows[1]) == [("Invalid Period",)]


def test_other_currencies_have_no_dollars():
    (row,) = invoices(PAID | {"currency": "EUR", "total": 100, "subtotal": 100})
    assert row["currency"] == "eur"
    assert {row[name] for name in row if name.endswith("_usd")} == {None}
    assert row["invoice_size_category"] is None


def test_orphans_and_quality():
    rows = [
        {"customer": "cus_1", "subscription": "sub_1"},
        {"customer": "cus_2", "subscription": "sub_1"},
        {"customer": "cus_1", "subscription": "sub_2"},
        {"customer": "cus_1", "metadata": '{"account_id": "8"}'},
        {},
        {"customer": "cus_1", "amount_due": None},
        {"customer": "cus_1", "amount_due": -1},
    ]
    assert columns(("is_orphan", "data_quality_flag"), *rows) == [
        (False, "Valid"), (True, "Valid"), (True, "Valid"), (True, "Valid"), (False, "Missing Customer"),
        (False, "Invalid Amount"), (False, "Invalid Amount"),
    ]  # fmt: skip
