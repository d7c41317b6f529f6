"""What each channel and campaign brought in a month adds up from campaigns, leads, touches and conversions."""

from __future__ import annotations

import ibis.expr.types as ir

from tapdata.logic import attribution, channels, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.attribution import exact_sum
from tapdata.logic.consistency import NEAR, broken, near, quotient, share
from tapdata.model import Table, audit

FLIGHT = ("spend", "impressions", "clicks")
COUNTS = ("touches", "linked_touches", "leads", "matched_leads")
PLACE = ("channel", "platform", "campaign_id", "conversion_month")
"""Where the figures of a month belong."""
MODEL = "attribution_model"


@audit(grain=GRAIN, columns=COLUMNS)
def marketing_agree(
    mart_marketing__attribution: Table,
    int_campaigns__attribution: Table,
    conversions: Table,
    campaign_days: Table,
    entity_campaigns: Table,
    lead_outcomes: Table,
    stg_marketing__attribution_touchpoints: Table,
) -> Table:
    """One row per model, channel, campaign and month of which the mart and what it adds up differ."""
    mart = mart_marketing__attribution
    once = mart.filter(mart.attribution_model == attribution.MODELS[0])
    return disagreements(
        (
            _credited(mart, int_campaigns__attribution),
            _unattributed(mart, int_campaigns__attribution, conversions),
            _flown(once, campaign_days),
            _led(once, lead_outcomes),
            _touched(once, stg_marketing__attribution_touchpoints, lead_outcomes),
            _named(once, entity_campaigns),
        )
    ).union(_alike(mart), _ratios(mart))


def _placed(table: Table, channel: ir.StringValue, platform: ir.StringValue, day: ir.DateValue) -> Table:
    """A table with the place of each row; ``none`` without a known campaign. Undated rows belong nowhere."""
    placed = table.mutate(
        channel=channel,
        platform=platform.fill_null(attribution.NONE),
        campaign_id=platform.isnull().ifelse(attribution.NONE, table.campaign_id),
        conversion_month=periods.month(day),
    )
    return placed.filter(placed.conversion_month.notnull())


def _credited(mart: Table, given: Table) -> Agreement:
    t = _placed(given, given.channel, given.platform, given.converted_at)
    credit = exact_sum(t.credit)
    parts = t.group_by(MODEL, *PLACE).agg(
        attributed_conversions=credit,
        attributed_revenue=exact_sum(t.attributed_revenue),
        avg_touches=rates.ratio(exact_sum(t.credit * t.touches_in_journey), credit),
        avg_days_to_convert=rates.ratio(exact_sum(t.credit * t.days_to_convert), credit),
    )
    columns = [name for name in parts.columns if name not in (MODEL, *PLACE)]
    whole = mart.filter((mart.channel != channels.UNATTRIBUTED) & (mart.attributed_conversions > 0))
    parts = parts.filter(parts.attributed_conversions > 0)
    return carried("credits of a month = its touches", whole, parts, (MODEL, *PLACE), columns, tolerance=NEAR)


def _unattributed(mart: Table, given: Table, conversions: Table) -> Agreement:
    """Conversions that no touch preceded, in every model."""
    rest = conversions.anti_join(given, "conversion_id").mutate(
        conversion_month=periods.month(conversions.converted_at)
    )
    parts = rest.group_by("conversion_month").agg(
        attributed_conversions=rest.count(), attributed_revenue=rest.conversion_value.sum().fill_null(0)
    )
    parts = parts.cross_join(channels.listed(MODEL, attribution.MODELS))
    whole = mart.filter(mart.channel == channels.UNATTRIBUTED)
    key, columns = (MODEL, "conversion_month"), ("attributed_conversions", "attributed_revenue")
    return carried("conversions without a touch", whole, parts, key, columns, tolerance=NEAR)


def _flown(once: Table, days: Table) -> Agreement:
    """Of the campaigns of which anything is recorded: the days in flight of the month."""
    flown = days.filter(days.in_flight & days.spend.notnull())
    t = _placed(flown, flown.platform, flown.platform, flown.day)
    parts = t.group_by(*PLACE).agg(**{name: t[name].sum() for name in FLIGHT})
    whole, parts = (side.filter(side.spend > 0) for side in (once, parts))
    return carried("spend of a month = its days", whole, parts, PLACE, FLIGHT, tolerance=NEAR)


def _led(once: Table, leads: Table) -> Agreement:
    t = _placed(leads, leads.channel, leads.platform, leads.mql_date)
    parts = t.group_by(*PLACE).agg(leads=t.count(), matched_leads=t.party.count())
    return carried("leads of a month", once.filter(once.leads > 0), parts, PLACE, ("leads", "matched_leads"))


def _touched(once: Table, touches: Table, leads: Table) -> Agreement:
    known = touches.left_join(leads.select(known_lead="lead_id", party="party"), [("lead_id", "known_lead")])
    channel = channels.of_touch(known.campaign_platform, known.channel)
    t = _placed(known, channel, known.campaign_platform, periods.day(known.touchpoint_timestamp))
    parts = t.group_by(*PLACE).agg(touches=t.count(), linked_touches=t.party.count())
    columns = ("touches", "linked_touches")
    return carried("touches of a month", once.filter(once.touches > 0), parts, PLACE, columns)


def _named(once: Table, campaigns: Table) -> Agreement:
    own = once.select(*PLACE).join(
        campaigns.select("platform", "campaign_id", "campaign_name"), ("platform", "campaign_id")
    )
    of_campaigns = once.filter(once.platform != attribution.NONE)
    return carried("name of a campaign", of_campaigns, own, PLACE, ("campaign_name",))


def _alike(mart: Table) -> Table:
    """Every model has every row, with the same spend, touches and leads."""
    measures = (*FLIGHT, *COUNTS)
    ends = {f"{end}_{name}": getattr(mart[name], end)() for name in measures for end in ("min", "max")}
    t = mart.group_by(*PLACE).agg(models=mart.count(), **ends)
    same = {name: t[f"min_{name}"].identical_to(t[f"max_{name}"]) for name in measures}
    return broken("all models tell the same of a month", t, PLACE, models=t.models == len(attribution.MODELS), **same)


def _ratios(mart: Table) -> Table:
    """Each ratio = its two parts beside it; what is unknown of the revenue is unknown of the return."""
    revenue, spend = mart.attributed_revenue, mart.spend
    return broken(
        "ratios of a month = its parts",
        mart,
        (MODEL, *PLACE),
        cpa=quotient(mart.cpa, spend.nullif(0.0), mart.attributed_conversions),
        roas=mart.roas.isnull() | near(mart.roas * spend, revenue),
        roi_pct=near(mart.roi_pct, (mart.roas - 1.0) * 100.0),
        touch_match_rate_pct=share(mart.touch_match_rate_pct, mart.linked_touches, mart.touches),
        lead_match_rate_pct=share(mart.lead_match_rate_pct, mart.matched_leads, mart.leads),
    )
