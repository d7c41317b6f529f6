import json
from datetime import date, datetime
from functools import cache

import pytest

import support
from support import model_schema, raw, run_one, typed

NAME = "stg_hubspot__tickets"


@cache
def parents():
    return {
        "stg_hubspot__companies": typed(
            model_schema("stg_hubspot__companies"), {"hubspot_company_id": "c1", "account_id": "5"}
        ),
        "stg_hubspot__contacts": typed(model_schema("stg_hubspot__contacts"), {"hubspot_contact_id": "p1"}),
        "stg_hubspot__owners": typed(model_schema("stg_hubspot__owners"), {"owner_id": "6"}),
    }


def ticket(properties=None, associations=None, as_of=date(2026, 6, 30), **row):
    documents = {"properties": json.dumps(properties or {}), "associations": json.dumps(associations)}
    return run_one(
        NAME,
        as_of,
        hubspot_tickets=raw("hubspot_tickets", {"id": "t1"} | documents | row),
        **parents(),
    )


@pytest.mark.parametrize(
    ("stage", "category"),
    [
        ("new", "Open"), ("waiting-on-us", "In Progress"), ("waiting_on_contact", "In Progress"),
        ("Waiting on contact", "In Progress"), ("closed", "Closed"), ("not closed", "unmapped"), (None, None),
    ],
)  # fmt: skip
def test_status_in_every_spelling(stage, category):
    row = ticket({"closed_date": "2026-06-01T00:00:00"}, hs_pipeline_stage=stage)
    assert (row["status"], row["status_category"], row["is_closed"]) == (stage, category, category == "Closed")


@pytest.mark.parametrize(
    "closed", ["2026-06-20T10:30:00", "2026-06-20T10:30:00.000000", 1781951400000, "1781951400000"]
)
def test_closing_time_is_iso_text_or_epoch_milliseconds(closed):
    row = ticket(
        {"closed_date": closed, "hs_resolution_time": 48}, hs_pipeline_stage="closed",
        createdate=datetime(2026, 6, 18, 10, 0), archived=True,
    )  # fmt: skip
    assert row["closed_at"] == datetime(2026, 6, 20, 10, 30)
    assert (row["resolution_time_hours"], row["reported_resolution_hours"]) == (48.5, 48.0)
    assert row["resolution_time_days"] == pytest.approx(48.5 / 24)
    assert (row["is_closed"], row["ticket_age_days"], row["archived"]) == (True, None, True)


@pytest.mark.parametrize(
    ("properties", "modified", "closed_at"),
    [
        ({"closed_date": "2026-06-30T23:59:59"}, datetime(2026, 7, 9), datetime(2026, 6, 30, 23, 59, 59)),
        ({"closed_date": "2026-07-01T00:00:00"}, datetime(2026, 6, 1), None),
        ({}, datetime(2026, 6, 29, 8), datetime(2026, 6, 29, 8)),
        ({"closed_date": "soon"}, datetime(2026, 6, 29, 8), datetime(2026, 6, 29, 8)),
        ({}, datetime(2026, 7, 1), None),
    ],
)
def test_a_ticket_that_closes_after_as_of_is_open(properties, modified, closed_at):
    row = ticket(
        properties | {"hs_resolution_time": 5}, hs_pipeline_stage="closed", hs_lastmodifieddate=modified,
        createdate=datetime(2026, 6, 20, 8),
    )  # fmt: skip
    assert row["closed_at"] == closed_at
    if closed_at is None:
        assert (row["is_closed"], row["status"], row["status_category"]) == (False, None, "Open")
        assert (row["ticket_age_days"], row["resolution_time_hours"], row["reported_resolution_hours"]) == (
            10,
            None,
            None,
        )
    else:
        assert (row["is_closed"], row["status"], row["status_category"]) == (True, "closed", "Closed")


def test_an_open_stage_with_a_closing_date_is_open():
    row = ticket({"closed_date": "2026-06-01T00:00:00"}, hs_pipeline_stage="waiting-on-us")
    assert (row["is_closed"], row["closed_at"]) == (False, None)


@pytest.mark.parametrize(
    ("priority", "created", "status"),
    [
        # The end of 30 June counts: 1 July, midnight.
        ("HIGH", datetime(2026, 6, 28), "Within SLA"), ("HIGH", datetime(2026, 6, 27, 23, 59), "Breached"),
        ("medium", datetime(2026, 6, 24), "Within SLA"), ("Medium", datetime(2026, 6, 23, 23), "Breached"),
        ("LOW", datetime(2026, 6, 17), "Within SLA"), ("LOW", datetime(2026, 6, 16, 23), "Breached"),
        ("urgent", datetime(2026, 6, 30), "Within SLA"), ("urgent", datetime(2026, 6, 29, 23), "Breached"),
        ("whenever", datetime(2026, 1, 1), None), (None, datetime(2026, 1, 1), None), ("HIGH", None, None),
    ],
)  # fmt: skip
def test_an_open_ticket_breaches_when_open_longer_than_its_priority_allows(priority, created, status):
    row = ticket(hs_pipeline_stage="new", hs_ticket_priority=priority, createdate=created)
    assert row["sla_status"] == status


@pytest.mark.parametrize(
    ("closed", "status"), [("2026-06-13T10:00:00", "Within SLA"), ("2026-06-13T10:00:01", "Breached")]
)
def test_a_closed_ticket_breached_by_the_time_it_was_open(closed, status):
    row = ticket(
        {"closed_date": closed}, hs_pipeline_stage="closed", hs_ticket_priority="HIGH",
        createdate=datetime(2026, 6, 10, 10),
    )  # fmt: skip
    assert row["sla_status"] == status


def test_service_levels_are_settings(monkeypatch):
    monkeypatch.setitem(support.SETTINGS, "ticket_sla_days_low", 2)
    row = ticket(hs_pipeline_stage="new", hs_ticket_priority="LOW", createdate=datetime(2026, 6, 28))
    assert (row["sla_limit_hours"], row["sla_status"]) == (48.0, "Breached")


@pytest.mark.parametrize(
    ("raw_priority", "priority", "score"),
    [("URGENT", "urgent", 4), ("High", "high", 3), ("MEDIUM", "medium", 2), ("low", "low", 1), ("P1", "unmapped", None),
     (None, None, None)],
)  # fmt: skip
def test_priority(raw_priority, priority, score):
    row = ticket(hs_ticket_priority=raw_priority)
    assert (row["priority"], row["priority_score"]) == (priority, score)


@pytest.mark.parametrize(
    ("category", "derived"),
    [
        ("Technical Issue", "Bug"), ("Feature Request", "Feature Request"), ("Billing Question", "Billing"),
        ("Cancellation", "Cancellation"), ("Training Request", "General Support"),
        ("General Question", "General Support"), ("Bug in a feature request", "unmapped"), (None, None),
    ],
)  # fmt: skip
def test_the_category_is_the_recorded_one_whatever_the_subject_says(category, derived):
    row = ticket({"hs_ticket_category": category}, subject="[Bug] billing cancellation")
    assert (row["ticket_category"], row["ticket_category_derived"]) == (category, derived)


def test_associations_and_account():
    row = ticket({"hubspot_owner_id": 6}, {"company_ids": ["c1"], "contactIds": ["p1", "p2"], "deal_ids": []})
    assert (row["company_id"], row["account_id"], row["contact_id"], row["contact_count"]) == ("c1", "5", "p1", 2)
    assert (row["deal_id"], row["deal_ids"], row["deal_count"], row["owner_id"]) == (None, None, 0, "6")
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_owner"]) == (False, False, False)
    row = ticket({"hubspot_owner_id": "1"}, {"company_ids": ["cX"], "contact_ids": ["pX"]})
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_owner"], row["account_id"]) == (
        True, True, True, None,
    )  # fmt: skip


GOOD = {"createdate": datetime(2026, 6, 1), "subject": "s", "hs_ticket_priority": "LOW", "hs_pipeline_stage": "closed"}


@pytest.mark.parametrize(
    ("row", "closed", "associations", "flag"),
    [
        ({}, "2026-06-02", {"company_ids": ["c1"]}, "valid"),
        ({"createdate": None}, "2026-06-02", {"company_ids": ["c1"]}, "missing_created_at"),
        ({"subject": " "}, "2026-06-02", {"company_ids": ["c1"]}, "missing_subject"),
        ({"hs_ticket_priority": None}, "2026-06-02", {"company_ids": ["c1"]}, "missing_priority"),
        ({}, "2026-06-02", None, "missing_company"),
        ({}, "2026-05-02", {"company_ids": ["c1"]}, "closed_before_created"),
    ],
)
def test_quality_flag(row, closed, associations, flag):
    result = ticket({"closed_date": closed}, associations, **(GOOD | row))
    assert result["data_quality_flag"] == flag
    if flag == "closed_before_created":
        assert result["resolution_time_hours"] is None
