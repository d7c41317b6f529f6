"""The history of a campaign tells the days it is made of, and each period follows from the one before."""

from __future__ import annotations

import ibis

from tapdata.logic import rates
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.model import Table, audit

KEY, NAMED = ("platform", "campaign_id"), ("campaign_name", "campaign_type")
DAY, PERIOD = (*KEY, "day"), (*KEY, "valid_from")
STAGE = ("campaign_lifecycle_stage", "is_active")
PREVIOUS = {
    "previous_status": "campaign_status", "previous_lifecycle_stage": "campaign_lifecycle_stage",
    "previous_spend": "total_spend", "previous_performance_tier": "performance_tier",
    "previous_performance_score": "performance_score",
}  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def campaign_history_agree(entity_campaigns: Table, campaign_days: Table, entity_campaigns_history: Table) -> Table:
    """One row per period of a campaign that its first day, the period before or the campaign itself contradicts."""
    now, days, history = entity_campaigns, campaign_days, entity_campaigns_history
    current = history.filter(history.is_current)
    order = ibis.window(group_by=[history[name] for name in KEY], order_by=history.valid_from)
    before = history.select(
        *PERIOD,
        "total_spend",
        "performance_score",
        **{name: history[source].lag().over(order) for name, source in PREVIOUS.items()},
    )
    before = before.mutate(
        spend_change=before.total_spend - before.previous_spend,
        performance_delta=before.performance_score - before.previous_performance_score,
    )
    first_day = {
        "total_spend": "spend_to_date", "performance_tier": "performance_tier", "performance_score": "performance_score",
        "total_touchpoints": "touches_to_date", "total_leads_touched": "leads_to_date",
        "linear_conversions": "linear_conversions", "linear_revenue": "linear_revenue", "linear_cpa": "linear_cpa",
    }  # fmt: skip
    known = days.is_attributable
    told = days.mutate(
        linear_conversions=known.ifelse(days.conversions_to_date, None),
        linear_revenue=known.ifelse(days.revenue_to_date, None),
        linear_cpa=rates.ratio(days.spend_to_date, days.conversions_to_date),
    )
    key = dict(zip(PERIOD, DAY, strict=True))
    steps = (*PREVIOUS, "spend_change", "performance_delta")
    opened = history.group_by(*KEY).agg(valid_from=history.valid_from.min())
    first = days.group_by(*KEY).agg(valid_from=days.day.min())
    named = (*NAMED, "start_date", "end_date", "campaign_created_at")
    own = history.select(*PERIOD).join(now.select(*KEY, *named), KEY)
    return disagreements(
        (
            carried("a period of a campaign = its first day", history, told, key, first_day, "left in right"),
            carried("the current period of a campaign = the campaign", current, now, KEY, ("campaign_status", *STAGE)),
            carried("a period of a campaign = the step from the one before", history, before, PERIOD, steps),
            carried("the history of a campaign begins with it", opened, first, KEY, ("valid_from",)),
            carried("name, type and dates of a campaign", history, own, PERIOD, named),
        )
    )
