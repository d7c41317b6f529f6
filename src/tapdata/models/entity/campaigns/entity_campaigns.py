import ibis
import ibis.expr.types as ir

from tapdata.logic import attribution, campaign_columns, campaign_scores, campaigns, rates
from tapdata.model import Table, model

SAME = (
    "platform", "campaign_id", "campaign_name", "campaign_type", "objective", "status", "campaign_status",
    "campaign_lifecycle_stage", "is_active", "start_date", "end_date", "days_active", "campaign_created_at",
    "campaign_updated_at", "daily_budget", "total_budget", "budget_amount", "target_cpa", "send_size", "total_spend",
    "impressions", "clicks", "conversions", "conversion_value", *campaigns.RATIOS, "roi_percentage",
    "performance_tier", "total_touchpoints", "linked_touchpoints", "total_leads_touched", "converted_leads",
)  # fmt: skip


@model(
    grain=("platform", "campaign_id"),
    columns={
        "platform": "google_ads, facebook, linkedin or iterable.",
        "campaign_id": "Campaign, as on the platform; other platforms may use the same id.",
        "campaign_name": "Name of the campaign; null when blank.",
        **campaign_columns.CORE,
        "budget_pacing_pct": "Spend to date per budget to date, percent; null without a budget of known kind.",
        "budget_pacing_status": "under (< 90 %), on_pace, over (> 110 %) or no_spend; null without a budget.",
        "send_size": "Recipients; Iterable only.",
        "total_spend": "Lifetime spend, USD; null for Iterable, where none is recorded.",
        "spend": "The same as total_spend.",
        "daily_spend_rate": "Lifetime spend per day in flight, USD.",
        "impressions": "Lifetime impressions; null for Iterable.",
        "clicks": "Lifetime clicks; null for Iterable.",
        "conversions": "Lifetime conversions the platform reports; null for Iterable, and Facebook without actions.",
        "conversion_value": "Revenue attributed by the linear model, USD; null when none of its touches is linked.",
        **campaigns.RATIOS,
        "roi_percentage": "(conversion_value - total_spend) / total_spend, percent; null without spend.",
        "performance_score": "0.4 efficiency + 0.4 effectiveness + 0.2 scale, 0-100; null without a conversion rate.",
        "performance_tier": "high (rate >= 3 %, cost per conversion < 100), good, average, under_performing.",
        "optimization_recommendation": (
            "improve_creative, improve_landing_page, simplify_journey, reassess_strategy or maintain_course; "
            "null without spend."
        ),
        "leads_generated": "Marketing-qualified leads that name it as the campaign they came from.",
        "total_touchpoints": "Touches that name the campaign.",
        "linked_touchpoints": "Of these, touches of a lead that belongs to an account or company.",
        "total_leads_touched": "Distinct leads touched.",
        "converted_leads": "Of these, leads whose customer converted on or after their qualification.",
        "lead_conversion_rate": "converted_leads per total_leads_touched, percent.",
        "avg_touchpoints_per_lead": "Its touches of known leads per lead touched.",
        "first_touches": "Conversions whose journey it opened.",
        "last_touches": "Conversions whose journey it closed.",
        "avg_journey_touches": "Mean touches of the conversions it had part in, weighted by linear credit.",
        "attribution_pattern": "opener (more first than last touches), closer, balanced; null without either.",
        **campaign_columns.BY_MODEL,
    },
)
def entity_campaigns(int_campaigns__core: Table, int_campaigns__attribution: Table, lead_outcomes: Table) -> Table:
    """One row per campaign of every platform, as it is at as_of."""
    given = int_campaigns__attribution.filter(int_campaigns__attribution.platform.notnull())
    linear = given.attribution_model == "linear"
    totals = given.group_by(credit_platform=given.platform, credit_campaign=given.campaign_id).agg(
        **{
            f"{kind}_{name}": campaign_scores.exact(value, given.attribution_model == name)
            for name in attribution.MODELS
            for kind, value in (("credit", given.credit), ("revenue", given.attributed_revenue))
        },
        journeys=campaign_scores.exact(given.credit * given.touches_in_journey, linear),
        first_touches=given.count(where=linear & (given.touch_position == 1)),
        last_touches=given.count(where=linear & (given.touch_position == given.touches_in_journey)),
    )
    named = lead_outcomes.filter(lead_outcomes.platform.notnull())
    named = named.group_by(lead_platform=named.platform, lead_campaign=named.campaign_id).agg(leads=named.count())
    t = int_campaigns__core
    t = t.left_join(totals, [t.platform == totals.credit_platform, t.campaign_id == totals.credit_campaign])
    t = t.left_join(named, [t.platform == named.lead_platform, t.campaign_id == named.lead_campaign])
    known = campaign_scores.attributable(t.total_touchpoints, t.linked_touchpoints)
    by_model: dict[str, ir.Value] = {}
    for name in attribution.MODELS:
        credit = known.ifelse(t[f"credit_{name}"].fill_null(0.0), None)
        revenue = known.ifelse(t[f"revenue_{name}"].fill_null(0.0), None)
        by_model |= {
            f"{name}_conversions": credit,
            f"{name}_revenue": revenue,
            f"{name}_cpa": rates.ratio(t.total_spend.cast("float64").nullif(0.0), credit),
            f"{name}_roas": rates.ratio(revenue, t.total_spend),
            f"{name}_roi_pct": campaign_scores.roi(revenue, t.total_spend),
        }
    journey = rates.ratio(t.journeys, t.credit_linear)
    opened, closed = t.first_touches.fill_null(0), t.last_touches.fill_null(0)
    budget = campaign_scores.budget_share(t) * t.days_active
    pattern = ((opened > closed, "opener"), (closed > opened, "closer"), (opened > 0, "balanced"))
    return t.select(
        *SAME, **by_model,
        spend=t.total_spend,
        budget_pacing_pct=rates.percent(t.total_spend, budget),
        budget_pacing_status=campaign_scores.pacing(t.total_spend, budget),
        daily_spend_rate=campaign_scores.a_day(t.total_spend, t.days_active),
        performance_score=campaign_scores.score(t.conversion_rate, t.cost_per_conversion, t.total_leads_touched),
        optimization_recommendation=campaign_scores.recommendation(t, journey, t.roi_percentage),
        leads_generated=t.leads.fill_null(0),
        lead_conversion_rate=rates.percent(t.converted_leads, t.total_leads_touched),
        avg_touchpoints_per_lead=rates.ratio(t.lead_touchpoints, t.total_leads_touched),
        first_touches=opened,
        last_touches=closed,
        avg_journey_touches=journey,
        attribution_pattern=ibis.cases(*pattern, else_=ibis.null("string")),
    )  # fmt: skip
