"""Stripe's invoices, charges and payment intents as raw tables."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import stripe_raw
from tapdata.sample.accounts import Accounts
from tapdata.sample.billing import INVOICE_STATUSES, Billing
from tapdata.sample.clock import DAY, MINUTE, NEVER, SECOND, Clock
from tapdata.sample.rng import Bools, Draw, Ints, Streams
from tapdata.sample.writer import Maybe, fill, names

_ERRORS = (
    ("card_declined", "Your card was declined."),
    ("insufficient_funds", "Your card has insufficient funds."),
    ("expired_card", "Your card has expired."),
    ("processing_error", "An error occurred while processing your card."),
    ("incorrect_cvc", "Your card's security code is incorrect."),
)
ELEVATED_RISK = 60
"""Stripe's risk score from which it calls a charge's risk elevated."""
_NO_LIST = '{"data": [], "object": "list", "has_more": false, "total_count": 0}'


class Payments:
    """The raw tables of what was billed and paid."""

    def __init__(
        self, billing: Billing, accounts: Accounts, customer: pa.Array, clock: Clock, streams: Streams
    ) -> None:
        self._billing, self._accounts, self._clock = billing, accounts, clock
        self._draw = streams("stripe.payments")
        self._address = stripe_raw.addresses(accounts, streams)
        self._phone = stripe_raw.phones(accounts, streams)
        inv, subs = billing.invoices, billing.subscriptions
        self._account = subs.account[inv.subscription]
        self._account_id = accounts.ids.take(pa.array(self._account))
        self._customer = customer.take(pa.array(self._account))
        self._sub_id = fill("sub_%", subs.suffix.take(pa.array(inv.subscription)))
        counter = pc.utf8_lpad(pa.array(inv.number + 1).cast(pa.string()), 4, "0")
        self._number = fill("INV-%-%", pc.utf8_lpad(self._account_id, 4, "0"), counter)
        self._meta = fill(
            '{"account_id": "%", "invoice_id": "in_%", "invoice_number": "%", "subscription_id": "%"}',
            self._account_id, inv.suffix, self._number, self._sub_id,
        )  # fmt: skip
        charged = np.full(len(inv), NEVER, dtype=np.int64)
        charged[billing.charges.invoice] = np.arange(len(billing.charges))
        self._last_charge = charged

    def _seconds_or_null(self, micros: Ints, present: Bools) -> pa.Array:
        return pc.if_else(pa.array(present), pa.array(micros // SECOND).cast(pa.string()), pa.scalar("null"))

    def invoices(self) -> dict[str, Any]:
        """Columns of the invoices. Lines say what was billed; ``status_transitions`` when it was paid."""
        inv, subs, clock = self._billing.invoices, self._billing.subscriptions, self._clock
        n, draw = len(inv), self._draw
        paid = inv.status == 0
        billed = inv.addon > 0
        start, end = (inv.from_day * DAY) // SECOND, (inv.to_day * DAY) // SECOND
        line = fill(
            '{"id": "il_%", "price": {"object": "price"}, "amount": %, "object": "line_item", "period": {"end": %, '
            '"start": %}, "currency": "usd", "quantity": 1, "description": "Subscription"}',
            inv.suffix, inv.base, end, start,
        )  # fmt: skip
        quantity = subs.quantity[inv.subscription]
        addon = fill(
            '%, {"id": "il_%_a", "price": {"object": "price"}, "amount": %, "object": "line_item", '
            '"period": {"end": %, '
            '"start": %}, "currency": "usd", "quantity": %, "description": "Add-on"}',
            line, inv.suffix, inv.addon, end, start, quantity,
        )  # fmt: skip
        lines = fill(
            '{"data": [%], "object": "list", "has_more": false, "total_count": %}',
            pc.if_else(pa.array(billed), addon, line), 1 + billed,
        )  # fmt: skip
        finalized = np.minimum(inv.created + 3 * MINUTE, clock.end)
        retry = inv.created + np.array([*p.RETRY_DAYS, 0])[np.minimum(inv.attempts, len(p.RETRY_DAYS))] * DAY
        due = draw.chance(p.DUE_DATE_SHARE, n)
        return {
            "id": fill("in_%", inv.suffix),
            "object": "invoice",
            "account_country": "US",
            "account_name": fill("Account %", self._account_id),
            "account_tax_ids": "[]",
            "amount_due": inv.amount,
            "amount_paid": np.where(paid, inv.amount, 0),
            "amount_remaining": np.where(paid | (inv.status == 3), 0, inv.amount),
            "attempt_count": inv.attempts,
            "attempted": inv.attempts > 0,
            "auto_advance": inv.status < 2,
            "billing_reason": names(("subscription_cycle", "subscription_create"), (inv.number == 0).astype(np.int64)),
            "charge": Maybe(fill("ch_%", self._charge_suffix()), self._last_charge != NEVER),
            "collection_method": "charge_automatically",
            "created": inv.created,
            "currency": "usd",
            "customer": self._customer,
            "customer_email": fill("admin@%", self._accounts.domain.take(pa.array(self._account))),
            "customer_name": self._accounts.name.take(pa.array(self._account)),
            "customer_phone": self._phone.take(pa.array(self._account)),
            "customer_tax_exempt": "none",
            "customer_tax_ids": "[]",
            "default_tax_rates": "[]",
            "discounts": "[]",
            "due_date": Maybe(inv.created + 14 * DAY, due),
            "ending_balance": 0,
            "hosted_invoice_url": fill("https://invoice.stripe.com/in_%", inv.suffix),
            "invoice_pdf": fill("https://invoice.stripe.com/in_%/pdf", inv.suffix),
            "lines": lines,
            "livemode": True,
            "metadata": fill(
                '{"account_id": "%", "invoice_number": %, "subscription_id": "%"}',
                self._account_id, inv.number + 1, self._sub_id,
            ),
            "next_payment_attempt": Maybe(retry, (inv.status == 1) & (retry > clock.end)),
            "number": self._number,
            "paid": paid,
            "payment_intent": fill("pi_%", inv.suffix),
            "period_end": inv.to_day * DAY,
            "period_start": inv.from_day * DAY,
            "post_payment_credit_notes_amount": 0,
            "pre_payment_credit_notes_amount": 0,
            "receipt_number": Maybe(fill("RCPT-%", inv.suffix), paid),
            "starting_balance": 0,
            "status": names(INVOICE_STATUSES, inv.status),
            "status_transitions": fill(
                '{"paid_at": %, "voided_at": %, "finalized_at": %, "marked_uncollectible_at": %}',
                self._seconds_or_null(inv.paid_at, paid),
                self._seconds_or_null(inv.closed_at, inv.status == 3),
                finalized // SECOND,
                self._seconds_or_null(inv.closed_at, inv.status == 2),
            ),
            "subscription": self._sub_id,
            "subtotal": inv.amount,
            "tax": 0,
            "total": inv.amount,
            "total_tax_amounts": "[]",
            "webhooks_delivered_at": np.minimum(inv.created + 3 * SECOND, clock.end),
            "created_at": inv.created,
        }  # fmt: skip

    def _charge_suffix(self) -> pa.Array:
        if not len(self._billing.charges):
            return self._billing.invoices.suffix
        return self._billing.charges.suffix.take(pa.array(np.maximum(self._last_charge, 0)))

    def _method(self, accounts: int, draw: Draw) -> pa.Array:
        """How each account pays."""
        last4 = draw.digits(accounts, 4)
        card = fill(
            '{"card": {"brand": "%", "last4": "%", "wallet": null, "country": "US", "funding": "%", "network": "%", '
            '"exp_year": %, "exp_month": %, "fingerprint": "%", "three_d_secure": null}, "type": "card"}',
            names(("visa", "mastercard", "amex", "discover"), brand := draw.pick((50, 32, 12, 6), accounts)),
            last4,
            names(("credit", "debit"), draw.pick((70, 30), accounts)),
            names(("visa", "mastercard", "amex", "discover"), brand),
            draw.integers(2_027, 2_033, accounts), draw.integers(1, 12, accounts), draw.hexes(accounts, 16),
        )  # fmt: skip
        bank = fill(
            '{"type": "bank_account", "bank_account": {"last4": "%", "status": "verified", "country": "US", '
            '"currency": "usd", "bank_name": "First National", "routing_number": "%"}}',
            last4, draw.digits(accounts, 9),
        )  # fmt: skip
        self._bank = draw.chance(p.BANK_SHARE, accounts)
        return pc.if_else(pa.array(self._bank), bank, card)

    def charges(self) -> dict[str, Any]:
        """Columns of the charges: one row per attempt, failed ones too."""
        made, inv, draw = self._billing.charges, self._billing.invoices, self._draw
        n = len(made)
        invoice = pa.array(made.invoice)
        account = self._account[made.invoice]
        method = self._method(len(self._accounts), draw).take(pa.array(account))
        kind = names(("card", "bank_account"), self._bank[account].astype(np.int64))
        amount = inv.amount[made.invoice]
        error = draw.pick((40, 30, 15, 10, 5), n)
        risk = draw.integers(10, 40, n) + np.where(made.succeeded, 0, 25)
        domain = self._accounts.domain.take(pa.array(account))
        back = made.refunded > 0
        refund = fill(
            '{"data": [{"id": "re_%", "amount": %, "object": "refund", "created": %, "reason": '
            '"requested_by_customer", '
            '"status": "succeeded"}], "object": "list", "has_more": false, "total_count": 1}',
            made.suffix, made.refunded, made.refund_at // SECOND,
        )  # fmt: skip
        failed = ~made.succeeded
        reason = pc.if_else(
            pa.array(failed), fill('"%"', names([code for code, _ in _ERRORS], error)), pa.scalar("null")
        )
        suffix = inv.suffix.take(invoice)
        return {
            "id": fill("ch_%", made.suffix),
            "object": "charge",
            "amount": amount,
            "amount_captured": np.where(made.succeeded, amount, 0),
            "amount_refunded": made.refunded,
            "balance_transaction": Maybe(fill("txn_%", made.suffix), made.succeeded),
            "billing_details": fill(
                '{"name": "%", "email": "admin@%", "phone": null, "address": %}',
                self._accounts.name.take(pa.array(account)), domain, self._address.take(pa.array(account)),
            ),
            "calculated_statement_descriptor": "BAR MGMT PLATFORM",
            "captured": made.succeeded,
            "created": made.created,
            "currency": "usd",
            "customer": self._customer.take(invoice),
            "description": fill("Payment for invoice %", self._number.take(invoice)),
            "dispute": Maybe(fill("dp_%", made.suffix), made.disputed),
            "disputed": made.disputed,
            "failure_code": Maybe(names([code for code, _ in _ERRORS], error), failed),
            "failure_message": Maybe(names([message for _, message in _ERRORS], error), failed),
            "fraud_details": "{}",
            "invoice": fill("in_%", suffix),
            "livemode": True,
            "metadata": self._meta.take(invoice),
            "outcome": fill(
                '{"type": "%", "reason": %, "risk_level": "%", "risk_score": %, "network_status": "%", '
                '"seller_message": "%"}',
                names(("issuer_declined", "authorized"), made.succeeded.astype(np.int64)), reason,
                names(("normal", "elevated"), (risk >= ELEVATED_RISK).astype(np.int64)), risk,
                names(("declined_by_network", "approved_by_network"), made.succeeded.astype(np.int64)),
                names(("The bank declined.", "Payment complete."), made.succeeded.astype(np.int64)),
            ),
            "paid": made.succeeded,
            "payment_intent": fill("pi_%", suffix),
            "payment_method": fill("pm_%", suffix),
            "payment_method_details": method,
            "receipt_email": fill("admin@%", domain),
            "receipt_number": Maybe(fill("RCPT-%", made.suffix), made.succeeded),
            "receipt_url": fill("https://pay.stripe.com/receipts/%", made.suffix),
            "refunded": back & (made.refunded == amount),
            "refunds": pc.if_else(pa.array(back), refund, pa.scalar(_NO_LIST)),
            "source": fill('{"id": "pm_%", "type": "%", "object": "%"}', suffix, kind, kind),
            "status": names(("failed", "succeeded"), made.succeeded.astype(np.int64)),
            "created_at": made.created,
        }  # fmt: skip

    def intents(self) -> dict[str, Any]:
        """Columns of the payment intents: one per invoice."""
        inv, made, draw = self._billing.invoices, self._billing.charges, self._draw
        n = len(inv)
        paid, void = inv.status == 0, inv.status == 3
        tried = self._last_charge != NEVER
        charge = np.maximum(self._last_charge, 0)
        refunded = made.refunded[charge] if len(made) else np.zeros(n, dtype=np.int64)
        settled = names(("false", "true"), paid.astype(np.int64))
        data = fill(
            '{"id": "ch_%", "paid": %, "amount": %, "object": "charge", "status": "%", "amount_captured": %, '
            '"amount_refunded": %}',
            self._charge_suffix(), settled, inv.amount, names(("failed", "succeeded"), paid.astype(np.int64)),
            np.where(paid, inv.amount, 0), np.where(tried, refunded, 0),
        )  # fmt: skip
        code = draw.pick((40, 30, 15, 10, 5), n)
        error = fill(
            '{"code": "%", "type": "card_error", "message": "%"}',
            names([c for c, _ in _ERRORS], code), names([m for _, m in _ERRORS], code),
        )  # fmt: skip
        kind = self._bank[self._account].astype(np.int64)
        ids = fill("pi_%", inv.suffix)
        return {
            "id": ids,
            "object": "payment_intent",
            "amount": inv.amount,
            "amount_capturable": 0,
            "amount_received": np.where(paid, inv.amount, 0),
            "canceled_at": Maybe(inv.closed_at, void),
            "cancellation_reason": Maybe("requested_by_customer", void),
            "capture_method": "automatic",
            "charges": fill(
                '{"url": "/v1/charges?payment_intent=%", "data": [%], "object": "list", "has_more": false, '
                '"total_count": %}',
                ids, pc.if_else(pa.array(tried), data, pa.scalar("")), tried.astype(np.int64),
            ),
            "client_secret": fill("%_secret_%", ids, draw.hexes(n, 16)),
            "confirmation_method": "automatic",
            "created": inv.created,
            "currency": "usd",
            "customer": self._customer,
            "description": fill("Payment for invoice %", self._number),
            "invoice": fill("in_%", inv.suffix),
            "last_payment_error": Maybe(error, tried & ~paid),
            "livemode": True,
            "metadata": self._meta,
            "payment_method": fill("pm_%", inv.suffix),
            "payment_method_options": names(
                (
                    '{"card": {"request_three_d_secure": "automatic"}}',
                    '{"us_bank_account": {"request_three_d_secure": null}}',
                ),
                kind,
            ),
            "payment_method_types": names(('["card"]', '["us_bank_account"]'), kind),
            "status": names(
                ("succeeded", "requires_payment_method", "requires_payment_method", "canceled"), inv.status
            ),
            "created_at": inv.created,
        }  # fmt: skip
