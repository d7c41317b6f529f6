"""Health, churn risk and the classes that follow, worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import ibis
import pytest

from tapdata.logic import health
from tiny import column_of


def number(value: float | None, dtype: str = "float64") -> ibis.Value:
    """A number of a given type, known or not."""
    return (
        ibis.null(dtype) if value is None else ibis.literal(Decimal(str(value)) if "decimal" in dtype else value, dtype)
    )


def score(*parts: float | None) -> float | None:
    """Health of the five components."""
    (value,) = column_of(health.customer_health(*(number(part) for part in parts)))
    return value


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((80, 60, 50, 90, 40), 65.5),  # 24 + 12 + 10 + 13.5 + 6
        ((100, 100, 100, 100, 100), 100.0),
        ((0, 0, 0, 0, 0), 0.0),
        ((80, None, 50, 90, 40), 66.875),  # 53.5 of 80 percent of the weights
        ((None, None, None, 90, None), 90.0),
        ((None, None, 0, 100, 20), 36.0),  # 18 of 50 percent
        ((None, None, None, None, None), None),
    ],
)
def test_health_weighs_the_components_that_apply(parts: tuple[float | None, ...], expected: float | None) -> None:
    assert score(*parts) == pytest.approx(expected)


def test_the_composite_score_weighs_the_parts_that_apply() -> None:
    def composite(*parts: float | None) -> float:
        (value,) = column_of(health.composite_success(*(number(part) for part in parts)))
        return value

    assert composite(60, 40, 80, 95) == pytest.approx(61.5)  # 24 + 12 + 16 + 9.5
    assert composite(60, 40, None, 95) == pytest.approx(56.875)  # 45.5 of 80 percent
    assert composite(60, None, None, None) == pytest.approx(60)


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (299, 299, 50.0), (448.5, 299, 75.0), (149.5, 299, 25.0), (2999, 299, 100.0), (0, 299, 0.0), (0, 0, 0.0),
        (299, 0, None),
    ],
)  # fmt: skip
def test_the_revenue_component_follows_the_change_of_90_days(now: float, before: float, expected: float | None) -> None:
    usd = "decimal(18, 2)"
    (value,) = column_of(health.revenue_component(number(now, usd), number(before, usd)))
    assert value == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(("opened", "breached", "expected"), [(0, 0, 100), (2, 1, 75), (10, 0, 0), (12, 5, 0)])
def test_the_support_component_stops_at_zero(opened: int, breached: int, expected: float) -> None:
    assert column_of(health.support_component(number(opened, "int64"), number(breached, "int64"))) == [expected]


def test_the_adoption_component_needs_a_catalogue() -> None:
    assert column_of(health.adoption_component(number(6, "int64"), number(24, "int64"))) == [25.0]
    assert column_of(health.adoption_component(number(0, "int64"), number(None, "int64"))) == [None]


FINE: dict[str, Any] = {
    "is_canceled": False, "is_delinquent": False, "has_controllers": True, "events_30d": 500, "idle_days": 0, "health": 90.0,
}  # fmt: skip


@pytest.mark.parametrize(
    ("state", "risk", "cause"),
    [
        ({}, 15, "none"),
        ({"is_canceled": True, "is_delinquent": True, "events_30d": 0}, 100, "canceled"),
        ({"is_delinquent": True, "events_30d": 9}, 95, "delinquent"),
        ({"is_delinquent": True, "events_30d": 0}, 95, "delinquent"),
        ({"is_delinquent": True, "events_30d": 10}, 55, "few_device_events"),
        ({"is_delinquent": True, "events_30d": 100}, 15, "none"),
        ({"is_delinquent": None}, 15, "none"),
        ({"events_30d": 0}, 90, "silent_devices"),
        ({"idle_days": 61, "events_30d": 49}, 85, "idle_users"),
        ({"idle_days": 60, "events_30d": 49}, 70, "idle_users"),
        ({"idle_days": 61, "events_30d": 50}, 70, "idle_users"),
        ({"idle_days": 31, "events_30d": 99}, 70, "idle_users"),
        ({"idle_days": 30, "events_30d": 99}, 55, "few_device_events"),
        ({"idle_days": 61}, 40, "idle_users"),
        ({"health": 29.9}, 65, "low_health"),
        ({"health": 30.0}, 30, "low_health"),
        ({"events_30d": 99}, 55, "few_device_events"),
        ({"idle_days": 15}, 40, "idle_users"),
        ({"idle_days": 14}, 15, "none"),
        ({"health": 59.9}, 30, "low_health"),
        ({"health": 60.0}, 15, "none"),
        ({"health": None}, 15, "none"),
    ],
)
def test_churn_risk_is_that_of_the_gravest_rule(state: dict[str, Any], risk: float, cause: str) -> None:
    assert churn_risk(**state) == (risk, cause)


@pytest.mark.parametrize(
    ("state", "risk"),
    [
        ({"is_delinquent": True, "events_30d": 0}, 15),
        ({"idle_days": 90, "events_30d": 0}, 40),
        ({"events_30d": 0}, 15),
        ({"is_canceled": True, "events_30d": 0}, 100),
    ],
)
def test_rules_on_events_need_tap_controllers_in_service(state: dict[str, Any], risk: float) -> None:
    assert churn_risk(has_controllers=False, **state)[0] == risk


def churn_risk(**state: Any) -> tuple[float, str]:
    types = {"events_30d": "int64", "idle_days": "int64", "health": "float64"}
    values = {
        name: ibis.null(types.get(name, "boolean"))
        if value is None
        else ibis.literal(value, types.get(name, "boolean"))
        for name, value in (FINE | state).items()
    }
    risk, cause = health.churn_risk(**values)
    return column_of(risk)[0], column_of(cause)[0]


def test_bands_begin_where_they_say() -> None:
    def bands(of: Any, *values: float | None) -> list[str | None]:
        return [column_of(of(number(value)))[0] for value in values]

    assert bands(health.health_band, 80, 79.99, 60, 40, 39.9, None) == [
        "healthy", "neutral", "neutral", "at_risk", "critical", None,
    ]  # fmt: skip
    assert bands(health.risk_band, 80.1, 80, 60.1, 60, 40) == ["critical", "high", "high", "medium", "low"]
    assert bands(health.value_tier, 1000, 999, 500, 100, 99, 0) == [
        "strategic", "key", "key", "standard", "basic", "basic",
    ]  # fmt: skip
    assert bands(lambda risk: health.intervention(risk)[0], 80, 79, 60, 40, 39) == [
        "immediate", "proactive", "proactive", "monitor", "healthy",
    ]  # fmt: skip
    assert bands(lambda risk: health.intervention(risk)[2], 80, 60, 40, 15) == [
        "24 hours", "1 week", "2 weeks", "quarterly",
    ]  # fmt: skip
    assert bands(health.lifecycle_stage, 0, 30, 31, 90, 365, 366, None) == [
        "onboarding", "onboarding", "adoption", "adoption", "growth", "mature", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("risk", "engagement", "device", "expected"),
    [
        (80, 90, 90, "high"), (15, 29.9, 90, "high"), (60, 90, 90, "medium"), (15, 90, 39.9, "medium"),
        (40, 90, 90, "low"), (39, 30, 40, "healthy"), (15, None, None, "healthy"),
    ],
)  # fmt: skip
def test_overall_risk(risk: float, engagement: float | None, device: float | None, expected: str) -> None:
    assert column_of(health.overall_risk(number(risk), number(engagement), number(device))) == [expected]


@pytest.mark.parametrize(
    ("score", "engagement", "device", "expected"),
    [
        (80, 70, 70, "champion"), (80, 70, None, "champion"), (80, 69, 90, "satisfied"), (80, 90, 69, "satisfied"),
        (60, 0, 0, "satisfied"), (40, 90, 90, "neutral"), (39, 90, 90, "at_risk"), (90, None, 90, "satisfied"),
    ],
)  # fmt: skip
def test_success_category(score: float, engagement: float | None, device: float | None, expected: str) -> None:
    assert column_of(health.success_category(number(score), number(engagement), number(device))) == [expected]


@pytest.mark.parametrize(
    ("tier", "score", "due"),
    [
        ("strategic", 60, True),
        ("key", 59, False),
        ("standard", 79, False),
        ("standard", 80, True),
        ("basic", 99, False),
    ],
)
def test_quarterly_reviews_are_for_the_accounts_worth_it(tier: str, score: float, due: bool) -> None:
    assert column_of(health.is_qbr_eligible(ibis.literal(tier), number(score))) == [due]


def test_trends_are_new_for_30_days() -> None:
    def trend(change: float | None, is_new: bool) -> str:
        return column_of(health.health_trend(number(change), ibis.literal(is_new)))[0]

    assert [trend(5, False), trend(5.1, False), trend(-5, False), trend(-5.1, False), trend(None, True)] == [
        "stable", "improving", "stable", "declining", "new",
    ]  # fmt: skip
