import ibis

from tapdata.logic import billing, json, links, rows, stripe_state, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model

SYNTHETIC_SOURCE = "minimal_generator"
"""Intents of this source hold amounts 100 times too large, and customers and invoices that do not exist."""


@model(
    grain=("stripe_payment_intent_id",),
    columns={
        "stripe_payment_intent_id": "Payment intent in Stripe (pi_...).",
        "stripe_payment_intent_key": "Surrogate key: MD5 of stripe_payment_intent_id.",
        "stripe_customer_id": "Customer in Stripe.",
        "stripe_invoice_id": "Invoice it collects.",
        "stripe_subscription_id": "Subscription in Stripe, from the intent's metadata.",
        "stripe_payment_method_id": "Payment method in Stripe (pm_...).",
        "account_id": "Account of the application, from the intent's metadata.",
        "payment_amount_usd": "Amount to collect, USD; as all amounts null in another currency.",
        "capturable_amount_usd": "Amount authorised and not yet captured, USD.",
        "received_amount_usd": "Amount received, USD.",
        "currency": "Currency, ISO 4217 in lower case.",
        "description": "Free text on the intent.",
        "status": "Status as last loaded, as in raw; it may be of a day after as_of.",
        "status_category": (
            "Succeeded, Processing, Action Required, Awaiting Capture, Canceled; null when canceled after as_of."
        ),
        "payment_stage": (
            "Initiated, Failed Attempt, Authentication, Authorized, Processing, Completed, Canceled; null likewise."
        ),
        "payment_size_category": "By amount: Micro < 10 USD, Small < 50, Medium < 250, Large < 1000, Enterprise.",
        "capture_method": "automatic or manual, as in raw.",
        "confirmation_method": "automatic or manual, as in raw.",
        "setup_future_usage": "on_session or off_session, as in raw.",
        "canceled_at": "Cancellation, UTC; null when after as_of.",
        "cancellation_reason": "Why it was canceled; null when canceled after as_of.",
        "payment_method_types": "Kinds of payment method allowed, JSON array of text.",
        "error_code": "Code of the last failed attempt.",
        "error_message": "Text of the last failed attempt.",
        "error_type": "Kind of the last failed attempt: card_error, ...",
        "primary_charge_id": "First charge listed in the intent.",
        "charge_count": "Charges listed in the intent; null when raw holds no list.",
        "livemode": "A real payment; false for one of Stripe's test mode.",
        "is_synthetic": "Made up to fill the table, not a payment; its amounts are corrected, keep it out of totals.",
        "data_quality_flag": "Missing Customer, Invalid Amount (none, negative, more received than asked) or Valid.",
        "metadata": "The intent's metadata, JSON.",
        "next_action": "What the customer has to do next, JSON as in raw.",
        "payment_intent_created_at": "Creation in Stripe, UTC.",
        "is_orphan": "The customer, the invoice or the account it names does not exist.",
    },
)
def stg_stripe__payment_intents(
    stripe_payment_intents: Table,
    stg_stripe__customers: Table,
    stg_stripe__invoices: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
) -> Table:
    """One row per payment intent."""
    t = rows.accepted(stripe_payment_intents, "stripe_payment_intents", as_of)
    t = t.mutate(
        is_synthetic=(json.text(t.metadata, "source") == SYNTHETIC_SOURCE).fill_null(False),
        error_code=json.text(t.last_payment_error, "code"),
        error_message=json.text(t.last_payment_error, "message"),
        error_type=json.text(t.last_payment_error, "type"),
        canceled_later=billing.is_after(t.canceled_at, as_of),
    )
    scale = t.is_synthetic.ifelse(100.0, 1.0)
    t = t.mutate(
        payment_amount_usd=billing.usd(t.amount / scale, t.currency),
        capturable_amount_usd=billing.usd(t.amount_capturable / scale, t.currency),
        received_amount_usd=billing.usd(t.amount_received / scale, t.currency),
        has_error=ibis.or_(t.error_code.notnull(), t.error_message.notnull(), t.error_type.notnull()),
    )
    stage = text.mapped(t.status, stripe_state.PAYMENT_STAGES)
    intents = t.select(
        stripe_payment_intent_id=t.id,
        stripe_payment_intent_key=text.surrogate_key(t.id),
        stripe_customer_id=text.clean(t.customer),
        stripe_invoice_id=text.clean(t.invoice),
        stripe_subscription_id=json.text(t.metadata, "subscription_id"),
        stripe_payment_method_id=text.clean(t.payment_method),
        account_id=json.text(t.metadata, "account_id"),
        payment_amount_usd=t.payment_amount_usd,
        capturable_amount_usd=t.capturable_amount_usd,
        received_amount_usd=t.received_amount_usd,
        currency=billing.currency(t.currency),
        description=text.clean(t.description),
        status=t.status,
        status_category=t.canceled_later.ifelse(None, text.mapped(t.status, stripe_state.PAYMENT_CATEGORIES)),
        payment_stage=ibis.cases(
            (t.canceled_later, ibis.null("string")),
            ((stage == "Initiated") & t.has_error, "Failed Attempt"),
            else_=stage,
        ),
        payment_size_category=billing.size(
            t.payment_amount_usd, {"Micro": 10, "Small": 50, "Medium": 250, "Large": 1000}, "Enterprise"
        ),
        capture_method=t.capture_method,
        confirmation_method=t.confirmation_method,
        setup_future_usage=t.setup_future_usage,
        canceled_at=billing.known_by(t.canceled_at, as_of),
        cancellation_reason=t.canceled_later.ifelse(None, text.clean(t.cancellation_reason)),
        payment_method_types=t.payment_method_types,
        error_code=t.error_code,
        error_message=t.error_message,
        error_type=t.error_type,
        primary_charge_id=json.text(t.charges["data"][0], "id"),
        charge_count=t.charges["data"].array.length().cast("int64"),
        livemode=t.livemode,
        is_synthetic=t.is_synthetic,
        data_quality_flag=ibis.cases(
            (text.is_missing(t.customer), "Missing Customer"),
            (t.amount.isnull() | (t.amount < 0) | (t.amount_received > t.amount), "Invalid Amount"),
            else_="Valid",
        ),
        metadata=t.metadata,
        next_action=t.next_action,
        payment_intent_created_at=t.created,
    )
    return links.with_parents(
        intents,
        Parent("stripe_customer_id", stg_stripe__customers, "stripe_customer_id"),
        Parent("stripe_invoice_id", stg_stripe__invoices, "stripe_invoice_id"),
        Parent("account_id", stg_app_database__accounts, "account_id"),
    )
