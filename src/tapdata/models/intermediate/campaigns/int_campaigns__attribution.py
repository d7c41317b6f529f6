from tapdata.logic import attribution, channels
from tapdata.model import Table, model


@model(
    grain=("conversion_id", "touchpoint_id", "attribution_model"),
    columns={
        "conversion_id": "Conversion: deal:<deal id> or subscription:<account id>.",
        "touchpoint_id": "Touch of the journey.",
        "attribution_model": "first_touch, last_touch, linear, time_decay or position_based.",
        "conversion_type": "closed_won_deal or first_paid_subscription.",
        "converted_at": "Day of the conversion, UTC; it lasts to the end of that day.",
        "account_id": "Account that converted; null where the company has none.",
        "company_id": "HubSpot company of the deal; null for a subscription.",
        "lead_id": "Marketing-qualified lead that was touched.",
        "touched_at": "Moment of the touch, UTC.",
        "channel": "Marketing channel: the campaign's platform where known, else the channel of the touch.",
        "platform": "google_ads, facebook, linkedin or iterable; null where the touch has no known campaign.",
        "campaign_id": "Campaign as recorded on the touch; null for none.",
        "touch_position": "Place in the journey, 1 = first in time.",
        "touches_in_journey": "Touches of the journey.",
        "days_before_conversion": "Days from the touch to the end of the conversion's day, a fraction.",
        "days_to_convert": "Days from the first touch of the journey to the end of the conversion's day.",
        "conversion_value": "First-year value of the conversion, USD: the deal's amount, else 12 x the first MRR.",
        "credit": "Share of the conversion given to the touch, 0-1; they sum to 1 per conversion and model.",
        "attributed_revenue": "credit x conversion_value, USD, not rounded.",
    },
)
def int_campaigns__attribution(
    conversions: Table,
    lead_outcomes: Table,
    stg_marketing__attribution_touchpoints: Table,
    attribution_window_days: int,
    attribution_half_life_days: float,
    attribution_first_weight: float,
    attribution_last_weight: float,
) -> Table:
    """One row per conversion, touch of its journey and attribution model. A conversion without touches has none."""
    touches = stg_marketing__attribution_touchpoints
    linked = touches.join(lead_outcomes.select(lead="lead_id", party="party"), [("lead_id", "lead")])
    linked = linked.filter(linked.party.notnull() & linked.touchpoint_timestamp.notnull()).select(
        "touchpoint_id",
        "lead_id",
        "party",
        "campaign_id",
        touched_at=linked.touchpoint_timestamp,
        platform=linked.campaign_platform,
        channel=channels.of_touch(linked.campaign_platform, linked.channel),
    )
    journeys = attribution.journeys(conversions.drop("contact_id"), linked, attribution_window_days)
    t = attribution.shared_out(
        journeys,
        half_life_days=attribution_half_life_days,
        first_weight=attribution_first_weight,
        last_weight=attribution_last_weight,
    )
    return t.select(
        "conversion_id", "touchpoint_id", "attribution_model", "conversion_type", "converted_at", "account_id",
        "company_id", "lead_id", "touched_at", "channel", "platform", "campaign_id", "touch_position",
        "touches_in_journey", "days_before_conversion", "days_to_convert", "conversion_value", "credit",
        attributed_revenue=t.credit * t.conversion_value.cast("float64"),
    )  # fmt: skip
