"""How old the newest rows are: limits, several clocks, rows after as_of, tables without rows."""

from datetime import date, datetime

import pytest

from tapdata.engine.errors import UsageError
from tapdata.engine.freshness import measure, problems
from tapdata.settings import FreshnessRule, Project, SettingsError
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import ACCOUNTS, LAST_DAY, OWNERS, arrow, build, plain_rows, small_raw

KEY = f"raw.{ACCOUNTS}"


def rule(*columns, warn=None, error=None):
    return FreshnessRule(columns=columns or ("created_at",), warn_after_days=warn, error_after_days=error)


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    """Accounts created on 20 June and (twice) after as_of, the first updated on 24 June; no owners."""
    folder = tmp_path_factory.mktemp("fresh")
    first = plain_rows(ACCOUNTS, 1)[0]
    accounts = [
        first | {"id": "1", "created_at": datetime(2026, 6, 20, 23, 59), "updated_at": datetime(2026, 6, 24)},
        first | {"id": "2", "created_at": datetime(2026, 7, 1), "updated_at": None},
        first | {"id": "3", "created_at": datetime(2026, 8, 1), "updated_at": None},
    ]
    build(
        small_raw(folder / "raw", {ACCOUNTS: arrow(ACCOUNTS, accounts), OWNERS: arrow(OWNERS, [])}), folder / "w.duckdb"
    )
    room = DuckDBTarget(folder / "w.duckdb").published()
    yield room
    room.close()


@pytest.mark.parametrize(
    ("warn", "error", "status"),
    [(10, 20, "pass"), (9, 10, "warn"), (9, None, "warn"), (5, 9, "error"), (None, 9, "error"), (None, None, "pass")],
)
def test_older_than_a_limit_by_whole_days(room, warn, error, status):
    (one,) = measure(room, {KEY: rule(warn=warn, error=error)}, LAST_DAY)
    assert (one.newest, one.age_days, one.rows_after, one.status) == (date(2026, 6, 20), 10, 2, status)


def test_the_latest_of_several_clocks_counts(room):
    (one,) = measure(room, {KEY: rule("created_at", "updated_at", warn=7)}, LAST_DAY)
    assert (one.newest, one.age_days, one.status) == (date(2026, 6, 24), 6, "pass")
    assert (
        one.told == f"{KEY} (created_at, updated_at): newest row of 2026-06-24, 6 days before as_of; warn after 7 days"
    )


def test_measured_from_another_day(room):
    (one,) = measure(room, {KEY: rule(error=60)}, date(2026, 9, 30))
    assert (one.newest, one.age_days, one.rows_after) == (date(2026, 8, 1), 60, 0)


def test_a_table_without_rows_is_older_than_any_limit(room):
    key = f"raw.{OWNERS}"
    (one,) = measure(room, {key: rule(warn=1, error=9999)}, LAST_DAY)
    assert (one.newest, one.age_days, one.status) == (None, None, "error")
    assert "no row dated by as_of" in one.told
    assert measure(room, {key: rule()}, LAST_DAY)[0].status == "pass"


def test_what_is_not_in_the_warehouse_is_named(room):
    with pytest.raises(UsageError, match=r"raw\.nowhere: the table is not in the warehouse"):
        measure(room, {"raw.nowhere": rule()}, LAST_DAY)
    with pytest.raises(UsageError, match=r"no column 'created'.*created_at"):
        measure(room, {KEY: rule("created")}, LAST_DAY)


def test_rules_name_what_exists():
    columns = {KEY: {"created_at": "timestamp(6)", "name": "string", "day": "date"}}
    rules = {KEY: rule("created_at", "day", "name", "createdat"), "raw.app_database_account": rule()}
    found = list(problems(rules, columns))
    assert [line.removeprefix("conf/freshness.yml: ") for line in found] == [
        f"{KEY}: name is string, not a date or timestamp",
        f"{KEY}: there is no column 'createdat'; did you mean 'created_at'?",
        f"raw.app_database_account: there is no such table; did you mean '{KEY}'?",
    ]


def test_every_raw_table_and_event_table_has_a_rule():
    from tapdata.contracts import EVENT_TABLES, RAW_TABLES, staging_of

    wanted = {f"raw.{name}" for name in RAW_TABLES} | {f"staging.{staging_of(name)}" for name in EVENT_TABLES}
    rules = Project().settings().freshness
    assert set(rules) == wanted
    assert all(one.warn_after_days < one.error_after_days for one in rules.values())


def test_a_warning_after_the_error_is_refused(tmp_path):
    (tmp_path / "conf").mkdir()
    (tmp_path / "conf" / "freshness.yml").write_text(
        f"freshness:\n  {KEY}: {{columns: [created_at], warn_after_days: 9, error_after_days: 3}}\n"
    )
    with pytest.raises(SettingsError, match=r"warn_after_days is more than error_after_days"):
        Project(tmp_path).settings()
