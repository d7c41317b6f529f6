"""What staging takes over from Stripe: ids, dollars and moments, columns and what lies inside JSON."""

from __future__ import annotations

from collections.abc import Mapping

import ibis

from tapdata.logic.raw_copies import (
    Copies,
    Copy,
    cents,
    count,
    day,
    each,
    either,
    first_of,
    given,
    held_back,
    if_known,
    inner_moment,
    inner_number,
    inner_text,
    same,
    spelled,
    word,
)  # fmt: skip
from tapdata.model import Table

NOTHING = Copy(lambda _: ibis.literal(0).cast("decimal(18, 2)"))
NO = Copy(lambda _: ibis.literal(False))


def _of_real_payments(column: str) -> Copy:
    """Dollars of an intent that is a payment: the amounts of made-up ones are corrected."""

    def amount(t: Table) -> ibis.Value:
        made_up = (inner_text("metadata.source").of(t) == "minimal_generator").fill_null(False)
        return made_up.ifelse(None, cents(column).of(t))

    return Copy(amount, fills_gaps=True)


STRIPE: Mapping[str, Copies] = {
    "stripe_customers": {
        **each(same, "delinquent", "livemode", "metadata", customer_created_at="created"),
        **each(same, billing_address_raw="address", shipping_address_raw="shipping"),
        **each(word, "phone", "currency", "tax_exempt", "invoice_prefix"),
        **each(word, customer_email="email", customer_description="description"),
        "customer_name": first_of(word("name"), inner_text("metadata.company_name")),
        **each(inner_text, account_id="metadata.account_id", billing_address_line1="address.line1"),
        **each(inner_text, billing_city="address.city", billing_state="address.state"),
        **each(inner_text, billing_country="address.country", shipping_address_line1="shipping.address.line1"),
        **each(inner_text, shipping_city="shipping.address.city", shipping_state="shipping.address.state"),
        **each(inner_text, shipping_country="shipping.address.country"),
    },
    "stripe_prices": {
        **each(same, "currency", "unit_amount", "created", "created_at", price_type="type", is_active="active"),
        **each(same, interval_count="recurring_interval_count"),
        **each(word, "nickname", normalized_currency="currency"),
        **each(cents, price_amount="unit_amount"),
        **each(if_known(spelled), billing_interval="recurring_interval"),
    },
    "stripe_subscriptions": {
        **each(same, "status", "cancel_at_period_end", "days_until_due", "billing_cycle_anchor", "livemode"),
        **each(same, "metadata", "discount", subscription_items="items", subscription_created_at="created"),
        **each(word, stripe_customer_id="customer", stripe_payment_method_id="default_payment_method"),
        **each(word, stripe_latest_invoice_id="latest_invoice"),
        **each(inner_text, account_id="metadata.account_id", app_subscription_id="metadata.app_subscription_id"),
        **each(inner_text, plan="metadata.plan"),
        "subscription_start_date": first_of(day("start_date"), day("created")),
        **each(day, trial_start_date="trial_start", trial_end_date="trial_end"),
        **each(held_back(same), "current_period_start", "current_period_end"),
        **each(held_back(day), canceled_at_date="canceled_at", cancel_at_date="cancel_at", ended_at_date="ended_at"),
    },
    "stripe_subscription_items": {
        **each(same, subscription_item_created_at="created"),
        **each(word, stripe_subscription_id="subscription"),
        **each(count, "quantity"),
        **each(inner_text, stripe_price_id="price.id", addon_name="metadata.addon_name"),
        **each(inner_text, billing_scheme="price.billing_scheme"),
        **each(if_known(inner_text), item_billing_interval="price.recurring.interval", revenue_type="metadata.type"),
    },
    "stripe_events": {
        **each(same, "api_version", "livemode", "pending_webhooks", "data", event_created_at="created"),
        **each(word, event_type="type"),
        **each(inner_text, related_object_id="data.object.id", related_object_type="data.object.object"),
        **each(inner_text, request_id="request.id", idempotency_key="request.idempotency_key"),
        **each(given(inner_text), stripe_customer_id="data.object.customer"),
    },
    "stripe_invoices": {
        **each(same, "status", "billing_reason", "collection_method", "livemode", "auto_advance", "metadata"),
        **each(same, billing_period_start="period_start", billing_period_end="period_end"),
        **each(same, invoice_created_at="created"),
        **each(word, "currency", "customer_email", "customer_name", "customer_phone", invoice_number="number"),
        **each(word, stripe_customer_id="customer", stripe_subscription_id="subscription"),
        **each(word, stripe_payment_intent_id="payment_intent"),
        **each(inner_text, account_id="metadata.account_id"),
        **each(cents, amount_due_usd="amount_due", subtotal_usd="subtotal"),
        **each(given(cents), total_usd="total"),
        "amount_paid_usd": either(cents("amount_paid"), NOTHING),
        "amount_remaining_usd": either(cents("amount_remaining"), cents("amount_due")),
        "paid": either(given(same)("paid"), NO),
        **each(held_back(word), stripe_charge_id="charge"),
        **each(held_back(same), "attempt_count", "attempted"),
        **each(held_back(inner_moment), finalized_at="status_transitions.finalized_at"),
        **each(held_back(inner_moment), paid_at="status_transitions.paid_at"),
        **each(held_back(inner_moment), voided_at="status_transitions.voided_at"),
        **each(held_back(inner_moment), marked_uncollectible_at="status_transitions.marked_uncollectible_at"),
        **each(given(day), "due_date"),
    },
    "stripe_charges": {
        **each(same, "status", "paid", "captured", "refunded", "disputed", "livemode"),
        **each(same, stripe_charge_created_at="created"),
        **each(word, "currency", "description", "payment_method", "failure_code", "failure_message", "receipt_url"),
        **each(word, stripe_customer_id="customer", stripe_invoice_id="invoice"),
        **each(word, stripe_payment_intent_id="payment_intent", stripe_balance_transaction_id="balance_transaction"),
        **each(cents, charge_amount_usd="amount", captured_amount_usd="amount_captured"),
        **each(cents, refunded_amount_usd="amount_refunded"),
        **each(inner_text, account_id="metadata.account_id", stripe_subscription_id="metadata.subscription_id"),
        **each(inner_text, payment_method_type="payment_method_details.type"),
        **each(inner_text, card_brand="payment_method_details.card.brand"),
        **each(inner_text, card_last4="payment_method_details.card.last4"),
        **each(inner_text, card_network="payment_method_details.card.network"),
        **each(inner_number, card_exp_month="payment_method_details.card.exp_month"),
        **each(inner_number, card_exp_year="payment_method_details.card.exp_year"),
        **each(inner_text, network_status="outcome.network_status", outcome_reason="outcome.reason"),
        **each(inner_text, risk_level="outcome.risk_level", billing_country="billing_details.address.country"),
        **each(inner_text, billing_city="billing_details.address.city", billing_state="billing_details.address.state"),
        **each(inner_text, billing_postal_code="billing_details.address.postal_code"),
        **each(inner_number, risk_score="outcome.risk_score"),
    },
    "stripe_payment_intents": {
        **each(same, "status", "capture_method", "confirmation_method", "setup_future_usage", "payment_method_types"),
        **each(same, "livemode", "metadata", "next_action", payment_intent_created_at="created"),
        **each(word, "currency", "description", stripe_customer_id="customer", stripe_invoice_id="invoice"),
        **each(word, stripe_payment_method_id="payment_method"),
        **each(_of_real_payments, payment_amount_usd="amount", capturable_amount_usd="amount_capturable"),
        **each(_of_real_payments, received_amount_usd="amount_received"),
        **each(inner_text, account_id="metadata.account_id", stripe_subscription_id="metadata.subscription_id"),
        **each(inner_text, error_code="last_payment_error.code", error_message="last_payment_error.message"),
        **each(inner_text, error_type="last_payment_error.type"),
        **each(held_back(same), "canceled_at"),
        **each(held_back(word), "cancellation_reason"),
    },
}
"""Raw table -> the columns of its staging table that hold what raw holds, and where."""
