from datetime import datetime

import pytest

import support
from support import raw, run_one

NAME = "stg_hubspot__owners"


def owner(**row):
    return run_one(NAME, hubspot_owners=raw("hubspot_owners", {"id": "1"} | row))


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("ann@BarManagement.com", "internal"), ("ann@company.com", "internal"), ("ann@agency.com", "external"),
        ("ann@notbarmanagement.com", "external"), ("no address", None), (None, None),
    ],
)  # fmt: skip
def test_own_domains_make_an_owner_internal(email, expected):
    assert owner(email=email)["owner_classification"] == expected


def test_own_domains_are_a_setting(monkeypatch):
    monkeypatch.setitem(support.SETTINGS, "internal_email_domains", " Agency.com ,other.com,")
    assert owner(email="ann@agency.com")["owner_classification"] == "internal"
    assert owner(email="ann@company.com")["owner_classification"] == "external"


@pytest.mark.parametrize(("archived", "status"), [(True, "Inactive"), (False, "Active"), (None, "Active")])
def test_owners_who_left_are_inactive(archived, status):
    assert owner(archived=archived)["owner_status"] == status


@pytest.mark.parametrize(
    ("created", "days", "category"),
    [
        (datetime(2026, 4, 2), 89, "New"), (datetime(2026, 4, 1), 90, "Experienced"),
        (datetime(2025, 6, 30), 365, "Veteran"), (None, None, None),
    ],
)  # fmt: skip
def test_tenure(created, days, category):
    row = owner(createdat=created)
    assert (row["tenure_days"], row["tenure_category"]) == (days, category)


@pytest.mark.parametrize(
    ("row", "flag"),
    [
        ({"email": "a@b.com", "firstname": "A", "createdat": datetime(2026, 1, 1)}, "valid"),
        ({"firstname": "A", "createdat": datetime(2026, 1, 1)}, "missing_email"),
        ({"email": "a", "firstname": "A", "createdat": datetime(2026, 1, 1)}, "invalid_email"),
        ({"email": "a@b.com", "createdat": datetime(2026, 1, 1)}, "missing_name"),
        ({"email": "a@b.com", "lastname": "A"}, "missing_created_at"),
    ],
)
def test_quality_flag(row, flag):
    assert owner(**row)["data_quality_flag"] == flag


def test_ids_are_text():
    row = owner(userid=1000, firstname="Ann", lastname=" ")
    assert (row["owner_id"], row["user_id"], row["full_name"]) == ("1", "1000", "Ann")
