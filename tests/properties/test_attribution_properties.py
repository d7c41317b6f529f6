"""Attribution against an oracle in Python: any small set of conversions, leads and touches."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support import model_schema, run, typed
from tapdata.settings import Parameters

DEFAULTS = Parameters()
WINDOW = timedelta(days=DEFAULTS.attribution_window_days)
HALF_LIFE = timedelta(days=DEFAULTS.attribution_half_life_days)
DAY = date(2026, 4, 1)
END = datetime(2026, 4, 2)
TICK = timedelta(microseconds=1)

moments = st.one_of(
    st.sampled_from([END - WINDOW, END - WINDOW - TICK, END - TICK, END, END - timedelta(days=7)]),
    st.datetimes(END - timedelta(days=100), END + timedelta(days=10)),
)
touches = st.lists(st.tuples(moments, st.integers(0, 1)), max_size=8)
"""Touches of one account: the moment, and which of its two leads."""
values = st.one_of(st.none(), st.decimals(0, 100_000, places=2))


def oracle(journey: list[tuple[datetime, str]]) -> dict[str, dict[str, float]]:
    """The credits of a journey of (moment, touch) by model and touch."""
    names = [name for _, name in sorted(journey)]
    n = len(names)
    weight = {name: 2.0 ** (-((END - at) / HALF_LIFE)) for at, name in journey}
    total = sum(weight.values())
    ends = {1: [1.0], 2: [0.5, 0.5]}.get(n, [0.4, *[0.2 / max(n - 2, 1)] * (n - 2), 0.4])
    return {
        "first_touch": {name: float(name == names[0]) for name in names},
        "last_touch": {name: float(name == names[-1]) for name in names},
        "linear": dict.fromkeys(names, 1 / n),
        "time_decay": {name: weight[name] / total for name in names},
        "position_based": dict(zip(names, ends, strict=True)),
    }


Accounts = list[tuple[list[tuple[datetime, int]], Decimal | None]]


def build(accounts: Accounts) -> list[dict[str, Any]]:
    """The model over accounts that all convert on DAY, each with its touches and the value of the conversion."""
    parties = range(len(accounts))
    return run(
        "int_campaigns__attribution",
        conversions=typed(
            model_schema("conversions"),
            *(
                {"conversion_id": f"c{n}", "party": f"p{n}", "converted_at": DAY, "conversion_value": value}
                for n, (_, value) in enumerate(accounts)
            ),
        ),
        lead_outcomes=typed(
            model_schema("lead_outcomes"),
            *({"lead_id": f"l{n}-{lead}", "party": f"p{n}"} for n in parties for lead in range(2)),
        ),
        stg_marketing__attribution_touchpoints=typed(
            model_schema("stg_marketing__attribution_touchpoints"),
            *(
                {"touchpoint_id": f"t{n}-{number}", "lead_id": f"l{n}-{lead}", "touchpoint_timestamp": at}
                for n, (made, _) in enumerate(accounts)
                for number, (at, lead) in enumerate(made)
            ),
            {"touchpoint_id": "unlinked", "touchpoint_timestamp": END - TICK},
        ),
    )


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(accounts=st.lists(st.tuples(touches, values), min_size=1, max_size=8))
def test_credits_are_those_of_the_oracle_and_sum_to_one(accounts):
    expected = {}
    for n, (made, _) in enumerate(accounts):
        journey = [(at, f"t{n}-{k}") for k, (at, _) in enumerate(made) if timedelta() < END - at <= WINDOW]
        for name, shares in oracle(journey).items() if journey else ():
            expected |= {(f"c{n}", name, touch): credit for touch, credit in shares.items()}
    rows = build(accounts)
    found = {(row["conversion_id"], row["attribution_model"], row["touchpoint_id"]): row["credit"] for row in rows}
    assert found == pytest.approx(expected, abs=1e-9)

    sums: dict[tuple[str, str], float] = {}
    for (conversion, name, _), credit in found.items():
        sums[conversion, name] = sums.get((conversion, name), 0.0) + credit
    assert sums == pytest.approx(dict.fromkeys(sums, 1.0), abs=1e-9)

    for row in rows:
        worth = row["conversion_value"]
        assert row["attributed_revenue"] == (None if worth is None else pytest.approx(row["credit"] * float(worth)))
