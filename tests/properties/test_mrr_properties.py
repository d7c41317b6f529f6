"""Laws of MRR: the periods of an account against a day-by-day reckoning in Python, and the identity of the movements."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import duckdb
import ibis
import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support import model_schema, run, typed
from tapdata.logic import mrr

FIRST, AS_OF = date(2026, 6, 1), date(2026, 6, 20)
DAYS = [FIRST + timedelta(n) for n in range(20)]
ROWS = "stg_app_database__subscriptions"


@dataclass(frozen=True)
class Row:
    """A subscription row, days as numbers from FIRST."""

    account: str
    number: int
    start: int | None
    end: int | None
    price: int | None
    trial: bool
    created: int | None
    orphan: bool

    @property
    def id(self) -> str:
        return str(self.number)

    @property
    def mrr(self) -> int:
        return 0 if self.trial or not self.price or self.price < 0 else self.price

    def is_live(self, day: int) -> bool:
        return not self.orphan and self.start is not None and self.start <= day and (self.end is None or self.end > day)

    def staged(self) -> dict[str, Any]:
        def at(number: int | None) -> date | None:
            return None if number is None else FIRST + timedelta(number)

        return {
            "subscription_id": self.id, "account_id": self.account, "start_date": at(self.start),
            "end_date": at(self.end), "status": "trialing" if self.trial else "active", "plan_tier": "Starter",
            "monthly_price": self.price, "is_orphan": self.orphan,
            "subscription_created_at": None if self.created is None else datetime(2026, 5, 1 + self.created),
        }  # fmt: skip


def offsets(last: int) -> st.SearchStrategy[int | None]:
    return st.one_of(st.none(), st.integers(0, last))


rows = st.lists(
    st.builds(
        Row,
        account=st.sampled_from(["1", "2", "3", "10", "0"]),
        number=st.integers(1, 400),
        start=st.one_of(st.integers(0, 19), offsets(23)),
        end=offsets(24),
        price=st.sampled_from([100, 100, 200, 300, 0, None, -50]),
        trial=st.sampled_from([False, False, False, True]),
        created=offsets(3),
        orphan=st.sampled_from([False] * 9 + [True]),
    ),
    max_size=30,
    unique_by=lambda row: row.number,
)


def counted(mine: list[Row], day: int) -> Row | None:
    """The row that counts on a day: latest start, then later creation (unknown first), then the greater id as text."""
    live = [row for row in mine if row.is_live(day)]
    return max(live, key=lambda r: (r.start, -1 if r.created is None else r.created, r.id), default=None)


@cache
def database() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


@cache
def movements_sql() -> str:
    table = ibis.table(model_schema("account_mrr"), name="account_mrr")
    return str(ibis.to_sql(mrr.movements(table), dialect="duckdb"))


def moved(periods: list[dict[str, Any]]) -> dict[tuple[str, date], dict[str, Decimal]]:
    """The movements of the periods, by account and day."""
    connection = database()
    schema = model_schema("account_mrr").to_pyarrow()
    connection.register("account_mrr", pa.Table.from_pylist(periods, schema))
    found = connection.sql(movements_sql()).to_arrow_table().to_pylist()
    assert len({(row["account_id"], row["day"]) for row in found}) == len(found)
    return {(row["account_id"], row["day"]): {name: row[name] for name in mrr.MOVEMENTS} for row in found}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows)
def test_account_mrr_is_what_a_reckoning_by_day_gives(rows: list[Row]) -> None:
    periods = run("account_mrr", AS_OF, **{ROWS: typed(model_schema(ROWS), *(row.staged() for row in rows))})
    movements = moved(periods)
    by_account: dict[str, list[dict[str, Any]]] = {}
    for period in periods:
        by_account.setdefault(period["account_id"], []).append(period)
    begun = {
        row.account
        for row in rows
        if row.account != "0" and row.start is not None and any(row.is_live(day) for day in range(20))
    }
    assert set(by_account) == begun
    for account, mine in by_account.items():
        check_account(mine, [row for row in rows if row.account == account], account, movements)


def check_account(
    periods: list[dict[str, Any]], rows: list[Row], account: str, movements: dict[tuple[str, date], dict[str, Decimal]]
) -> None:
    live_days = [day for day in range(20) if counted(rows, day) is not None]
    assert periods[0]["valid_from"] == DAYS[live_days[0]]
    assert [p["valid_to"] for p in periods] == [*(p["valid_from"] for p in periods[1:]), None]
    ids = [p["subscription_id"] for p in periods]
    assert all(one != other for one, other in itertools.pairwise(ids))
    before, first_paid = Decimal(0), None
    nothing = dict.fromkeys(mrr.MOVEMENTS, Decimal(0))
    for number in range(live_days[0], 20):
        day, row = DAYS[number], counted(rows, number)
        (period,) = [p for p in periods if p["valid_from"] <= day and (p["valid_to"] is None or day < p["valid_to"])]
        now = Decimal(row.mrr if row else 0)
        had_before = first_paid is not None and first_paid < period["valid_from"]
        if now and first_paid is None:
            first_paid = day
        assert (period["subscription_id"], period["mrr"]) == (row.id if row else None, now)
        assert period["had_mrr_before"] == had_before
        assert period["is_churned"] == (had_before and now == 0)
        assert period["first_paid_date"] == first_paid
        if day == period["valid_from"]:
            assert period["previous_mrr"] == before
        expected = dict(nothing)
        if now != before:
            if before == 0:
                expected["reactivation_mrr" if had_before else "new_mrr"] = now
            elif now == 0:
                expected["churned_mrr"] = before
            else:
                expected["expansion_mrr" if now > before else "contraction_mrr"] = abs(now - before)
        found = movements.get((account, day), nothing)
        assert found == expected
        gained = found["new_mrr"] + found["expansion_mrr"] + found["reactivation_mrr"]
        assert now == before + gained - found["contraction_mrr"] - found["churned_mrr"]
        before = now
