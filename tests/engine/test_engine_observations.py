"""The observation log: what changed is added once, dated by as_of; nothing is invented, nothing is lost."""

from datetime import date

import duckdb
import ibis
import pytest

from support import table
from tapdata.engine import observations
from tapdata.engine.schemas import OBSERVATIONS
from tapdata.logic import observed
from tapdata.warehouse.dialects import compile_sql
from tiny import ACCOUNTS, LAST_DAY, arrow, build, node, plain_rows, query, small_graph, small_raw

DAY, LATER = date(2026, 6, 1), date(2026, 6, 2)
SEEN = ibis.schema({name: OBSERVATIONS[name] for name in ("source_table", "entity_key", "attribute", "value")})


def entry(key, value, day=DAY, run="one"):
    return {
        "source_table": "t", "entity_key": key, "attribute": "status", "value": value, "observed_as_of": day, "run_id": run,
    }  # fmt: skip


def sight(key, value):
    return {"source_table": "t", "entity_key": key, "attribute": "status", "value": value}


def appended(log, seen, day, run="two"):
    expression = observations.appended(table(OBSERVATIONS, *log), table(SEEN, *seen), day, run)
    found = ibis.duckdb.connect().to_pyarrow(expression).to_pylist()
    return sorted(found, key=lambda row: (row["entity_key"], row["observed_as_of"]))


@pytest.mark.parametrize(
    ("log", "seen", "expected"),
    [
        ([], [sight("a", "x")], [entry("a", "x", LATER, "two")]),
        ([], [sight("a", None)], []),  # nothing known of it, before as after
        ([entry("a", "x")], [sight("a", "x")], [entry("a", "x")]),
        ([entry("a", "x")], [sight("a", "y")], [entry("a", "x"), entry("a", "y", LATER, "two")]),
        ([entry("a", "x")], [sight("a", None)], [entry("a", "x"), entry("a", None, LATER, "two")]),
        ([entry("a", "x")], [], [entry("a", "x")]),  # a truncated source closes nothing
        (
            [entry("a", "x"), entry("a", "y", LATER)],
            [sight("a", "z")],
            [entry("a", "x"), entry("a", "z", LATER, "two")],
        ),
        ([entry("a", "x"), entry("a", "y", LATER)], [sight("a", "x")], [entry("a", "x")]),  # of one day the last counts
        ([entry("a", "x"), entry("a", "y", LATER)], [], [entry("a", "x"), entry("a", "y", LATER)]),
    ],
)
def test_what_a_build_adds(log, seen, expected):
    assert appended(log, seen, LATER) == expected


def test_periods_of_an_attribute_end_where_the_next_begins():
    name = "stg_app_database__accounts"
    rows = [
        entry("1", "trial", date(2026, 6, 1)), entry("1", "active", date(2026, 6, 5)), entry("1", "churned", date(2026, 6, 9)),
    ]  # fmt: skip
    log = table(OBSERVATIONS, *({**row, "source_table": name, "attribute": "account_status"} for row in rows))
    found = ibis.duckdb.connect().to_pyarrow(
        observed.periods(log, name, "account_status", ibis.literal(date(2026, 6, 8))).order_by("valid_from")
    )
    assert found.to_pylist() == [
        {"entity_key": "1", "value": "trial", "valid_from": date(2026, 6, 1), "valid_to": date(2026, 6, 5)},
        {"entity_key": "1", "value": "active", "valid_from": date(2026, 6, 5), "valid_to": None},
    ]
    with pytest.raises(ValueError, match="not observed"):
        observed.periods(log, name, "website", ibis.literal(DAY))


def test_a_condition_is_written_alike_on_every_engine():
    said = observed.as_text(ibis.table({"flag": "boolean"}, name="t").flag)
    for dialect in ("duckdb", "snowflake"):
        assert "'true'" in compile_sql(said.name("said").as_table(), dialect)


def accounts(*statuses):
    rows = plain_rows(ACCOUNTS, len(statuses))
    return arrow(ACCOUNTS, [row | {"status": status} for row, status in zip(rows, statuses, strict=True)])


def watched():
    """The small graph, its accounts under the name and with the columns that are observed."""

    def function(**inputs):
        raw = inputs["app_database_accounts"]
        return raw.select(
            account_id=raw.id.cast("string"), account_status=raw.status, account_type_tier=raw.employee_count,
            employee_count=raw.employee_count,
        )  # fmt: skip

    columns = {
        "account_id": "Key.",
        "account_status": "Status.",
        "account_type_tier": "Tier.",
        "employee_count": "People.",
    }
    return small_graph(
        node("stg_app_database__accounts", function, inputs=(ACCOUNTS,), columns=columns, grain=("account_id",))
    )


LOG = (
    "SELECT entity_key, value, observed_as_of FROM tapdata.observations WHERE attribute = 'account_status' ORDER BY ALL"
)


def test_the_log_outlives_full_builds_and_readers(tmp_path):
    raw, file = tmp_path / "raw", tmp_path / "w.duckdb"
    graph = watched()
    small_raw(raw, {ACCOUNTS: accounts("Active", "Trial")})
    build(raw, file, graph, as_of=DAY)
    small_raw(raw, {ACCOUNTS: accounts("Active", "Churned")})
    reader = duckdb.connect(str(file.resolve()), read_only=True)
    build(raw, file, graph, as_of=LATER)
    reader.close()
    expected = [("1", "Active", DAY), ("2", "Churned", LATER), ("2", "Trial", DAY)]
    assert query(file, LOG) == expected
    build(raw, file, graph, as_of=DAY)  # earlier than the last observation: nothing is added, nothing is taken
    assert query(file, LOG) == expected
    assert not list(tmp_path.glob("*.read"))


def test_a_build_that_fails_leaves_the_log_alone(tmp_path):
    raw, file = tmp_path / "raw", tmp_path / "w.duckdb"
    graph = watched()
    small_raw(raw, {ACCOUNTS: accounts("Active")})
    build(raw, file, graph, as_of=DAY)
    small_raw(raw, {ACCOUNTS: accounts("Trial")})

    class StopError(Exception):
        pass

    def refuse(*_):
        raise StopError

    with pytest.raises(StopError):
        build(raw, file, graph, as_of=LATER, validator=refuse)
    assert query(file, LOG) == [("1", "Active", DAY)]


def test_a_small_graph_without_observed_tables_has_an_empty_log(tmp_path):
    build(small_raw(tmp_path / "raw"), tmp_path / "w.duckdb", as_of=LAST_DAY)
    assert query(tmp_path / "w.duckdb", "SELECT COUNT(*) FROM tapdata.observations") == [(0,)]
