"""What happened to a campaign by day: touches, those linked to a customer, leads touched, conversions and their value."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import attribution, periods
from tapdata.model import Table

COUNTED = {
    "touches": "int64", "linked": "int64", "leads": "int64", "credit": attribution.EXACT, "revenue": attribution.EXACT,
}  # fmt: skip
"""What is counted, and its type; ``credit`` is conversions, ``revenue`` their value in USD, both by the linear model."""


def by_day(campaigns: Table, given: Table, touches: Table, leads: Table) -> Table:
    """One row per campaign and day: its touches, those linked since, the leads it touched, and its linear credits.

    Facts from before its first day count on that day, so in what is up to date; the columns ``*_today`` leave them out.
    """
    t = touches.filter(touches.campaign_platform.notnull() & touches.touchpoint_timestamp.notnull())
    t = t.select("campaign_platform", "campaign_id", "lead_id", day=periods.day(t.touchpoint_timestamp))
    known = t.join(leads.select("lead_id", "mql_date", "linked_on"), "lead_id")
    linked = known.filter(known.linked_on.notnull())
    met = known.group_by("campaign_platform", "campaign_id", "lead_id").agg(
        touched=known.day.min(), mql_date=known.mql_date.min()
    )
    c = given.filter((given.attribution_model == "linear") & given.platform.notnull())
    parts = (
        _part(t, t.campaign_platform, t.day, touches=1),
        _part(linked, linked.campaign_platform, ibis.greatest(linked.day, linked.linked_on), linked=1),
        _part(
            met, met.campaign_platform, ibis.greatest(met.touched, ibis.coalesce(met.mql_date, met.touched)), leads=1
        ),
        _part(c, c.platform, c.converted_at, credit=c.credit, revenue=c.attributed_revenue),
    )
    facts = ibis.union(*parts)
    born = campaigns.select("platform", "campaign_id", "born")
    facts = facts.join(born, [facts.fact_platform == born.platform, facts.fact_campaign == born.campaign_id])
    facts = facts.mutate(fact_day=ibis.greatest(facts["at"], facts.born), is_today=facts["at"] >= facts.born)
    return facts.group_by("fact_platform", "fact_campaign", "fact_day").agg(
        **{name: facts[name].sum() for name in COUNTED},
        **{f"{name}_today": facts[name].sum(where=facts.is_today) for name in ("touches", "credit", "revenue")},
    )


def _part(t: Table, platform: ir.StringValue, at: ir.DateValue, **facts: ir.Value | int) -> Table:
    """Facts of one kind in the common columns."""
    return t.select(
        fact_platform=platform, fact_campaign=t.campaign_id, at=at, **attribution.measures(COUNTED, **facts)
    )  # fmt: skip
