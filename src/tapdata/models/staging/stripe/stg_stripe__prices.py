import ibis

from tapdata.logic import billing, money, rows, text
from tapdata.model import AsOf, Table, model


@model(
    grain=("price_id",),
    columns={
        "price_id": "Price in Stripe (price_...).",
        "nickname": "Name of the price: plan and interval.",
        "price_type": "recurring or one_time, as in raw.",
        "is_active": "The price can be used for new subscriptions.",
        "currency": "Currency, ISO 4217 as in raw (lower case).",
        "normalized_currency": "Currency, ISO 4217 in upper case.",
        "unit_amount": "Price of one unit per billing period, cents.",
        "price_amount": "Price of one unit per billing period, USD; null in another currency.",
        "billing_interval": "day, week, month, quarter or year; unmapped for another word; null for a one-time price.",
        "interval_count": "Intervals per billing period.",
        "billing_period": "Monthly, Quarterly, Semi-Annual, Annual, Weekly, Daily or Custom; unmapped as the interval.",
        "monthly_value": "Price of one unit, USD per month.",
        "annual_value": "Price of one unit, USD per year.",
        "price_tier": "Plan the price belongs to: Basic, Pro, Enterprise or Add-on; unmapped for another.",
        "data_quality_flag": "Missing Amount, Invalid Amount (below 0), Missing Interval or Valid.",
        "created": "Creation of the price in Stripe, UTC.",
        "created_at": "Creation of the raw row, UTC.",
    },
)
def stg_stripe__prices(stripe_prices: Table, as_of: AsOf) -> Table:
    """One row per price of the list; prices of add-ons are not in it."""
    t = rows.accepted(stripe_prices, "stripe_prices", as_of)
    t = t.mutate(
        price_amount=billing.usd(t.unit_amount, t.currency), billing_interval=billing.interval(t.recurring_interval)
    )
    every = (t.billing_interval, t.recurring_interval_count)
    return t.select(
        price_id=t.id,
        nickname=text.clean(t.nickname),
        price_type=t["type"],
        is_active=t.active,
        currency=t.currency,
        normalized_currency=text.clean(t.currency).upper(),
        unit_amount=t.unit_amount,
        price_amount=t.price_amount,
        billing_interval=t.billing_interval,
        interval_count=t.recurring_interval_count,
        billing_period=billing.frequency(*every),
        monthly_value=money.dollars(billing.per_month(t.price_amount, *every)),
        annual_value=money.dollars(billing.per_year(t.price_amount, *every)),
        price_tier=billing.tier(t.id, t.nickname),
        data_quality_flag=ibis.cases(
            (t.unit_amount.isnull(), "Missing Amount"),
            (t.unit_amount < 0, "Invalid Amount"),
            ((t["type"] == "recurring") & t.billing_interval.isnull(), "Missing Interval"),
            else_="Valid",
        ),
        created=t.created,
        created_at=t.created_at,
    )
