"""Conversions and the credits for them share one truth: deals, paid subscriptions and staged touches."""

from __future__ import annotations

import ibis

from tapdata.logic import attribution, periods
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import broken, near
from tapdata.model import Table, audit

CREDIT = ("conversion_id", "touchpoint_id", "attribution_model")
CONVERSION = ("conversion_type", "converted_at", "account_id", "company_id", "conversion_value")
"""What every credit of a conversion repeats."""
TOUCH = ("lead_id", "campaign_id", "touched_at", "platform")


@audit(grain=GRAIN, columns=COLUMNS)
def attribution_agree(
    int_campaigns__attribution: Table,
    conversions: Table,
    account_mrr: Table,
    mart_sales__pipeline: Table,
    stg_hubspot__deals: Table,
    stg_marketing__attribution_touchpoints: Table,
) -> Table:
    """One row per conversion or credit that deals, paid subscriptions or staged touches contradict."""
    given, touches = int_campaigns__attribution, stg_marketing__attribution_touchpoints
    return disagreements(
        (
            *_credits(given, conversions, touches),
            *_conversions(conversions, account_mrr, mart_sales__pipeline, stg_hubspot__deals),
        )
    ).union(_shares(given), _journeys(given))


def _credits(given: Table, conversions: Table, touches: Table) -> list[Agreement]:
    keys = given.select(*CREDIT)
    whole = keys.join(conversions.select("conversion_id", *CONVERSION), "conversion_id")
    named = touches.select(
        "touchpoint_id", "lead_id", "campaign_id",
        touched_at="touchpoint_timestamp", platform="campaign_platform",
    )  # fmt: skip
    touched = keys.join(named, "touchpoint_id")
    return [
        carried("a credit = its conversion", given, whole, CREDIT, CONVERSION),
        carried("a credit = its touch", given, touched, CREDIT, TOUCH),
    ]


def _shares(given: Table) -> Table:
    """The value of a credit is its share; the touch lies as many days before the end of the day as is said."""
    t = given
    value = t.credit * t.conversion_value.cast("float64")
    days = periods.days_between(periods.day(t.touched_at), t.converted_at) + 1
    is_last = t.touch_position == t.touches_in_journey
    return broken(
        "a credit = its parts",
        t,
        CREDIT,
        attributed_revenue=near(t.attributed_revenue, value),
        days_before_conversion=t.days_before_conversion.ceil().cast("int64") == days,
        linear=(t.attribution_model != "linear") | near(t.credit * t.touches_in_journey, ibis.literal(1.0)),
        last_touch=(t.attribution_model != "last_touch") | (t.credit == is_last.ifelse(1.0, 0.0)),
    )


def _journeys(given: Table) -> Table:
    """Each model shares out each journey whole: as many touches as it has, the first of them opening it."""
    models = len(attribution.MODELS)
    t = given.group_by("conversion_id").agg(
        rows=given.count(),
        touches=given.touchpoint_id.nunique(),
        longest=given.touches_in_journey.max(),
        shortest=given.touches_in_journey.min(),
        last=given.touch_position.max(),
        reach=given.days_before_conversion.max(),
        least=given.days_to_convert.min(),
        most=given.days_to_convert.max(),
    )
    return broken(
        "a journey = its touches",
        t,
        ("conversion_id",),
        every_model=t.rows == t.touches * models,
        touches_in_journey=(t.longest == t.touches) & (t.shortest == t.touches) & (t["last"] == t.touches),
        days_to_convert=near(t.least, t.reach) & near(t.most, t.reach),
    )


def _conversions(conversions: Table, account_mrr: Table, pipeline: Table, deals: Table) -> list[Agreement]:
    """A customer is won by its first won deal, else by its first paid day."""
    by_deal = conversions.filter(conversions.conversion_type == attribution.DEAL)
    paid = conversions.filter(conversions.conversion_type == attribution.SUBSCRIPTION)
    won = pipeline.filter(pipeline.is_won & pipeline.company_id.notnull() & pipeline.close_date.notnull())
    won = won.mutate(party=attribution.party(won.account_id, won.company_id))
    first = won.group_by("party").agg(converted_at=won.close_date.min())
    deal = won.select(
        "party", "account_id", "company_id",
        conversion_id="deal:" + won.deal_id, converted_at=won.close_date, conversion_value=won.amount,
    )  # fmt: skip
    contact = deals.select("contact_id", conversion_id="deal:" + deals.hubspot_deal_id)
    begun = account_mrr.filter((account_mrr.valid_from == account_mrr.first_paid_date) & (account_mrr.mrr > 0))
    year = begun.select("account_id", converted_at="valid_from", conversion_value=begun.mrr * 12)
    payers = account_mrr.filter((account_mrr.mrr > 0) & (account_mrr.account_id != "0")).select("account_id").distinct()
    of_accounts = conversions.filter(conversions.account_id.notnull())
    key = ("conversion_id",)
    side = ("party", "account_id", "company_id", "converted_at", "conversion_value")
    worth = ("converted_at", "conversion_value")
    return [
        carried("conversions by deals = first won deals", by_deal, first, ("party",), ("converted_at",)),
        carried("a conversion by a deal = the deal", by_deal, deal, key, side, "left in right"),
        carried(
            "the contact of a conversion = that of the deal", by_deal, contact, key, ("contact_id",), "left in right"
        ),
        carried("a first paid subscription = its first paid day", paid, year, ("account_id",), worth, "left in right"),
        carried("every paying account converted", payers, of_accounts, ("account_id",), rows="left in right"),
    ]
