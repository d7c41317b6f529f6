from datetime import datetime
from decimal import Decimal

import pytest

from support import raw, run

NAME = "stg_stripe__prices"


def price(**row):
    return run(NAME, stripe_prices=raw("stripe_prices", {"id": "p", "currency": "usd"} | row))[0]


@pytest.mark.parametrize(
    ("cents", "every", "count", "period", "values"),
    [
        (29900, "month", 1, "Monthly", ("299.00", "3588.00")),
        (1078920, "year", 1, "Annual", ("899.10", "10789.20")),
        (30000, "year", 2, "Custom", ("12.50", "150.00")),
        (30000, "month", 3, "Quarterly", ("100.00", "1200.00")),
        (30000, "quarter", 1, "Quarterly", ("100.00", "1200.00")),
        (60000, "month", 6, "Semi-Annual", ("100.00", "1200.00")),
        (60000, "quarter", 2, "Semi-Annual", ("100.00", "1200.00")),
        (120000, "month", 12, "Annual", ("100.00", "1200.00")),
        (1200, "week", 1, "Weekly", ("52.00", "624.00")),
        (1200, "week", 2, "Custom", ("26.00", "312.00")),
        (1200, "day", 1, "Daily", ("365.00", "4380.00")),
        (29900, "month", None, "Monthly", ("299.00", "3588.00")),
    ],
)
def test_values_per_month_and_year(cents, every, count, period, values):
    row = price(unit_amount=cents, recurring_interval=every, recurring_interval_count=count)
    assert row["billing_period"] == period
    assert (row["monthly_value"], row["annual_value"]) == tuple(map(Decimal, values))


@pytest.mark.parametrize(
    ("every", "count", "interval", "period"),
    [("fortnight", 1, "unmapped", "unmapped"), (None, None, None, None), ("month", 0, "month", "Custom")],
)
def test_an_unusable_interval_has_no_value(every, count, interval, period):
    row = price(unit_amount=1000, recurring_interval=every, recurring_interval_count=count)
    assert (row["billing_interval"], row["billing_period"]) == (interval, period)
    assert (row["monthly_value"], row["annual_value"]) == (None, None)


@pytest.mark.parametrize(
    ("key", "nickname", "tier"),
    [
        ("price_basic_monthly_1", "Basic Monthly", "Basic"),
        ("price_pro_annual_4", None, "Pro"),
        ("price_enterprise_annual_6", None, "Enterprise"),
        ("price_addon_extra_devices", None, "Add-on"),
        ("price_1NxYz", "Pro Annual", "Pro"),
        ("price_1NxYz", "Professional Annual", "unmapped"),
        ("price_product_1", None, "unmapped"),
    ],
)
def test_the_tier_is_the_plan_not_the_amount(key, nickname, tier):
    assert price(id=key, nickname=nickname, unit_amount=99900)["price_tier"] == tier


def test_other_currencies_are_not_called_dollars():
    row = price(currency="eur", unit_amount=29900, recurring_interval="month", recurring_interval_count=1)
    assert (row["currency"], row["normalized_currency"], row["unit_amount"]) == ("eur", "EUR", 29900)
    assert (row["price_amount"], row["monthly_value"], row["annual_value"]) == (None, None, None)


@pytest.mark.parametrize(
    ("row", "flag"),
    [
        ({"unit_amount": 0, "type": "recurring", "recurring_interval": "month"}, "Valid"),
        ({"unit_amount": None}, "Missing Amount"),
        ({"unit_amount": -1}, "Invalid Amount"),
        ({"unit_amount": 1, "type": "recurring"}, "Missing Interval"),
        ({"unit_amount": 1, "type": "one_time"}, "Valid"),
    ],
)
def test_quality_flag(row, flag):
    assert price(**row)["data_quality_flag"] == flag


def test_a_price_of_a_later_day_does_not_exist():
    late, early = datetime(2026, 7, 1), datetime(2026, 6, 30, 23, 59)
    rows = raw("stripe_prices", {"id": "late", "created": late}, {"id": "early", "created": early, "created_at": late})
    (row,) = run(NAME, stripe_prices=rows)
    assert (row["price_id"], row["created"], row["created_at"]) == ("early", early, late)
