"""What changes in the adoption of a feature, day by day: the running sums are its state on a day."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import adoption, money, periods, usage_periods
from tapdata.model import Table

COUNTS = (
    "usage_events", "usage_count", "usage_days", "account_events",
    "users_using", "accounts_using", "active_users_using", "active_accounts_using",
    "lifetime_users", "lifetime_accounts", "settled", "sticking",
)  # fmt: skip
BY_PLAN = ("adopters", "settled", "sticking")
MONEY = "adopters_mrr"
MEASURES = (*COUNTS, *(f"{plan}_{name}" for plan in adoption.PLANS for name in BY_PLAN), MONEY)
"""What is summed; see ``changes``."""

NO_PLAN = ibis.null("string")
NO_MONEY = ibis.literal(0, money.USD)


def changes(usage: Table, users: Table, feature_periods: Table, sessions: Table, account_mrr: Table) -> Table:
    """One row per feature and day on which something changes, with the amounts.

    ``sessions`` holds the days on which users had one (user_id, account_id, day). Records, uses and days with usage count
    whoever they are by; ``*_using`` are distinct in 30 days, ``active_*_using`` those with a session in them as well.
    Accounts settle 30 days after their first use, and stick on the first use from then on, each in the plan it had on the
    day of the first use.
    """
    by_user, by_account = _of(feature_periods, "user"), _of(feature_periods, "account")
    named = sessions.filter(sessions.account_id.notnull())
    active_users = usage_periods.recent(sessions, ("user_id",), "day").rename(entity_id="user_id")
    active_accounts = usage_periods.recent(named, ("account_id",), "day").rename(entity_id="account_id")
    held = account_mrr.rename(entity_id="account_id")
    counted = adoption.uses(usage, users)
    moves = ibis.union(
        *_spans("users_using", by_user),
        *_spans("accounts_using", by_account),
        *_spans("active_users_using", usage_periods.overlap(by_user, active_users, ["entity_id"])),
        *_spans("active_accounts_using", usage_periods.overlap(by_account, active_accounts, ["entity_id"])),
        *_spans("adopters", usage_periods.overlap(by_account, held, ["entity_id"], ("plan_tier", "mrr"))),
        *_records(usage, counted),
        *_firsts(counted, account_mrr),
    )
    return moves.group_by("feature_name", "day").agg(
        **{name: _sum(moves, moves.measure == name) for name in COUNTS},
        **{
            f"{plan}_{name}": _sum(moves, (moves.measure == name) & (moves.plan_tier == plan.title()))
            for plan in adoption.PLANS
            for name in BY_PLAN
        },
        **{MONEY: money.dollars(moves.amount.sum())},
    )


def or_none(changes: Table, name: str) -> ir.Value:
    """A measure of a day that may have no change: 0."""
    return changes[name].fill_null(NO_MONEY if name == MONEY else 0).name(name)


def running(t: Table) -> Table:
    """What holds on a day: the sums of the changes so far, and of the last 30 days.

    ``t`` holds one row per feature and day from ``first_usage_date`` on, with every one of ``MEASURES``.
    """
    order = {"group_by": t.feature_name, "order_by": t.day}
    so_far, month = ibis.cumulative_window(**order), ibis.trailing_window(usage_periods.WINDOW - 1, **order)
    until_before = ibis.window(preceding=(None, usage_periods.WINDOW), **order)
    used = ibis.cases((t.usage_events > 0, t.day), else_=ibis.null("date"))
    names = [name for name in MEASURES if name != MONEY]
    state = {name: t[name].sum().over(so_far) for name in names}
    return t.select(
        "feature_name",
        "day",
        "first_usage_date",
        usage_events=t.usage_events,
        usage_count=t.usage_count,
        last_usage_date=used.max().over(so_far),
        catalogue_size=t.count().over(ibis.window(group_by=t.day)),
        events_30d=t.usage_events.sum().over(month),
        uses_30d=t.usage_count.sum().over(month),
        users_before=t.users_using.sum().over(until_before).fill_null(0),
        lifetime_events=state.pop("usage_events"),
        lifetime_uses=state.pop("usage_count"),
        estimated_revenue_impact=money.dollars(t.adopters_mrr.sum().over(so_far)),
        **state,
    )


def _sum(moves: Table, where: ir.BooleanValue) -> ir.IntegerValue:
    return moves.number.sum(where=where).fill_null(0)


def _of(feature_periods: Table, level: str) -> Table:
    t = feature_periods.filter(feature_periods.level == level)
    return t.select("feature_name", "entity_id", "valid_from", "valid_to")


def _spans(measure: str, spans: Table) -> tuple[Table, Table]:
    """An entity comes with the first day of its period, and goes with the day after it."""
    return _move(measure, spans, spans.valid_from), _move(measure, spans, spans.valid_to, sign=-1)


def _move(measure: str, t: Table, day: ir.DateValue, number: ir.IntegerValue | int = 1, sign: int = 1) -> Table:
    """Rows of one shape: what changes, by how much, in which plan."""
    return t.select(
        feature_name=t.feature_name,
        day=day,
        measure=ibis.literal(measure),
        plan_tier=t.plan_tier if "plan_tier" in t.columns else NO_PLAN,
        number=ibis.literal(number * sign, "int64") if isinstance(number, int) else number,
        amount=money.dollars(t.mrr * sign) if "mrr" in t.columns else NO_MONEY,
    )


def _records(usage: Table, counted: Table) -> list[Table]:
    """Records and uses of everybody, and the records of known accounts, by feature and day."""
    t = usage.filter(usage.feature_name.notnull() & usage.usage_date.notnull())
    daily = t.group_by("feature_name", "usage_date").agg(records=t.count(), uses=t.usage_count.sum().fill_null(0))
    own = counted.filter(counted.account_id.notnull())
    own_daily = own.group_by("feature_name", "usage_date").agg(records=own.count())
    return [
        _move("usage_events", daily, daily.usage_date, daily.records),
        _move("usage_count", daily, daily.usage_date, daily.uses),
        _move("usage_days", daily, daily.usage_date),
        _move("account_events", own_daily, own_daily.usage_date, own_daily.records),
    ]


def _firsts(counted: Table, account_mrr: Table) -> list[Table]:
    """Adopters on the day of their first use, and accounts when they settle and when they stick."""
    users = adoption.first_uses(counted, "user_id")
    first = adoption.with_plan(adoption.first_uses(counted, "account_id"), account_mrr)
    sticks = first.filter(first.returned_on.notnull())
    return [
        _move("lifetime_users", users, users.first_use),
        _move("lifetime_accounts", first, first.first_use),
        _move("settled", first, periods.after(first.first_use, adoption.SETTLED_AFTER_DAYS)),
        _move("sticking", sticks, sticks.returned_on),
    ]
