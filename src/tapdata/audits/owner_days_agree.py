"""Every owner has every day, and each day adds up from deals and activities; days add up to the windows of 30 and 90."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import money, periods, pipeline
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import broken, near, quotient, share
from tapdata.model import AsOf, Table, audit

KEY = ("metric_date", "owner_id")
COUNTED = (
    "deals_created", "deals_won", "deals_lost", "valued", "timed", "cycle_days", "began", "ended", "calls", "emails",
    "meetings",
)  # fmt: skip
"""What happens on an owner's day: ``began`` and ``ended`` are deals that enter and leave the pipeline."""
ACTIVITIES = {"calls": "Call", "emails": "Email", "meetings": "Meeting"}


@audit(grain=GRAIN, columns=COLUMNS)
def owner_days_agree(
    metrics_sales: Table,
    mart_sales__pipeline: Table,
    stg_hubspot__engagements: Table,
    stg_hubspot__owners: Table,
    as_of: AsOf,
) -> Table:
    """One row per owner, or day of one, that is missing, or that deals, activities and windows contradict."""
    t, deals = metrics_sales, mart_sales__pipeline
    facts = _facts(deals, stg_hubspot__engagements, as_of)
    names = stg_hubspot__owners.select(_owner="owner_id", name="full_name")
    named = t.select(*KEY, "owner_name").left_join(names, [("owner_id", "_owner")])
    return disagreements((_lives(t, facts, as_of), _open_now(t, deals, as_of))).union(
        _windows(t, facts),
        _ratios(t),
        broken("name of an owner", named, KEY, owner_name=named.owner_name.identical_to(named["name"])),
    )


def _facts(deals: Table, engagements: Table, as_of: AsOf) -> Table:
    """What deals and activities say of each owner and day."""
    made = deals.filter(deals.created_date.notnull())
    closed = deals.filter((deals.is_won | deals.is_lost) & deals.close_date.notnull())
    won = closed.is_won
    left = made.filter(~made.is_open & made.close_date.notnull())
    lasting = made.filter(made.is_open | made.close_date.notnull())
    done = engagements.filter(engagements.engagement_date <= as_of)
    done = done.mutate(owner_id=pipeline.owner(done.owner_id))
    facts = ibis.union(
        _fact(made, made.created_date, deals_created=ibis.literal(True)),
        _fact(lasting, lasting.created_date, began=ibis.literal(True)),
        _fact(left, ibis.greatest(left.close_date, left.created_date), ended=ibis.literal(True)),
        _fact(
            closed, closed.close_date, revenue=won.ifelse(closed.amount, None), deals_won=won, deals_lost=closed.is_lost,
            valued=won & closed.amount.notnull(), timed=won & closed.days_to_close.notnull(),
            cycle_days=won.ifelse(closed.days_to_close, 0),
        ),
        _fact(done, done.engagement_date, **{n: done.engagement_category == word for n, word in ACTIVITIES.items()}),
    )  # fmt: skip
    return facts.group_by(*KEY).agg(
        revenue=money.dollars(facts.revenue.sum()), **{name: facts[name].sum() for name in COUNTED}
    )


def _fact(table: Table, day: ir.DateValue, revenue: ir.NumericValue | None = None, **counts: ir.Value) -> Table:
    nothing = ibis.literal(0, "int64")
    return table.select(
        "owner_id",
        metric_date=day,
        revenue=money.dollars(nothing if revenue is None else revenue.fill_null(0)),
        **{name: counts[name].cast("int64").fill_null(0) if name in counts else nothing for name in COUNTED},
    )


def _lives(t: Table, facts: Table, as_of: AsOf) -> Agreement:
    """From the owner's first fact to as_of no day is missing."""
    begun = facts.group_by("owner_id").agg(first=facts.metric_date.min())
    spans = begun.select("owner_id", "first", last=as_of, number=periods.days_between(begun["first"], as_of) + 1)
    found = t.group_by("owner_id").agg(first=t.metric_date.min(), last=t.metric_date.max(), number=t.count())
    span = ("first", "last", "number")
    return carried("days of an owner = since the first deal", found, spans, ("owner_id",), span)


def _open_now(t: Table, deals: Table, as_of: AsOf) -> Agreement:
    """The pipeline at as_of = the open deals."""
    known = deals.filter(deals.is_open & deals.created_date.notnull())
    parts = known.group_by("owner_id").agg(
        open_deals=known.count(),
        pipeline_value=money.dollars(known.amount.sum()).fill_null(0),
        qualified_pipeline_value=money.dollars(known.amount.sum(where=known.is_qualified)).fill_null(0),
        weighted_pipeline=money.dollars(known.weighted_value.sum()).fill_null(0),
        stalled_deals=known.count(where=known.is_stalled),
        overdue_deals=known.count(where=known.is_overdue),
    )
    columns = [name for name in parts.columns if name != "owner_id"]
    today = t.filter((t.metric_date == as_of) & (t.open_deals > 0))
    return carried("open deals of an owner at as_of", today, parts, ("owner_id",), columns)


def _windows(t: Table, facts: Table) -> Table:
    """Each day = its facts; the month to date, 30 and 90 days = their days; open deals = begun - ended so far."""
    side = facts.rename({f"_{name}": name for name in facts.columns})
    joined = t.left_join(side, [t.metric_date == side._metric_date, t.owner_id == side._owner_id])
    f = joined.select(*t.columns, **{f"f_{name}": joined[f"_{name}"].fill_null(0) for name in ("revenue", *COUNTED)})
    f = f.mutate(month=periods.month(f.metric_date))
    by, order = f.owner_id, f.metric_date
    spans = {
        "mtd": ibis.window(group_by=[by, f.month], order_by=order, preceding=None, following=0),
        "90d": ibis.window(group_by=by, order_by=order, preceding=pipeline.WINDOW_DAYS - 1, following=0),
        "30d": ibis.window(group_by=by, order_by=order, preceding=pipeline.ACTIVITY_DAYS - 1, following=0),
        "so_far": ibis.window(group_by=by, order_by=order, preceding=None, following=0),
    }
    wanted = {
        "deals_won_mtd": ("deals_won", "mtd"), "revenue_won_mtd": ("revenue", "mtd"),
        "deals_won_90d": ("deals_won", "90d"), "deals_lost_90d": ("deals_lost", "90d"),
        "revenue_won_90d": ("revenue", "90d"), "valued_won_90d": ("valued", "90d"),
        "timed_won_90d": ("timed", "90d"), "cycle_days_90d": ("cycle_days", "90d"),
        "calls_30d": ("calls", "30d"), "emails_30d": ("emails", "30d"), "meetings_30d": ("meetings", "30d"),
        "began": ("began", "so_far"), "ended": ("ended", "so_far"),
    }  # fmt: skip
    f = f.mutate(**{f"sum_{name}": f[f"f_{fact}"].sum().over(spans[span]) for name, (fact, span) in wanted.items()})
    rules = {name: f[name] == f[f"sum_{name}"] for name in wanted if name not in ("began", "ended")}
    rules |= {name: f[name] == f[f"f_{name}"] for name in ("deals_created", "deals_won", "deals_lost")}
    rules |= {"revenue_won": f.revenue_won == f.f_revenue, "open_deals": f.open_deals == f.sum_began - f.sum_ended}
    return broken("an owner's day = deals and activities", f, KEY, **rules)


def _ratios(t: Table) -> Table:
    """Each ratio = its two parts beside it."""
    mean_won = t.open_deals * t.avg_won_deal_size_90d * t.win_rate_90d_pct / 100
    return broken(
        "ratios of an owner's day = its parts",
        t,
        KEY,
        win_rate_90d_pct=share(t.win_rate_90d_pct, t.deals_won_90d, t.deals_won_90d + t.deals_lost_90d),
        avg_won_deal_size_90d=quotient(t.avg_won_deal_size_90d, t.revenue_won_90d, t.valued_won_90d),
        avg_sales_cycle_days_90d=quotient(t.avg_sales_cycle_days_90d, t.cycle_days_90d, t.timed_won_90d),
        activities_per_opportunity_30d=quotient(
            t.activities_per_opportunity_30d, t.calls_30d + t.emails_30d + t.meetings_30d, t.open_deals
        ),
        sales_velocity=near(
            t.sales_velocity * t.avg_sales_cycle_days_90d, (t.avg_sales_cycle_days_90d > 0).ifelse(mean_won, None)
        ),
    )
