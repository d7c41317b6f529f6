import ibis

from tapdata.logic import billing, json, links, periods, rates, rows, stripe_state, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model

TRANSITIONS = ("finalized_at", "paid_at", "voided_at", "marked_uncollectible_at")


@model(
    grain=("stripe_invoice_id",),
    columns={
        "stripe_invoice_id": "Invoice in Stripe (in_...).",
        "stripe_invoice_key": "Surrogate key: MD5 of stripe_invoice_id.",
        "stripe_customer_id": "Customer in Stripe.",
        "stripe_subscription_id": "Subscription in Stripe.",
        "account_id": "Account of the application, from the invoice's metadata.",
        "stripe_charge_id": "Charge that paid it; null when paid after as_of.",
        "stripe_payment_intent_id": "Payment intent that collects it.",
        "invoice_number": "Number on the invoice; not unique across the subscriptions of an account.",
        "status": "Status as last loaded, as in raw; it may be of a day after as_of.",
        "invoice_status": "Status at as_of: draft, open, paid, void or uncollectible; else unmapped.",
        "invoice_status_category": "Draft, Open, Paid, Void or Uncollectible at as_of; else unmapped.",
        "amount_due_usd": "Amount to pay, USD; as all amounts null in another currency.",
        "amount_paid_usd": "Amount paid by as_of, USD: 0 when the payment came later.",
        "amount_remaining_usd": "Amount still to pay at as_of, USD: the amount due when the payment came later.",
        "subtotal_usd": "Sum of the lines before discounts and tax, USD.",
        "total_usd": "Sum after discounts and tax, USD.",
        "billing_reason": "What created it, as in raw: subscription_create, subscription_cycle, ...",
        "collection_method": "charge_automatically or send_invoice, as in raw.",
        "currency": "Currency, ISO 4217 in lower case.",
        "attempt_count": "Attempts to collect; null when it was paid, voided or written off after as_of.",
        "attempted": "Collection was tried; null when it was paid, voided or written off after as_of.",
        "customer_email": "E-mail on the invoice.",
        "customer_name": "Name on the invoice.",
        "customer_phone": "Telephone number on the invoice.",
        "paid": "Paid by as_of.",
        "billing_period_start": "Start of the period billed, UTC.",
        "billing_period_end": "End of the period billed, UTC; may lie after as_of.",
        "billing_period_days": "Days from the start to the end of the period; null when it ends before it starts.",
        "finalized_at": "Moment the invoice became payable, UTC; null when after as_of.",
        "paid_at": "Moment of payment, UTC; null when after as_of.",
        "voided_at": "Moment it was voided, UTC; null when after as_of.",
        "marked_uncollectible_at": "Moment it was written off, UTC; null when after as_of.",
        "days_to_payment": "Days, with fractions, from finalisation to payment; null when not paid by as_of.",
        "due_date": "Day it is due: as given, else the day of creation where the card is charged automatically.",
        "days_until_due": "Days from as_of to the due date, negative when late; null when paid or void.",
        "payment_timeline": "Paid, Overdue, Due Soon (within 7 days) or Future (also a draft); null when void.",
        "collection_risk": "Write-off, No Risk (paid or void), High > 90 days late, Medium > 30, Low, Current.",
        "invoice_size_category": "By total: Small < 50 USD, Medium < 250, Large < 1000, Enterprise.",
        "livemode": "A real invoice; false for one of Stripe's test mode.",
        "auto_advance": "Stripe collects it by itself.",
        "data_quality_flag": "Missing Customer, Invalid Amount (missing or below 0), Invalid Period or Valid.",
        "metadata": "The invoice's metadata, JSON.",
        "invoice_created_at": "Creation in Stripe, UTC.",
        "is_orphan": "The customer, the subscription or the account it names does not exist.",
    },
    pii=("customer_email", "customer_name", "customer_phone"),
)
def stg_stripe__invoices(
    stripe_invoices: Table,
    stg_stripe__customers: Table,
    stg_stripe__subscriptions: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
) -> Table:
    """One row per invoice, in its state at the end of as_of: a payment that came later has not happened yet."""
    t = rows.accepted(stripe_invoices, "stripe_invoices", as_of)
    t = t.mutate(
        account_id=json.text(t.metadata, "account_id"),
        loaded_status=text.mapped(t.status, stripe_state.INVOICE_STATUSES),
        **{name: json.epoch(t.status_transitions, name) for name in TRANSITIONS},
        due=ibis.coalesce(
            periods.day(t.due_date),
            (text.normal(t.collection_method) == "charge_automatically").ifelse(periods.day(t.created), None),
        ),
    )
    t = t.mutate(
        invoice_status=stripe_state.invoice_status(t.loaded_status, as_of, **{name: t[name] for name in TRANSITIONS}),
        paid_later=billing.is_after(t.paid_at, as_of),
        late=periods.days_between(t.due, as_of),
    )
    t = t.mutate(
        settled_later=(t.invoice_status != t.loaded_status) & (t.loaded_status != "open"),
        is_paid=ibis.coalesce(t.paid, t.loaded_status == "paid", False) & ~t.paid_later,
        **{name: billing.known_by(t[name], as_of) for name in TRANSITIONS},
    )
    status = t.invoice_status
    total = ibis.coalesce(billing.usd(t.total, t.currency), billing.usd(t.amount_due, t.currency))
    due = billing.usd(t.amount_due, t.currency)
    days = periods.days_between(periods.day(t.period_start), periods.day(t.period_end))
    seconds = t.paid_at.delta(t.finalized_at, unit="second")
    invoices = t.select(
        stripe_invoice_id=t.id,
        stripe_invoice_key=text.surrogate_key(t.id),
        stripe_customer_id=text.clean(t.customer),
        stripe_subscription_id=text.clean(t.subscription),
        account_id=t.account_id,
        stripe_charge_id=t.paid_later.ifelse(None, text.clean(t.charge)),
        stripe_payment_intent_id=text.clean(t.payment_intent),
        invoice_number=text.clean(t.number),
        status=t.status,
        invoice_status=t.invoice_status,
        invoice_status_category=text.mapped(status, stripe_state.INVOICE_CATEGORIES),
        amount_due_usd=due,
        amount_paid_usd=billing.usd(t.paid_later.ifelse(0, t.amount_paid), t.currency),
        amount_remaining_usd=t.paid_later.ifelse(due, billing.usd(t.amount_remaining, t.currency)),
        subtotal_usd=billing.usd(t.subtotal, t.currency),
        total_usd=billing.usd(t.total, t.currency),
        billing_reason=t.billing_reason,
        collection_method=t.collection_method,
        currency=billing.currency(t.currency),
        attempt_count=t.settled_later.ifelse(None, t.attempt_count),
        attempted=t.settled_later.ifelse(None, t.attempted),
        customer_email=text.clean(t.customer_email).lower(),
        customer_name=text.clean(t.customer_name),
        customer_phone=text.clean(t.customer_phone),
        paid=t.is_paid,
        billing_period_start=t.period_start,
        billing_period_end=t.period_end,
        billing_period_days=rates.non_negative(days),
        finalized_at=t.finalized_at,
        paid_at=t.paid_at,
        voided_at=t.voided_at,
        marked_uncollectible_at=t.marked_uncollectible_at,
        days_to_payment=rates.non_negative(seconds.cast("float64") / 86400.0),
        due_date=t.due,
        days_until_due=(t.is_paid | (status == "void").fill_null(False)).ifelse(None, -t.late),
        payment_timeline=stripe_state.payment_timeline(status, t.is_paid, t.late),
        collection_risk=stripe_state.collection_risk(status, t.is_paid, t.late),
        invoice_size_category=billing.size(total, {"Small": 50, "Medium": 250, "Large": 1000}, "Enterprise"),
        livemode=t.livemode,
        auto_advance=t.auto_advance,
        data_quality_flag=ibis.cases(
            (text.is_missing(t.customer), "Missing Customer"),
            ((t.amount_due < 0) | t.amount_due.isnull() | (t.amount_paid < 0), "Invalid Amount"),
            (t.period_end < t.period_start, "Invalid Period"),
            else_="Valid",
        ),
        metadata=t.metadata,
        invoice_created_at=t.created,
    )
    return links.with_parents(
        invoices,
        Parent("stripe_customer_id", stg_stripe__customers, "stripe_customer_id"),
        Parent("stripe_subscription_id", stg_stripe__subscriptions, "stripe_subscription_id"),
        Parent("account_id", stg_app_database__accounts, "account_id"),
    )
