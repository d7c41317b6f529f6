"""Accounts by day: scores, movements, life and windows, worked out by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from statistics import stdev
from typing import Any

import pytest

from support import AS_OF, Filled, Rows, model_schema, run, typed

FIRST = date(2026, 1, 1)
ACCOUNT: dict[str, Any] = {
    "account_id": "a",
    "account_created_at": datetime(2026, 1, 1, 9),
    "created_date": date(2026, 1, 1),
}


def rows(table: str, *given: dict[str, Any], **usual: Any) -> Filled:
    """Rows of a table with some usual values."""
    return typed(model_schema(table), *(usual | row for row in given))


def days(used_from: date = FIRST) -> Filled:
    every = (FIRST + timedelta(n) for n in range((AS_OF - FIRST).days + 1))
    return rows("days", *({"day": day, "has_product_data": day >= used_from} for day in every))


def seen(table: str, key: str, attribute: str, value: str, day: date) -> dict[str, Any]:
    return {
        "source_table": table, "entity_key": key, "attribute": attribute, "value": value, "observed_as_of": day,
    }  # fmt: skip


def paid(valid_from: date, mrr: str, valid_to: date | None = None, **more: Any) -> dict[str, Any]:
    usual = {"account_id": "a", "subscription_id": "s", "plan_tier": "Starter", "previous_mrr": Decimal(0)}
    state = {"had_mrr_before": False, "is_churned": False, "first_paid_date": date(2026, 1, 10)}
    return usual | state | {"valid_from": valid_from, "valid_to": valid_to, "mrr": Decimal(mrr)} | more


GROWN = (
    paid(date(2026, 1, 10), "299", date(2026, 5, 1)),
    paid(date(2026, 5, 1), "448.50", previous_mrr=Decimal(299), had_mrr_before=True, subscription_id="s2"),
)


def daily(*accounts: dict[str, Any], as_of: date = AS_OF, **inputs: Filled) -> Rows:
    given = {
        "stg_app_database__accounts": rows("stg_app_database__accounts", *(accounts or (ACCOUNT,))),
        "days": days(),
    }
    return run("entity_customers_daily", as_of, **(given | inputs))


def on(found: Rows, day: date, account: str = "a") -> dict[str, Any]:
    (row,) = (row for row in found if row["account_id"] == account and row["snapshot_date"] == day)
    return row


def test_scores_of_a_day_by_hand() -> None:
    today = {"account_id": "a", "day": AS_OF}
    device = {
        "is_in_service": True,
        "is_watched": True,
        "events": 3,
        "pours": 2,
        "volume_ml": 500.0,
        "volume_ml_30d": 9000.0,
    }
    found = daily(
        account_mrr=rows("account_mrr", *GROWN),
        user_days=rows(
            "user_days",
            {"user_id": "u", "engagement_points": 3000, "is_active_30d": True, "last_activity_date": date(2026, 6, 25)},
            {"user_id": "v", "engagement_points": 1800, "last_activity_date": date(2026, 6, 1)},
            **today, sessions_30d=4,
        ),
        device_days=rows(
            "device_days",
            {"device_id": "d", "health_score": 80.0, "uptime_30d": 100.0, "events_30d": 60} | device,
            {"device_id": "e", "health_score": 60.0, "uptime_30d": 50.0, "events_30d": 30} | device,
            {"device_id": "sensor", "is_in_service": False, "is_watched": False, "events": 0, "events_30d": 0, "pours": 0},
            **today,
        ),
        location_days=rows(
            "location_days",
            {"location_id": "l", "health_score": 95.0, "events_30d": 90},
            {"location_id": "m", "health_score": 65.0, "events_30d": 0},
            **today,
        ),
        ticket_days=rows("ticket_days", {"open_tickets": 2, "open_breaches": 1, "tickets_30d": 3}, **today),
        feature_periods=rows(
            "feature_periods",
            {"feature_name": "menu", "valid_from": date(2026, 6, 1), "valid_to": date(2026, 7, 1)},
            {"feature_name": "kegs", "valid_from": date(2026, 6, 20), "valid_to": date(2026, 7, 20)},
            {"feature_name": "over", "valid_from": date(2026, 5, 31), "valid_to": AS_OF},
            {"feature_name": "menu", "valid_from": date(2026, 6, 1), "valid_to": date(2026, 8, 1), "level": "user"},
            level="account", entity_id="a",
        ),
        feature_days=rows("feature_days", {"feature_name": "menu"}, {"feature_name": "kegs"}, day=AS_OF, catalogue_size=8),
    )  # fmt: skip
    row = on(found, AS_OF)
    parts = [row[f"{name}_component"] for name in ("engagement", "device", "revenue", "support", "adoption")]
    assert parts == pytest.approx([40.0, 70.0, 75.0, 75.0, 25.0])
    assert row["customer_health_score"] == row["health_score"] == pytest.approx(56.0)  # 12 + 14 + 15 + 11.25 + 3.75
    assert (row["health_band"], row["churn_risk_score"], row["churn_risk_cause"]) == (
        "at_risk",
        55,
        "few_device_events",
    )
    assert row["composite_success_score"] == pytest.approx(56.4)  # 22.4 + 12 + 14 + 8
    assert (row["total_users"], row["active_users_30d"], row["sessions_30d"]) == (2, 1, 8)
    assert row["user_activation_rate_30d"] == 50.0
    assert (row["days_since_last_activity"], row["features_used_30d"]) == (5, 2)
    assert (row["total_devices"], row["controllers_in_service"], row["healthy_devices"]) == (3, 2, 1)
    assert (row["device_health_percentage"], row["avg_device_uptime_30d"]) == (50.0, 75.0)
    assert (row["device_events"], row["device_events_30d"], row["pours"]) == (6, 90, 4)
    assert (row["pour_volume_liters"], row["pour_volume_liters_30d"]) == (1.0, 18.0)
    assert (row["total_locations"], row["active_locations"]) == (2, 1)
    assert (row["open_tickets"], row["open_ticket_breaches"], row["support_tickets_30d"]) == (2, 1, 3)


def test_what_does_not_apply_leaves_its_weight_to_the_rest() -> None:
    catalogue = rows("feature_days", {"feature_name": "menu", "day": AS_OF, "catalogue_size": 8})
    row = on(daily(feature_days=catalogue), AS_OF)
    assert (row["engagement_component"], row["device_component"]) == (None, None)
    assert row["customer_health_score"] == pytest.approx(
        30.0
    )  # 15 of support, 0 of revenue and adoption, in 50 percent
    assert (row["user_activation_rate_30d"], row["days_since_last_login"]) == (None, None)
    assert row["days_since_last_activity"] == row["days_since_creation"] == 180


def test_mrr_moves_by_day_as_its_movements_say() -> None:
    found = daily(account_mrr=rows("account_mrr", *GROWN))
    assert [row["snapshot_date"] for row in found] == [FIRST + timedelta(n) for n in range(181)]
    before = Decimal(0)
    for row in found:
        assert row["mrr_daily_change"] == row["net_new_mrr"] == row["monthly_recurring_revenue"] - before
        assert row["previous_mrr"] == before
        before = row["monthly_recurring_revenue"]
    moved = {(row["snapshot_date"], row["new_mrr"], row["expansion_mrr"]) for row in found if row["net_new_mrr"]}
    assert moved == {(date(2026, 1, 10), Decimal(299), 0), (date(2026, 5, 1), 0, Decimal("149.50"))}


def test_thirty_days_of_mrr() -> None:
    found = daily(account_mrr=rows("account_mrr", *GROWN))
    row = on(found, date(2026, 5, 10))  # 20 days at 299 and 10 at 448.50
    assert (row["min_mrr_30d"], row["max_mrr_30d"]) == (299, Decimal("448.50"))
    assert row["avg_mrr_30d"] == pytest.approx((20 * 299 + 10 * 448.5) / 30)
    assert row["mrr_volatility_30d"] == pytest.approx(stdev([299] * 20 + [448.5] * 10))
    assert row["mrr_range_coefficient_30d"] == pytest.approx(149.5 / (10465 / 30))
    assert (row["mrr_30d_change"], row["mrr_30d_growth_rate"]) == (Decimal("149.50"), 50.0)
    assert row["mrr_trajectory_30d"] == "expanding"
    assert on(found, date(2026, 5, 31))["mrr_trajectory_30d"] == "stable"
    assert on(found, date(2026, 1, 30))["mrr_trajectory_30d"] == "new"
    assert on(found, date(2026, 4, 30))["mrr_volatility_30d"] == 0
    assert on(found, FIRST)["mrr_volatility_30d"] is None


def test_the_revenue_component_looks_back_90_days() -> None:
    found = daily(account_mrr=rows("account_mrr", *GROWN))
    days = (
        date(2026, 1, 9),
        date(2026, 1, 10),
        date(2026, 4, 9),
        date(2026, 4, 10),
        date(2026, 5, 1),
        date(2026, 7, 1),
    )
    shown = {day: on(found, day)["revenue_component"] for day in days[:-1]}
    assert list(shown.values()) == [0.0, None, None, 50.0, 75.0]


def test_a_canceled_account_stays_and_its_life_stops() -> None:
    ended = paid(
        date(2026, 3, 1), "0", previous_mrr=Decimal(299), had_mrr_before=True, is_churned=True, subscription_id=None,
        plan_tier=None,
    )  # fmt: skip
    found = daily(account_mrr=rows("account_mrr", paid(date(2026, 1, 10), "299", date(2026, 3, 1)), ended))
    row = on(found, AS_OF)
    assert (row["paying_status"], row["is_active"], row["plan_tier"]) == ("canceled", False, None)
    assert (row["churn_risk_score"], row["churn_risk_cause"], row["revenue_component"]) == (100, "canceled", 0)
    assert row["customer_lifetime_days"] == 50  # 10 January to 1 March
    assert on(found, date(2026, 3, 1))["churned_mrr"] == 299
    assert on(found, date(2026, 2, 28))["customer_lifetime_days"] == 49
    assert on(found, date(2026, 1, 9))["paying_status"] == "none"
    assert on(found, date(2026, 1, 9))["first_subscription_date"] is None


def test_a_trial_pays_nothing_and_is_canceled_when_it_lapses() -> None:
    trial = paid(date(2026, 1, 10), "0", date(2026, 1, 24), first_paid_date=None, plan_tier="Trial")
    lapsed = paid(date(2026, 1, 24), "0", first_paid_date=None, subscription_id=None)
    found = daily(account_mrr=rows("account_mrr", trial, lapsed))
    assert [on(found, date(2026, 1, day))["paying_status"] for day in (9, 10, 23, 24)] == [
        "none", "trial", "trial", "canceled",
    ]  # fmt: skip
    assert on(found, AS_OF)["lifecycle_stage"] is None


def test_lifecycle_is_by_the_days_since_the_first_paid_day() -> None:
    found = daily(account_mrr=rows("account_mrr", *GROWN))
    stages = [on(found, date(2026, 1, 10) + timedelta(days))["lifecycle_stage"] for days in (-1, 0, 30, 31, 90, 91)]
    assert stages == [None, "onboarding", "onboarding", "adoption", "adoption", "growth"]


def test_an_account_begins_with_its_creation_or_first_subscription() -> None:
    found = daily(
        ACCOUNT | {"account_created_at": datetime(2026, 6, 1), "created_date": date(2026, 6, 1)},
        {"account_id": "b", "account_created_at": datetime(2026, 6, 28), "created_date": date(2026, 6, 28)},
        {"account_id": "dated", "created_date": date(2026, 6, 27)},
        {"account_id": "dateless"},
        {"account_id": "0", "created_date": date(2026, 6, 28)},
        account_mrr=rows("account_mrr", paid(date(2026, 5, 20), "299")),
    )
    firsts = {row["account_id"]: row["snapshot_date"] for row in reversed(found)}
    assert firsts == {
        "a": date(2026, 5, 20), "b": date(2026, 6, 28), "dated": date(2026, 6, 27), "dateless": AS_OF,
    }  # fmt: skip
    assert {row["account_id"] for row in found if row["snapshot_date"] == AS_OF} == set(firsts)


def test_subscriptions_are_counted_while_live() -> None:
    table = "stg_app_database__subscriptions"
    subscription = {"account_id": "a", "is_orphan": False, "monthly_price": Decimal(299)}
    found = daily(
        stg_app_database__subscriptions=rows(
            table,
            {"subscription_id": "1", "start_date": date(2026, 1, 10), "end_date": date(2026, 3, 1)},
            {"subscription_id": "2", "start_date": date(2026, 2, 15)},
            {"subscription_id": "backwards", "start_date": date(2026, 2, 15), "end_date": date(2026, 2, 1)},
            **subscription,
        )
    )
    days = (date(2026, 1, 9), date(2026, 1, 10), date(2026, 2, 15), date(2026, 2, 28), date(2026, 3, 1))
    assert [on(found, day)["active_subscriptions"] for day in days] == [0, 1, 2, 2, 1]
    assert [on(found, day)["total_subscriptions"] for day in days] == [0, 1, 2, 2, 2]


def test_what_raw_overwrites_is_known_from_its_observation_on() -> None:
    accounts, stripe = "stg_app_database__accounts", "stg_stripe__customers"
    log = rows(
        "observations",
        seen(accounts, "a", "account_status", "trial", date(2026, 6, 1)),
        seen(accounts, "a", "account_status", "active", date(2026, 6, 20)),
        seen(accounts, "a", "account_type_tier", "2", date(2026, 6, 1)),
        seen(stripe, "cus", "delinquent", "false", date(2026, 6, 1)),
        seen(stripe, "cus_2", "delinquent", "true", date(2026, 6, 20)),
        seen(stripe, "cus_2", "delinquent", "false", date(2026, 6, 25)),
    )
    found = daily(
        observations=log,
        stg_stripe__customers=rows(
            stripe, {"stripe_customer_id": "cus"}, {"stripe_customer_id": "cus_2"}, account_id="a", is_orphan=False
        ),
    )
    shown = [
        [on(found, date(2026, *day))[name] for name in ("customer_status", "customer_tier_name", "is_delinquent")]
        for day in ((5, 31), (6, 1), (6, 20), (6, 25))
    ]
    assert shown == [
        [None, None, None], ["trial", "mid_market", False], ["active", "mid_market", True], ["active", "mid_market", False],
    ]  # fmt: skip


def test_events_of_seven_days_and_trends_of_health() -> None:
    every = [date(2026, 5, 20) + timedelta(n) for n in range(42)]
    found = daily(
        device_days=rows(
            "device_days", *({"day": day} for day in every), device_id="d", account_id="a", events=2, events_30d=60,
            is_in_service=True, is_watched=True, pours=0,
        ),
        ticket_days=rows(
            "ticket_days", *({"day": day} for day in every if day >= date(2026, 6, 20)), account_id="a", open_tickets=10,
            open_breaches=0, tickets_30d=0,
        ),
    )  # fmt: skip
    assert [on(found, day)["device_events_7d"] for day in (every[0], every[3], every[6], every[-1])] == [2, 8, 14, 14]
    # support falls from 100 to 0 while revenue is 0: health from 15/35 to 0
    row = on(found, date(2026, 6, 20))
    assert row["health_score_daily_change"] == row["health_score_30d_change"] == pytest.approx(-1500 / 35)
    assert row["health_trajectory_30d"] == "declining"
    assert row["avg_health_score_30d"] == pytest.approx(29 / 30 * 1500 / 35)
    assert on(found, FIRST + timedelta(29))["health_trajectory_30d"] == "new"
    assert on(found, FIRST + timedelta(30))["health_trajectory_30d"] == "stable"


def test_before_raw_holds_product_data_use_is_unknown_and_not_none() -> None:
    users = rows("user_days", *({"day": day, "user_id": "u", "engagement_points": 0} for day in (date(2026, 5, 31), AS_OF)),
                 account_id="a")  # fmt: skip
    found = daily(user_days=users, days=days(used_from=date(2026, 6, 1)))
    before, after = on(found, date(2026, 5, 31)), on(found, AS_OF)
    assert (before["engagement_component"], before["days_since_last_activity"]) == (None, None)
    assert (after["engagement_component"], after["days_since_last_activity"]) == (0.0, 29)
