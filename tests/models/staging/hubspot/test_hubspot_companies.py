import json
from datetime import date, datetime
from decimal import Decimal
from functools import cache

import pytest

from support import model_schema, raw, run, run_one, typed

NAME = "stg_hubspot__companies"


@cache
def accounts_of(*ids):
    return typed(model_schema("stg_app_database__accounts"), *({"account_id": i} for i in ids))


def company(properties=None, accounts=(), **row):
    document = properties if properties is None or isinstance(properties, str) else json.dumps(properties)
    table = raw("hubspot_companies", {"id": "c1", "properties": document} | row)
    return run_one(NAME, hubspot_companies=table, stg_app_database__accounts=accounts_of(*accounts))


@pytest.mark.parametrize("written", [5, "5", 5.0])
def test_the_account_is_text_however_the_number_is_written(written):
    row = company({"account_id": written}, accounts=["5"])
    assert (row["account_id"], row["is_orphan"], row["missing_account_mapping"]) == ("5", False, False)


def test_a_company_of_an_unknown_account_is_kept_and_flagged_a_prospect_is_no_orphan():
    assert company({"account_id": 7}, accounts=["5"])["is_orphan"] is True
    prospect = company({"lifecycle_stage": "lead"}, accounts=["5"])
    assert (prospect["account_id"], prospect["is_orphan"], prospect["missing_account_mapping"]) == (None, False, True)


@pytest.mark.parametrize("document", [None, "null", "{}", "[]", '"text"'])
def test_properties_that_hold_nothing_give_nulls(document):
    row = company(document, name="Cellar")
    for column in ("account_id", "employee_count", "annual_revenue", "lifecycle_stage", "lifecycle_score",
                   "lead_quality_tier", "company_size_category", "revenue_tier", "primary_domain"):  # fmt: skip
        assert row[column] is None, column
    assert (row["company_name"], row["missing_domain"]) == ("Cellar", True)


def test_the_name_is_the_column_and_the_property_only_its_substitute():
    assert company({"name": "Property"}, name=" Column ")["company_name"] == "Column"
    row = company({"name": "Property"}, name=" ")
    assert (row["company_name"], row["missing_company_name"]) == ("Property", False)
    assert company({}, name="")["missing_company_name"] is True


@pytest.mark.parametrize(
    ("properties", "stage", "score"),
    [
        ({"lifecycle_stage": "customer"}, "customer", 100),
        ({"lifecyclestage": "opportunity"}, "opportunity", 80),
        ({"lifecycle_stage": "Sales Qualified Lead"}, "salesqualifiedlead", 60),
        ({"lifecycle_stage": "marketingqualifiedlead"}, "marketingqualifiedlead", 40),
        ({"lifecycle_stage": "lead", "lifecyclestage": "customer"}, "lead", 20),
        ({"lifecycle_stage": "subscriber"}, "subscriber", 10),
        ({"lifecycle_stage": "fan"}, "unmapped", None),
    ],
)
def test_life_cycle(properties, stage, score):
    row = company(properties)
    assert (row["lifecycle_stage"], row["lifecycle_score"]) == (stage, score)


@pytest.mark.parametrize(
    ("people", "count", "size"),
    [
        (1000, 1000, "enterprise"), (999, 999, "mid_market"), ("100", 100, "mid_market"), (10, 10, "small_business"),
        (9, 9, "startup"), (0, 0, None), (-3, None, None), ("about 50", None, None),
    ],
)  # fmt: skip
def test_size_by_employees(people, count, size):
    row = company({"numberofemployees": people})
    assert (row["employee_count"], row["company_size_category"]) == (count, size)


@pytest.mark.parametrize(
    ("revenue", "dollars", "tier"),
    [
        (100_000_000, Decimal("100000000.00"), "tier_1"), (10_000_000, Decimal("10000000.00"), "tier_2"),
        (1_000_000, Decimal("1000000.00"), "tier_3"), ("119988.5", Decimal("119988.50"), "tier_4"),
        (3588, Decimal("3588.00"), "tier_5"), (0, Decimal("0.00"), None), ("n/a", None, None), (1e300, None, None),
    ],
)  # fmt: skip
def test_revenue_tier(revenue, dollars, tier):
    row = company({"annualrevenue": revenue})
    assert (row["annual_revenue"], row["revenue_tier"]) == (dollars, tier)


@pytest.mark.parametrize(
    ("properties", "tier"),
    [
        ({"lifecycle_stage": "customer", "lead_status": "qualified"}, "existing_customer"),
        ({"lifecycle_stage": "opportunity"}, "high_quality"),
        ({"lifecycle_stage": "lead", "lead_status": "qualified", "numberofemployees": 100}, "high_quality"),
        ({"lifecycle_stage": "lead", "lead_status": "contacted", "numberofemployees": 500}, "engaged"),
        ({"lifecycle_stage": "lead", "lead_status": "new", "numberofemployees": 100}, "target_size"),
        ({"lifecycle_stage": "lead", "lead_status": "qualified", "numberofemployees": 99}, "qualified"),
        ({"lifecycle_stage": "marketingqualifiedlead"}, "qualified"),
        ({"lifecycle_stage": "lead", "lead_status": "unqualified"}, "needs_nurturing"),
    ],
)
def test_lead_quality(properties, tier):
    assert company(properties)["lead_quality_tier"] == tier


@pytest.mark.parametrize(
    ("properties", "domain"),
    [
        ({"domain": "WWW.Peru-Bistro.com"}, "peru-bistro.com"),
        ({"website": "https://www.peru-bistro.com/menu?x=1"}, "peru-bistro.com"),
        ({"domain": "a.com", "website": "http://b.com"}, "a.com"),
        ({"website": "http://b.com:8080"}, "b.com"),
    ],
)
def test_primary_domain(properties, domain):
    assert company(properties)["primary_domain"] == domain


def test_addresses_are_cleaned():
    row = company({"phone": "(762)804-7125x475", "state": "tx", "country": "USA", "zip": "02139"})
    assert (row["phone_cleaned"], row["state_code"], row["country_code"], row["postal_code"]) == (
        "7628047125", "TX", "US", "02139",
    )  # fmt: skip
    row = company({"state": "Texas", "country": "Atlantis"})
    assert (row["state_code"], row["country_code"]) == (None, "unmapped")


@pytest.mark.parametrize(
    ("raw_type", "expected"), [("Restaurant", "restaurant"), ("bar", "bar"), ("Vineyard", "unmapped"), (None, None)]
)
def test_kind_of_business_has_one_spelling(raw_type, expected):
    row = company({}, business_type=raw_type)
    assert (row["business_type"], row["company_type"]) == (raw_type, expected)


def test_archived_companies_stay_and_creation_falls_back_to_its_date():
    row = company({}, archived=True, created_date=date(2026, 1, 5))
    assert (row["is_archived"], row["hubspot_company_created_at"]) == (True, datetime(2026, 1, 5))


def test_companies_of_the_future_do_not_exist_updates_of_the_future_do_not_matter():
    rows = run(
        NAME,
        hubspot_companies=raw(
            "hubspot_companies",
            {"id": "a", "createdat": datetime(2026, 6, 30, 23, 59), "updatedat": datetime(2026, 8, 1)},
            {"id": "b", "createdat": datetime(2026, 7, 1)},
        ),
    )
    assert [row["hubspot_company_id"] for row in rows] == ["a"]
