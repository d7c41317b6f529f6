from datetime import date, datetime
from decimal import Decimal

from support import model_schema, run, typed

ROWS = "stg_app_database__subscriptions"
JAN, FEB, MAR = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)


def periods(*rows, as_of=date(2026, 6, 30)):
    staged = [
        {"account_id": "7", "status": "active", "plan_tier": "Starter", "is_orphan": False}
        | row
        | {"subscription_id": str(number) if "subscription_id" not in row else row["subscription_id"]}
        for number, row in enumerate(rows)
    ]
    return run("account_mrr", as_of, **{ROWS: typed(model_schema(ROWS), *staged)})


def short(rows):
    return [(r["valid_from"], r["valid_to"], r["subscription_id"], int(r["mrr"]), int(r["previous_mrr"])) for r in rows]


def row(start, end=None, price=100, **more):
    return {"start_date": start, "end_date": end, "monthly_price": Decimal(price)} | more


def test_an_upgrade_is_one_period_after_the_other():
    found = periods(row(JAN, FEB), row(FEB, None, 300, plan_tier="Business"))
    assert short(found) == [(JAN, FEB, "0", 100, 0), (FEB, None, "1", 300, 100)]
    assert [r["plan_tier"] for r in found] == ["Starter", "Business"]
    assert [r["first_paid_date"] for r in found] == [JAN, JAN]
    assert [r["is_churned"] for r in found] == [False, False]


def test_of_overlapping_rows_the_latest_start_counts_and_the_other_comes_back():
    found = periods(row(JAN, None, 100), row(FEB, MAR, 300))
    assert short(found) == [(JAN, FEB, "0", 100, 0), (FEB, MAR, "1", 300, 100), (MAR, None, "0", 100, 300)]


def test_equal_starts_go_by_creation_then_by_the_id_as_text():
    noon = datetime(2026, 1, 1, 12)
    ids = [{"subscription_id": "9"}, {"subscription_id": "10"}]
    first = periods(row(JAN, subscription_created_at=noon, **ids[0]), row(JAN, subscription_created_at=noon, **ids[1]))
    assert [r["subscription_id"] for r in first] == ["9"]
    later = datetime(2026, 1, 1, 12, 1)
    found = periods(row(JAN, subscription_created_at=noon, **ids[0]), row(JAN, subscription_created_at=later, **ids[1]))
    assert [r["subscription_id"] for r in found] == ["10"]
    found = periods(row(JAN, **ids[0]), row(JAN, subscription_created_at=noon, **ids[1]))
    assert [r["subscription_id"] for r in found] == ["10"]


def test_leaving_and_coming_back():
    found = periods(row(JAN, FEB), row(MAR, None, 50))
    assert short(found) == [(JAN, FEB, "0", 100, 0), (FEB, MAR, None, 0, 100), (MAR, None, "1", 50, 0)]
    assert [r["is_churned"] for r in found] == [False, True, False]
    assert [r["had_mrr_before"] for r in found] == [False, True, True]


def test_a_trial_counts_nothing_and_is_no_first_payment():
    found = periods(row(JAN, FEB, 300, status="Trialing"), row(FEB, None, 100))
    assert short(found) == [(JAN, FEB, "0", 0, 0), (FEB, None, "1", 100, 0)]
    assert [r["first_paid_date"] for r in found] == [None, FEB]
    (by_plan,) = periods(row(JAN, None, 300, plan_tier="Trial"))
    assert by_plan["mrr"] == 0


def test_rows_that_were_never_live():
    never = (
        row(JAN, JAN),
        row(FEB, JAN),
        row(None),
        row(JAN, account_id="0"),
        row(JAN, account_id="8", is_orphan=True),
        row(JAN, account_id=None),
        row(date(2026, 7, 1)),
    )
    assert periods(*never) == []


def test_missing_and_negative_prices_count_nothing():
    found = periods({"start_date": JAN, "end_date": FEB, "monthly_price": None}, row(FEB, None, -5))
    assert short(found) == [(JAN, FEB, "0", 0, 0), (FEB, None, "1", 0, 0)]


def test_an_end_after_as_of_has_not_come():
    assert short(periods(row(JAN, date(2026, 7, 15)))) == [(JAN, None, "0", 100, 0)]
    assert short(periods(row(JAN, FEB), as_of=date(2026, 1, 31))) == [(JAN, None, "0", 100, 0)]
    assert short(periods(row(JAN, FEB), as_of=FEB)) == [(JAN, FEB, "0", 100, 0), (FEB, None, None, 0, 100)]
