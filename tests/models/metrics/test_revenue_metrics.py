import itertools
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from support import model_schema, run, typed

AS_OF = date(2026, 6, 30)
OPENED = AS_OF - timedelta(370)


def back(days):
    """So many days before as-of."""
    return AS_OF - timedelta(days)


def metrics(changes=None, **inputs):
    """The last day's row. ``changes``: account -> [(days before as-of, MRR from that day on)]."""
    return days_of(changes, **inputs)[-1]


def days_of(changes=None, **inputs):
    periods = []
    for account, steps in (changes or {}).items():
        previous, first_paid = Decimal(0), None
        for (ago, mrr), after in zip(steps, [*steps[1:], None], strict=True):
            had_before = first_paid is not None
            first_paid = first_paid or (back(ago) if mrr else None)
            periods.append(
                {
                    "account_id": account,
                    "valid_from": back(ago),
                    "valid_to": back(after[0]) if after else None,
                    "mrr": Decimal(mrr),
                    "previous_mrr": previous,
                    "had_mrr_before": had_before,
                    "first_paid_date": first_paid,
                }
            )
            previous = Decimal(mrr)
    calendar = [{"day": OPENED + timedelta(n), "is_company_day": n >= 0} for n in range(-20, 371)]
    filled = {name: typed(model_schema(name), *rows) for name, rows in inputs.items()}
    return run(
        "metrics_revenue",
        AS_OF,
        days=typed(model_schema("days"), *calendar),
        account_mrr=typed(model_schema("account_mrr"), *periods),
        **filled,
    )


YEAR = {
    "stays": [(370, 100)],
    "grew": [(370, 100), (20, 250)],
    "shrank": [(370, 200), (10, 150)],
    "left": [(370, 400), (29, 0)],
    "came back": [(370, 50), (200, 0), (5, 60)],
    "is new": [(3, 500)],
}
"""MRR on the last day 1060 of five accounts; 30 days before 800 of four; a year before 850 of five."""


def test_the_row_of_a_day():
    row = metrics(YEAR)
    assert (row["metric_date"], row["date"]) == (AS_OF, AS_OF)
    assert (row["total_mrr"], row["total_arr"], row["active_customers"]) == (1060, 12720, 5)
    assert (row["arpa"], row["median_mrr"]) == (212.0, 150.0)
    assert row["mrr_growth_30d_pct"] == pytest.approx((1060 / 800 - 1) * 100)


def test_rates_compare_the_ends_of_two_days():
    row = metrics(YEAR)
    assert row["customer_churn_rate_30d_pct"] == 25.0  # one of four
    assert row["revenue_churn_rate_30d_pct"] == pytest.approx((400 + 50) / 800 * 100)
    assert row["quick_ratio_30d"] == pytest.approx((500 + 150 + 60) / (50 + 400))
    assert row["ltv"] == pytest.approx(212.0 / 0.25)


def test_retention_over_a_year_is_of_those_who_paid_then():
    row = metrics(YEAR)
    assert row["nrr_12m_pct"] == pytest.approx((100 + 250 + 150 + 0 + 60) / 850 * 100)
    assert row["grr_12m_pct"] == pytest.approx((100 + 100 + 150 + 0 + 50) / 850 * 100)


def test_movements_of_the_day_only():
    rows = {r["metric_date"]: r for r in days_of(YEAR)}
    names = ("new", "expansion", "contraction", "churned", "reactivation", "net_new")
    moved = [
        {name: int(rows[back(n)][f"{name}_mrr"]) for name in names if rows[back(n)][f"{name}_mrr"]}
        for n in (29, 20, 10, 5, 3, 0)
    ]
    assert moved == [
        {"churned": 400, "net_new": -400},
        {"expansion": 150, "net_new": 150},
        {"contraction": 50, "net_new": -50},
        {"reactivation": 60, "net_new": 60},
        {"new": 500, "net_new": 500},
        {},
    ]
    assert list(rows) == [OPENED + timedelta(n) for n in range(371)]


def test_change_of_mrr_is_the_net_of_the_movements_every_day():
    rows = days_of(YEAR)
    for before, row in itertools.pairwise(rows):
        assert row["total_mrr"] - before["total_mrr"] == row["net_new_mrr"]


def test_the_ten_largest_accounts():
    row = metrics({str(n): [(40, 100)] for n in range(15)} | {"large": [(40, 1000)]})
    assert row["mrr_top10_share_pct"] == pytest.approx((1000 + 9 * 100) / 2500 * 100)


def test_lifetime_value_is_capped_at_sixty_months():
    assert metrics({"1": [(40, 100)]})["ltv"] == 6000.0
    churn = {str(n): [(40, 100)] for n in range(99)} | {"left": [(40, 100), (1, 0)]}
    assert metrics(churn)["customer_churn_rate_30d_pct"] == 1.0
    assert metrics(churn)["ltv"] == 6000.0


def test_without_anything_to_compare_rates_are_null():
    row = metrics({})
    assert (row["total_mrr"], row["active_customers"], row["new_mrr"]) == (0, 0, 0)
    assert [name for name in row if row[name] is None] == [
        "arpa", "median_mrr", "mrr_growth_30d_pct", "customer_churn_rate_30d_pct", "revenue_churn_rate_30d_pct",
        "nrr_12m_pct", "grr_12m_pct", "quick_ratio_30d", "ltv", "mrr_top10_share_pct", "payment_success_rate_30d_pct",
    ]  # fmt: skip
    assert metrics({"1": [(40, 100)]})["quick_ratio_30d"] is None  # nothing was lost


def test_cash_of_the_last_thirty_days():
    def invoice(ago, usd, **more):
        at = datetime.combine(back(ago), datetime.min.time())
        return {
            "invoice_status": "paid",
            "paid": True,
            "paid_at": at,
            "finalized_at": at,
            "amount_paid_usd": usd,
        } | more

    def charge(ago, usd):
        return {
            "stripe_charge_created_at": datetime.combine(back(ago), datetime.min.time()), "refunded_amount_usd": usd
        }  # fmt: skip

    open_one = invoice(2, Decimal(0), invoice_status="open", paid=False, paid_at=None)
    paid_today = invoice(12, Decimal(70), paid_at=datetime(2026, 6, 30, 23))
    rows = days_of(
        stg_stripe__invoices=[invoice(30, Decimal(1000)), invoice(29, Decimal(300)), open_one, paid_today],
        stg_stripe__charges=[charge(31, Decimal(500)), charge(29, Decimal("20.50")), charge(0, Decimal(0))],
    )
    assert rows[-1]["collected_30d"] == Decimal("349.50")
    assert rows[-2]["collected_30d"] == Decimal("1279.50")
    assert rows[-1]["payment_success_rate_30d_pct"] == pytest.approx(2 / 3 * 100)
    assert rows[-2]["payment_success_rate_30d_pct"] == pytest.approx(2 / 4 * 100)  # one is paid on the last day only


def test_stripe_is_beside_it_and_never_in_it():
    def life(number, start, ended=None, trial_end=None, status="active", canceled=None):
        return {
            "stripe_subscription_id": number, "subscription_start_date": back(start), "trial_end_date": trial_end,
            "ended_at_date": ended, "canceled_at_date": canceled, "subscription_status": status,
        }  # fmt: skip

    lives = [
        life("a", 100),
        life("b", 100, ended=AS_OF),
        life("c", 10, trial_end=back(4)),
        life("d", 10, status="incomplete"),
        life("e", 10, status="canceled"),
        life("f", 10, status="canceled", canceled=back(1)),
    ]
    items = [
        {"stripe_subscription_id": n, "monthly_recurring_revenue": Decimal(m)}
        for n, m in (("a", 100), ("a", 9), ("b", 20), ("c", 30), ("d", 1), ("e", 2), ("f", 5))
    ]
    rows = days_of(
        {"1": [(100, 100)]}, stg_stripe__subscriptions=lives, stg_stripe__subscription_items=items
    )[-6:]  # fmt: skip
    assert [int(row["mrr_stripe"]) for row in rows] == [134, 164, 164, 164, 159, 139]
    assert rows[-1]["mrr_reconciliation_gap"] == Decimal(-39)
    assert rows[-1]["total_mrr"] == 100


def test_revenue_at_risk_is_of_accounts_with_a_risk_of_seventy_or_more():
    risks = [
        {"account_id": a, "snapshot_date": AS_OF, "monthly_recurring_revenue": Decimal(m), "churn_risk_score": r}
        for a, m, r in (("1", 100, 70.0), ("2", 40, 95.0), ("3", 7, 69.9), ("4", 3, None))
    ]
    rows = days_of(entity_customers_daily=risks)
    assert (rows[-1]["mrr_at_risk"], rows[-2]["mrr_at_risk"]) == (140, 0)
