from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from support import AS_OF, model_schema, raw, run, run_one, typed
from tapdata.logic import places

NAME = "stg_app_database__locations"


def location(**row):
    accounts = typed(model_schema("stg_app_database__accounts"), {"account_id": "7"})
    return run_one(
        NAME,
        app_database_locations=raw("app_database_locations", {"id": "1", "customer_id": "7"} | row),
        stg_app_database__accounts=accounts,
    )


@pytest.mark.parametrize(
    ("country", "expected"),
    [("USA", "US"), ("us", "US"), ("United States", "US"), (" U.S.A. ", "US"), ("Canada", "Canada"), (" ", None)],
)
def test_every_spelling_of_the_country_is_one(country, expected):
    assert location(country=country)["country"] == expected


@pytest.mark.parametrize(
    ("country", "state", "region"),
    [
        ("USA", "NY", "Northeast"),
        ("US", "md", "Southeast"),
        ("USA", "DC", "Southeast"),
        ("United States", "UT", "West"),
        ("USA", "TX", "Southwest"),
        ("USA", "OH", "Midwest"),
        ("USA", "PR", "Other"),
        ("USA", "XX", "unmapped"),
        ("USA", None, None),
        (None, "CO", "West"),
        ("Canada", "ON", "International"),
        ("Mexico", None, "International"),
    ],
)
def test_region_goes_by_state_within_the_us(country, state, region):
    assert location(country=country, state=state)["region"] == region


def test_the_region_map_holds_all_states_and_dc_once():
    codes = [state for region, states in places.STATES.items() if region != "Other" for state in states.split()]
    assert len(codes) == len(set(codes)) == 51


@pytest.mark.parametrize(
    ("kind", "category"),
    [("main", "Flagship"), ("Branch", "Standard"), ("satellite", "Satellite"), ("franchise", "Franchise"),
     ("kiosk", "Kiosk"), ("maintenance hall", "unmapped"), (None, None)],
)  # fmt: skip
def test_category_goes_by_exact_type(kind, category):
    assert location(location_type=kind)["location_category"] == category


@pytest.mark.parametrize(
    ("kind", "category"),
    [("Stadium", "Stadium"), ("corporate", "Corporate"), ("barbecue", "unmapped"), (" ", None)],
)
def test_business_category_goes_by_exact_type(kind, category):
    assert location(business_type=kind)["business_category"] == category


@pytest.mark.parametrize(("size", "tier"), [("small", 1), ("Enterprise", 4), ("giant", 0), (None, None)])
def test_size_tier_is_null_when_no_size_is_given(size, tier):
    assert location(size=size)["size_tier"] == tier


@pytest.mark.parametrize(
    ("days", "status"),
    [(-1, "Scheduled"), (0, "Recently Installed"), (30, "Recently Installed"), (31, "New"), (90, "New"),
     (91, "Established"), (365, "Established"), (366, "Mature")],
)  # fmt: skip
def test_installation_status_by_days(days, status):
    row = location(install_date=AS_OF - timedelta(days=days))
    assert row["installation_status"] == status
    assert row["days_since_install"] == (days if days >= 0 else None)


def test_a_venue_without_an_installation_date_is_not_installed():
    row = location(install_date=None)
    assert (row["installation_status"], row["days_since_install"]) == ("Not Installed", None)


def test_full_address_joins_what_is_given():
    row = location(name=" ", address="1 Main St", city=None, state="ny", zip_code="01234")
    assert row["full_address"] == "1 Main St, ny, 01234"
    assert row["state"] == "NY"
    assert (row["missing_location_name"], row["missing_address"], row["incomplete_address"]) == (True, False, True)
    assert location(address="1", city="2", state="3", zip_code="4")["incomplete_address"] is False


def test_coordinates_and_capacity_pass_through():
    row = location(latitude=Decimal("40.712800"), longitude=Decimal("-74.006000"), capacity=120, is_active=True)
    assert (row["latitude"], row["longitude"], row["capacity"]) == (Decimal("40.7128"), Decimal("-74.006"), 120)
    assert row["source_is_active"] is True


def test_a_venue_of_an_unknown_account_is_an_orphan():
    assert location()["is_orphan"] is False
    assert location(customer_id="8")["is_orphan"] is True
    assert location(customer_id=None)["is_orphan"] is False


def test_a_venue_created_after_as_of_is_left_out_and_one_updated_after_is_kept():
    rows = run(
        NAME,
        app_database_locations=raw(
            "app_database_locations",
            {"id": "1", "created_at": datetime(2026, 7, 1)},
            {"id": "2", "created_at": datetime(2026, 6, 30, 23, 59), "updated_at": datetime(2026, 9, 1)},
        ),
    )
    assert [row["location_id"] for row in rows] == ["2"]
    assert date(2026, 6, 30) == AS_OF
