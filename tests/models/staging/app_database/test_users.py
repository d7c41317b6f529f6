from datetime import date, datetime, timedelta

import pytest

from support import AS_OF, model_schema, raw, run_one, typed

NAME = "stg_app_database__users"


def user(**row):
    return run_one(
        NAME,
        app_database_users=raw("app_database_users", {"id": "1", "customer_id": "7"} | row),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


@pytest.mark.parametrize(
    ("role", "category", "level"),
    [("admin", "Admin", 4), ("Manager", "Manager", 3), ("staff", "Operator", 2), ("viewer", "Viewer", 1),
     ("administrator of beer", "unmapped", None), (None, None, None)],
)  # fmt: skip
def test_roles(role, category, level):
    row = user(role=role)
    assert (row["user_role"], row["role_category"], row["permission_level"]) == (role, category, level)


@pytest.mark.parametrize(
    ("days", "status", "score"),
    [(0, "Active", 100), (1, "Active", 100), (2, "Active", 80), (7, "Active", 80), (8, "Recent", 60),
     (30, "Recent", 60), (31, "Inactive", 30), (90, "Inactive", 30), (91, "Dormant", 10)],
)  # fmt: skip
def test_status_by_days_since_the_last_login(days, status, score):
    row = user(last_login_date=AS_OF - timedelta(days=days))
    assert (row["days_since_last_login"], row["user_status"], row["engagement_score"]) == (days, status, score)


def test_a_user_without_any_login_never_logged_in():
    row = user()
    assert (row["user_status"], row["engagement_score"], row["last_login_date"]) == ("Never Logged In", 0, None)


def test_a_login_after_as_of_leaves_the_state_on_as_of_unknown():
    row = user(last_login_date=date(2026, 7, 1))
    assert row["last_login_date"] is None
    assert (row["days_since_last_login"], row["user_status"], row["engagement_score"]) == (None, None, None)


def test_the_moment_of_the_last_login_is_preferred_to_its_day():
    row = user(last_login_at=datetime(2026, 6, 28, 23), last_login_date=date(2026, 6, 1))
    assert row["last_login_date"] == date(2026, 6, 28)


def test_a_login_before_creation_is_flagged_and_kept():
    row = user(created_at=datetime(2026, 6, 10), last_login_date=date(2026, 6, 9))
    assert (row["login_before_creation"], row["days_since_last_login"]) == (True, 21)
    assert user(created_at=datetime(2026, 6, 9, 12), last_login_date=date(2026, 6, 9))["login_before_creation"] is False


@pytest.mark.parametrize(
    ("days", "stage"),
    [(0, "New"), (7, "New"), (8, "Onboarding"), (30, "Onboarding"), (31, "Adopting"), (90, "Adopting"),
     (91, "Established"), (365, "Established"), (366, "Veteran")],
)  # fmt: skip
def test_lifecycle_by_age(days, stage):
    row = user(created_date=AS_OF - timedelta(days=days))
    assert (row["account_age_days"], row["lifecycle_stage"]) == (days, stage)


def test_names_and_addresses():
    row = user(first_name=" Ann ", last_name=None, email=" Ann.Lee@Bar.COM ")
    assert (row["full_name"], row["email"], row["email_domain"]) == ("Ann", "ann.lee@bar.com", "bar.com")
    assert (row["missing_first_name"], row["missing_last_name"]) == (False, True)
    assert (row["missing_email"], row["invalid_email"]) == (False, False)
    broken = user(email="ann at bar")
    assert (broken["invalid_email"], broken["email_domain"]) == (True, None)
    assert (user()["missing_email"], user()["invalid_email"]) == (True, False)


def test_the_flag_of_the_source_is_no_activity():
    assert user(is_active=True)["source_is_active"] is True
    assert user(is_active=True)["user_status"] == "Never Logged In"


def test_a_user_of_an_unknown_account_is_an_orphan():
    assert user()["is_orphan"] is False
    assert user(customer_id="8")["is_orphan"] is True
