import ibis

from tapdata.logic import calendar, money, periods, pipeline, rates
from tapdata.model import AsOf, Table, model

NOTHING = ibis.literal(0).cast(money.USD)


@model(
    grain=("metric_date", "owner_id"),
    columns={
        "metric_date": "Day, UTC: from the owner's first deal or activity to as_of.",
        "date": "The same as metric_date.",
        "owner_id": "HubSpot owner; unassigned for deals and activities without one.",
        "owner_name": "Name of the owner; null for an owner that HubSpot does not know.",
        "open_deals": "Deals open at the end of the day.",
        "pipeline_value": "Their amount, USD; as observed by then, before the first observation as recorded now.",
        "qualified_pipeline_value": "Of it, observed from Presentation to Negotiation, USD; null before any observation.",
        "weighted_pipeline": "Amount x probability of the observed stage, USD; null before any observation.",
        "deals_created": "Deals created that day.",
        "deals_won": "Deals won that day.",
        "deals_lost": "Deals lost that day.",
        "revenue_won": "Amount of the deals won that day, USD.",
        "deals_won_mtd": "Deals won in the month to date.",
        "revenue_won_mtd": "Amount of the deals won in the month to date, USD.",
        "deals_won_90d": "Deals won in 90 days.",
        "deals_lost_90d": "Deals lost in 90 days.",
        "revenue_won_90d": "Amount of the deals won in 90 days, USD.",
        "valued_won_90d": "Deals won in 90 days that have an amount.",
        "cycle_days_90d": "Days from creation to closing, sum over the deals of timed_won_90d.",
        "timed_won_90d": "Deals won in 90 days with a known cycle: not closed before they were created.",
        "win_rate_90d_pct": "Won / (won + lost) of 90 days, percent; null when none closed.",
        "avg_won_deal_size_90d": "Mean amount of the deals won in 90 days, USD; null of none.",
        "avg_sales_cycle_days_90d": "Mean days from creation to closing of the deals won in 90 days; null of none.",
        "calls_30d": "Calls in 30 days, whatever came of them.",
        "emails_30d": "E-mails in 30 days, sent and received.",
        "meetings_30d": "Meetings in 30 days, whatever came of them; not those still to come.",
        "activities_per_opportunity_30d": "Calls, e-mails and meetings of 30 days / open deals; null without one.",
        "stalled_deals": "Open deals older than 90 days.",
        "overdue_deals": "Open deals whose closing date, as recorded now, has passed.",
        "sales_velocity": "Open deals x mean won deal x win rate / sales cycle, all of 90 days, USD per day.",
    },
    pii=("owner_name",),
)
def metrics_sales(
    days: Table,
    stg_hubspot__deals: Table,
    stg_hubspot__engagements: Table,
    stg_hubspot__owners: Table,
    observations: Table,
    as_of: AsOf,
) -> Table:
    """One row per owner of deals or activities and day. Owners add up to the company, also over deals of no account."""
    facts = pipeline.facts(stg_hubspot__deals, stg_hubspot__engagements, as_of)
    opened = pipeline.open_days(stg_hubspot__deals, days, observations, as_of)
    owners = stg_hubspot__owners
    names = owners.select(_owner="owner_id", owner_name="full_name")
    firsts = facts.group_by("owner_id").agg(start=facts.day.min())
    spine = calendar.days_of(firsts, days, start="start").select("owner_id", "day", month=periods.month(days.day))
    t = (
        spine.left_join(facts, ["owner_id", "day"])
        .left_join(opened, ["owner_id", "day"])
        .left_join(names, [("owner_id", "_owner")])
        .cross_join(pipeline.first_observed(observations, as_of))
    )
    is_known = (t.day >= t.known_from).fill_null(False)
    t = t.select(
        "owner_id",
        "owner_name",
        "day",
        "month",
        revenue=t.revenue.fill_null(NOTHING),
        open_deals=t.open_deals.fill_null(0),
        pipeline_value=t.pipeline_value.fill_null(NOTHING),
        qualified_pipeline_value=is_known.ifelse(t.qualified_pipeline_value.fill_null(NOTHING), None),
        weighted_pipeline=is_known.ifelse(t.weighted_pipeline.fill_null(NOTHING), None),
        stalled_deals=t.stalled_deals.fill_null(0),
        overdue_deals=t.overdue_deals.fill_null(0),
        **{name: t[name].fill_null(0) for name in pipeline.FACTS},
    )
    in_month = ibis.window(group_by=[t.owner_id, t.month], order_by=t.day, preceding=None, following=0)
    in_90 = ibis.window(group_by=t.owner_id, order_by=t.day, preceding=pipeline.WINDOW_DAYS - 1, following=0)
    in_30 = ibis.window(group_by=t.owner_id, order_by=t.day, preceding=pipeline.ACTIVITY_DAYS - 1, following=0)
    t = t.mutate(
        deals_won_mtd=t.won.sum().over(in_month),
        won_mtd=t.revenue.sum().over(in_month),
        deals_won_90d=t.won.sum().over(in_90),
        deals_lost_90d=t.lost.sum().over(in_90),
        won_90d=t.revenue.sum().over(in_90),
        valued_won_90d=t.valued.sum().over(in_90),
        cycle_days_90d=t.cycle_days.sum().over(in_90),
        timed_won_90d=t.timed.sum().over(in_90),
        calls_30d=t.calls.sum().over(in_30),
        emails_30d=t.emails.sum().over(in_30),
        meetings_30d=t.meetings.sum().over(in_30),
    )
    rate = pipeline.win_rate(t.deals_won_90d, t.deals_lost_90d)
    deal = pipeline.mean_deal(t.won_90d, t.valued_won_90d)
    cycle = rates.ratio(t.cycle_days_90d, t.timed_won_90d)
    return t.select(
        "owner_id", "owner_name", "open_deals", "pipeline_value", "qualified_pipeline_value", "weighted_pipeline",
        "deals_won_mtd", "deals_won_90d", "deals_lost_90d", "valued_won_90d", "cycle_days_90d", "timed_won_90d",
        "calls_30d", "emails_30d", "meetings_30d", "stalled_deals", "overdue_deals",
        metric_date=t.day,
        date=t.day,
        deals_created=t.created,
        deals_won=t.won,
        deals_lost=t.lost,
        revenue_won=t.revenue,
        revenue_won_mtd=money.dollars(t.won_mtd),
        revenue_won_90d=money.dollars(t.won_90d),
        win_rate_90d_pct=rate,
        avg_won_deal_size_90d=deal,
        avg_sales_cycle_days_90d=cycle,
        activities_per_opportunity_30d=rates.ratio(t.calls_30d + t.emails_30d + t.meetings_30d, t.open_deals),
        sales_velocity=pipeline.velocity(t.open_deals, deal, rate, cycle),
    )  # fmt: skip
