from datetime import datetime

import pytest

from support import model_schema, raw, run, typed

NAME = "stg_stripe__events"


def events(*rows):
    rows = [{"id": f"evt_{number:02}"} | row for number, row in enumerate(rows)]
    parents = typed(model_schema("stg_stripe__customers"), {"stripe_customer_id": "cus_1"})
    return run(NAME, stripe_events=raw("stripe_events", *rows), stg_stripe__customers=parents)


def columns(names, *rows):
    return [tuple(row[name] for name in names) for row in events(*rows)]


def test_category_and_action_are_by_exact_type():
    expected = {
        "customer.created": ("Customer", "Created", False, False),
        "customer.subscription.created": ("Subscription", "Created", False, False),
        "customer.subscription.trial_will_end": ("Subscription", "Trial Will End", False, False),
        "customer.subscription.deleted": ("Subscription", "Canceled", True, False),
        "invoice.created": ("Invoice", "Created", False, False),
        "invoice.finalized": ("Invoice", "Finalized", False, False),
        "invoice.paid": ("Invoice", "Paid", False, True),
        "invoice.payment_succeeded": ("Invoice", "Payment Succeeded", False, True),
        "invoice.payment_failed": ("Invoice", "Payment Failed", True, False),
        "charge.succeeded": ("Charge", "Succeeded", False, True),
        "charge.failed": ("Charge", "Failed", True, False),
        "charge.refunded": ("Charge", "Refunded", False, False),
        "charge.dispute.created": ("Dispute", "Created", True, False),
        "payment_intent.payment_failed": ("Payment Intent", "Payment Failed", True, False),
        "webhook_endpoint.created": ("Webhook", "Created", False, False),
        "subscription.deleted": ("unmapped", "unmapped", False, False),
        "invoice.paid.twice": ("unmapped", "unmapped", False, False),
        None: (None, None, False, False),
    }
    names = ("event_category", "event_action", "is_failure_event", "is_success_event")
    assert columns(names, *({"type": name} for name in expected)) == list(expected.values())


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('{"object": {"id": "cus_1", "object": "customer"}}', ("cus_1", "customer", "cus_1", False)),
        ('{"object": {"id": "ch_1", "object": "charge", "customer": "cus_1"}}', ("ch_1", "charge", "cus_1", False)),
        ('{"object": {"id": "in_1", "object": "invoice", "customer": "cus_9"}}', ("in_1", "invoice", "cus_9", True)),
        ('{"object": {"id": "we_1", "object": "webhook_endpoint"}}', ("we_1", "webhook_endpoint", None, False)),
        ('{"object": "in_1"}', (None, None, None, False)),
        ("{}", (None, None, None, False)),
        ("null", (None, None, None, False)),
        (None, (None, None, None, False)),
    ],
)
def test_the_object_and_the_customer_concerned(data, expected):
    names = ("related_object_id", "related_object_type", "stripe_customer_id", "is_orphan")
    assert columns(names, {"data": data}) == [expected]


def test_request_and_quality():
    rows = [
        {
            "type": "invoice.paid",
            "data": '{"object": {"id": "in_1"}}',
            "request": '{"id": "req_1", "idempotency_key": null}',
        },
        {"type": "invoice.paid", "data": "{}", "request": "null"},
        {"type": "odd", "data": '{"object": {"id": "x"}}'},
        {"type": " "},
    ]
    assert columns(("request_id", "idempotency_key", "data_quality_flag"), *rows) == [
        ("req_1", None, "Valid"), (None, None, "Missing Object"), (None, None, "Unmapped Type"),
        (None, None, "Missing Type"),
    ]  # fmt: skip


def test_events_after_the_last_day_are_left_out():
    on, after = datetime(2026, 6, 30, 23, 59, 59), datetime(2026, 7, 1)
    assert columns(("event_created_at",), {"created": on}, {"created": after}) == [(on,)]
