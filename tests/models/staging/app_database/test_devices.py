from datetime import date, timedelta
from decimal import Decimal

import pytest

from support import AS_OF, model_schema, raw, run_one, typed

NAME = "stg_app_database__devices"


def device(**row):
    return run_one(
        NAME,
        app_database_devices=raw("app_database_devices", {"id": "1", "location_id": "3", "customer_id": "7"} | row),
        stg_app_database__accounts=typed(
            model_schema("stg_app_database__accounts"), {"account_id": "7"}, {"account_id": "8"}
        ),
        stg_app_database__locations=typed(
            model_schema("stg_app_database__locations"),
            {"location_id": "3", "account_id": "7", "is_orphan": False},
            {"location_id": "4", "account_id": "99", "is_orphan": True},
        ),
    )


@pytest.mark.parametrize(
    ("status", "online", "operation"),
    [("Online", True, "operational"), ("OFFLINE", False, "non_operational"), ("Maintenance", False, "maintenance"),
     ("error", False, "error"), (None, None, "unknown"), ("Onlineish", False, "unmapped")],
)  # fmt: skip
def test_status_is_compared_whatever_its_case(status, online, operation):
    row = device(status=status, is_online=True)
    assert (row["status"], row["is_online"], row["operational_status"]) == (status, online, operation)


@pytest.mark.parametrize(
    ("kind", "priority"),
    [("tap_controller", "primary"), ("Sensor", "secondary"), ("gateway", "infrastructure"), ("tap", "unmapped"),
     (" ", None)],
)  # fmt: skip
def test_priority_by_type(kind, priority):
    row = device(device_type=kind)
    assert (row["device_priority"], row["missing_device_type"]) == (priority, priority is None)


@pytest.mark.parametrize(
    ("days", "status"),
    [(-1, "Expired"), (0, "Expiring Soon"), (90, "Expiring Soon"), (91, "Active"), (None, None)],
)
def test_warranty_is_null_without_a_date(days, status):
    row = device(warranty_expiry=None if days is None else AS_OF + timedelta(days=days))
    assert (row["days_until_warranty_expiry"], row["warranty_status"]) == (days, status)


def test_installation_falls_back_to_the_second_date_and_is_null_when_still_to_come():
    assert device(installation_date=date(2026, 6, 20))["days_since_install"] == 10
    both = device(install_date=date(2026, 6, 25), installation_date=date(2026, 6, 20))
    assert (both["install_date"], both["days_since_install"]) == (date(2026, 6, 25), 5)
    assert device(install_date=date(2026, 7, 1))["days_since_install"] is None


def test_maintenance_after_as_of_has_not_happened():
    assert device(last_maintenance_date=date(2026, 6, 30))["last_maintenance_date"] == date(2026, 6, 30)
    assert device(last_maintenance_date=date(2026, 7, 1))["last_maintenance_date"] is None


def test_energy_cost_is_rated_power_for_a_day_at_the_tariff():
    # 250 W x 24 h = 6 kWh, x 0.12 USD
    row = device(energy_consumption_watts=250, purchase_price=Decimal("199.90"))
    assert (row["estimated_daily_energy_cost"], row["purchase_price"]) == (Decimal("0.72"), Decimal("199.90"))
    assert device()["estimated_daily_energy_cost"] is None


def test_the_owner_named_is_checked_against_the_owner_of_the_venue():
    row = device()
    assert (row["account_id"], row["location_account_id"], row["owner_mismatch"]) == ("7", "7", False)
    row = device(customer_id="8")
    assert (row["account_id"], row["location_account_id"], row["owner_mismatch"]) == ("8", "7", True)
    row = device(customer_id=None)
    assert (row["account_id"], row["owner_mismatch"], row["is_orphan"]) == ("7", False, False)


@pytest.mark.parametrize(
    ("parents", "orphan"),
    [({}, False), ({"location_id": "5"}, True), ({"customer_id": "9"}, True), ({"location_id": None}, False),
     ({"location_id": "4", "customer_id": None}, True)],
)  # fmt: skip
def test_orphans(parents, orphan):
    row = device(**parents)
    assert row["is_orphan"] is orphan
    assert row["missing_location_id"] is (row["location_id"] is None)


def test_words_are_lower_case_and_connectivity_is_no_state():
    row = device(usage_pattern="High", network_connectivity="WiFi", category="Dispensing", model=" TC-1000 ")
    assert [row[c] for c in ("usage_pattern", "network_connectivity", "category", "model", "is_online")] == [
        "high", "wifi", "dispensing", "TC-1000", None,
    ]  # fmt: skip
