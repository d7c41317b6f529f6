import ibis

from tapdata.logic import attribution, campaign_scores, channels, periods, rates
from tapdata.model import Table, model

KEY = ("channel", "platform", "campaign_id", "conversion_month")
SHARES = ("credit", "revenue", "touch_credit", "day_credit")
COUNTS = ("touches", "linked_touches", "leads", "matched_leads")
FLIGHT = ("spend", "impressions", "clicks")
TYPES = dict.fromkeys((*SHARES, *FLIGHT), attribution.EXACT) | dict.fromkeys(COUNTS, "int64")


@model(
    grain=("attribution_model", *KEY),
    columns={
        "attribution_model": "first_touch, last_touch, linear, time_decay or position_based.",
        "channel": "Marketing channel: the campaign's platform where known, else of the touch; or unattributed.",
        "platform": "google_ads, facebook, linkedin or iterable; none without a known campaign.",
        "campaign_id": "Campaign; none without a known one.",
        "conversion_month": "First day of the month of the conversions; of spend, touches and leads likewise.",
        "campaign_name": "Name of the campaign.",
        "attributed_conversions": "Sum of credits. Over all rows of a model: every conversion of the month.",
        "attributed_revenue": "Sum of credit x first-year value, USD.",
        "spend": "Spend of the campaign in the month, USD; null where none is recorded (Iterable, no campaign).",
        "impressions": "Impressions of the campaign in the month; null likewise.",
        "clicks": "Clicks of the campaign in the month; null likewise.",
        "is_spend_estimated": "Spend, impressions and clicks are lifetime totals spread evenly over the flight.",
        "cpa": "Spend per attributed conversion, USD; null without spend or a conversion.",
        "roas": "Attributed revenue per dollar spent, ratio; null without spend, or if no touch of it is ever linked.",
        "roi_pct": "(Attributed revenue - spend) / spend, percent; null likewise.",
        "avg_touches": "Mean touches of the journeys, weighted by credit; null without credit.",
        "avg_days_to_convert": "Mean days from a journey's first touch to the conversion, weighted by credit.",
        "touches": "Touches of the month.",
        "linked_touches": "Of these, touches of a lead that belongs to an account or company.",
        "touch_match_rate_pct": "linked_touches per touches, percent.",
        "leads": "Leads qualified in the month.",
        "matched_leads": "Of these, leads that belong to an account or company.",
        "lead_match_rate_pct": "matched_leads per leads, percent.",
    },
)
def mart_marketing__attribution(
    int_campaigns__attribution: Table,
    conversions: Table,
    campaign_days: Table,
    entity_campaigns: Table,
    lead_outcomes: Table,
    stg_marketing__attribution_touchpoints: Table,
) -> Table:
    """One row per attribution model, channel, campaign and month with conversions, spend, touches or leads.

    Spend, touches and leads are the same for every model: sum them within one.
    """
    c = int_campaigns__attribution
    credited = attribution.fact(
        TYPES, c, c.channel, c.platform, c.campaign_id, c.converted_at, attribution_model=c.attribution_model,
        credit=c.credit, revenue=c.attributed_revenue, touch_credit=c.credit * c.touches_in_journey,
        day_credit=c.credit * c.days_to_convert,
    )  # fmt: skip
    rest = conversions.anti_join(c, "conversion_id")
    nobody = ibis.null("string")
    unattributed = attribution.fact(
        TYPES, rest, ibis.literal(channels.UNATTRIBUTED), nobody, nobody, rest.converted_at, credit=1.0,
        revenue=rest.conversion_value,
    )  # fmt: skip
    d = campaign_days.filter(campaign_days.in_flight)
    flown = attribution.fact(
        TYPES, d, d.platform, d.platform, d.campaign_id, d.day, **{name: d[name] for name in FLIGHT}
    )
    s = stg_marketing__attribution_touchpoints.left_join(
        lead_outcomes.select(lead="lead_id", party="party"), [("lead_id", "lead")]
    )
    touched = attribution.fact(
        TYPES, s, channels.of_touch(s.campaign_platform, s.channel), s.campaign_platform, s.campaign_id,
        periods.day(s.touchpoint_timestamp), touches=1, linked_touches=s.party.notnull(),
    )  # fmt: skip
    n = lead_outcomes
    named = attribution.fact(
        TYPES, n, n.channel, n.platform, n.campaign_id, n.mql_date, leads=1, matched_leads=n.party.notnull()
    )
    for_all = ibis.union(unattributed, flown, touched, named).drop("attribution_model")
    for_all = for_all.cross_join(channels.listed("attribution_model", attribution.MODELS)).select(credited.columns)
    t = credited.union(for_all)
    t = t.filter(t.conversion_month.notnull())
    t = t.group_by("attribution_model", *KEY).agg(**{name: t[name].sum() for name in (*SHARES, *COUNTS, *FLIGHT)})
    e = entity_campaigns
    e = e.select(
        "campaign_name", named_platform=e.platform, named_campaign=e.campaign_id, has_spend=e.total_spend.notnull(),
        known=campaign_scores.attributable(e.total_touchpoints, e.linked_touchpoints),
    )  # fmt: skip
    t = t.left_join(e, [t.platform == e.named_platform, t.campaign_id == e.named_campaign])
    share = {name: t[name].cast("float64").fill_null(0.0) for name in SHARES}
    flight = {name: t.has_spend.ifelse(t[name].cast("float64").fill_null(0.0), None) for name in FLIGHT}
    count = {name: t[name].fill_null(0) for name in COUNTS}
    revenue = t.known.ifelse(share["revenue"], None)
    return t.select(
        "attribution_model", *KEY, "campaign_name", **flight, **count,
        attributed_conversions=share["credit"],
        attributed_revenue=share["revenue"],
        is_spend_estimated=t.has_spend.fill_null(False),
        cpa=rates.ratio(flight["spend"].nullif(0.0), share["credit"]),
        roas=rates.ratio(revenue, flight["spend"]),
        roi_pct=campaign_scores.roi(revenue, flight["spend"]),
        avg_touches=rates.ratio(t.touch_credit, share["credit"]),
        avg_days_to_convert=rates.ratio(t.day_credit, share["credit"]),
        touch_match_rate_pct=rates.percent(count["linked_touches"], count["touches"]),
        lead_match_rate_pct=rates.percent(count["matched_leads"], count["leads"]),
    )  # fmt: skip
