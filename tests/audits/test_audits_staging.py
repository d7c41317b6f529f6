"""What ties raw, staging and the layers above together is seen to fire."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from support import model_schema, raw, run, typed

ACCOUNT = {
    "id": "7", "name": " Blue Keg ", "email": "Bar@Keg.com", "business_type": "bar", "status": "active",
    "employee_count": 40, "created_at": datetime(2026, 1, 5, 8), "updated_at": datetime(2026, 2, 1),
}  # fmt: skip
STAGED = {
    "account_id": "7", "account_name": "Blue Keg", "email": "bar@keg.com", "account_type": "bar", "industry": "bar",
    "status": "active", "account_status": "active", "employee_count": 40, "company_size_category": "startup",
    "account_type_tier": 4, "account_age_days": 176, "account_age_months": 5, "is_new_customer": False,
    "missing_account_name": False, "missing_account_type": False, "invalid_email": False,
    "account_created_at": datetime(2026, 1, 5, 8), "account_updated_at": datetime(2026, 2, 1),
}  # fmt: skip
CHARGE = {"id": "ch_1", "amount": 12345, "currency": "usd", "created": datetime(2026, 3, 1), "customer": "cus_1"}
STAGED_CHARGE = {
    "stripe_charge_id": "ch_1", "charge_amount_usd": Decimal("123.45"), "currency": "usd", "is_orphan": False,
    "stripe_charge_created_at": datetime(2026, 3, 1), "stripe_customer_id": "cus_1", "data_quality_flag": "Valid",
}  # fmt: skip


def staged(name, *rows):
    return typed(model_schema(name), *rows)


def accounts_altered(raws, rows):
    found = run(
        "staged_values__app_database",
        app_database_accounts=raw("app_database_accounts", *raws),
        stg_app_database__accounts=staged("stg_app_database__accounts", *rows),
    )
    return [(row["entity_key"], row["differences"]) for row in found]


def test_a_row_taken_over_as_it_is_is_no_finding():
    assert accounts_altered([ACCOUNT, {**ACCOUNT, "id": "  "}, {**ACCOUNT, "id": None}], [STAGED]) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"employee_count": 41}, "employee_count"),
        ({"status": None}, "status"),
        ({"account_name": "bar", "account_type": "Blue Keg"}, "account_name account_type"),
        ({"account_created_at": datetime(2026, 1, 6, 8)}, "account_created_at"),
    ],
)
def test_a_changed_value_is_told_by_its_column_and_not_by_what_it_says(change, told):
    assert accounts_altered([ACCOUNT], [STAGED | change]) == [("7", told)]


def test_rows_of_one_side_only_are_told():
    assert accounts_altered([ACCOUNT], []) == [("7", "not in staging")]
    assert accounts_altered([], [STAGED]) == [("7", "not in raw")]


def test_what_raw_dates_after_as_of_is_neither_missed_nor_allowed():
    later = {**ACCOUNT, "created_at": datetime(2026, 7, 1)}
    assert accounts_altered([later], []) == []
    assert accounts_altered([later], [STAGED | {"account_created_at": later["created_at"]}]) == [("7", "not in raw")]


def test_staging_holds_the_latest_of_several_versions():
    older = {**ACCOUNT, "employee_count": 30, "updated_at": datetime(2026, 1, 20)}
    undated = {**ACCOUNT, "employee_count": 20, "updated_at": None}
    assert accounts_altered([older, ACCOUNT, ACCOUNT, undated], [STAGED]) == []
    outdated = STAGED | {"employee_count": 30, "account_updated_at": older["updated_at"]}
    assert accounts_altered([older, ACCOUNT], [outdated]) == [("7", "raw has a later version")]
    ((_, differences),) = accounts_altered([older, ACCOUNT], [STAGED | {"employee_count": 5}])
    assert "employee_count" in differences


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, []),
        ({"charge_amount_usd": Decimal("12345")}, ["charge_amount_usd"]),
        ({"charge_amount_usd": None}, ["charge_amount_usd"]),
    ],
)
def test_cents_of_raw_are_the_dollars_of_staging(change, told):
    found = run(
        "staged_values__stripe",
        stripe_charges=raw("stripe_charges", CHARGE),
        stg_stripe__charges=staged("stg_stripe__charges", STAGED_CHARGE | change),
    )
    assert [row["differences"] for row in found] == told


def test_amounts_in_another_currency_are_held_back():
    found = run(
        "staged_values__stripe",
        stripe_charges=raw("stripe_charges", CHARGE | {"currency": "eur"}),
        stg_stripe__charges=staged("stg_stripe__charges", STAGED_CHARGE | {"currency": "eur"}),
    )
    assert [row["differences"] for row in found] == ["charge_amount_usd"]


def test_ids_inside_json_are_compared_too():
    deal = {"id": "d", "properties": '{"hubspot_owner_id": 5}', "associations": '{"company_ids": ["c1", "c2"]}'}
    for company, told in (("c1", []), ("c2", ["company_id"])):
        found = run(
            "staged_values__hubspot",
            hubspot_deals=raw("hubspot_deals", deal),
            stg_hubspot__deals=staged(
                "stg_hubspot__deals", {"hubspot_deal_id": "d", "deal_owner_id": "5", "company_id": company}
            ),
        )
        assert [row["differences"] for row in found] == told


@pytest.mark.parametrize(
    ("change", "about"),
    [
        ({}, None),
        ({"account_name": None}, "name"),
        ({"account_age_days": 177}, "age"),
        ({"account_age_months": 7}, "months"),
        ({"is_new_customer": True}, "new"),
        ({"company_size_category": None}, "size"),
        ({"invalid_email": True}, "email"),
    ],
)
def test_columns_of_one_row_do_not_contradict_each_other(change, about):
    found = run(
        "staged_rows__app_database",
        stg_app_database__accounts=staged("stg_app_database__accounts", STAGED | change),
    )
    assert [row["differences"] for row in found] == ([f"{about}; "] if about else [])


def test_the_day_of_an_event_is_that_of_its_moment():
    use = {
        "usage_id": "u", "user_id": "1", "account_id": "7", "is_anonymous": False, "feature_name": "pos_system",
        "usage_count": 2, "usage_timestamp": datetime(2026, 6, 3, 10), "feature_category": "POS",
        "feature_audience": "staff", "feature_tier": "Unknown", "usage_intensity": "Light",
        "usage_date": date(2026, 6, 3), "usage_hour": 10, "usage_day_of_week": 3, "usage_week": date(2026, 6, 1),
        "usage_month": date(2026, 6, 1), "is_business_hours": True, "feature_value_score": 6, "is_first_use": False,
        "is_adopted": False, "missing_feature_name": False, "invalid_usage_count": False, "is_orphan": False,
    }  # fmt: skip
    wrong = {
        "clock": {"usage_hour": 11}, "office_hours": {"is_business_hours": False}, "week": {"usage_week": date(2026, 6, 2)},
        "points": {"feature_value_score": 7}, "history": {"is_adopted": None}, "anonymous": {"is_anonymous": True},
    }  # fmt: skip
    rows = [use, *(use | change | {"usage_id": about} for about, change in wrong.items())]
    found = run(
        "staged_rows__app_database", stg_app_database__feature_usage=staged("stg_app_database__feature_usage", *rows)
    )
    assert {row["entity_key"]: row["differences"] for row in found} == {about: f"{about}; " for about in wrong}


def test_a_deal_weighs_what_its_probability_says():
    deal = {
        "hubspot_deal_id": "a", "deal_name": "Deal", "missing_deal_name": False, "deal_amount": Decimal("1000"),
        "invalid_amount": False, "deal_stage": "contractsent", "standardized_stage": "Negotiation", "stage_order": 5,
        "is_closed": False, "is_won": False, "is_lost": False, "missing_stage": False, "close_probability": 0.8,
        "weighted_amount": Decimal("800"), "company_count": 0, "contact_count": 0, "is_orphan": False,
        "is_orphan_contact": False, "is_orphan_owner": False, "deal_size_category": "Medium",
        "deal_health_status": "Healthy",
    }  # fmt: skip
    rows = [
        deal,
        deal | {"hubspot_deal_id": "b", "weighted_amount": Decimal("801")},
        deal | {"hubspot_deal_id": "c", "is_won": True},
    ]
    found = run("staged_rows__hubspot", stg_hubspot__deals=staged("stg_hubspot__deals", *rows))
    assert [(row["entity_key"], row["differences"].split("; ")[0]) for row in found] == [
        ("b", "weighted"),
        ("c", "closed"),
    ]


def test_no_entity_is_lost_or_added_above_staging():
    def user(key, **more):
        return {"user_id": key, "account_id": "7", "is_orphan": False} | more

    found = run(
        "keys_covered",
        stg_app_database__users=staged(
            "stg_app_database__users",
            user("1"),
            user("2"),
            user("3", is_orphan=True),
            user("0"),
            user("4", account_id="0"),
        ),
        int_users__core=staged("int_users__core", {"user_id": "1"}, {"user_id": "2"}),
        entity_users=staged("entity_users", {"user_id": "1"}, {"user_id": "3"}),
    )
    assert [(row["statement"], row["entity_key"]) for row in found] == [
        ("rows of entity_users", "2"),
        ("rows of entity_users", "3"),
    ]
