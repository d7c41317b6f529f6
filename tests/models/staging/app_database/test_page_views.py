from datetime import datetime

import pytest

import support
from support import model_schema, raw, run, run_one, typed

NAME = "stg_app_database__page_views"
AT = datetime(2026, 6, 29, 9, 0)
BASE = {"page_view_id": "p", "session_id": "s", "user_id": "5", "customer_id": "7", "timestamp": AT}
APP = "https://app.barsaas.com"


def parents():
    return {
        "stg_app_database__user_sessions": typed(model_schema("stg_app_database__user_sessions"), {"session_id": "s"}),
        "stg_app_database__users": typed(model_schema("stg_app_database__users"), {"user_id": "5"}),
        "stg_app_database__accounts": typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    }


def view(**row):
    return run_one(NAME, app_database_page_views=raw("app_database_page_views", BASE | row), **parents())


@pytest.mark.parametrize(
    ("path", "category", "depth", "points"),
    [
        ("", "Home", 0, 10),
        ("/", "Home", 0, 10),
        ("/dashboard", "Dashboard", 1, 50),
        ("/analytics", "Analytics", 1, 80),
        ("/reports/revenue", "Reports", 2, 80),
        ("/accounts/12/edit", "Accounts", 3, 10),
        ("/accounts/12/subscription", "Billing", 3, 100),
        ("/accounts/12/subscription/upgrade", "Billing", 4, 100),
        ("/settings", "Settings", 1, 30),
        ("/settings/billing", "Billing", 2, 100),
        ("/settings/integrations", "Settings", 2, 30),
        ("/devices/7", "Devices", 2, 60),
        ("/locations", "Locations", 1, 60),
        ("/users/3", "Users", 2, 10),
        ("/pos/checkout", "POS", 2, 10),
        ("/inventory/check", "Inventory", 2, 10),
        ("/staff", "Staff", 1, 10),
        ("/schedule", "Schedule", 1, 10),
        ("/profile", "Profile", 1, 10),
        ("/help", "Support", 1, 10),
        ("/pricing", "Pricing", 1, 10),
        ("/blog/why-draught", "Public", 2, 10),
        ("/login", "Authentication", 1, 10),
        ("/signup", "Authentication", 1, 10),
        ("/Dashboard/", "Dashboard", 1, 50),
        ("/dashboard?from=/settings/billing#top", "Dashboard", 1, 50),
        ("/position", "unmapped", 1, 10),
        ("/blog-reports", "unmapped", 1, 10),
    ],
)
def test_categories_go_by_whole_segments(path, category, depth, points):
    row = view(page_url=APP + path)
    assert (row["page_category"], row["page_depth"], row["page_value_score"]) == (category, depth, points)


def test_parts_of_an_address():
    row = view(page_url=APP + "/users/3/?tab=1#x", page_title=" Users ")
    assert (row["page_path"], row["clean_url"], row["page_title"]) == ("/users/3", APP + "/users/3/", "Users")


@pytest.mark.parametrize("url", [None, " "])
def test_no_address_gives_no_category(url):
    row = view(page_url=url)
    columns = ("page_path", "page_category", "page_depth", "page_value_score")
    assert [row[column] for column in columns] == [None] * 4
    assert row["missing_page_url"] is True


@pytest.mark.parametrize(
    ("seconds", "kind", "invalid"),
    [(9, "Bounce", False), (10, "Quick View", False), (29, "Quick View", False), (30, "Normal View", False),
     (59, "Normal View", False), (60, "Engaged View", False), (179, "Engaged View", False),
     (180, "Deep Engagement", False), (None, None, False), (-1, None, True)],
)  # fmt: skip
def test_an_unknown_time_on_page_is_no_engagement(seconds, kind, invalid):
    row = view(time_on_page_seconds=seconds)
    assert (row["engagement_type"], row["invalid_time_on_page"]) == (kind, invalid)
    assert row["time_on_page_seconds"] == (None if invalid else seconds)


@pytest.mark.parametrize(
    ("referrer", "source"),
    [
        (None, "Direct"),
        ("", "Direct"),
        (APP + "/pos", "Internal"),
        ("https://APP.barsaas.com:443/pos", "Internal"),
        ("https://beta.example.com/x", "Internal"),
        ("/dashboard", "Internal"),
        ("https://www.google.com/search?q=bar", "Google"),
        ("https://www.google.co.uk/", "Google"),
        ("https://google.de", "Google"),
        ("https://l.facebook.com/l.php", "Facebook"),
        ("https://lnkd.in/abc", "LinkedIn"),
        ("https://t.co/abc", "Twitter"),
        ("https://x.com/bar", "Twitter"),
        ("https://notgoogle.com/", "External"),
        ("https://google.com.evil.io/", "External"),
        ("https://netflix.com/", "External"),
        ("https://news.example.org/?u=facebook.com", "External"),
        ("word of mouth", "unmapped"),
    ],
)
def test_referrers_go_by_host(referrer, source):
    row = view(page_url="https://beta.example.com/dashboard", referrer_url=referrer)
    assert row["referrer_source"] == source


def test_the_host_of_the_application_is_a_setting(monkeypatch):
    monkeypatch.setitem(support.SETTINGS, "app_host", "bar.example.net")
    row = view(page_url=APP + "/dashboard", referrer_url="https://bar.example.net/pos")
    assert row["referrer_source"] == "Internal"


def test_the_last_page_of_a_session_is_its_exit():
    views = raw(
        "app_database_page_views",
        BASE | {"page_view_id": "a", "timestamp": datetime(2026, 6, 29, 9, 5)},
        BASE | {"page_view_id": "b", "timestamp": datetime(2026, 6, 29, 9, 9)},
        BASE | {"page_view_id": "c", "timestamp": datetime(2026, 6, 29, 9, 9)},
        BASE | {"page_view_id": "d", "timestamp": None},
        BASE | {"page_view_id": "e", "session_id": "t"},
        BASE | {"page_view_id": "f", "session_id": None},
        BASE | {"page_view_id": "g", "timestamp": datetime(2026, 7, 1)},
    )
    rows = run(NAME, app_database_page_views=views, **parents())
    assert {row["page_view_id"]: row["is_exit_page"] for row in rows} == {
        "a": False, "b": False, "c": True, "d": False, "e": True, "f": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("row", "anonymous", "orphan"),
    [({}, False, False), ({"user_id": "0", "customer_id": "0"}, True, False), ({"session_id": "x"}, False, True),
     ({"session_id": "0"}, False, True), ({"user_id": "6"}, False, True), ({"customer_id": None}, False, False)],
)  # fmt: skip
def test_orphans_and_anonymous_views(row, anonymous, orphan):
    result = view(**row)
    assert (result["is_anonymous"], result["is_orphan"]) == (anonymous, orphan)


def test_days_are_utc():
    row = view(timestamp=datetime(2026, 6, 28, 23, 59))
    columns = ("page_view_date", "page_view_hour", "page_view_day_of_week")
    assert [row[column] for column in columns] == [datetime(2026, 6, 28).date(), 23, 7]
