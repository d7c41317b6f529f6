"""What is said of a subscription's payments is what its invoices and charges in Stripe add up to."""

from __future__ import annotations

import ibis

from tapdata.logic import payments, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import GRID
from tapdata.model import AsOf, Table, audit

ID = ["subscription_id"]
OF = {"stripe_subscription_id": "paid_for"}
PAYABLE = ("open", "paid", "void", "uncollectible")
BILLIONTH, CENT = 1e-9, 0.01


@audit(grain=GRAIN, columns=COLUMNS)
def subscription_payments_agree(
    int_subscriptions__revenue_metrics: Table,
    stg_stripe__invoices: Table,
    stg_stripe__charges: Table,
    as_of: AsOf,
) -> Table:
    """One row per subscription whose payments are not those of its invoices and charges."""
    t = int_subscriptions__revenue_metrics
    return disagreements((*_stripe(t, stg_stripe__invoices, stg_stripe__charges, as_of), *_figures(t, as_of)))


def _stripe(paid: Table, invoices: Table, charges: Table, as_of: AsOf) -> list[Agreement]:
    """Counts, rates and cash by the invoices and charges that name the subscription. A void invoice is no debt."""
    i = invoices.filter(~invoices.is_orphan, invoices.stripe_subscription_id.notnull())
    due, settled = i.invoice_status.isin(PAYABLE), i.paid
    due_on = periods.day(ibis.coalesce(i.finalized_at, i.invoice_created_at))
    recent = due & periods.within_days(due_on, as_of, payments.RECENT_DAYS)
    billed = i.group_by(paid_for="stripe_subscription_id").agg(
        total_invoices=i.count(where=due), paid_invoices=i.count(where=due & settled),
        unpaid_invoices=i.count(where=due & ~settled & (i.invoice_status != "void")),
        recent=i.count(where=recent), recent_paid=i.count(where=recent & settled),
        days=i.days_to_payment.mean(where=settled), last=periods.day(i.paid_at.max(where=settled)),
    )  # fmt: skip
    billed = billed.mutate(
        success=rates.percent(billed.paid_invoices, billed.total_invoices),
        recent_success=rates.percent(billed.recent_paid, billed.recent),
    )
    named = i.select(_invoice="stripe_invoice_id", _invoiced_for="stripe_subscription_id")
    c = charges.filter(~charges.is_orphan)
    c = c.left_join(named, c.stripe_invoice_id == named._invoice)
    c = c.mutate(paid_for=ibis.coalesce(c.stripe_subscription_id, c._invoiced_for))
    c = c.filter(c.paid_for.notnull())
    tried = c.group_by("paid_for").agg(total_charges=c.count(), good=c.count(where=c.charge_status == "succeeded"))
    tried = tried.mutate(success=rates.percent(tried.good, tried.total_charges))
    got = i.filter(settled)
    cash = got.select(paid_for=got.stripe_subscription_id, usd=got.amount_paid_usd).union(
        c.select("paid_for", usd=-c.refunded_amount_usd)
    )
    earned = cash.group_by("paid_for").agg(lifetime_value=cash.usd.sum())
    billable = paid.filter(paid.stripe_subscription_id.notnull())
    return [
        carried(
            "invoices of a subscription", billable, billed, OF,
            {"total_invoices": "total_invoices", "paid_invoices": "paid_invoices", "unpaid_invoices": "unpaid_invoices",
             "payment_success_rate": "success", "recent_payment_rate": "recent_success", "avg_days_to_payment": "days"},
            rows="common", tolerance=GRID,
        ),
        carried("last payment of a subscription", billable, billed, OF, {"last_payment_date": "last"}, rows="common"),
        carried(
            "charges of a subscription", billable, tried, OF,
            {"total_charges": "total_charges", "charge_success_rate": "success"}, rows="common", tolerance=BILLIONTH,
        ),
        carried(
            "cash of a subscription", billable, earned.filter(earned.lifetime_value.notnull()), OF, ["lifetime_value"],
            rows="common",
        ),
    ]  # fmt: skip


def _figures(paid: Table, as_of: AsOf) -> list[Agreement]:
    """What follows from the columns beside it; a score lies between the rates it is made of."""
    parts = [paid[name] for name in payments.WEIGHTS]
    lowest = ibis.least(*(part.fill_null(100.0) for part in parts)) - BILLIONTH
    highest = ibis.greatest(*(part.fill_null(0.0) for part in parts)) + BILLIONTH
    yearly = rates.ratio(paid.lifetime_value, paid.subscription_age_months) * 12.0
    neither = paid.estimated_annual_ltv.isnull() & yearly.isnull()
    told = paid.mutate(
        between=paid.payment_health_score.between(lowest, highest).fill_null(True),
        yearly=((paid.estimated_annual_ltv - yearly).abs() < CENT).fill_null(neither),
    )
    return [
        carried("payment health and yearly value", told, paid.mutate(between=True, yearly=True), ID, ["between", "yearly"]),
        carried(
            "days since the last payment", paid,
            paid.mutate(since=periods.days_between(paid.last_payment_date, as_of)), ID,
            {"days_since_last_payment": "since"},
        ),
    ]  # fmt: skip
