"""Invoices, charges and refunds, in US dollars to the cent."""

from __future__ import annotations

import pytest
from ledger_support import Company

INVOICES, CHARGES = "staging.stg_stripe__invoices", "staging.stg_stripe__charges"


def test_invoices(company: Company) -> None:
    company.compare(
        "select invoice_id, account_id, subscription_id, amount_due, amount_paid, status, created, attempts"
        " from ledger.invoices",
        "select stripe_invoice_id, account_id, stripe_subscription_id, amount_due_usd, amount_paid_usd, invoice_status,"
        f" invoice_created_at, attempt_count from {INVOICES} where not is_orphan",
        least=50,
    )


def test_moments_of_payment(company: Company) -> None:
    company.compare(
        "select invoice_id, date_trunc('second', paid_at), status = 'paid' from ledger.invoices",
        f"select stripe_invoice_id, paid_at, paid from {INVOICES} where not is_orphan",
        least=50,
    )


def test_what_is_due_by_account(company: Company) -> None:
    company.compare(
        "select account_id, sum(amount_due), sum(amount_paid), sum(amount_due - amount_paid) filter (status != 'void')"
        " from ledger.invoices group by 1",
        "select account_id, sum(amount_due_usd), sum(amount_paid_usd), sum(amount_remaining_usd)"
        f" filter (invoice_status != 'void') from {INVOICES} where not is_orphan group by 1",
        least=5,
    )


def test_charges(company: Company) -> None:
    company.compare(
        """
        select charge_id, account_id, invoice_id, case when currency = 'usd' then amount end, currency,
            case when succeeded then 'succeeded' else 'failed' end, succeeded, disputed, created
        from ledger.charges
        """,
        "select stripe_charge_id, account_id, stripe_invoice_id, charge_amount_usd, currency, charge_status, paid,"
        f" disputed, stripe_charge_created_at from {CHARGES} where not is_orphan",
        least=50,
    )


def test_captured_and_refunded_by_charge(company: Company) -> None:
    company.compare(
        """
        select c.charge_id, case when c.succeeded then c.amount else 0 end, coalesce(sum(r.amount), 0)
        from ledger.charges c left join ledger.refunds r using (charge_id)
        where currency = 'usd' group by c.charge_id, c.succeeded, c.amount
        """,
        f"select stripe_charge_id, captured_amount_usd, refunded_amount_usd from {CHARGES}"
        " where not is_orphan and currency = 'usd'",
        least=50,
    )


def test_refunds(company: Company) -> None:
    company.compare(
        "select charge_id, account_id, amount from ledger.refunds",
        f"select stripe_charge_id, account_id, refunded_amount_usd from {CHARGES}"
        " where not is_orphan and refunded_amount_usd > 0",
        least=1,
    )


def test_whole_and_partial_refunds(company: Company) -> None:
    company.compare(
        "select charge_id from ledger.refunds r join ledger.charges c using (charge_id) where r.amount = c.amount",
        f"select stripe_charge_id from {CHARGES} where refunded and not is_orphan",
        least=0,
    )


def test_payments_meet_invoices(company: Company) -> None:
    company.compare(
        "select invoice_id, amount_paid, attempts from ledger.invoices where attempts > 0",
        f"""
        select stripe_invoice_id, sum(captured_amount_usd), count(*) from {CHARGES}
        where stripe_invoice_id is not null and not is_orphan group by 1
        """,
        least=50,
    )


def test_another_currency_is_no_dollars(messy: Company) -> None:
    keys = messy.planted("stripe_charges", "foreign_currency")
    assert keys
    amounts = "charge_amount_usd, captured_amount_usd, refunded_amount_usd"
    found = messy.rows(
        f"select stripe_charge_id, {amounts} from {CHARGES} where currency != 'usd' and not is_orphan order by 1"
    )
    assert found == [(key, None, None, None) for key in keys]


@pytest.mark.parametrize("hazard", ["malformed_json", "wrong_type", "numbers_as_text"])
def test_spoilt_documents_of_charges(messy: Company, hazard: str) -> None:
    keys = messy.planted("stripe_charges", hazard)
    assert keys
    found = set(
        messy.rows(
            f"select billing_country, risk_score between 0 and 100 from {CHARGES} where stripe_charge_id in {keys}"
        )
    )
    expected = {"malformed_json": (None, True), "wrong_type": ("US", None), "numbers_as_text": ("US", True)}
    assert found == {expected[hazard]}


def test_intents_of_the_minimal_generator_are_those_planted(messy: Company) -> None:
    found = messy.column(
        "select stripe_payment_intent_id as id from staging.stg_stripe__payment_intents where is_synthetic order by id"
    )
    assert found == messy.planted("stripe_payment_intents", "minimal_intent")
    assert messy.rows(
        "select count(*) from staging.stg_stripe__payment_intents where is_synthetic and payment_amount_usd not in"
        " (select amount_due from ledger.invoices)"
    ) == [(0,)]
