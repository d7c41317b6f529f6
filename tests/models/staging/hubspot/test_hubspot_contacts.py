import json
from datetime import datetime
from functools import cache

import pytest

from support import model_schema, raw, run_one, typed

NAME = "stg_hubspot__contacts"
COMPANY = {"hubspot_company_id": "c1", "account_id": "5", "company_name": "Peru Bistro"}


@cache
def companies():
    return typed(model_schema("stg_hubspot__companies"), COMPANY)


def mail(number, status, day, contact="p1", kind="EMAIL"):
    return {
        "id": f"e{number}",
        "engagement": json.dumps({"type": kind, "timestamp": int(day.timestamp() * 1000)}),
        "associations": json.dumps({"contactIds": [contact]}),
        "metadata": json.dumps({"status": status}),
        "createdat": datetime(2026, 1, 1),
    }


def contact(properties=None, mails=(), **row):
    return run_one(
        NAME,
        hubspot_contacts=raw("hubspot_contacts", {"id": "p1", "properties": json.dumps(properties or {})} | row),
        hubspot_engagements=raw("hubspot_engagements", *mails),
        stg_hubspot__companies=companies(),
    )


def test_names_and_email_are_columns_and_properties_only_substitutes():
    row = contact({"email": "x@y.com", "firstname": "X"}, email=" Ann@Bar.com ", firstname="Ann", lastname="Lee")
    assert (row["contact_email"], row["first_name"], row["full_name"]) == ("ann@bar.com", "Ann", "Ann Lee")
    row = contact({"email": "x@y.com", "firstname": "X"}, email=" ")
    assert (row["contact_email"], row["full_name"], row["missing_name"]) == ("x@y.com", "X", False)


def test_the_company_links_the_contact_to_its_account():
    row = contact({"company_id": "c1"})
    assert (row["company_id"], row["account_id"], row["company_name"], row["is_orphan"]) == (
        "c1", "5", "Peru Bistro", False,
    )  # fmt: skip
    assert contact({"company_id": "c1"}, company="As written")["company_name"] == "As written"
    assert contact({"company_id": "gone"})["is_orphan"] is True
    row = contact({})
    assert (row["is_orphan"], row["missing_company"], row["account_id"]) == (False, True, None)


@pytest.mark.parametrize(
    ("score", "temperature"),
    [(80, "hot"), ("60", "warm"), (40, "cool"), (1, "cold"), (0, "unscored"), (None, "unscored"), ("high", "unscored")],
)
def test_lead_temperature(score, temperature):
    assert contact({"lead_score": score})["lead_temperature"] == temperature


@pytest.mark.parametrize(
    ("stage", "order"),
    [("subscriber", 1), ("lead", 2), ("customer", 6), ("Evangelist", 7), ("other", None), ("x", None)],
)
def test_life_cycle_order(stage, order):
    assert contact({"lifecycle_stage": stage})["lifecycle_stage_order"] == order


@pytest.mark.parametrize(
    ("properties", "row", "quality"),
    [
        ({"jobtitle": "COO"}, {"email": "a@b.com", "firstname": "A", "lastname": "B", "company": "C"}, "complete"),
        ({}, {"email": "a@b.com", "firstname": "A", "lastname": "B", "company": "C"}, "partial"),
        ({}, {"email": "a@b.com", "lastname": "B"}, "partial"),
        ({"jobtitle": "COO"}, {"email": "a@b.com"}, "minimal"),
        ({"jobtitle": "COO"}, {"firstname": "A", "lastname": "B", "company": "C"}, "incomplete"),
    ],
)
def test_data_quality_by_filled_fields(properties, row, quality):
    assert contact(properties, **row)["contact_data_quality"] == quality


@pytest.mark.parametrize(
    ("source", "channel", "group"),
    [
        ("Trade Show", "Trade Show", "Events"), ("Cold Call", "Cold Call", "Outbound"), ("direct", "Direct", "Direct"),
        ("Referral", "Referral", "Referral"), ("Website", "Website", "Website"), (None, None, None),
        ("Direct mail to a website", "unmapped", "unmapped"),
    ],
)  # fmt: skip
def test_attribution_channel(source, channel, group):
    row = contact({"source": source})
    assert (row["primary_attribution_channel"], row["attribution_channel_group"]) == (channel, group)
    assert row["missing_attribution"] is (source is None)


def test_email_status_is_that_of_the_latest_email_known_by_as_of():
    early, late, future = datetime(2026, 5, 1), datetime(2026, 6, 1), datetime(2026, 7, 1, 12)
    address = {"email": "a@b.com"}
    assert contact(mails=[mail(1, "BOUNCED", early), mail(2, "SENT", late)], **address)[
        "email_marketing_status"
    ] == "marketable"  # fmt: skip
    assert contact(mails=[mail(1, "BOUNCED", late), mail(2, "SENT", early)], **address)[
        "email_marketing_status"
    ] == "bounced"  # fmt: skip
    assert contact(mails=[mail(1, "SENT", early), mail(2, "BOUNCED", future)], **address)[
        "email_marketing_status"
    ] == "marketable"  # fmt: skip


def test_email_status_is_unknown_without_evidence():
    day = datetime(2026, 5, 1)
    assert contact(email="a@b.com")["email_marketing_status"] is None
    assert contact(mails=[mail(1, "COMPLETED", day, kind="CALL")], email="a@b.com")["email_marketing_status"] is None
    assert contact(mails=[mail(1, "SENT", day, contact="p2")], email="a@b.com")["email_marketing_status"] is None
    assert contact(mails=[mail(1, "SENT", day)])["email_marketing_status"] is None


def test_email_status_recorded_by_the_crm():
    assert contact({"hs_email_optout": "true"})["email_marketing_status"] == "opted_out"
    assert contact({"hs_sequences_is_enrolled": True})["email_marketing_status"] == "in_sequence"


@pytest.mark.parametrize(
    ("created", "days", "category"),
    [
        (datetime(2026, 6, 1), 29, "New"), (datetime(2026, 5, 31), 30, "Recent"),
        (datetime(2026, 4, 1), 90, "Established"), (datetime(2025, 6, 30), 365, "Mature"), (None, None, None),
    ],
)  # fmt: skip
def test_age(created, days, category):
    row = contact(createdat=created)
    assert (row["days_since_creation"], row["contact_age_category"]) == (days, category)


def test_an_update_after_as_of_has_no_age():
    assert contact(updatedat=datetime(2026, 7, 2))["days_since_last_update"] is None
    assert contact(updatedat=datetime(2026, 6, 30, 8))["days_since_last_update"] == 0


@pytest.mark.parametrize(
    ("email", "missing", "invalid"), [("a@b", False, True), ("a@b.com", False, False), ("", True, False)]
)
def test_email_flags(email, missing, invalid):
    row = contact(email=email)
    assert (row["missing_email"], row["invalid_email_format"]) == (missing, invalid)
