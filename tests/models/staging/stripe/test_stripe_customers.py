from datetime import datetime

import pytest

from support import model_schema, raw, run, typed

NAME = "stg_stripe__customers"


def customers(*rows):
    rows = [{"id": f"cus_{number}"} | row for number, row in enumerate(rows)]
    accounts = typed(model_schema("stg_app_database__accounts"), {"account_id": "7"})
    return run(NAME, stripe_customers=raw("stripe_customers", *rows), stg_app_database__accounts=accounts)


def column(name, *rows):
    return [row[name] for row in customers(*rows)]


def test_the_account_comes_from_the_metadata_as_text_or_number():
    documents = [
        '{"account_id": "7"}',
        '{"account_id": 7}',
        '{"account_id": null}',
        "{}",
        "null",
        None,
        '{"account_id": "8"}',
    ]
    rows = customers(*({"metadata": document} for document in documents))
    assert [row["account_id"] for row in rows] == ["7", "7", None, None, None, None, "8"]
    assert [row["is_orphan"] for row in rows] == [False] * 6 + [True]


def test_name_and_email_are_the_columns_then_the_metadata():
    rows = customers(
        {"name": " Vintage Bar ", "email": "Admin@Vintage.com ", "metadata": '{"company_name": "other"}'},
        {"name": " ", "email": "no address", "metadata": '{"company_name": "Vintage Bistro"}'},
        {},
    )
    assert [row["customer_name"] for row in rows] == ["Vintage Bar", "Vintage Bistro", None]
    assert [row["customer_email"] for row in rows] == ["admin@vintage.com", "no address", None]
    assert [row["missing_email"] for row in rows] == [False, False, True]
    assert [row["invalid_email"] for row in rows] == [False, True, False]


def test_an_unknown_delinquency_is_neither_current_nor_free_of_risk():
    rows = customers({"delinquent": True}, {"delinquent": False}, {})
    assert [(row["customer_status"], row["payment_risk_score"]) for row in rows] == [
        ("delinquent", 100),
        ("current", 0),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("created", "days", "months", "category"),
    [
        (datetime(2026, 6, 30, 23), 0, 0, "new"),
        (datetime(2026, 5, 31), 30, 0, "new"),
        (datetime(2026, 5, 30), 31, 1, "recent"),
        (datetime(2026, 4, 1), 90, 2, "recent"),
        (datetime(2026, 3, 31), 91, 2, "established"),
        (datetime(2025, 6, 30), 365, 12, "established"),
        (datetime(2024, 2, 29), 852, 28, "long_term"),
        (None, None, None, None),
    ],
)
def test_age_and_tenure(created, days, months, category):
    (row,) = customers({"created": created, "livemode": True})
    assert (row["customer_age_days"], row["customer_age_months"], row["customer_tenure_category"]) == (
        days,
        months,
        category,
    )


def test_customers_of_the_test_mode_are_test_and_an_unknown_mode_is_not():
    old = datetime(2020, 1, 1)
    rows = ({"livemode": False, "created": old}, {"livemode": None, "created": old}, {"livemode": False})
    assert column("customer_tenure_category", *rows) == ["test", "long_term", "test"]


def test_addresses_are_read_when_present():
    rows = customers(
        {
            "address": '{"line1": "1 Main St", "city": "Austin"}',
            "shipping": '{"address": {"state": "TX", "country": "US"}}',
        },
        {"address": "{}", "shipping": "null"},
    )
    assert (rows[0]["billing_address_line1"], rows[0]["billing_city"]) == ("1 Main St", "Austin")
    assert (rows[0]["shipping_state"], rows[0]["shipping_country"]) == ("TX", "US")
    assert rows[1]["billing_city"] is None
    assert rows[1]["shipping_state"] is None
