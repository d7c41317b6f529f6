import json
from datetime import date, datetime
from decimal import Decimal

import pytest

from support import raw, run, run_one

PLATFORMS = ("google_ads", "facebook_ads", "linkedin_ads", "iterable")


def campaign(platform, **row):
    table = f"{platform}_campaigns"
    return run_one(f"stg_marketing__{table}", **{table: raw(table, {"id": "x"} | row)})


@pytest.mark.parametrize(
    ("platform", "status", "expected"),
    [
        ("google_ads", "ENABLED", "active"), ("google_ads", "PAUSED", "paused"), ("google_ads", "ENDED", "completed"),
        ("google_ads", "PENDING", "scheduled"), ("google_ads", "ACTIVE", "unmapped"), ("google_ads", None, None),
        ("facebook_ads", "ACTIVE", "active"), ("facebook_ads", "paused", "paused"),
        ("facebook_ads", "COMPLETED", "completed"), ("facebook_ads", "DRAFT", "draft"),
        ("facebook_ads", "INACTIVE", "unmapped"), ("linkedin_ads", "ACTIVE", "active"),
        ("linkedin_ads", "COMPLETED", "completed"), ("linkedin_ads", "DRAFT", "draft"),
        ("linkedin_ads", "CANCELED", "completed"), ("linkedin_ads", "ENABLED", "unmapped"),
        ("iterable", "SENT", "completed"), ("iterable", "SCHEDULED", "scheduled"), ("iterable", "DRAFT", "draft"),
        ("iterable", "ARCHIVED", "completed"), ("iterable", "Running", "active"), ("iterable", "Finished", "completed"),
        ("iterable", "RESENT", "unmapped"),
    ],
)  # fmt: skip
def test_status_vocabulary_of_each_platform(platform, status, expected):
    row = campaign(platform, status=status)
    assert (row["status"], row["campaign_status"]) == (status, expected)


@pytest.mark.parametrize("platform", ["google_ads", "linkedin_ads"])
def test_ratios_are_percent_and_dollars(platform):
    row = campaign(platform, impressions=10_000, clicks=200, cost=Decimal("50.00"), conversions=8)
    assert (row["click_through_rate"], row["conversion_rate"]) == (pytest.approx(2.0), pytest.approx(4.0))
    assert (row["cost_per_click"], row["cost_per_conversion"]) == (pytest.approx(0.25), pytest.approx(6.25))
    assert (row["cost_per_thousand_impressions"], row["cost"]) == (pytest.approx(5.0), Decimal("50.00"))


@pytest.mark.parametrize("platform", ["google_ads", "linkedin_ads"])
def test_ratios_without_a_denominator_are_null_not_free(platform):
    row = campaign(platform, impressions=0, clicks=0, cost=Decimal("50.00"), conversions=0)
    for column in ("click_through_rate", "cost_per_click", "cost_per_conversion", "conversion_rate",
                   "cost_per_thousand_impressions"):  # fmt: skip
        assert row[column] is None, column


def test_counts_and_spend_below_zero_are_unknown():
    row = campaign("google_ads", impressions=-1, clicks=-1, cost=Decimal("-0.01"), conversions=Decimal("-1"))
    assert (row["impressions"], row["clicks"], row["cost"], row["conversions"]) == (None, None, None, None)


def test_google_conversions_may_be_fractional():
    assert campaign("google_ads", conversions=Decimal("2.50"))["conversions"] == 2.5


def meta(actions, **row):
    document = actions if actions is None or isinstance(actions, str) else json.dumps(actions)
    return campaign("facebook_ads", actions=document, **row)


@pytest.mark.parametrize(
    ("actions", "conversions"),
    [
        (None, None), ("null", None), ([], None), ({}, None), ('"conversions"', None),
        ([{"action_type": "link_click", "value": 900}], 0.0),
        ([{"action_type": "conversions", "value": 12}], 12.0),
        ([{"action_type": "link_click", "value": 900}, {"action_type": "purchase", "value": "7"}], 7.0),
        ([{"action_type": "purchase", "value": 7}, {"action_type": "leadgen.other", "value": 2.5}], 9.5),
        ([{"action_type": "lead", "value": 3}, {"action_type": "purchase_intent", "value": 50}], 3.0),
        ([{"action_type": "purchase", "value": "many"}, {"action_type": "Purchase", "value": 1}], 1.0),
        ([{"action_type": "purchase", "value": None}, {"action_type": "purchase", "value": -4}, "odd", None], 0.0),
    ],
)  # fmt: skip
def test_meta_conversions_are_the_converting_actions(actions, conversions):
    assert meta(actions)["conversions"] == conversions


def test_meta_ratios_use_the_conversions_found():
    row = meta([{"action_type": "purchase", "value": 8}], impressions=10_000, clicks=200, spend=Decimal(50))
    assert (row["conversion_rate"], row["cost_per_conversion"]) == (pytest.approx(4.0), pytest.approx(6.25))
    row = meta(None, impressions=10_000, clicks=200, spend=Decimal(50))
    assert (row["conversion_rate"], row["cost_per_conversion"]) == (None, None)


def test_meta_actions_beyond_those_read_are_counted():
    row = meta([{"action_type": "purchase", "value": 1}] * 18)
    assert (row["conversions"], row["action_count"], row["unread_action_count"]) == (16.0, 18, 2)
    assert meta([{"action_type": "purchase", "value": 1}] * 16)["unread_action_count"] == 0
    assert meta(None)["action_count"] == 0


def test_flights_are_days_on_every_platform():
    start, stop = datetime(2026, 3, 1, 9), datetime(2026, 4, 1, 23)
    row = campaign("facebook_ads", start_time=start, stop_time=stop)
    assert (row["start_date"], row["end_date"], row["stop_time"]) == (date(2026, 3, 1), date(2026, 4, 1), stop)
    row = campaign("iterable", start_at=start, ended_at=None, send_size=120)
    assert (row["start_date"], row["end_date"], row["send_size"]) == (date(2026, 3, 1), None, 120)
    assert campaign("linkedin_ads", start_date=date(2026, 3, 1))["start_date"] == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("platform", "clock"),
    [("google_ads", "created_at"), ("facebook_ads", "created_time"), ("linkedin_ads", "created_time"),
     ("iterable", "created_at_source")],
)  # fmt: skip
def test_campaigns_created_after_as_of_do_not_exist(platform, clock):
    table = f"{platform}_campaigns"
    rows = raw(table, {"id": "a", clock: datetime(2026, 6, 30, 23)}, {"id": "b", clock: datetime(2026, 7, 1)})
    assert [row["campaign_id"] for row in run(f"stg_marketing__{table}", **{table: rows})] == ["a"]
