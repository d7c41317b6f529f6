import json
from datetime import date, datetime
from decimal import Decimal
from functools import cache

import pytest

from support import model_schema, raw, run_one, typed

NAME = "stg_hubspot__deals"
OPEN = {"dealstage": "presentationscheduled", "closedate": date(2026, 7, 30)}


@cache
def parents():
    return {
        "stg_hubspot__companies": typed(
            model_schema("stg_hubspot__companies"),
            {"hubspot_company_id": "c1", "account_id": "5", "company_name": "Peru Bistro"},
            {"hubspot_company_id": "c2"},
        ),
        "stg_hubspot__contacts": typed(model_schema("stg_hubspot__contacts"), {"hubspot_contact_id": "p1"}),
        "stg_hubspot__owners": typed(model_schema("stg_hubspot__owners"), {"owner_id": "3"}),
    }


def deal(properties=None, associations=None, as_of=date(2026, 6, 30), **row):
    documents = {"properties": json.dumps(properties or {}), "associations": json.dumps(associations)}
    return run_one(
        NAME,
        as_of,
        hubspot_deals=raw("hubspot_deals", {"id": "d1"} | documents | row),
        **parents(),
    )


@pytest.mark.parametrize(
    ("stage", "label", "order", "probability"),
    [
        ("appointmentscheduled", "Qualification", 1, 0.1),
        ("qualifiedtobuy", "Qualification", 2, 0.2),
        ("presentationscheduled", "Presentation", 3, 0.4),
        ("decisionmakerboughtin", "Proposal", 4, 0.6),
        ("contractsent", "Negotiation", 5, 0.8),
        ("Contract Sent", "Negotiation", 5, 0.8),
        ("closedwon", "Closed Won", 6, 1.0),
        ("closed-lost", "Closed Lost", 7, 0.0),
        ("contractsentback", "unmapped", None, None),
        (None, None, None, None),
    ],
)
def test_stages(stage, label, order, probability):
    row = deal(dealstage=stage, closedate=date(2026, 6, 1))
    assert (row["standardized_stage"], row["stage_order"], row["close_probability"]) == (label, order, probability)
    assert (row["deal_stage"], row["missing_stage"]) == (stage, stage is None)


@pytest.mark.parametrize(
    ("recorded", "probability"),
    [
        (0.35, 0.35),
        ("0.35", 0.35),
        (35, 0.35),
        (100, 1.0),
        (0, 0.0),
        (1, 1.0),
        (None, 0.4),
        (140, 0.4),
        (-1, 0.4),
        ("?", 0.4),
    ],
)
def test_probability_is_a_share_detected_by_range_else_that_of_the_stage(recorded, probability):
    row = deal({"hs_deal_stage_probability": recorded}, amount=Decimal(1000), **OPEN)
    assert row["close_probability"] == pytest.approx(probability)
    assert row["weighted_amount"] == round(Decimal(1000) * Decimal(str(probability)), 2)


@pytest.mark.parametrize(("stage", "probability"), [("closedwon", 1.0), ("closedlost", 0.0)])
def test_a_closed_stage_decides_the_probability(stage, probability):
    row = deal({"hs_deal_stage_probability": 0.5}, dealstage=stage, closedate=date(2026, 6, 1), amount=Decimal(10))
    assert (row["close_probability"], row["weighted_amount"]) == (probability, Decimal(10) * int(probability))


def test_an_unknown_stage_weighs_a_tenth():
    row = deal(dealstage="mystery", closedate=date(2026, 7, 30), amount=Decimal(1000))
    assert (row["close_probability"], row["weighted_amount"], row["deal_health_status"]) == (None, Decimal(100), None)


@pytest.mark.parametrize(
    ("stage", "won", "lost"), [("closedwon", True, False), ("closedlost", False, True)]
)  # fmt: skip
def test_a_deal_closed_on_as_of_is_closed(stage, won, lost):
    row = deal(
        {"closed_won_reason": "Good fit", "closed_lost_reason": "Budget"}, dealstage=stage, amount=Decimal(10),
        createdat=datetime(2026, 6, 10, 9), closedate=date(2026, 6, 30), archived=True,
    )  # fmt: skip
    assert (row["is_closed"], row["is_won"], row["is_lost"]) == (True, won, lost)
    assert (row["closed_date"], row["sales_cycle_days"]) == (date(2026, 6, 30), 20)
    assert (row["days_until_close"], row["close_timeline"], row["deal_health_status"]) == (None, None, "Closed")
    assert (row["closed_won_reason"], row["closed_lost_reason"]) == (
        "Good fit" if won else None,
        "Budget" if lost else None,
    )


def test_a_deal_that_closes_after_as_of_is_open_and_its_stage_unknown():
    row = deal(
        {"hs_deal_stage_probability": 1.0, "closed_won_reason": "Good fit"}, dealstage="closedwon", archived=True,
        closedate=date(2026, 7, 1), amount=Decimal(500), createdat=datetime(2026, 6, 1),
    )  # fmt: skip
    assert (row["is_closed"], row["is_won"], row["closed_date"], row["sales_cycle_days"]) == (False, False, None, None)
    for column in ("deal_stage", "standardized_stage", "stage_order", "close_probability", "weighted_amount",
                   "closed_won_reason", "deal_health_status"):  # fmt: skip
        assert row[column] is None, column
    assert (row["deal_amount"], row["days_until_close"], row["missing_stage"]) == (Decimal(500), 1, False)


@pytest.mark.parametrize(
    ("updated", "closed"), [(datetime(2026, 6, 30, 23), True), (datetime(2026, 7, 1), False), (None, True)]
)
def test_a_closed_stage_without_a_closing_date_closed_at_the_last_update(updated, closed):
    row = deal(dealstage="closedwon", updatedat=updated)
    assert row["is_closed"] is closed
    assert row["closed_date"] == (updated.date() if updated and closed else None)


@pytest.mark.parametrize(
    ("close", "days", "timeline"),
    [
        (date(2026, 6, 29), -1, "Overdue"), (date(2026, 6, 30), 0, "This Week"), (date(2026, 7, 7), 7, "This Week"),
        (date(2026, 7, 8), 8, "This Month"), (date(2026, 7, 30), 30, "This Month"),
        (date(2026, 7, 31), 31, "This Quarter"), (date(2026, 9, 28), 90, "This Quarter"),
        (date(2026, 9, 29), 91, "Future"), (None, None, None),
    ],
)  # fmt: skip
def test_days_until_close_are_positive_in_the_future(close, days, timeline):
    row = deal(dealstage="qualifiedtobuy", closedate=close)
    assert (row["days_until_close"], row["close_timeline"]) == (days, timeline)


@pytest.mark.parametrize(
    ("row", "health"),
    [
        ({"amount": None}, "No Value"), ({"amount": Decimal(0)}, "No Value"),
        ({"closedate": date(2026, 5, 30)}, "At Risk"), ({"closedate": date(2026, 5, 31)}, "Needs Attention"),
        ({"closedate": date(2026, 6, 29)}, "Needs Attention"), ({"dealstage": "contractsent"}, "Healthy"),
        ({"dealstage": "decisionmakerboughtin"}, "Fair"), ({"dealstage": "presentationscheduled"}, "Poor"),
    ],
)  # fmt: skip
def test_health(row, health):
    assert deal(**({"amount": Decimal(10)} | OPEN | row))["deal_health_status"] == health


@pytest.mark.parametrize(
    ("amount", "size"),
    [
        ("999.99", "Small"), ("1000", "Medium"), ("10000", "Large"), ("50000", "Extra Large"), ("100000", "Enterprise"),
        ("0", "Small"), ("-1", None), (None, None),
    ],
)  # fmt: skip
def test_size(amount, size):
    row = deal(amount=None if amount is None else Decimal(amount), **OPEN)
    assert (row["deal_size_category"], row["invalid_amount"]) == (size, amount == "-1")


@pytest.mark.parametrize("spelling", ["company_ids", "companyIds"])
def test_the_account_comes_through_the_first_company_in_both_spellings(spelling):
    row = deal(associations={spelling: ["c1", "c2"], "contact_ids": ["p1"]})
    assert (row["company_id"], row["company_count"], row["account_id"], row["company_name"]) == (
        "c1", 2, "5", "Peru Bistro",
    )  # fmt: skip
    assert (json.loads(row["company_ids"]), row["contact_id"], row["is_orphan"]) == (["c1", "c2"], "p1", False)


@pytest.mark.parametrize(
    "associations", [None, {}, {"company_ids": []}, {"company_ids": None}, {"company_ids": "c1"}, []]
)
def test_a_deal_without_companies_is_no_orphan(associations):
    row = deal(associations=associations)
    assert (row["company_id"], row["company_ids"], row["company_count"], row["account_id"]) == (None, None, 0, None)
    assert row["is_orphan"] is False


def test_parents_that_do_not_exist_are_flagged_each():
    row = deal({"hubspot_owner_id": "9"}, {"company_ids": ["cX"], "contact_ids": ["pX"]})
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_owner"]) == (True, True, True)
    row = deal({"hubspot_owner_id": "3"}, {"company_ids": ["c2"], "contact_ids": ["p1"]})
    assert (row["is_orphan"], row["is_orphan_contact"], row["is_orphan_owner"]) == (False, False, False)
    assert (row["deal_owner_id"], row["account_id"]) == ("3", None)
    assert deal()["deal_owner_id"] is None


def test_types_activities_and_competitor():
    row = deal(
        {"dealtype": "newbusiness", "num_notes": 7, "num_meetings": "4", "competitor": "None", "hs_priority": "HIGH"}
    )
    assert (row["deal_type"], row["deal_type_category"], row["deal_priority"]) == (
        "newbusiness",
        "New Business",
        "high",
    )
    assert (row["note_count"], row["meeting_count"], row["activity_count"], row["competitor"]) == (7, 4, 11, None)
    row = deal({"dealtype": "renewal", "num_notes": 3, "competitor": "Competitor A"})
    assert (row["deal_type_category"], row["activity_count"], row["competitor"]) == ("unmapped", 3, "Competitor A")


def test_age():
    assert deal(createdat=datetime(2026, 6, 29, 23, 59))["deal_age_days"] == 1
