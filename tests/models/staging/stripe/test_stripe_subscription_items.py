from decimal import Decimal

import pytest

from support import model_schema, raw, run, typed

NAME = "stg_stripe__subscription_items"
MONTHLY = '{"id": "price_pro_monthly_3", "recurring": {"interval": "month", "interval_count": 1}}'
YEARLY = '{"id": "price_pro_monthly_3", "recurring": {"interval": "year", "interval_count": 1}}'
ADD_ON = (
    '{"id": "price_addon_extra_devices", "unit_amount": 2900, "recurring": {"interval": "month", "interval_count": 1}}'
)
PRICES = (
    {"price_id": "price_pro_monthly_3", "unit_amount": 99900, "currency": "usd", "billing_interval": "month",
     "interval_count": 1, "nickname": "Pro Monthly"},
    {"price_id": "price_pro_annual_4", "unit_amount": 1078920, "currency": "usd", "billing_interval": "year",
     "interval_count": 1, "nickname": "Pro Annual"},
    {"price_id": "price_euro", "unit_amount": 5000, "currency": "eur", "billing_interval": "month",
     "interval_count": 1, "nickname": "Basic Monthly"},
)  # fmt: skip


def items(*rows):
    rows = [{"id": f"si_{number}", "subscription": "sub_1", "quantity": 1} | row for number, row in enumerate(rows)]
    parents = typed(model_schema("stg_stripe__subscriptions"), {"stripe_subscription_id": "sub_1"})
    return run(
        NAME,
        stripe_subscription_items=raw("stripe_subscription_items", *rows),
        stg_stripe__prices=typed(model_schema("stg_stripe__prices"), *PRICES),
        stg_stripe__subscriptions=parents,
    )


def money(text):
    return None if text is None else Decimal(text)


def test_base_plans_take_the_amount_of_the_price_list_and_add_ons_their_own():
    base, add_on = items(
        {"price": MONTHLY, "metadata": '{"type": "base_plan", "plan": "pro"}'},
        {"price": ADD_ON, "quantity": 7, "metadata": '{"type": "addon", "addon_name": "Extra Devices"}'},
    )
    assert (base["unit_price_usd"], base["unit_amount_source"]) == (Decimal("999.00"), "price_list")
    assert (base["monthly_recurring_revenue"], base["annual_recurring_revenue"]) == (
        Decimal("999.00"),
        Decimal("11988.00"),
    )
    assert (base["pricing_tier"], base["revenue_type"], base["addon_name"]) == ("Pro", "base_plan", None)
    assert (add_on["unit_price_usd"], add_on["unit_amount_source"]) == (Decimal("29.00"), "item")
    assert (add_on["total_amount_usd"], add_on["monthly_recurring_revenue"]) == (Decimal("203.00"), Decimal("203.00"))
    assert (add_on["pricing_tier"], add_on["revenue_type"], add_on["addon_name"]) == (
        "Add-on",
        "addon",
        "Extra Devices",
    )
    assert not base["has_data_quality_issues"]
    assert not add_on["has_data_quality_issues"]


def test_the_interval_of_the_price_list_wins_and_the_conflict_shows():
    agreed, conflict, unstated, add_on = items(
        {"price": MONTHLY}, {"price": YEARLY}, {"price": '{"id": "price_pro_annual_4"}'}, {"price": ADD_ON}
    )
    assert not agreed["interval_conflict"]
    assert conflict["interval_conflict"]
    assert (conflict["billing_interval"], conflict["item_billing_interval"]) == ("month", "year")
    assert conflict["monthly_recurring_revenue"] == Decimal("999.00")
    assert (unstated["interval_conflict"], unstated["billing_frequency_display"]) == (False, "Annual")
    assert unstated["monthly_recurring_revenue"] == Decimal("899.10")
    assert not add_on["interval_conflict"]


def test_a_different_count_of_the_same_interval_is_a_conflict():
    price = '{"id": "price_pro_monthly_3", "recurring": {"interval": "month", "interval_count": 3}}'
    (row,) = items({"price": price})
    assert (row["interval_conflict"], row["billing_interval_count"]) == (True, 1)
    assert row["monthly_recurring_revenue"] == Decimal("999.00")


@pytest.mark.parametrize(
    ("every", "count", "display", "monthly", "yearly"),
    [
        ("month", 1, "Monthly", "240.00", "2880.00"),
        ("month", 2, "Custom", "120.00", "1440.00"),
        ("quarter", 1, "Quarterly", "80.00", "960.00"),
        ("year", 1, "Annual", "20.00", "240.00"),
        ("year", 2, "Custom", "10.00", "120.00"),
        ("week", 1, "Weekly", "1040.00", "12480.00"),
        ("day", 1, "Daily", "7300.00", "87600.00"),
        ("fortnight", 1, "unmapped", None, None),
    ],
)
def test_revenue_is_normalised_and_counts_the_quantity(every, count, display, monthly, yearly):
    recurring = f'{{"interval": "{every}", "interval_count": {count}}}'
    price = f'{{"id": "price_addon_x", "unit_amount": 8000, "recurring": {recurring}}}'
    (row,) = items({"price": price, "quantity": 3})
    assert row["billing_frequency_display"] == display
    assert (row["monthly_recurring_revenue"], row["annual_recurring_revenue"]) == (money(monthly), money(yearly))


def test_unreadable_prices_lose_no_row():
    documents = [None, "null", "{}", "[]", '{"id": "price_gone"}', '{"id": "price_addon_x", "unit_amount": "n/a"}']
    rows = items(*({"price": document} for document in documents))
    assert [row["monthly_recurring_revenue"] for row in rows] == [None] * 6
    assert [row["has_data_quality_issues"] for row in rows] == [True] * 6
    assert [row["pricing_tier"] for row in rows] == [None] * 4 + ["unmapped", "Add-on"]


def test_amounts_of_other_currencies_are_null_also_for_the_items_beside_them():
    rows = items(
        {"price": '{"id": "price_euro"}', "subscription": "sub_2"},
        {"price": ADD_ON, "subscription": "sub_2"},
        {"price": ADD_ON, "subscription": "sub_1"},
        {"price": ADD_ON, "subscription": None},
    )
    assert [row["currency"] for row in rows] == ["eur", "eur", None, None]
    assert [money(row["unit_price_usd"]) for row in rows] == [None, None, Decimal("29.00"), Decimal("29.00")]
    assert [row["is_orphan"] for row in rows] == [True, True, False, False]
    assert [row["has_data_quality_issues"] for row in rows] == [True, True, False, True]


def test_quantities():
    rows = items(*({"price": ADD_ON, "quantity": quantity} for quantity in (0, -1, None)))
    assert [row["quantity"] for row in rows] == [0, None, None]
    assert [row["monthly_recurring_revenue"] for row in rows] == [Decimal("0.00"), None, None]
    assert [row["has_data_quality_issues"] for row in rows] == [False, True, True]


def test_usage_based_is_told_by_the_scheme_only():
    rows = items(
        {"price": '{"billing_scheme": "tiered"}'},
        {"price": '{"billing_scheme": "per_unit", "recurring": {"usage_type": "licensed"}}'},
        {"price": '{"billing_scheme": "per_unit", "recurring": {"usage_type": "metered"}}'},
        {"price": MONTHLY},
    )
    assert [row["is_usage_based"] for row in rows] == [True, False, True, None]
