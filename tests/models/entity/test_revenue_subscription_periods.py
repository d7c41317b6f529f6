"""The history of subscriptions and their months, over the account's MRR as the model gives it."""

from datetime import date
from decimal import Decimal

from support import model_schema, run, typed

AS_OF = date(2026, 6, 30)
ROWS, CORE, LOG = "stg_app_database__subscriptions", "int_subscriptions__core", "observations"


def day(month, number=1):
    return date(2026, month, number)


def app(number, start, end=None, price=100, account="7", **more):
    return {
        "subscription_id": number, "account_id": account, "start_date": start, "end_date": end, "status": "active",
        "plan_tier": "Starter", "monthly_price": Decimal(price), "is_orphan": False,
    } | more  # fmt: skip


def mrr_of(rows):
    return typed(model_schema("account_mrr"), *run("account_mrr", AS_OF, **{ROWS: typed(model_schema(ROWS), *rows)}))


def history(*rows, log=(), trials=None, alone=()):
    """Change type, first day, MRR, change of each period, by subscription. ``trials``: number -> first day of trial."""
    core = [
        {
            "subscription_id": row["subscription_id"], "account_id": row["account_id"], "data_source": "both",
            "plan_type": row["plan_tier"], "stripe_subscription_id": f"sub_{row['subscription_id']}",
            "subscription_started_at": row["start_date"], "ended_at": row["end_date"],
            "trial_start_date": (trials or {}).get(row["subscription_id"]),
            "subscription_status": "canceled" if row["end_date"] else "active",
        }
        for row in rows
    ]  # fmt: skip
    found = run(
        "entity_subscriptions_history",
        AS_OF,
        **{
            CORE: typed(model_schema(CORE), *core, *alone),
            ROWS: typed(model_schema(ROWS), *rows),
            LOG: typed(model_schema(LOG), *log),
            "account_mrr": mrr_of(rows),
        },
    )
    by_subscription = {}
    for row in found:
        by_subscription.setdefault(row["subscription_id"], []).append(row)
    for periods in by_subscription.values():
        assert [p["valid_to"] for p in periods] == [*(p["valid_from"] for p in periods[1:]), None]
        assert [p["is_current"] for p in periods] == [p["valid_to"] is None for p in periods]
    return by_subscription


def told(periods):
    return [
        (p["change_type"], p["valid_from"], int(p["monthly_recurring_revenue"]), int(p["mrr_change_amount"]))
        for p in periods
    ]


def test_trial_conversion_and_churn():
    periods = history(app("1", day(2), day(4)), trials={"1": day(1, 18)})["1"]
    assert told(periods) == [
        ("trial", day(1, 18), 0, 0), ("conversion", day(2), 100, 100), ("churn", day(4), 0, -100)
    ]  # fmt: skip
    assert [p["subscription_status"] for p in periods] == ["trial", "active", "canceled"]
    assert [p["previous_status"] for p in periods] == [None, "trial", "active"]
    assert [p["previous_mrr"] for p in periods] == [None, 0, 100]
    assert [p["is_in_trial"] for p in periods] == [True, False, False]
    assert [p["has_churned"] for p in periods] == [False, False, True]
    assert [p["subscription_age_days"] for p in periods] == [0, 14, 73]


def test_an_upgrade_is_on_the_new_row():
    found = history(app("1", day(1), day(3)), app("2", day(3), price=250, plan_tier="Business"))
    assert told(found["1"]) == [("new", day(1), 100, 100), ("replaced", day(3), 0, 0)]
    assert told(found["2"]) == [("upgrade", day(3), 250, 150)]
    assert (found["2"][0]["previous_mrr"], found["2"][0]["previous_plan_type"]) == (100, "Starter")
    assert [p["has_churned"] for p in found["1"]] == [False, False]


def test_a_superseded_row_comes_back_when_the_newer_one_ends():
    found = history(app("1", day(1), price=300), app("2", day(3), day(5), price=120))
    assert told(found["1"]) == [("new", day(1), 300, 300), ("replaced", day(3), 0, 0), ("upgrade", day(5), 300, 180)]
    assert told(found["2"]) == [("downgrade", day(3), 120, -180), ("replaced", day(5), 0, 0)]


def test_coming_back_is_a_reactivation():
    found = history(app("1", day(1), day(2)), app("2", day(4), price=70))
    assert told(found["1"]) == [("new", day(1), 100, 100), ("churn", day(2), 0, -100)]
    assert told(found["2"]) == [("reactivation", day(4), 70, 70)]


def test_a_row_that_ends_as_it_starts_never_lived():
    found = history(app("1", day(1), day(1)), app("2", day(1), price=250))
    assert told(found["1"]) == [("never_live", day(1), 0, 0)]
    assert told(found["2"]) == [("new", day(1), 250, 250)]


def test_a_trial_that_only_stripe_has_may_end_unpaid():
    alone = {
        "subscription_id": "sub_x", "account_id": "7", "data_source": "stripe_only", "subscription_status": "canceled",
        "stripe_subscription_id": "sub_x", "subscription_started_at": day(1), "trial_start_date": day(1),
        "trial_end_date": day(1, 15), "ended_at": day(1, 15),
    }  # fmt: skip
    paying = alone | {"subscription_id": "sub_y", "stripe_subscription_id": "sub_y", "ended_at": day(3)}
    found = history(alone=[alone, paying])
    assert told(found["sub_x"]) == [("trial", day(1), 0, 0), ("trial_ended", day(1, 15), 0, 0)]
    assert told(found["sub_y"]) == [("trial", day(1), 0, 0), ("conversion", day(1, 15), 0, 0), ("churn", day(3), 0, 0)]


def test_troubles_are_dated_as_observed():
    def seen(month, value):
        return {
            "source_table": "stg_stripe__subscriptions", "entity_key": "sub_1", "attribute": "subscription_status",
            "value": value, "observed_as_of": day(month),
        }  # fmt: skip

    periods = history(app("1", day(1)), log=[seen(3, "past_due"), seen(4, "active"), seen(5, "unpaid")])["1"]
    assert [(p["change_type"], p["valid_from"], p["subscription_status"]) for p in periods] == [
        ("new", day(1), "active"), ("initial_load", day(3), "past_due"), ("status_change", day(4), "active"),
        ("status_change", day(5), "unpaid"),
    ]  # fmt: skip
    assert [int(p["mrr_change_amount"]) for p in periods] == [100, 0, 0, 0]


def months(*rows):
    ends = [date(2025, 12, 31), day(1, 31), day(2, 28), day(3, 31), day(4, 30), day(5, 31), day(6, 30)]
    calendar = [{"day": e, "is_month_end": True} for e in ends] + [{"day": day(6, 29), "is_month_end": False}]
    found = run(
        "entity_subscriptions_monthly",
        AS_OF,
        account_mrr=mrr_of(rows),
        days=typed(model_schema("days"), *calendar),
        **{ROWS: typed(model_schema(ROWS), *rows)},
    )
    return {(row["subscription_id"], row["month_start_date"].month): row for row in found}


MOVES = ("new_mrr", "expansion_mrr", "contraction_mrr", "churned_mrr", "reactivation_mrr")


def seen(row):
    moved = {name[:-4]: int(row[name]) for name in MOVES if row[name]}
    return row["subscription_state"], int(row["monthly_recurring_revenue"]), moved


def test_the_months_of_an_upgrade_a_churn_and_a_return():
    found = months(app("1", day(1, 10), day(3, 5)), app("2", day(3, 5), day(5, 20), 250), app("3", day(6, 2), price=80))
    assert {key: seen(row) for key, row in found.items()} == {
        ("1", 1): ("new", 100, {"new": 100}),
        ("1", 2): ("active", 100, {}),
        ("1", 3): ("replaced", 0, {}),
        ("1", 4): ("inactive", 0, {}),
        ("1", 5): ("inactive", 0, {}),
        ("1", 6): ("inactive", 0, {}),
        ("2", 3): ("active", 250, {"expansion": 150}),
        ("2", 4): ("active", 250, {}),
        ("2", 5): ("churned", 0, {"churned": 250}),
        ("2", 6): ("inactive", 0, {}),
        ("3", 6): ("new", 80, {"reactivation": 80}),
    }
    assert [found["1", n]["is_retained"] for n in (1, 2, 3, 4)] == [None, True, True, None]
    assert (found["2", 5]["is_retained"], found["2", 3]["previous_mrr"]) == (False, 100)
    assert (found["2", 4]["cohort_month"], found["2", 4]["months_since_start"]) == (day(3), 1)
    assert found["2", 4]["account_cohort_month"] == day(1)
    assert [found["2", n]["churned_subscription_count"] for n in (4, 5)] == [0, 1]
    assert [found[key]["new_subscription_count"] for key in (("1", 1), ("2", 3), ("3", 6))] == [1, 0, 1]


def test_what_comes_and_goes_within_a_month_moves_nothing():
    found = months(app("1", day(2, 3), day(2, 20)), app("2", day(4), price=60))
    assert seen(found["1", 2]) == ("inactive", 0, {})
    assert seen(found["2", 4]) == ("new", 60, {"reactivation": 60})  # it paid before, in February


def test_a_fall_of_the_price_is_contraction_and_the_first_month_knows_no_former():
    found = months(app("1", date(2025, 12, 31), day(2), 100), app("2", day(2), price=40))
    assert seen(found["1", 12]) == ("new", 100, {"new": 100})
    assert seen(found["2", 2]) == ("active", 40, {"contraction": 60})
