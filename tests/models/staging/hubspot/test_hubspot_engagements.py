import json
from datetime import date, datetime
from functools import cache

import pytest

from support import model_schema, raw, run_one, typed

NAME = "stg_hubspot__engagements"
AT = 1781951400000  # 2026-06-20 10:30 UTC, a Saturday


@cache
def parents():
    return {
        "stg_hubspot__companies": typed(
            model_schema("stg_hubspot__companies"), {"hubspot_company_id": "c1", "account_id": "5"}
        ),
        "stg_hubspot__contacts": typed(model_schema("stg_hubspot__contacts"), {"hubspot_contact_id": "p1"}),
        "stg_hubspot__deals": typed(model_schema("stg_hubspot__deals"), {"hubspot_deal_id": "d1"}),
        "stg_hubspot__owners": typed(model_schema("stg_hubspot__owners"), {"owner_id": "2"}),
    }


def activity(facts=None, associations=None, metadata=None, **row):
    documents = {
        "engagement": json.dumps(facts or {}),
        "associations": json.dumps(associations),
        "metadata": json.dumps(metadata),
    }
    return run_one(
        NAME,
        hubspot_engagements=raw("hubspot_engagements", {"id": "e1"} | documents | row),
        **parents(),
    )


@pytest.mark.parametrize(
    ("kind", "category", "channel", "score"),
    [
        ("MEETING", "Meeting", "Direct", 10), ("CALL", "Call", "Direct", 5), ("EMAIL", "Email", "Digital", 3),
        ("INCOMING_EMAIL", "Email", "Digital", 3), ("TASK", "Task", "Internal", 2), ("NOTE", "Note", "Internal", 1),
        ("RECALL", "unmapped", "unmapped", 1), (None, None, None, 1),
    ],
)  # fmt: skip
def test_categories(kind, category, channel, score):
    row = activity({"type": kind})
    assert (row["engagement_type"], row["engagement_category"]) == (kind, category)
    assert (row["engagement_channel"], row["engagement_score"]) == (channel, score)


def test_time_is_epoch_milliseconds():
    row = activity({"timestamp": AT}, createdat=datetime(2026, 6, 1))
    assert row["engagement_timestamp"] == datetime(2026, 6, 20, 10, 30)
    assert (row["engagement_date"], row["engagement_hour"], row["engagement_day_of_week"]) == (date(2026, 6, 20), 10, 6)
    assert (row["is_business_hours"], row["is_upcoming"]) == (False, False)
    assert (row["record_created_at"], row["record_updated_at"]) == (datetime(2026, 6, 1), None)


def test_time_falls_back_to_the_recording():
    assert activity({"createdAt": str(AT)})["engagement_timestamp"] == datetime(2026, 6, 20, 10, 30)
    row = activity({}, createdat=datetime(2026, 6, 22, 16, 59))
    assert (row["engagement_timestamp"], row["is_business_hours"]) == (datetime(2026, 6, 22, 16, 59), True)


def test_a_planned_meeting_lies_after_as_of():
    row = activity({"type": "MEETING", "timestamp": AT + 11 * 86_400_000}, createdat=datetime(2026, 6, 20))
    assert (row["engagement_date"], row["is_upcoming"]) == (date(2026, 7, 1), True)


@pytest.mark.parametrize(
    ("metadata", "milliseconds", "minutes"),
    [
        ({"durationMilliseconds": 90_000}, 90_000, 1.5),
        ({"CALL": {"durationMilliseconds": "90000"}}, 90_000, 1.5),
        ({"startTime": AT, "endTime": AT + 3_600_000}, 3_600_000, 60.0),
        ({"MEETING": {"startTime": AT, "endTime": AT + 60_000}}, 60_000, 1.0),
        ({"startTime": AT, "endTime": AT - 1}, None, None),
        ({"durationMilliseconds": -5}, None, None),
        ({"startTime": AT}, None, None),
        ({"durationMilliseconds": 0}, 0, 0.0),
        (None, None, None),
    ],
)
def test_duration_of_a_call_is_recorded_that_of_a_meeting_lies_between_its_ends(metadata, milliseconds, minutes):
    row = activity(metadata=metadata)
    assert (row["duration_ms"], row["duration_minutes"]) == (milliseconds, minutes)


@pytest.mark.parametrize(
    ("metadata", "status", "outcome"),
    [
        ({"status": "NO_ANSWER"}, "NO_ANSWER", "no_answer"), ({"status": "BOUNCED"}, "BOUNCED", "bounced"),
        ({"meetingOutcome": "CANCELLED"}, "CANCELLED", "canceled"),
        ({"meetingOutcome": "Canceled"}, "Canceled", "canceled"),
        ({"meetingOutcome": "NO_SHOW"}, "NO_SHOW", "no_show"), ({"status": "LOST"}, "LOST", "unmapped"),
        ({}, None, None),
    ],
)  # fmt: skip
def test_outcomes(metadata, status, outcome):
    row = activity(metadata=metadata)
    assert (row["engagement_status"], row["engagement_outcome"]) == (status, outcome)


def test_texts():
    row = activity(metadata={"subject": "Proposal", "text": "Hi"})
    assert (row["engagement_subject"], row["engagement_body"], row["meeting_type"]) == ("Proposal", "Hi", None)
    row = activity(metadata={"title": "Demo", "body": "Notes", "meetingType": "PHONE"})
    assert (row["engagement_subject"], row["engagement_body"], row["meeting_type"]) == ("Demo", "Notes", "PHONE")


def test_associations_lead_to_deal_company_and_account():
    row = activity(
        {"ownerId": "2", "type": "CALL", "active": True},
        {"dealIds": ["d1", "d2"], "companyIds": ["c1"], "contactIds": ["p1"]},
    )
    assert (row["deal_id"], row["company_id"], row["contact_id"], row["account_id"]) == ("d1", "c1", "p1", "5")
    assert (row["deal_count"], json.loads(row["deal_ids"])) == (2, ["d1", "d2"])
    assert not any(row[f"is_orphan{of}"] for of in ("", "_contact", "_deal", "_owner"))
    assert (row["data_quality_flag"], row["is_active"]) == ("valid", True)


def test_parents_that_do_not_exist_are_flagged_each():
    row = activity({"ownerId": "x"}, {"dealIds": ["x"], "companyIds": ["x"], "contactIds": ["x"]})
    assert all(row[f"is_orphan{of}"] for of in ("", "_contact", "_deal", "_owner"))
    assert row["account_id"] is None


@pytest.mark.parametrize(
    ("facts", "associations", "flag"),
    [
        ({"ownerId": "2"}, {"dealIds": ["d1"]}, "missing_type"),
        ({"ownerId": "2", "type": "FAX"}, {"dealIds": ["d1"]}, "unmapped_type"),
        ({"type": "CALL"}, {"dealIds": ["d1"]}, "missing_owner"),
        ({"ownerId": "2", "type": "CALL"}, {"dealIds": []}, "missing_association"),
    ],
)
def test_quality_flag(facts, associations, flag):
    assert activity(facts, associations)["data_quality_flag"] == flag
