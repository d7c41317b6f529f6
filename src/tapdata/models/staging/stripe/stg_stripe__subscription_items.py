import ibis

from tapdata.logic import billing, json, links, money, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model

REVENUE_TYPES = {"base_plan": "base_plan", "addon": "addon"}
PRICE = {
    "price_interval": "billing_interval",
    "price_interval_count": "interval_count",
    "price_cents": "unit_amount",
    "price_currency": "currency",
    "price_nickname": "nickname",
}


@model(
    grain=("stripe_subscription_item_id",),
    columns={
        "stripe_subscription_item_id": "Item in Stripe (si_...): the base plan of a subscription, or an add-on.",
        "subscription_item_key": "Surrogate key: MD5 of stripe_subscription_item_id.",
        "stripe_subscription_id": "Subscription in Stripe.",
        "stripe_price_id": "Price in Stripe; add-on prices are not in the price list.",
        "quantity": "Units; null when negative.",
        "unit_price_usd": "Price of one unit per billing period, USD: the item's own, else the price list's.",
        "unit_amount_usd": "Same as unit_price_usd.",
        "unit_amount_source": "Where the unit price comes from: item or price_list; null when neither gives one.",
        "total_amount_usd": "Quantity x unit price per billing period, USD.",
        "currency": "ISO 4217 in lower case: the item's, the price list's, or that of the subscription's other items.",
        "billing_scheme": "per_unit or tiered; null when the item does not say.",
        "billing_interval": "day, week, month, quarter or year, by the price list, else by the item; else unmapped.",
        "billing_interval_count": "Intervals per billing period, from the same place as the interval.",
        "item_billing_interval": "Interval as the item itself states it.",
        "interval_conflict": "The item and the price list state different billing periods; the price list is followed.",
        "billing_frequency_display": "Monthly, Quarterly, Semi-Annual, Annual, Weekly, Daily or Custom.",
        "monthly_recurring_revenue": "Quantity x unit price, USD per month (a week x 52/12, a day x 365/12).",
        "annual_recurring_revenue": "Quantity x unit price, USD per year.",
        "pricing_tier": "Basic, Pro, Enterprise or Add-on, by price id, price name or metadata; else unmapped.",
        "revenue_type": "base_plan or addon; else unmapped.",
        "addon_name": "Name of the add-on; null for a base plan.",
        "is_usage_based": "Billed by tiers or metered use; null when the item does not say.",
        "has_data_quality_issues": "No subscription, price, quantity, interval, or unit price of 0 or more in USD.",
        "subscription_item_created_at": "Creation in Stripe, UTC.",
        "is_orphan": "The subscription it names does not exist.",
    },
)
def stg_stripe__subscription_items(
    stripe_subscription_items: Table, stg_stripe__prices: Table, stg_stripe__subscriptions: Table, as_of: AsOf
) -> Table:
    """One row per line of a Stripe subscription: the base plan or an add-on, priced."""
    t = rows.accepted(stripe_subscription_items, "stripe_subscription_items", as_of)
    t = t.mutate(
        stripe_subscription_id=text.clean(t.subscription),
        stripe_price_id=json.text(t.price, "id"),
        item_cents=json.number(t.price, "unit_amount"),
        item_currency=billing.currency(json.text(t.price, "currency")),
        item_billing_interval=billing.interval(json.text(t.price, "recurring.interval")),
        item_interval_count=json.integer(t.price, "recurring.interval_count"),
        billing_scheme=text.normal(json.text(t.price, "billing_scheme")),
        usage_type=text.normal(json.text(t.price, "recurring.usage_type")),
        item_type=json.text(t.metadata, "type"),
        item_plan=json.text(t.metadata, "plan"),
        addon_name=json.text(t.metadata, "addon_name"),
        units=(t.quantity >= 0).ifelse(t.quantity, None),
    )
    t = links.with_parents(t, Parent("stripe_price_id", stg_stripe__prices, "price_id", PRICE)).drop("is_orphan")
    listed = t.price_interval.notnull()
    own_currency = ibis.coalesce(t.item_currency, billing.currency(t.price_currency))
    t = t.mutate(
        currency=ibis.coalesce(
            own_currency,
            t.stripe_subscription_id.notnull().ifelse(own_currency.max().over(group_by=t.stripe_subscription_id), None),
        ),
        cents=ibis.coalesce(t.item_cents, t.price_cents.cast("float64")),
        billing_interval=ibis.coalesce(t.price_interval, t.item_billing_interval),
        billing_interval_count=listed.ifelse(t.price_interval_count, t.item_interval_count),
    )
    t = t.mutate(unit_price_usd=billing.usd(t.cents, t.currency))
    total = t.units * t.unit_price_usd
    every = (t.billing_interval, t.billing_interval_count)
    mrr = money.dollars(billing.per_month(total, *every))
    items = t.select(
        stripe_subscription_item_id=t.id,
        subscription_item_key=text.surrogate_key(t.id),
        stripe_subscription_id=t.stripe_subscription_id,
        stripe_price_id=t.stripe_price_id,
        quantity=t.units,
        unit_price_usd=t.unit_price_usd,
        unit_amount_usd=t.unit_price_usd,
        unit_amount_source=ibis.cases(
            (t.item_cents.notnull(), "item"), (t.price_cents.notnull(), "price_list"), else_=ibis.null("string")
        ),
        total_amount_usd=money.dollars(total),
        currency=t.currency,
        billing_scheme=t.billing_scheme,
        billing_interval=t.billing_interval,
        billing_interval_count=t.billing_interval_count,
        item_billing_interval=t.item_billing_interval,
        interval_conflict=(
            (t.item_billing_interval != t.price_interval)
            | (t.item_interval_count.fill_null(1) != t.price_interval_count.fill_null(1))
        ).fill_null(False)
        & listed
        & t.item_billing_interval.notnull(),
        billing_frequency_display=billing.frequency(*every),
        monthly_recurring_revenue=mrr,
        annual_recurring_revenue=money.dollars(billing.per_year(total, *every)),
        pricing_tier=billing.tier(t.stripe_price_id, t.price_nickname, t.item_plan, t.item_type),
        revenue_type=text.mapped(t.item_type, REVENUE_TYPES),
        addon_name=t.addon_name,
        is_usage_based=(t.billing_scheme == "tiered") | (t.usage_type == "metered"),
        has_data_quality_issues=t.stripe_subscription_id.isnull()
        | t.stripe_price_id.isnull()
        | mrr.isnull()
        | (t.unit_price_usd < 0).fill_null(False),
        subscription_item_created_at=t.created,
    )
    return links.with_parents(
        items, Parent("stripe_subscription_id", stg_stripe__subscriptions, "stripe_subscription_id")
    )
