"""The company's key figures: side by side, compared with earlier days, at a glance and in long form."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

import support
from support import AS_OF, Filled, Rows, model_schema, run, run_one, typed
from tapdata.logic import kpis
from tapdata.model import REGISTRY

BEFORE = AS_OF - timedelta(1)


def rows(table: str, *given: dict[str, Any], **usual: Any) -> Filled:
    return typed(model_schema(table), *(usual | row for row in given))


def unified() -> Rows:
    on = {"metric_date": AS_OF}
    first = {"account_id": "a", "previous_mrr": Decimal(0), "mrr": Decimal(99), "had_mrr_before": False}
    return run(
        "metrics_unified",
        days=rows("days", *({"day": AS_OF - timedelta(n)} for n in range(40)), is_company_day=True),
        account_mrr=rows(
            "account_mrr",
            {"valid_from": AS_OF - timedelta(29)},
            {"valid_from": BEFORE},
            {"valid_from": AS_OF - timedelta(30)},
            {"valid_from": BEFORE, "had_mrr_before": True},
            **first,
        ),
        metrics_revenue=rows("metrics_revenue", {"total_mrr": Decimal(900), "ltv": 1200.0, "active_customers": 2} | on),
        metrics_customer_success=rows(
            "metrics_customer_success",
            {"account_id": "a", "customer_health_score": 80.0, "monthly_recurring_revenue": Decimal(9), "is_at_risk": True},
            {"account_id": "b", "customer_health_score": 55.0, "monthly_recurring_revenue": Decimal(9)},
            {"account_id": "gone", "customer_health_score": 10.0, "monthly_recurring_revenue": Decimal(0)},
            **on,
        ),
        metrics_product_analytics=rows(
            "metrics_product_analytics",
            {"daily_active_users": 5, "monthly_active_users": 20, "pour_volume_liters": 1.0} | on,
        ),
        metrics_sales=rows(
            "metrics_sales",
            {"owner_id": "1", "pipeline_value": Decimal(900), "deals_won_90d": 1, "deals_lost_90d": 3,
             "revenue_won_90d": Decimal(400), "weighted_pipeline": Decimal(90)},
            {"owner_id": "2", "pipeline_value": Decimal(100), "deals_won_90d": 5, "deals_lost_90d": 1,
             "revenue_won_90d": Decimal(100), "weighted_pipeline": Decimal(10)},
            **on,
        ),
        metrics_marketing=rows(
            "metrics_marketing", {"channel": "x", "spend_30d": 500.5, "mqls_30d": 2},
            {"channel": "y", "spend_30d": 99.5, "mqls_30d": 1}, **on,
        ),
        metrics_operations=rows("metrics_operations", {"device_availability_pct": 90.0, "pour_volume_liters": 7.5} | on),
        ticket_days=rows(
            "ticket_days", {"account_id": "a", "open_tickets": 2}, {"account_id": "unassigned", "open_tickets": 1}, day=AS_OF
        ),
    )  # fmt: skip


def test_the_parts_add_up_to_the_company() -> None:
    *_, yesterday, today = unified()
    told = {
        "total_mrr": 900, "active_customers": 2, "avg_customer_health": 67.5, "customers_at_risk": 1, "dau": 5, "mau": 20,
        "pipeline_value": 1000, "weighted_pipeline": 100, "win_rate_90d_pct": 60.0, "pipeline_coverage": 2.0,
        "total_mqls_30d": 3, "marketing_spend_30d": 600.0, "media_cac": 300.0, "ltv_cac_ratio": 4.0,
        "device_availability_pct": 90.0, "pour_volume_liters": 7.5, "open_tickets": 3,
    }  # fmt: skip
    assert {name: today[name] for name in told} == told
    assert (yesterday["metric_date"], yesterday["open_tickets"], yesterday["win_rate_90d_pct"]) == (BEFORE, 0, None)


def test_a_target_of_the_project_takes_the_place_of_what_was_won(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(support.SETTINGS, "pipeline_target_usd", 250.0)
    assert unified()[-1]["pipeline_coverage"] == 4.0


def api(*values: float | None, name: str = "total_mrr") -> Rows:
    """The key figure by day, the last value on as_of."""
    given = ({"metric_date": AS_OF - timedelta(n), name: value} for n, value in enumerate(reversed(values)))
    found = run("metrics_api", metrics_unified=rows("metrics_unified", *given))
    return [row for row in found if row["metric_name"] == name]


def test_values_are_compared_with_those_of_earlier_days() -> None:
    found = api(*range(100, 500), name="mau")
    assert len(found) == 400
    today = found[-1]
    assert [today[f"value_{lag}d_ago"] for lag in (1, 7, 30, 365)] == [498, 492, 469, 134]
    assert [today[f"change_{lag}d"] for lag in (1, 7, 30, 365)] == [1, 7, 30, 365]
    assert today["change_365d_pct"] == pytest.approx(365 / 134 * 100)
    assert (found[0]["value_1d_ago"], found[0]["change_1d"]) == (None, None)
    assert (today["unit"], today["domain"], today["metric_label"]) == ("users", "product", "Active users, 30 days")


def test_a_change_from_nothing_has_no_percentage() -> None:
    *_, today = api(0, 5, name="dau")
    assert (today["change_1d"], today["change_1d_pct"]) == (5, None)
    *_, today = api(-200, 100, name="net_new_mrr")
    assert (today["change_1d"], today["change_1d_pct"]) == (300, 150)


def overview(name: str, value: float | None, before: float | None = None) -> dict[str, Any]:
    change = None if value is None or before is None else value - before
    percent = None if change is None or not before else change / before * 100
    given = {
        "metric_date": AS_OF, "metric_name": name, "current_value": value, "value_30d_ago": before, "change_30d": change,
        "change_30d_pct": percent,
    }  # fmt: skip
    other = {"metric_date": BEFORE, "metric_name": name, "current_value": 1.0}
    return run_one("metrics_company_overview", metrics_api=rows("metrics_api", given, other))


@pytest.mark.parametrize(
    ("name", "value", "before", "status"),
    [
        ("total_mrr", 50_000, 90_000, "green"), ("total_mrr", 49_999, 1, "yellow"), ("total_mrr", 24_999, 1, "red"),
        ("customer_churn_rate_30d_pct", 5, None, "green"), ("customer_churn_rate_30d_pct", 7.5, None, "yellow"),
        ("customer_churn_rate_30d_pct", 7.6, None, "red"), ("nrr_12m_pct", None, None, None),
        ("mau", 90, 100, "yellow"), ("mau", 89, 100, "red"), ("mau", 100, 100, "green"), ("mau", 5, None, None),
        ("open_tickets", 11, 10, "yellow"), ("open_tickets", 12, 10, "red"), ("open_tickets", 9, 10, "green"),
        ("open_tickets", 0, 0, "green"), ("open_tickets", 1, 0, "red"),
    ],
)  # fmt: skip
def test_status_is_by_target_else_by_30_days_before(
    name: str, value: float | None, before: float | None, status: str | None
) -> None:
    assert overview(name, value, before)["status"] == status


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("total_mrr", 142_295.67, "$142.3K"), ("total_mrr", 1_249_999, "$1.2M"), ("total_mrr", 999_951, "$1.0M"),
        ("total_mrr", 999.4, "$999"), ("net_new_mrr", -1500, "-$1.5K"), ("net_new_mrr", 0, "$0"),
        ("nrr_12m_pct", 121.6428, "121.6%"), ("pipeline_coverage", 4, "4.0x"), ("mau", 1234, "1234"),
        ("avg_customer_health", 72.177, "72.2"), ("pour_volume_liters", 1722.142, "1722.1"), ("arpa", None, None),
    ],
)  # fmt: skip
def test_values_are_shown_for_people(name: str, value: float | None, shown: str | None) -> None:
    assert overview(name, value)["display_value"] == shown


def test_the_overview_says_what_is_aimed_at() -> None:
    row = overview("customer_churn_rate_30d_pct", 4, 8)
    assert (row["target"], row["direction"], row["metric_category"]) == (5.0, "down_is_good", "customers")
    assert (row["previous_value"], row["change"], row["change_pct"], row["metric_date"]) == (8, -4, -50, AS_OF)


def test_the_long_form_holds_the_company_and_its_parts_without_gaps() -> None:
    on = {"metric_date": AS_OF}
    found = run(
        "metrics_unified_domains",
        metrics_unified=rows("metrics_unified", {"total_mrr": Decimal(900), "mau": 20} | on),
        metrics_customer_success=rows(
            "metrics_customer_success", {"account_id": "a", "churn_risk_score": 15.0, "open_tickets": 2} | on
        ),
        metrics_sales=rows("metrics_sales", {"owner_id": "1", "open_deals": 4} | on),
        metrics_marketing=rows("metrics_marketing", {"channel": "google_ads", "spend_30d": 12.5} | on),
    )
    told = [
        (row["domain"], row["entity_type"], row["entity_id"], row["metric_name"], row["metric_value"]) for row in found
    ]
    assert sorted(told) == [
        ("customer_success", "account", "a", "churn_risk_score", 15.0),
        ("customer_success", "account", "a", "open_tickets", 2.0),
        ("marketing", "channel", "google_ads", "spend_30d", 12.5),
        ("product", "company", "company", "mau", 20.0),
        ("revenue", "company", "company", "total_mrr", 900.0),
        ("sales", "owner", "1", "open_deals", 4.0),
    ]
    assert {row["metric_name"]: (row["unit"], row["importance_tier"]) for row in found}["mau"] == ("users", "tier_1")


def test_the_catalogue_names_what_exists() -> None:
    names = [kpi.name for kpi in kpis.COMPANY]
    assert len(names) == len(set(names)) == 24
    for kpi in kpis.COMPANY:
        assert kpi.source in REGISTRY
        assert (kpi.target is None) == (kpi.limit is None)
        if kpi.target is not None and kpi.limit is not None:
            assert (kpi.target > kpi.limit) == kpi.is_up_good
    for metric in kpis.ENTITY_METRICS:
        assert metric.column in REGISTRY[metric.table].columns
