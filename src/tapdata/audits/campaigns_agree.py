"""A campaign is told alike everywhere: by its platform, at as_of, and in the credits it is given."""

from __future__ import annotations

from tapdata.logic import attribution, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.attribution import exact_sum
from tapdata.logic.consistency import NEAR, broken, quotient, share
from tapdata.model import Table, audit

KEY = ("platform", "campaign_id")
TOLD = ("campaign_name", "status", "campaign_status", "end_date")
"""What every platform tells of a campaign, by the same name in staging."""
OWN = {
    "google_ads": {
        "campaign_type": "campaign_type", "total_spend": "cost", "campaign_created_at": "created_at",
        "budget_amount": "budget_amount", "target_cpa": "target_cpa",
    },
    "facebook": {
        "objective": "objective", "total_spend": "spend", "campaign_created_at": "created_time",
        "daily_budget": "daily_budget", "total_budget": "lifetime_budget",
    },
    "linkedin": {
        "campaign_type": "campaign_type", "objective": "objective_type", "total_spend": "cost",
        "campaign_created_at": "created_time", "daily_budget": "daily_budget", "total_budget": "total_budget",
    },
    "iterable": {
        "campaign_type": "campaign_type", "campaign_created_at": "created_at_source",
        "campaign_updated_at": "updated_at_source", "send_size": "send_size",
    },
}  # fmt: skip
"""Column of the campaign -> column of its platform's staging table, where the platform tells it."""
REACH = ("impressions", "clicks", "conversions")
SAME = (
    "campaign_name", "campaign_type", "objective", "status", "campaign_status", "campaign_lifecycle_stage",
    "is_active", "start_date", "end_date", "days_active", "campaign_created_at", "campaign_updated_at",
    "daily_budget", "total_budget", "budget_amount", "target_cpa", "send_size", "total_spend", *REACH,
    "conversion_value", "click_through_rate", "cost_per_click", "cost_per_thousand_impressions",
    "cost_per_conversion", "conversion_rate", "roi_percentage", "performance_tier", "total_touchpoints",
    "linked_touchpoints", "total_leads_touched", "converted_leads",
)  # fmt: skip
"""What the entity takes over from the intermediate table."""


@audit(grain=GRAIN, columns=COLUMNS)
def campaigns_agree(
    int_campaigns__core: Table,
    entity_campaigns: Table,
    int_campaigns__attribution: Table,
    lead_outcomes: Table,
    stg_marketing__google_ads_campaigns: Table,
    stg_marketing__facebook_ads_campaigns: Table,
    stg_marketing__linkedin_ads_campaigns: Table,
    stg_marketing__iterable_campaigns: Table,
    stg_marketing__attribution_touchpoints: Table,
) -> Table:
    """One row per campaign that its platform, its touches, its credits or its own ratios contradict."""
    core, now = int_campaigns__core, entity_campaigns
    staged = {
        "google_ads": stg_marketing__google_ads_campaigns,
        "facebook": stg_marketing__facebook_ads_campaigns,
        "linkedin": stg_marketing__linkedin_ads_campaigns,
        "iterable": stg_marketing__iterable_campaigns,
    }
    return disagreements(
        (
            *(_platform(core, table, name) for name, table in staged.items()),
            carried("a campaign = its intermediate row", now, core, KEY, SAME),
            _touched(core, stg_marketing__attribution_touchpoints, lead_outcomes),
            _led(now, lead_outcomes),
            _credits(now, int_campaigns__attribution),
        )
    ).union(_ratios(now))


def _platform(core: Table, staged: Table, platform: str) -> Agreement:
    """The campaigns of a platform, as it tells them. A missing start is replaced where there was spend, so is left out."""
    own = OWN[platform] | ({name: name for name in REACH} if "clicks" in staged.columns else {})
    right = staged.select(
        **{name: name for name in ("campaign_id", *TOLD)},
        **{f"own_{name}": staged[source].cast(core[name].type()) for name, source in own.items()},
    )
    columns = {name: name for name in TOLD} | {name: f"own_{name}" for name in own}
    statement, mine = f"campaigns of {platform} = staged campaigns", core.filter(core.platform == platform)
    return carried(statement, mine, right, ("campaign_id",), columns)


def _touched(core: Table, touches: Table, leads: Table) -> Agreement:
    named = touches.filter(touches.campaign_platform.notnull())
    named = named.select("lead_id", "campaign_id", platform="campaign_platform")
    outcome = leads.select(known_lead="lead_id", party="party", is_converted="is_converted")
    t = named.left_join(outcome, named.lead_id == outcome.known_lead)
    parts = t.group_by(*KEY).agg(
        total_touchpoints=t.count(),
        linked_touchpoints=t.party.count(),
        lead_touchpoints=t.known_lead.count(),
        total_leads_touched=t.known_lead.nunique(),
        converted_leads=t.is_converted.ifelse(t.known_lead, None).nunique(),
    )
    columns, whole = [name for name in parts.columns if name not in KEY], core.filter(core.total_touchpoints > 0)
    return carried("touches of a campaign = staged touches", whole, parts, KEY, columns)


def _led(now: Table, leads: Table) -> Agreement:
    named, whole = leads.filter(leads.platform.notnull()), now.filter(now.leads_generated > 0)
    parts = named.group_by(*KEY).agg(leads_generated=named.count())
    return carried("leads of a campaign = leads that name it", whole, parts, KEY, ("leads_generated",))


def _credits(now: Table, given: Table) -> Agreement:
    """What each model gives a campaign. Whatever had part in a journey has a linear credit."""
    t = given.filter(given.platform.notnull())
    parts = {
        f"{model}_{kind}": exact_sum(value, t.attribution_model == model)
        for model in attribution.MODELS
        for kind, value in (("conversions", t.credit), ("revenue", t.attributed_revenue))
    }
    whole = now.filter(now.linear_conversions > 0)
    reach = exact_sum(t.credit * t.touches_in_journey, t.attribution_model == "linear")
    journeys = t.group_by(*KEY).agg(avg_journey_touches=rates.ratio(reach, parts["linear_conversions"]), **parts)
    told = ("avg_journey_touches", *parts)
    return carried("credits of a campaign = its touches", whole, journeys, KEY, told, tolerance=NEAR)


def _ratios(now: Table) -> Table:
    """Each ratio = its two parts beside it."""
    spend = now.total_spend.cast("float64")
    rules = {
        "click_through_rate": share(now.click_through_rate, now.clicks, now.impressions),
        "cost_per_click": quotient(now.cost_per_click, spend, now.clicks),
        "cost_per_thousand_impressions": quotient(now.cost_per_thousand_impressions, spend * 1000, now.impressions),
        "cost_per_conversion": quotient(now.cost_per_conversion, spend, now.conversions),
        "conversion_rate": share(now.conversion_rate, now.conversions, now.clicks),
        "daily_spend_rate": quotient(now.daily_spend_rate, spend, now.days_active),
        "lead_conversion_rate": share(now.lead_conversion_rate, now.converted_leads, now.total_leads_touched),
        "roi_percentage": share(now.roi_percentage, now.conversion_value - spend, spend),
    }
    for model in attribution.MODELS:
        given, revenue = now[f"{model}_conversions"], now[f"{model}_revenue"]
        rules |= {
            f"{model}_cpa": quotient(now[f"{model}_cpa"], spend.nullif(0.0), given),
            f"{model}_roas": quotient(now[f"{model}_roas"], revenue, spend),
            f"{model}_roi_pct": share(now[f"{model}_roi_pct"], revenue - spend, spend),
        }
    return broken("ratios of a campaign = its parts", now, KEY, **rules)
