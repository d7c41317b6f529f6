"""Accounts, their venues, devices and people."""

from __future__ import annotations

from ledger_support import Company


def test_accounts(company: Company) -> None:
    company.compare(
        "select account_id, created_at, status, business_type from ledger.accounts",
        "select account_id, account_created_at, account_status, account_type from staging.stg_app_database__accounts",
        least=12,
    )


def test_employees_where_the_source_has_them(company: Company) -> None:
    known = "select account_id from staging.stg_app_database__accounts where employee_count is not null"
    company.compare(
        f"select account_id, employees from ledger.accounts where account_id in ({known})",
        "select account_id, employee_count from staging.stg_app_database__accounts where employee_count is not null",
        least=8,
    )


def test_locations(company: Company) -> None:
    company.compare(
        "select location_id, account_id, state, created_at from ledger.locations",
        "select location_id, account_id, state, location_created_at from staging.stg_app_database__locations"
        " where not is_orphan",
        least=12,
    )


def test_devices(company: Company) -> None:
    company.compare(
        """
        select d.device_id, location_id, account_id, device_type, install_day, lower(status), p.key is not null
        from ledger.devices d left join ledger.planted p
            on p.key = d.device_id and p."table" = 'app_database_devices' and hazard = 'wrong_owner'
        """,
        """
        select device_id, location_id, location_account_id, device_type, install_date, lower(status), owner_mismatch
        from staging.stg_app_database__devices where location_account_id is not null
        """,
        least=50,
    )


def test_a_device_names_its_owner(company: Company) -> None:
    company.compare(
        """
        select device_id, account_id from ledger.devices where device_id not in (
            select key from ledger.planted where "table" = 'app_database_devices' and hazard = 'wrong_owner'
        )
        """,
        "select device_id, account_id from staging.stg_app_database__devices where not is_orphan and not owner_mismatch",
        least=50,
    )


def test_users(company: Company) -> None:
    company.compare(
        "select user_id, account_id, role, created_at, last_login from ledger.users",
        "select user_id, account_id, lower(user_role), user_created_at, last_login_date"
        " from staging.stg_app_database__users where not is_orphan",
        least=30,
    )


def test_children_by_parent(company: Company) -> None:
    for child, parent in (("locations", "account_id"), ("devices", "location_id"), ("users", "account_id")):
        company.compare(
            f"select {parent}, count(*) from ledger.{child} group by 1",
            f"select {parent}, count(*) from staging.stg_app_database__{child}"
            f" where {parent} in (select {parent} from ledger.{child}) group by 1",
            least=10,
        )
