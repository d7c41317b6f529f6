import ibis

from tapdata.logic import json, links, rows, text
from tapdata.logic.links import Parent
from tapdata.logic.stripe_events import ACTION_OF, CATEGORY_OF, FAILURES, SUCCESSES
from tapdata.model import AsOf, Table, model


@model(
    grain=("stripe_event_id",),
    columns={
        "stripe_event_id": "Event in Stripe (evt_...).",
        "stripe_event_key": "Surrogate key: MD5 of stripe_event_id.",
        "event_type": "Type as in raw: object and action, such as customer.subscription.deleted.",
        "event_category": "What it is about: Customer, Subscription, Invoice, Charge, ...; else unmapped.",
        "event_action": "What happened: Created, Updated, Canceled, Finalized, Paid, ...; else unmapped.",
        "is_failure_event": "A payment failed, was disputed or was given up, or a subscription was lost.",
        "is_success_event": "A payment came in.",
        "related_object_id": "Object the event is about, in Stripe.",
        "related_object_type": "Kind of that object: customer, subscription, invoice, charge, ...",
        "stripe_customer_id": "Customer the event concerns; null when it names none.",
        "api_version": "Version of Stripe's interface that wrote the event.",
        "livemode": "A real event; false for one of Stripe's test mode.",
        "pending_webhooks": "Deliveries of the event still outstanding, count.",
        "request_id": "Request that caused the event; null when Stripe did it by itself.",
        "idempotency_key": "Idempotency key of that request.",
        "data": "The event's data, JSON as in raw.",
        "event_object": "The object the event is about, JSON.",
        "data_quality_flag": "Missing Type, Unmapped Type, Missing Object or Valid.",
        "event_created_at": "Moment of the event, UTC.",
        "is_orphan": "The customer it names does not exist.",
    },
    pii=("data", "event_object"),
)
def stg_stripe__events(stripe_events: Table, stg_stripe__customers: Table, as_of: AsOf) -> Table:
    """One row per Stripe event."""
    t = rows.accepted(stripe_events, "stripe_events", as_of)
    t = t.mutate(
        event_type=text.clean(t["type"]),
        event_category=text.mapped(t["type"], CATEGORY_OF),
        event_object=t.data["object"],
        related_object_id=json.text(t.data, "object.id"),
        related_object_type=json.text(t.data, "object.object"),
        concerned=json.text(t.data, "object.customer"),
    )
    events = t.select(
        stripe_event_id=t.id,
        stripe_event_key=text.surrogate_key(t.id),
        event_type=t.event_type,
        event_category=t.event_category,
        event_action=text.mapped(t["type"], ACTION_OF),
        is_failure_event=text.normal(t.event_type).isin(FAILURES).fill_null(False),
        is_success_event=text.normal(t.event_type).isin(SUCCESSES).fill_null(False),
        related_object_id=t.related_object_id,
        related_object_type=t.related_object_type,
        stripe_customer_id=ibis.coalesce(
            t.concerned, (t.related_object_type == "customer").ifelse(t.related_object_id, None)
        ),
        api_version=t.api_version,
        livemode=t.livemode,
        pending_webhooks=t.pending_webhooks,
        request_id=json.text(t.request, "id"),
        idempotency_key=json.text(t.request, "idempotency_key"),
        data=t.data,
        event_object=t.event_object,
        data_quality_flag=ibis.cases(
            (t.event_type.isnull(), "Missing Type"),
            (t.event_category == text.UNMAPPED, "Unmapped Type"),
            (t.related_object_id.isnull(), "Missing Object"),
            else_="Valid",
        ),
        event_created_at=t.created,
    )
    return links.with_parents(events, Parent("stripe_customer_id", stg_stripe__customers, "stripe_customer_id"))
