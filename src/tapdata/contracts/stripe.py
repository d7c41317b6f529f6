"""Stripe: customers, prices, subscriptions with their items, and events. Amounts are integer US cents."""

from __future__ import annotations

from tapdata.contracts.schema import Column, ForeignKey, Json, RawTable

customers = RawTable(
    name="stripe_customers",
    source="stripe",
    grain="one Stripe customer (maps to one account)",
    key="id",
    event_time="created",
    foreign_keys=(ForeignKey("metadata", "app_database_accounts", path="account_id"),),
    columns=(
        Column("id", "string", nullable=False),
        Column("email", "string", pii=True),
        Column("name", "string", pii=True),
        Column("description", "string", pii=True),
        Column("phone", "string", pii=True),
        Column("address", "json", pii=True),
        Column("created", "timestamp"),
        Column("currency", "string", values=("usd",)),
        Column("delinquent", "boolean"),
        Column("invoice_prefix", "string"),
        Column("livemode", "boolean"),
        Column(
            "metadata",
            "json",
            pii=True,
            shape={"account_id": Json("string"), "company_name": Json("string"), "tier": Json("string")},
        ),
        Column("shipping", "json", pii=True),
        Column("tax_exempt", "string", values=("none",)),
        Column("created_at", "timestamp"),
    ),
)


prices = RawTable(
    name="stripe_prices",
    source="stripe",
    grain="one price (plan x billing interval)",
    key="id",
    event_time="created",
    columns=(
        Column("id", "string", nullable=False),
        Column("object", "string", values=("price",)),
        Column("active", "boolean"),
        Column("currency", "string", values=("usd",)),
        Column("unit_amount", "int32", unit="US cents"),
        Column("type", "string", values=("recurring",)),
        Column("recurring_interval", "string", values=("month", "year")),
        Column("recurring_interval_count", "int32"),
        Column("nickname", "string"),
        Column("created", "timestamp"),
        Column("created_at", "timestamp"),
    ),
)


subscriptions = RawTable(
    name="stripe_subscriptions",
    source="stripe",
    grain="one Stripe subscription",
    key="id",
    event_time="created",
    foreign_keys=(
        ForeignKey("customer", "stripe_customers"),
        ForeignKey("metadata", "app_database_subscriptions", path="app_subscription_id"),
        ForeignKey("metadata", "app_database_accounts", path="account_id"),
    ),
    columns=(
        Column("id", "string", "Never equals the application subscription id: link through metadata.", nullable=False),
        Column("object", "string"),
        Column("application_fee_percent", "decimal(5,4)"),
        Column("billing_cycle_anchor", "timestamp"),
        Column("cancel_at", "timestamp"),
        Column("cancel_at_period_end", "boolean"),
        Column("canceled_at", "timestamp"),
        Column("created", "timestamp"),
        Column("current_period_end", "timestamp"),
        Column("current_period_start", "timestamp"),
        Column("customer", "string"),
        Column("days_until_due", "int32"),
        Column("default_payment_method", "string"),
        Column("default_source", "string"),
        Column("discount", "json"),
        Column("ended_at", "timestamp"),
        Column(
            "items",
            "json",
            shape={
                "object": Json("string"),
                "data[].id": Json("string"),
                "data[].object": Json("string"),
                "data[].created": Json("int64", "epoch seconds"),
                "data[].price.id": Json("string"),
                "data[].price.object": Json("string"),
                "data[].price.recurring.interval": Json("string"),
                "data[].price.recurring.interval_count": Json("int32"),
                "data[].quantity": Json("int32"),
                "has_more": Json("boolean"),
                "total_count": Json("int32"),
            },
        ),
        Column("latest_invoice", "string", "Never resolves: real invoice ids carry a counter."),
        Column("livemode", "boolean"),
        Column(
            "metadata",
            "json",
            shape={"app_subscription_id": Json("string"), "account_id": Json("string"), "plan": Json("string")},
        ),
        Column("next_pending_invoice_item_invoice", "timestamp"),
        Column("pending_invoice_item_interval", "json"),
        Column("pending_setup_intent", "string"),
        Column("pending_update", "json"),
        Column("schedule", "string"),
        Column("start_date", "timestamp"),
        Column("status", "string", values=("active", "canceled")),
        Column("trial_end", "timestamp"),
        Column("trial_start", "timestamp"),
        Column("created_at", "timestamp"),
    ),
)


subscription_items = RawTable(
    name="stripe_subscription_items",
    source="stripe",
    grain="one line of a Stripe subscription (base plan or add-on)",
    key="id",
    event_time="created",
    foreign_keys=(
        ForeignKey("subscription", "stripe_subscriptions"),
        ForeignKey("price", "stripe_prices", path="id"),
    ),
    columns=(
        Column("id", "string", nullable=False),
        Column("object", "string", values=("subscription_item",)),
        Column("billing_thresholds", "json"),
        Column("created", "timestamp"),
        Column(
            "metadata",
            "json",
            shape={
                "type": Json("string"),
                "plan": Json("string"),
                "addon_name": Json("string"),
                "description": Json("string"),
            },
        ),
        Column(
            "price",
            "json",
            "unit_amount is present on add-ons only; base plans take it from stripe_prices.",
            shape={
                "id": Json("string"),
                "object": Json("string"),
                "unit_amount": Json("int32", "US cents"),
                "recurring.interval": Json("string"),
                "recurring.interval_count": Json("int32"),
            },
        ),
        Column("quantity", "int32", unit="units"),
        Column("subscription", "string"),
        Column("tax_rates", "json"),
        Column("created_at", "timestamp"),
    ),
)


events = RawTable(
    name="stripe_events",
    source="stripe",
    grain="one Stripe webhook/audit event",
    key="id",
    event_time="created",
    columns=(
        Column("id", "string", nullable=False),
        Column("object", "string", values=("event",)),
        Column("api_version", "string", values=("2020-08-27",)),
        Column("created", "timestamp"),
        Column(
            "data",
            "json",
            shape={
                "object.id": Json("string"),
                "object.object": Json("string"),
                "object.status": Json("string"),
                "object.customer": Json("string"),
                "object.invoice": Json("string"),
                "object.amount": Json("int64", "US cents"),
                "object.paid": Json("boolean"),
                "previous_attributes": Json("string"),
            },
        ),
        Column("livemode", "boolean"),
        Column("pending_webhooks", "int32"),
        Column("request", "json", shape={"id": Json("string"), "idempotency_key": Json("string")}),
        Column(
            "type",
            "string",
            values=(
                "customer.created",
                "customer.subscription.created",
                "customer.subscription.trial_will_end",
                "customer.subscription.deleted",
                "invoice.created",
                "invoice.finalized",
                "invoice.paid",
                "invoice.payment_succeeded",
                "charge.succeeded",
                "webhook_endpoint.created",
            ),
        ),
        Column("created_at", "timestamp"),
    ),
)


TABLES = (customers, prices, subscriptions, subscription_items, events)
