"""Adoption of features, worked out by hand: two paying accounts, one that never paid, and a first quarter of 2026."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache

import pytest

from support import model_schema, run, run_one, typed

AS_OF = date(2026, 3, 31)
USAGE, USERS, ACCOUNTS = (f"stg_app_database__{name}" for name in ("feature_usage", "users", "accounts"))
WHO = {"e1": "E", "e2": "E", "s1": "S", "n1": "N"}
SESSIONS = {
    "e1": [date(2026, 1, 5), date(2026, 2, 10), date(2026, 3, 20)],
    "e2": [date(2026, 3, 25)],
    "s1": [date(2026, 1, 5), date(2026, 2, 4)],
    "n1": [],
}


def use(user, month, day, feature="pos_system", uses=1, **more):
    on = date(2026, month, day)
    account = WHO.get(user, user)
    row = {
        "user_id": user, "account_id": account, "feature_name": feature, "usage_count": uses, "usage_date": on,
        "usage_week": on - timedelta(days=on.weekday()), "usage_month": on.replace(day=1),
        "is_anonymous": user == "0", "is_orphan": False,
    }  # fmt: skip
    return row | more


RECORDS = [
    use("0", 1, 4, uses=7),
    use("e1", 1, 5, uses=3), use("e1", 2, 10, uses=2), use("e1", 3, 20),
    use("s1", 1, 5, uses=4), use("s1", 2, 3),
    use("n1", 3, 20, uses=5),  # without a session
    use("gone", 3, 31, is_orphan=True),
    use("e2", 3, 25, "audit_logs", uses=None),
    use("e1", 1, 10, "shift_report"),
]  # fmt: skip


def filled(name, rows):
    return typed(model_schema(name), *rows)


def usage(*rows):
    return {USAGE: filled(USAGE, [r | {"usage_id": str(n)} for n, r in enumerate(rows)])}


def users(**more):
    rows = [{"user_id": user, "account_id": account, "is_orphan": False} for user, account in WHO.items()]
    return {USERS: filled(USERS, rows + [{"user_id": k, **v} for k, v in more.items()])}


def calendar(as_of):
    every = [date(2026, 1, 1) + timedelta(days=n) for n in range((as_of - date(2026, 1, 1)).days + 1)]
    return every, filled(
        "days",
        [
            {"day": d, "month_start_date": d.replace(day=1), "is_month_end": (d + timedelta(days=1)).day == 1}
            for d in every
        ],
    )


def user_days(every):
    return filled(
        "user_days",
        [
            {
                "user_id": user, "account_id": WHO[user], "day": d, "is_active": d in SESSIONS[user],
                "is_active_30d": any(0 <= (d - s).days < 30 for s in SESSIONS[user]),
            }
            for user in WHO for d in every
        ],
    )  # fmt: skip


def account_mrr():
    plans = [
        ("E", date(2024, 1, 1), date(2025, 3, 31), "Starter", 100, 0, False),
        ("E", date(2025, 3, 31), date(2025, 4, 1), "Business", 300, 100, True),  # 366 days ago
        ("E", date(2025, 4, 1), date(2026, 1, 1), "Business", 700, 300, True),
        ("E", date(2026, 1, 1), None, "Enterprise", 1000, 700, True),
        ("S", date(2026, 1, 1), date(2026, 3, 1), "Starter", 200, 0, False),
        ("S", date(2026, 3, 1), None, None, 0, 200, True),
    ]
    names = ("account_id", "valid_from", "valid_to", "plan_tier", "mrr", "previous_mrr", "had_mrr_before")
    return filled("account_mrr", [dict(zip(names, plan, strict=True)) for plan in plans])


def periods(*rows, **more):
    return run("feature_periods", **usage(*rows), **users(**more))


@cache
def feature_days(as_of=AS_OF):
    every, days = calendar(as_of)
    records = [r for r in RECORDS if r["usage_date"] <= as_of]
    return run(
        "feature_days",
        as_of,
        **usage(*records),
        **users(),
        days=days,
        user_days=user_days(every),
        feature_periods=filled("feature_periods", periods(*records)),
        account_mrr=account_mrr(),
    )


def on(month, day, feature="pos_system"):
    (row,) = [r for r in feature_days() if (r["feature_name"], r["day"]) == (feature, date(2026, month, day))]
    return row


def values(row, *names):
    return tuple(row[name] for name in names)


def test_uses_less_than_30_days_apart_are_one_period():
    rows = periods(*(use("s1", *d) for d in ((1, 1), (1, 1), (1, 10), (2, 8), (3, 10))))
    assert [values(r, "level", "entity_id", "account_id", "valid_from", "valid_to") for r in rows] == [
        ("account", "S", "S", date(2026, 1, 1), date(2026, 3, 10)),  # 10 January to 8 February are 29 days
        ("account", "S", "S", date(2026, 3, 10), date(2026, 4, 9)),  # 8 February to 10 March are 30
        ("user", "s1", "S", date(2026, 1, 1), date(2026, 3, 10)),
        ("user", "s1", "S", date(2026, 3, 10), date(2026, 4, 9)),
    ]


def test_whose_uses_have_periods():
    rows = periods(
        use("0", 1, 1), use("x", 1, 1, is_orphan=True), use("e1", 1, 1, feature=None),
        use("lost", 1, 2, account_id="S"), use(None, 1, 3, account_id="N"), use("s1", 1, 4, account_id=None),
        lost={"account_id": "nowhere", "is_orphan": True},
    )  # fmt: skip
    assert [values(r, "level", "entity_id", "valid_from") for r in rows] == [
        ("account", "N", date(2026, 1, 3)),
        ("account", "S", date(2026, 1, 2)),
        ("user", "s1", date(2026, 1, 4)),
    ]


def test_adoption_counts_who_used_it_in_30_days_and_had_a_session():
    last = on(3, 31)
    assert values(last, "users_using", "accounts_using", "active_users", "active_accounts") == (2, 2, 2, 1)
    assert values(last, "user_adoption_rate", "account_adoption_rate") == (50.0, 100.0)  # e1 of e1, e2; E of E
    assert values(last, "lifetime_users", "lifetime_accounts", "adoption_stage") == (3, 3, "universal")


def test_a_past_day_knows_what_was_so_then():
    row = on(2, 5)  # the 30 days began on 7 January: s1 alone
    assert values(row, "users_using", "active_users", "user_adoption_rate") == (1, 1, 100.0)
    assert values(row, "starter_adopters", "enterprise_adopters", "avg_mrr_adopters") == (1, 0, 200.0)
    assert values(row, "stickiness_rate", "feature_value_score") == (0.0, 20.0)
    assert on(2, 3)["stickiness_rate"] is None  # nobody is settled before 4 February
    earlier = feature_days(date(2026, 2, 5))
    assert earlier == [r for r in feature_days() if r["day"] <= date(2026, 2, 5)]


def test_volume_counts_everybody_and_averages_per_account_do_not():
    last = on(3, 31)
    assert values(last, "first_usage_date", "last_usage_date", "feature_age_days") == (date(2026, 1, 4), AS_OF, 86)
    assert values(last, "days_with_usage", "lifetime_events", "lifetime_uses") == (6, 8, 24)
    assert values(last, "usage_events", "usage_count", "events_30d", "uses_30d") == (1, 1, 3, 7)
    assert values(last, "avg_daily_usage", "avg_usage_per_account") == (8 / 6, 6 / 3)
    assert values(on(3, 1), "usage_events", "events_30d", "uses_30d") == (0, 2, 3)  # since 31 January
    assert values(on(3, 25, "audit_logs"), "lifetime_events", "lifetime_uses", "avg_daily_usage") == (1, 0, 1.0)
    assert [on(*d)["catalogue_size"] for d in ((1, 9), (1, 10), (3, 24), (3, 31))] == [1, 2, 2, 3]


def test_value_and_classes():
    last = on(3, 31)
    assert values(last, "enterprise_adopters", "starter_adopters", "avg_mrr_adopters") == (1, 0, 500.0)
    assert last["estimated_revenue_impact"] == Decimal("1000.00")
    # E came back after 36 days, S after 29, N is not settled
    assert values(last, "stickiness_rate", "enterprise_stickiness_rate", "starter_stickiness_rate") == (
        50.0,
        100.0,
        0.0,
    )
    assert last["professional_stickiness_rate"] is None
    assert values(last, "feature_value_score", "value_band") == (4.0 + 30.0 + 10.0, "medium")
    assert values(last, "engagement_level", "usage_frequency", "feature_maturity") == ("moderate", "low", "recent")
    assert values(last, "strategic_importance", "market_fit_segment") == ("valuable", "enterprise_focused")
    assert values(last, "lifecycle_stage", "roadmap_recommendation") == ("introduction", "optimize_experience")
    gone = on(3, 31, "shift_report")  # last used 80 days before
    assert values(gone, "engagement_level", "lifecycle_stage", "roadmap_recommendation") == (
        "declining", "decline", "revamp_or_sunset",
    )  # fmt: skip
    assert values(gone, "accounts_using", "avg_mrr_adopters", "market_fit_segment") == (0, None, None)


@cache
def current(first_created=date(2026, 1, 4)):
    state = filled("feature_days", feature_days())
    core = run("int_features__core", AS_OF, feature_days=state, **usage(*RECORDS))
    created = {"E": datetime(2026, 1, first_created.day, 9), "S": datetime(2026, 1, 10), "N": datetime(2026, 3, 10, 23)}
    accounts = filled(ACCOUNTS, [{"account_id": k, "account_created_at": v} for k, v in created.items()])
    patterns = run(
        "int_features__adoption_patterns",
        AS_OF,
        feature_days=state,
        feature_periods=filled("feature_periods", periods(*RECORDS)),
        account_mrr=account_mrr(),
        **usage(*RECORDS),
        **users(),
        **{ACCOUNTS: accounts},
    )
    both = {"int_features__core": core, "int_features__adoption_patterns": patterns}
    return {r["feature_name"]: r for r in run("entity_features", AS_OF, **{k: filled(k, v) for k, v in both.items()})}


def test_the_current_table_is_the_last_day():
    row, last = current()["pos_system"], on(3, 31)
    assert len(current()) == 3
    same = set(row) & set(last)
    assert len(same) > 30
    assert {name: row[name] for name in same} == {name: last[name] for name in same}
    assert values(row, "total_usage_events", "usage_records", "usage_events_30d", "usage_records_30d") == (24, 8, 7, 3)
    assert values(row, "weeks_with_usage", "months_with_usage") == (6, 3)  # the 4th and 5th of January are two weeks
    assert values(row, "used_last_7_days", "used_last_30_days", "is_active") == (True, True, True)
    assert values(current()["shift_report"], "used_last_30_days", "is_active") == (False, False)


def test_days_to_adoption():
    row = current()["pos_system"]
    # usage is recorded since 4 January: E, created that day, took one day and N ten; S used it before its creation
    assert values(row, "avg_days_to_adoption", "adoptions_before_signup") == (5.5, 1)
    assert values(row, "avg_days_to_adoption_enterprise", "enterprise_adoption_velocity") == (1.0, "immediate")
    assert row["avg_days_to_adoption_starter"] is None
    older = current(date(2026, 1, 3))["pos_system"]  # now E is older than the record
    assert values(older, "avg_days_to_adoption", "enterprise_adoption_velocity") == (10.0, None)


def test_expansion_of_the_adopters():
    # E grew by 400 on 1 April, the first of the 365 days, by 300 since, and no longer uses shift_report
    assert values(current()["pos_system"], "expansion_mrr_12m", "accounts_using") == (Decimal("700.00"), 2)
    assert values(current()["shift_report"], "expansion_mrr_12m", "accounts_using") == (Decimal("0.00"), 0)


def test_history_has_a_row_per_change():
    def state(day, stage, engagement, band, rate, score):
        names = (
            "day",
            "adoption_stage",
            "engagement_level",
            "value_band",
            "account_adoption_rate",
            "feature_value_score",
        )
        return {"feature_name": "f"} | dict(
            zip(names, (date(2026, 1, day), stage, engagement, band, rate, score), strict=True)
        )

    rows = run(
        "entity_features_history",
        AS_OF,
        feature_days=filled(
            "feature_days",
            [
                state(1, "emerging", "moderate", "low", 6.0, 10.0),
                state(2, "emerging", "moderate", "low", 9.0, 20.0),
                state(3, "growing", "moderate", "low", 25.0, 20.0),
                state(4, "growing", "engaged", "medium", 30.0, 50.0),
                state(5, "growing", "engaged", "low", 30.0, 15.0),
            ],
        ),
    )
    found = [values(r, "valid_from", "valid_to", "is_current", "change_type") for r in rows]
    day = [None, *(date(2026, 1, n) for n in range(1, 6))]
    assert found == [
        (day[1], day[3], False, "new_feature"),
        (day[3], day[4], False, "adoption_stage"),
        (day[4], day[5], False, "multiple"),
        (day[5], None, True, "value_band"),
    ]
    deltas = [values(r, "previous_adoption_stage", "previous_adoption_rate", "adoption_rate_change") for r in rows]
    assert deltas == [(None, None, None), ("emerging", 6.0, 19.0), ("growing", 25.0, 5.0), ("growing", 30.0, 0.0)]
    assert [r["value_score_change"] for r in rows] == [None, 10.0, 30.0, -35.0]


@cache
def months(as_of=AS_OF):
    every, days = calendar(as_of)
    rows = run(
        "entity_features_monthly",
        as_of,
        feature_days=filled("feature_days", feature_days(as_of)),
        days=days,
        user_days=user_days(every),
        **usage(*(r for r in RECORDS if r["usage_date"] <= as_of)),
        **users(),
    )
    return {(r["feature_name"], r["month_start_date"].month): r for r in rows}


def test_months():
    january, february, march = (months()["pos_system", n] for n in (1, 2, 3))
    counts = ("monthly_accounts", "monthly_users", "monthly_usage_events", "total_usage_count", "active_days")
    assert [values(m, *counts) for m in (january, february, march)] == [
        (2, 2, 3, 14, 2), (2, 2, 2, 3, 2), (2, 2, 3, 7, 2),
    ]  # fmt: skip
    assert values(january, "avg_daily_usage", "avg_usage_per_account", "usage_growth_rate") == (1.5, 1.0, None)
    assert february["usage_growth_rate"] == pytest.approx(-100 / 3)
    assert values(march, "accounts_growth_rate", "usage_growth_rate") == (0.0, 50.0)
    # N used it without a session
    assert values(march, "active_accounts", "monthly_adoption_rate") == (1, 100.0)
    assert values(march, "feature_momentum", "monthly_strategic_value") == ("low", pytest.approx(10 + 5 + 0.3 * 44))
    assert values(march, "feature_value_score", "estimated_monthly_revenue") == (44.0, Decimal("1000.00"))
    assert february["feature_value_score"] == on(2, 28)["feature_value_score"]


def test_months_without_usage_are_there_and_open_ones_are_not():
    quiet = months()["shift_report", 2]
    assert values(quiet, "monthly_accounts", "monthly_usage_events", "feature_momentum") == (0, 0, "no")
    assert values(quiet, "accounts_growth_rate", "avg_daily_usage", "monthly_adoption_rate") == (-100.0, None, 0.0)
    assert months()["shift_report", 3]["accounts_growth_rate"] is None
    assert sorted(n for name, n in months(date(2026, 3, 30)) if name == "pos_system") == [1, 2]


def mart(customer, *adopted, **features):
    """The account's row when it uses ``adopted``; a feature is (category, stickiness, value band, importance)."""
    names = ("feature_category", "stickiness_rate", "value_band", "strategic_importance")
    return run_one(
        "mart_product__adoption",
        AS_OF,
        entity_customers=filled("entity_customers", [{"account_id": "E", "customer_status": "active"} | customer]),
        entity_features=filled(
            "entity_features",
            [{"feature_name": k} | dict(zip(names, v, strict=True)) for k, v in features.items()],
        ),
        feature_periods=filled(
            "feature_periods",
            [
                {"level": level, "entity_id": "E", "feature_name": name, "valid_from": start, "valid_to": end}
                for name in adopted
                for level, start, end in (
                    ("account", date(2026, 3, 1), date(2026, 4, 1)),
                    ("account", date(2026, 1, 1), AS_OF),
                    ("user", date(2026, 3, 1), date(2026, 4, 1)),
                )
            ],
        ),
    )


def test_an_account_adopts_what_it_used():
    row = mart(
        {"customer_health_score": 75.0, "plan_tier": "Starter", "user_activation_rate_30d": 50.0},
        "a", "b", "c", "d", "e",
        a=("POS", 90.0, "high", "critical"), b=("Orders", 70.0, "low", "valuable"), c=("Analytics", None, "high", "critical"),
        d=("Monitoring", 50.0, "low", "valuable"), e=("Customers", 30.0, "low", "valuable"),
        unused=("Export", 100.0, "high", "critical"),
    )  # fmt: skip
    groups = [row[f"{g}_features_adopted"] for g in ("core", "advanced", "analytics", "integration")]
    assert (row["features_adopted"], groups) == (5, [3, 1, 1, 0])
    assert values(row, "avg_feature_stickiness", "high_value_features_adopted", "critical_features_adopted") == (
        60.0,
        2,
        2,
    )
    assert row["feature_adoption_score"] == pytest.approx(30 * 5 / 20 + 30 * 0.6 + 20 * 2 / 5 + 20 * 2 / 3)
    assert values(row, "adoption_tier", "feature_usage_pattern", "product_market_fit") == (
        "moderate",
        "core_focused",
        "moderate",
    )
    assert values(row, "user_engagement_level", "expansion_opportunity") == ("medium", "expand_features")
    assert row["product_recommendation"] == "introduce_integrations"


def test_tiers_and_who_is_in_the_table():
    many = {f"f{n}": ("Monitoring" if n < 3 else "Reporting", 80.0, "high", "critical") for n in range(15)}
    power = mart({"customer_status": "suspended", "monthly_recurring_revenue": Decimal(1)}, *many, **many)
    assert values(power, "adoption_tier", "feature_usage_pattern") == ("power", "analytics_focused")
    assert power["feature_adoption_score"] == pytest.approx(30 * 15 / 20 + 30 * 0.8 + 20 + 20)
    assert mart({}, *list(many)[:10], **many)["adoption_tier"] == "advanced"
    none = mart({"customer_status": "trial"})
    assert values(none, "features_adopted", "feature_adoption_score", "adoption_tier") == (0, 0.0, "non")
    assert values(none, "avg_feature_stickiness", "user_engagement_level", "product_recommendation") == (
        None, None, "onboard_users",
    )  # fmt: skip
    with pytest.raises(ValueError, match="not enough"):
        mart({"customer_status": "churned", "monthly_recurring_revenue": Decimal(0)})
