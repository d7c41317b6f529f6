"""Engagement points, tiers and the classes of a user, at their bounds."""

from __future__ import annotations

from typing import Any

import ibis
import pytest

from support import table
from tapdata.logic import engagement

COUNTS = ibis.schema({"days": "int64", "features": "int64", "sessions": "int64", "pages": "int64", "views": "int64"})
IDLE = ibis.schema({"idle": "int64", "never": "boolean"})


def _counts(days: int, features: int, sessions: int, pages: int, views: int = 0) -> dict[str, int]:
    return {"days": days, "features": features, "sessions": sessions, "pages": pages, "views": views}


@pytest.mark.parametrize(
    ("counts", "points"),
    [
        ((0, 0, 0, 0), 0),
        ((20, 5, 15, 5), 6000),
        ((30, 24, 99, 19), 6000),
        ((20, 0, 0, 0), 2100),  # 35 %
        ((0, 5, 0, 0), 1500),  # 25 %
        ((0, 0, 15, 0), 1200),  # 20 %
        ((0, 0, 0, 5), 1200),  # 20 %
        ((10, 2, 3, 1), 1050 + 600 + 240 + 240),
        ((19, 4, 14, 4), 1995 + 1200 + 1120 + 960),
    ],
)
def test_points_and_score(counts: tuple[int, int, int, int], points: int) -> None:
    t = table(COUNTS, _counts(*counts))
    total = engagement.points(t.days, t.features, t.sessions, t.pages)
    found = t.select(points=total, score=engagement.score(total)).to_pyarrow().to_pylist()
    days, features, sessions, pages = counts
    formula = (
        0.35 * min(1, days / 20) + 0.25 * min(1, features / 5) + 0.2 * min(1, sessions / 15) + 0.2 * min(1, pages / 5)
    )
    assert found == [{"points": points, "score": pytest.approx(formula, abs=1e-12)}]


@pytest.mark.parametrize(
    ("counts", "tier"),
    [
        ((0, 5, 15, 3, 0), "power"),
        ((0, 5, 15, 2, 0), "regular"),
        ((0, 4, 15, 3, 0), "regular"),
        ((0, 5, 14, 3, 0), "regular"),
        ((0, 3, 8, 0, 0), "regular"),
        ((0, 3, 7, 0, 10), "casual"),
        ((0, 2, 8, 0, 9), "light"),
        ((0, 0, 3, 0, 10), "casual"),
        ((0, 0, 2, 0, 99), "light"),
        ((0, 9, 0, 9, 99), "inactive"),
    ],
)
def test_tier(counts: tuple[int, ...], tier: str) -> None:
    t = table(COUNTS, _counts(*counts))
    assert t.select(tier=engagement.tier(t.sessions, t.features, t.pages, t.views)).to_pyarrow().to_pylist() == [
        {"tier": tier}
    ]


@pytest.mark.parametrize(
    ("idle", "never", "status", "risk", "recency", "recent"),
    [
        (0, False, "active", "none", "active_today", "recently_active"),
        (1, False, "active", "none", "active_today", "recently_active"),
        (7, False, "active", "none", "active_this_week", "recently_active"),
        (8, False, "recent", "none", "active_this_month", "somewhat_recent"),
        (14, False, "recent", "none", "active_this_month", "somewhat_recent"),
        (15, False, "recent", "low", "active_this_month", "somewhat_recent"),
        (30, False, "recent", "low", "active_this_month", "somewhat_recent"),
        (31, False, "inactive", "medium", "inactive", "not_recent"),
        (60, False, "inactive", "medium", "inactive", "not_recent"),
        (61, False, "inactive", "high", "inactive", "not_recent"),
        (90, False, "inactive", "high", "inactive", "not_recent"),
        (91, False, "dormant", "high", "inactive", "not_recent"),
        (None, True, "never_logged_in", "high", "inactive", "not_recent"),
        (None, False, None, None, "inactive", "not_recent"),
    ],
)
def test_classes_by_days_since(
    idle: int | None, never: bool, status: str | None, risk: str | None, recency: str, recent: str
) -> None:
    t = table(IDLE, {"idle": idle, "never": never})
    found = t.select(
        status=engagement.status(t.idle, t.never), risk=engagement.churn_risk(t.idle, t.never),
        recency=engagement.recency(t.idle), recent=engagement.recency_class(t.idle),
    )  # fmt: skip
    assert found.to_pyarrow().to_pylist() == [{"status": status, "risk": risk, "recency": recency, "recent": recent}]


def test_a_mean_of_no_users_is_null() -> None:
    t = table(COUNTS, _counts(0, 0, 0, 0))
    assert t.select(mean=engagement.score(t.days, t.sessions)).to_pyarrow().to_pylist() == [{"mean": None}]


def test_the_latest_and_the_earliest_pass_over_what_is_not_given() -> None:
    schema = ibis.schema({"a": "int64", "b": "int64", "c": "int64"})
    rows: list[dict[str, Any]] = [
        {"a": 1, "b": 3, "c": 2}, {"a": None, "b": 3, "c": 2}, {"a": 5, "b": None, "c": None},
        {"a": None, "b": None, "c": 4}, {"a": None, "b": None, "c": None},
    ]  # fmt: skip
    t = table(schema, *rows)
    found = t.select(latest=engagement.latest(t.a, t.b, t.c), earliest=engagement.earliest(t.a, t.b, t.c))
    assert [tuple(row.values()) for row in found.to_pyarrow().to_pylist()] == [
        (3, 1), (3, 2), (5, 5), (4, 4), (None, None),
    ]  # fmt: skip
