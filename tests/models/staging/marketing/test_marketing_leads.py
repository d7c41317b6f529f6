from datetime import date, datetime
from decimal import Decimal
from functools import cache

import pytest

from support import model_schema, raw, run, run_one, typed

NAME = "stg_marketing__marketing_qualified_leads"
TABLE = "marketing_qualified_leads"


@cache
def parents():
    rows = {
        "stg_app_database__accounts": [{"account_id": "67"}],
        "stg_hubspot__contacts": [{"hubspot_contact_id": "280582"}],
        "stg_marketing__google_ads_campaigns": [{"campaign_id": "GA_1"}],
        "stg_marketing__facebook_ads_campaigns": [],
        "stg_marketing__linkedin_ads_campaigns": [],
        "stg_marketing__iterable_campaigns": [],
    }
    return {name: typed(model_schema(name), *some) for name, some in rows.items()}


def lead(**row):
    return run_one(NAME, marketing_qualified_leads=raw(TABLE, {"id": "l1"} | row), **parents())


def test_integer_ids_meet_text_ids():
    row = lead(account_id=67, contact_id=280582, campaign_id="GA_1")
    assert (row["account_id"], row["contact_id"], row["campaign_platform"]) == ("67", "280582", "google_ads")
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_campaign"]) == (False, False, False)


def test_parents_that_do_not_exist_are_flagged_each_and_missing_ones_are_not():
    row = lead(account_id=113, contact_id=5, campaign_id="GA_9")
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_campaign"]) == (True, True, True)
    row = lead()
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_campaign"]) == (False, False, False)


@pytest.mark.parametrize(
    ("source", "category"),
    [
        ("Content Marketing", "Organic"), ("Paid Search", "Paid Search"), ("Social Media", "Social"),
        ("Webinar", "Events"), ("Trade Show", "Events"), ("Partner Referral", "Partner"), ("Direct Traffic", "Direct"),
        ("LinkedIn", "LinkedIn"), ("Facebook", "Meta"), ("Google Ads", "Google"), ("email", "Email"),
        ("Direct mail", "unmapped"), (None, None),
    ],
)  # fmt: skip
def test_lead_source_category(source, category):
    row = lead(lead_source=source)
    assert (row["lead_source"], row["lead_source_category"]) == (source, category)


@pytest.mark.parametrize(
    ("score", "temperature"),
    [("90", "Hot"), ("89.99", "Warm"), ("70", "Warm"), ("50", "Cool"), ("49.99", "Cold"), ("0", "Cold"), (None, None)],
)
def test_temperature(score, temperature):
    assert lead(mql_score=None if score is None else Decimal(score))["lead_temperature"] == temperature


def test_days_count_to_as_of():
    row = lead(mql_date=datetime(2026, 5, 31, 23), created_at_source=datetime(2026, 5, 30, 1), days_to_mql=43)
    assert (row["mql_date"], row["mql_at"]) == (date(2026, 5, 31), datetime(2026, 5, 31, 23))
    assert (row["days_since_mql"], row["mql_year"], row["mql_quarter"]) == (30, 2026, 2)
    assert (row["created_date"], row["days_to_mql"]) == (date(2026, 5, 30), 43)


def test_leads_qualified_after_as_of_do_not_exist():
    rows = raw(TABLE, {"id": "a", "mql_date": datetime(2026, 6, 30, 23)}, {"id": "b", "mql_date": datetime(2026, 7, 1)})
    assert [row["lead_id"] for row in run(NAME, marketing_qualified_leads=rows, **parents())] == ["a"]


GOOD = {"mql_date": datetime(2026, 6, 1), "mql_score": Decimal(80), "lead_source": "Webinar", "account_id": 67}


@pytest.mark.parametrize(
    ("row", "flag"),
    [
        ({}, "valid"), ({"mql_date": None}, "missing_mql_date"), ({"mql_score": None}, "missing_score"),
        ({"mql_score": Decimal(101)}, "invalid_score"), ({"lead_source": ""}, "missing_source"),
        ({"lead_source": "Billboard"}, "unmapped_source"), ({"account_id": None}, "missing_account"),
    ],
)  # fmt: skip
def test_quality_flag(row, flag):
    assert lead(**(GOOD | row))["data_quality_flag"] == flag
