"""A campaign's days and its totals tell one story."""

from __future__ import annotations

import ibis

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near, quotient, share
from tapdata.model import AsOf, Table, audit

KEY = ("platform", "campaign_id")
DAY, DAILY = (*KEY, "day"), (*KEY, "performance_date")
SPREAD = {"spend": "total_spend", "impressions": "impressions", "clicks": "clicks", "conversions": "conversions"}
"""Figure of a day -> the lifetime total that is spread over the flight."""
TO_DATE = {
    "touches_to_date": "touches", "conversions_to_date": "attributed_conversions",
    "revenue_to_date": "attributed_revenue", "spend_to_date": "spend",
}  # fmt: skip
"""Figure up to a day -> what the day adds to it."""
NAMED = ("campaign_name", "campaign_type")


@audit(grain=GRAIN, columns=COLUMNS)
def campaign_days_agree(
    entity_campaigns: Table,
    campaign_days: Table,
    entity_campaigns_daily: Table,
    as_of: AsOf,
) -> Table:
    """One row per campaign, or day of it, on which its days and its totals differ."""
    now, days, daily = entity_campaigns, campaign_days, entity_campaigns_daily
    flown = days.filter(days.in_flight)
    expected = _daily(flown, days)
    return disagreements(
        (
            *_lives(now, days, flown, as_of),
            carried("days in flight = days of the campaign", daily, expected, dict(zip(DAILY, DAY, strict=True)),
                    [name for name in expected.columns if name not in DAY]),
            _of_campaign(now, daily, DAILY, NAMED),
        )
    ).union(_growth(days), _ratios(daily))  # fmt: skip


def _lives(now: Table, days: Table, flown: Table, as_of: AsOf) -> list[Agreement]:
    """No day of a campaign is missing, and its days add up to its totals; on the last one it is as it is now."""
    born = ibis.least(ibis.coalesce(periods.day(now.campaign_created_at), as_of), ibis.coalesce(now.start_date, as_of))
    spans = now.select(*KEY, first=born, last=as_of, number=periods.days_between(born, as_of) + 1)
    found = days.group_by(*KEY).agg(first=days.day.min(), last=days.day.max(), number=days.count())
    whole = now.filter(now.days_active > 0)
    parts = flown.group_by(*KEY).agg(
        days_active=flown.count(), **{total: flown[name].sum() for name, total in SPREAD.items()}
    )
    last = days.filter(days.day == as_of)
    at_end = {"total_leads_touched": "leads_to_date"}
    known = {"linear_conversions": "conversions_to_date", "linear_revenue": "revenue_to_date"}
    judged = {"performance_tier": "performance_tier", "performance_score": "performance_score"}
    return [
        carried("days of a campaign = its life", found, spans, KEY, ("first", "last", "number")),
        carried("flight of a campaign = its days", whole, parts, KEY, ("days_active", *SPREAD.values()), tolerance=NEAR),
        carried("leads of a campaign = its last day", now, last, KEY, at_end),
        carried("credits of a campaign = its last day", now.filter(now.linear_conversions.notnull()), last, KEY, known,
                rows="left in right", tolerance=NEAR),
        carried("score of a campaign = its last day", now, last.filter(last.day_of_flight > 0), KEY, judged,
                rows="right in left"),
    ]  # fmt: skip


def _growth(days: Table) -> Table:
    """A figure up to a day = that of the day before + what the day adds; the first day also holds what came before."""
    order = ibis.window(group_by=[days[name] for name in KEY], order_by=days.day)
    before = {f"before_{name}": days[name].lag().over(order) for name in TO_DATE}
    placed = days.mutate(place=ibis.row_number().over(order), **before)
    later = placed.filter(placed.place > 0)
    rules = {name: near(later[name], later[f"before_{name}"] + later[added]) for name, added in TO_DATE.items()}
    rules["spend_to_date"] = rules["spend_to_date"] | (later.day_of_flight == 0) | later.spend_to_date.isnull()
    return broken("growth of a campaign = the day", later, DAY, **rules)


def _daily(flown: Table, days: Table) -> Table:
    """The days in flight, by the names of the table of days; what is attributed is unknown while no touch is linked."""
    known = {
        "daily_attributed_conversions": "attributed_conversions", "daily_attributed_revenue": "attributed_revenue",
        "cumulative_attributed_conversions": "conversions_to_date",
    }  # fmt: skip
    return flown.select(
        *DAY, "day_of_flight", "budget_to_date", "performance_score", "performance_tier",
        daily_spend="spend", daily_impressions="impressions", daily_clicks="clicks", daily_conversions="conversions",
        cumulative_spend="spend_to_date", daily_touches="touches", day_of_week=periods.weekday(flown.day),
        is_estimated=flown.spend.notnull(),
        **{name: flown.is_attributable.ifelse(flown[column], None) for name, column in known.items()},
    ).join(_trend(days), DAY)  # fmt: skip


def _trend(days: Table) -> Table:
    """Touches of 7 days against those of the 7 before, percent."""
    by = [days[name] for name in KEY]
    now = days.touches.sum().over(ibis.window(group_by=by, order_by=days.day, preceding=6, following=0))
    before = days.touches.sum().over(ibis.window(group_by=by, order_by=days.day, preceding=(13, 7)))
    return days.select(*DAY, performance_trend_7d=rates.percent(now - before, before))


def _ratios(daily: Table) -> Table:
    """Each ratio of a day = its two parts beside it."""
    spend, clicks, conversions = daily.daily_spend, daily.daily_clicks, daily.daily_conversions
    spent, attributed = daily.cumulative_spend, daily.cumulative_attributed_conversions
    return broken(
        "ratios of a campaign's day = its parts",
        daily,
        DAILY,
        click_through_rate=share(daily.click_through_rate, clicks, daily.daily_impressions),
        cost_per_click=quotient(daily.cost_per_click, spend, clicks),
        cost_per_thousand_impressions=quotient(
            daily.cost_per_thousand_impressions, spend * 1000, daily.daily_impressions
        ),
        cost_per_conversion=quotient(daily.cost_per_conversion, spend, conversions),
        conversion_rate=share(daily.conversion_rate, conversions, clicks),
        budget_pacing_pct=share(daily.budget_pacing_pct, spent, daily.budget_to_date),
        attributed_cpa=attributed.isnull() | quotient(daily.attributed_cpa, spent, attributed),
    )


def _of_campaign(now: Table, parts: Table, key: tuple[str, ...], names: tuple[str, ...]) -> Agreement:
    """What a campaign's every row repeats."""
    own = parts.select(*key).join(now.select(*KEY, *names), KEY)
    return carried("name, type and dates of a campaign", parts, own, key, names)
