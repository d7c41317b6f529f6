"""The company's revenue by day: sums over accounts, Stripe subscriptions, payments and invoices, each as of that day."""

from __future__ import annotations

import ibis

from tapdata.logic import money, mrr, periods, rates, revenue
from tapdata.model import Table


def accounts(held: Table) -> Table:
    """Sums over the accounts by day, of their MRR by day without gaps (``mrr.on_days``).

    Of that day: total_mrr, active_customers, median_mrr and mrr_top (the ten largest). Against the end of day t-30:
    mrr_30 (MRR then), churn_30 (percent of the paying accounts), revenue_lost_30 (churned + contraction), and
    quick_ratio_30d. Of the accounts that paid on day t-365: mrr_365 (then), kept_365 (now), kept_at_most_365.
    """
    order = ibis.window(group_by=held.account_id, order_by=held.day)
    largest = ibis.window(group_by=held.day, order_by=[held.mrr.desc(), held.account_id])
    t = held.select(
        "day", "mrr", "first_paid_date",
        before=held.mrr.lag(revenue.MONTH_DAYS).over(order).fill_null(mrr.NOTHING),
        then=held.mrr.lag(revenue.YEAR_DAYS).over(order).fill_null(mrr.NOTHING),
        place=ibis.row_number().over(largest),
    )  # fmt: skip
    had_before = (periods.days_between(t.first_paid_date, t.day) >= revenue.MONTH_DAYS).fill_null(False)
    t = t.mutate(**mrr.split(t.before, t.mrr, had_before))
    pays, paid = t.mrr > 0, t.before > 0
    moved = {name: t[name].sum() for name in mrr.MOVEMENTS}
    return t.group_by("day").agg(
        total_mrr=revenue.total(t.mrr),
        active_customers=t.count(where=pays),
        median_mrr=t.mrr.cast("float64").median(where=pays),
        mrr_top=ibis.cases((t.place < revenue.TOP, t.mrr), else_=mrr.NOTHING).sum(),
        mrr_30=t.before.sum(),
        churn_30=rates.percent(t.count(where=paid & ~pays), t.count(where=paid)),
        revenue_lost_30=moved["churned_mrr"] + moved["contraction_mrr"],
        quick_ratio_30d=revenue.quick_ratio(moved),
        mrr_365=t.then.sum(),
        kept_365=ibis.cases((t.then > 0, t.mrr), else_=mrr.NOTHING).sum(),
        kept_at_most_365=ibis.cases((t.mrr < t.then, t.mrr), else_=t.then).sum(),
    )


def moved(movements: Table) -> Table:
    """The five movements by day, summed over the accounts, USD per month."""
    return movements.group_by("day").agg(**{name: revenue.total(movements[name]) for name in mrr.MOVEMENTS})


def in_stripe(lives: Table, days: Table) -> Table:
    """MRR by Stripe's subscriptions and day (mrr_stripe)."""
    calendar = days.select("day")
    until = lives.mutate(_until=lives.paid_to.fill_null(mrr.FOREVER))
    paid = calendar.join(until, [calendar.day >= until.paid_from, calendar.day < until._until])
    return paid.group_by("day").agg(mrr_stripe=revenue.total(paid.pays))


def cash(collected: Table, days: Table) -> Table:
    """Paid less refunded in the 30 days that end on each day (collected_30d), USD."""
    daily = collected.group_by(paid_on="day").agg(usd=revenue.total(collected.usd))
    t = days.left_join(daily, days.day == daily.paid_on).select("day", "usd")
    window = ibis.window(order_by=t.day, preceding=revenue.MONTH_DAYS - 1, following=0)
    total = t.usd.fill_null(mrr.NOTHING).sum().over(window)
    return t.select("day", collected_30d=money.dollars(total))


def payments(invoices: Table, days: Table) -> Table:
    """Invoices that became payable in the 30 days that end on each day (due_30), and those of them paid by then (paid_30)."""
    due = invoices.select(
        due_on=revenue.finalised_day(invoices),
        paid_on=ibis.cases(
            (invoices.paid, periods.day(ibis.coalesce(invoices.paid_at, invoices.invoice_created_at))),
            else_=ibis.null("date"),
        ),
    )
    due = due.filter(due.due_on.notnull()).mutate(until=periods.after(due.due_on, revenue.MONTH_DAYS))
    calendar = days.select("day")
    t = due.join(calendar, [calendar.day >= due.due_on, calendar.day < due.until])
    return t.group_by("day").agg(due_30=t.count(), paid_30=t.count(where=t.paid_on <= t.day))
