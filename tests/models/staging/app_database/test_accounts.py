from datetime import date, datetime

import pytest

from support import raw, run, run_one

NAME = "stg_app_database__accounts"


def accounts(*rows):
    return run(NAME, app_database_accounts=raw("app_database_accounts", *rows))


def account(**row):
    return run_one(NAME, app_database_accounts=raw("app_database_accounts", {"id": "1"} | row))


@pytest.mark.parametrize(
    ("created", "months"),
    [
        (datetime(2026, 5, 31), 0),
        (datetime(2026, 5, 30), 1),
        (datetime(2024, 2, 29), 28),
        (datetime(2026, 6, 30, 23), 0),
    ],
)
def test_age_counts_whole_months_elapsed(created, months):
    assert account(created_at=created)["account_age_months"] == months


def test_age_falls_back_to_the_created_date():
    assert account(created_date=date(2026, 6, 20))["account_age_days"] == 10


@pytest.mark.parametrize(
    ("people", "category", "tier"),
    [
        (None, None, None),
        (50, "startup", 4),
        (51, "small_business", 3),
        (251, "mid_market", 2),
        (1001, "enterprise", 1),
    ],
)
def test_size_is_null_when_the_head_count_is(people, category, tier):
    row = account(employee_count=people)
    assert (row["company_size_category"], row["account_type_tier"]) == (category, tier)


@pytest.mark.parametrize(
    ("status", "expected"), [("Active", "active"), ("pending", "pending"), (None, "unknown"), ("paused", "unmapped")]
)
def test_status_outside_the_vocabulary_is_unmapped(status, expected):
    assert account(status=status)["account_status"] == expected


def test_the_latest_version_of_a_key_wins_and_future_accounts_are_left_out():
    created = datetime(2026, 1, 1)
    rows = accounts(
        {"id": "1", "name": "old", "created_at": created, "updated_at": datetime(2026, 2, 1)},
        {"id": "1", "name": "new", "created_at": created, "updated_at": datetime(2026, 3, 1)},
        {"id": "1", "name": "new", "created_at": created, "updated_at": datetime(2026, 3, 1)},
        {"id": None, "name": "nameless", "created_at": created},
        {"id": "2", "name": "later", "created_at": datetime(2026, 7, 1)},
        {"id": "3", "name": "updated later", "created_at": created, "updated_at": datetime(2026, 8, 1)},
    )
    assert [(row["account_id"], row["account_name"]) for row in rows] == [("1", "new"), ("3", "updated later")]
