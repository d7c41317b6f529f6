"""``tapdata diff`` on a whole company and a copy of it with planted differences: lines, tables, Markdown, JSON, exit codes."""

import shutil
import sys

import duckdb
import pytest

from tapdata.cli.diff_report import Report, markdown, print_report
from tiny import query

CORE, DEVICES, PIPELINE = "intermediate.int_customers__core", "entity.entity_devices", "mart.mart_sales__pipeline"


@pytest.fixture(scope="session")
def changed(company, tmp_path_factory):
    """A copy of the company's build. Planted: a device less, one more; a name and an MRR; a column renamed, a table gone.

    Returns it with the keys of the device that went and of the account.
    """
    file = tmp_path_factory.mktemp("changed") / "c.duckdb"
    shutil.copyfile((company / "w.duckdb").resolve(), file)
    with duckdb.connect(str(file)) as connection:
        (device,) = connection.execute(f"SELECT min(device_id) FROM {DEVICES}").fetchone()
        (account,) = connection.execute(f"SELECT min(account_id) FROM {CORE} WHERE account_name IS NOT NULL").fetchone()
        connection.execute(f"UPDATE {DEVICES} SET device_id = 'zz new' WHERE device_id = ?", [device])
        connection.execute(
            f"UPDATE {CORE} SET account_name = 'Moved', monthly_recurring_revenue = 12345.67 WHERE account_id = ?",
            [account],
        )
        connection.execute(f"ALTER TABLE {PIPELINE} RENAME COLUMN owner_name TO rep_name")
        connection.execute("DROP TABLE mart.mart_marketing__attribution")
        connection.execute("CREATE TABLE timeline.left_over AS SELECT 1 AS id")
        connection.execute(
            "UPDATE metrics.metrics_company_overview SET current_value = 50, display_value = '$50' "
            "WHERE metric_name = 'total_mrr'"
        )
    return file, device, account


@pytest.fixture
def sides(company, changed):
    """The build and the changed copy."""
    return company / "w.duckdb", changed[0]


def of(found, table):
    """One table of a JSON result."""
    (one,) = (one for one in found.json["tables"] if one["table"] == table)
    return one


# what is told


def test_json_names_every_planted_difference(tapdata, sides, changed):
    _, device, account = changed
    found = tapdata("diff", *sides, "--json")
    assert (found.code, found.err) == (0, "")
    assert {one["table"]: one["status"] for one in found.json["tables"] if one["status"] != "equal"} == {
        CORE: "different", DEVICES: "different", PIPELINE: "different", "mart.mart_marketing__attribution": "only before",
        "metrics.metrics_company_overview": "different",
    }  # fmt: skip
    assert len(found.json["tables"]) == 83
    assert (found.json["is_different"], found.json["before"]["warehouse"]) == (True, str(sides[0]))
    core, devices, pipeline = (of(found, table) for table in (CORE, DEVICES, PIPELINE))
    assert (core["added"], core["removed"], core["changed"]) == (0, 0, 1)
    (was,) = query(sides[0], f"SELECT monthly_recurring_revenue::VARCHAR FROM {CORE} WHERE account_id = '{account}'")[0]
    key = {"account_id": account}
    assert core["changed_columns"] == [
        {"name": "account_name", "rows": 1, "samples": [{"key": key, "before": "***", "after": "***"}]},
        {"name": "monthly_recurring_revenue", "rows": 1, "samples": [{"key": key, "before": was, "after": "12345.67"}]},
    ]
    assert (devices["added_keys"], devices["removed_keys"]) == ([{"device_id": "zz new"}], [{"device_id": device}])
    assert (pipeline["columns_added"], pipeline["columns_removed"]) == (
        {"rep_name": "VARCHAR"},
        {"owner_name": "VARCHAR"},
    )
    (mrr,) = (one for one in found.json["figures"] if one["metric"] == "total_mrr")
    before = query(
        sides[0], "SELECT current_value FROM metrics.metrics_company_overview WHERE metric_name = 'total_mrr'"
    )
    assert (mrr["before"], mrr["after"], mrr["after_shown"]) == (before[0][0], 50.0, "$50")


def test_lines_where_there_is_no_terminal(tapdata, sides, changed):
    _, device, account = changed
    ((figures,),) = query(sides[0], "SELECT count(*) FROM metrics.metrics_company_overview")
    lines = tapdata("diff", *sides).out.splitlines()
    assert lines[0].startswith(f"before    {sides[0]}: as of 2026-06-30, run ")
    assert lines[1].startswith(f"after     {sides[1]}: as of 2026-06-30, run ")
    assert sum(line.split()[:1] == ["MRR"] and "$50" in line for line in lines) == 1
    assert "  rows added             1  device_id='zz new'" not in lines
    assert [line.split() for line in lines if line.startswith("  rows ")] == [
        ["rows", "added", "1", "device_id=zz", "new"],
        ["rows", "removed", "1", *f"device_id={device}".split()],
    ]
    assert any(
        line.startswith("  changed  account_name ") and line.endswith(f"account_id={account}: *** -> ***")
        for line in lines
    )
    assert lines[-2:] == [
        "tables    83 compared: 78 equal, 4 different, 1 only before",
        f"figures   1 of {figures} headline figures moved",
    ]
    assert not any(mark in line for line in lines for mark in "┃│━\x1b")


def test_tables_in_a_terminal(tapdata, sides, monkeypatch):
    monkeypatch.setattr("rich.console.Console.is_terminal", property(lambda _: True))
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True, raising=False)
    out = tapdata("diff", *sides, "-s", "int_customers__core").out
    assert "│ changed │ account_name" in out
    assert "monthly_recurring_revenue" in out
    assert "1 compared: 1 different" in out


def test_markdown_for_a_pull_request(tapdata, sides, changed):
    found = tapdata("diff", *sides, "--markdown", "--limit", "1")
    lines = found.out.splitlines()
    assert lines[2] == "- **tables** `83 compared: 78 equal, 4 different, 1 only before`"
    assert "| table | rows before | rows after | added | removed | changed | columns |" in lines
    assert "| --- | ---: | ---: | ---: | ---: | ---: | --- |" in lines
    rows = query(sides[0], f"SELECT count(*) FROM {DEVICES}")[0][0]
    assert f"| `{DEVICES}` | {rows:,} | {rows:,} | 1 | 1 |  |  |" in lines
    assert f"<details><summary><code>{CORE} by account_id</code></summary>" in lines
    assert f"| changed | `account_name` | 1 | `account_id={changed[2]}: *** -> ***` |" in lines
    assert found.out.count("<details>") == found.out.count("</details>") == 4


def test_text_that_markdown_or_a_line_would_misread(tapdata, company, tmp_path):
    file = tmp_path / "odd.duckdb"
    shutil.copyfile((company / "w.duckdb").resolve(), file)
    with duckdb.connect(str(file)) as connection:
        connection.execute(f"UPDATE {DEVICES} SET device_type = 'a|b`c' || chr(10) || '[red]d'")
    chosen = ("diff", company / "w.duckdb", file, "-s", "entity_devices")
    (line, *_) = [line for line in tapdata(*chosen, "--markdown").out.splitlines() if "device_type" in line]
    assert "a\\|b`c\\n[red]d" in line
    assert line.replace("\\|", "").count("|") == 5
    assert "-> 'a|b`c\\n[red]d'" in tapdata(*chosen).out


def test_equal_builds(tapdata, sides):
    found = tapdata("diff", sides[0], sides[0], "--exit-code")
    lines = found.out.splitlines()
    assert (found.code, len(lines)) == (0, 4)
    assert lines[2] == "tables    83 compared: 83 equal"
    assert "none of" in lines[3]


def test_builds_of_different_days_are_told_to_be_so(tapdata, company, tmp_path):
    file = tmp_path / "later.duckdb"
    shutil.copyfile((company / "w.duckdb").resolve(), file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE tapdata.build SET as_of = DATE '2026-07-01'")
    assert (
        tapdata("diff", company / "w.duckdb", file)
        .out.splitlines()[2]
        .startswith("warning   the builds see different days")
    )


def test_many_changed_columns_are_cut_short_in_text_alone(tapdata, company, tmp_path):
    file = tmp_path / "wide.duckdb"
    shutil.copyfile((company / "w.duckdb").resolve(), file)
    with duckdb.connect(str(file)) as connection:
        columns = [
            name
            for name, type_, *_ in connection.execute("DESCRIBE metrics.metrics_marketing").fetchall()
            if type_ == "DOUBLE"
        ]
        assert len(columns) > 20
        connection.execute(f"UPDATE metrics.metrics_marketing SET {', '.join(f'{name} = -987.5' for name in columns)}")
    arguments = ("diff", company / "w.duckdb", file, "-s", "metrics_marketing")
    out, found = tapdata(*arguments).out, tapdata(*arguments, "--json")
    assert {one["name"] for one in of(found, "metrics.metrics_marketing")["changed_columns"]} == set(columns)
    assert sum(line.startswith("  changed ") for line in out.splitlines()) == 21
    assert f"and {len(columns) - 20} more columns" in out


def test_a_report_of_nothing(capsys):
    told = Report((("before", "a"),), (), (("tables", "0 compared"),))
    print_report(told)
    assert capsys.readouterr().out.splitlines() == ["before    a", "tables    0 compared"]
    assert markdown(told).splitlines() == ["- **before** `a`", "- **tables** `0 compared`"]


# what is compared


def test_one_name_is_compared_with_the_published_build(tapdata, sides):
    found = tapdata("diff", sides[1], "--warehouse", sides[0], "-s", "mart_marketing__attribution", "--json")
    assert [found.json[side]["warehouse"] for side in ("before", "after")] == list(map(str, sides))
    assert of(found, "mart.mart_marketing__attribution")["status"] == "only before"


def test_targets_by_name(tapdata, sides, project):
    project(targets=f"default: prod\ntargets: {{prod: {{type: duckdb, file: {sides[0]}}}}}\n")
    for arguments in ((sides[1],), ("prod", sides[1]), (sides[1], "--target", "prod")):
        found = tapdata("diff", *arguments, "-s", "entity_devices", "--json")
        assert [found.json[side]["warehouse"] for side in ("before", "after")] == list(map(str, sides))
    assert of(found, DEVICES)["status"] == "different"


@pytest.mark.parametrize(
    ("options", "tables"),
    [
        (["-s", "entity_devices"], [DEVICES]),
        (["-s", "layer:mart", "--exclude", "domain:operations domain:product", "--exclude", "mart_customer*"],
         ["mart.mart_marketing__attribution", PIPELINE]),
        (["-s", "app_database_devices"], ["raw.app_database_devices"]),
    ],
)  # fmt: skip
def test_selections(tapdata, sides, options, tables):
    found = tapdata("diff", *sides, *options, "--json")
    assert sorted(one["table"] for one in found.json["tables"]) == sorted(tables)


def test_building_blocks_on_request(tapdata, sides):
    found = tapdata("diff", *sides, "--all", "--json")
    assert (
        len(found.json["tables"])
        == 83 + len(query(sides[0], "SELECT 1 FROM duckdb_tables() WHERE schema_name = 'timeline'")) + 1
    )
    assert of(found, "timeline.left_over")["status"] == "only after"
    assert of(found, "timeline.device_days")["status"] == "equal"


def test_what_the_code_at_hand_changed(tapdata, sides, tmp_path):
    assert tapdata("diff", *sides, "-s", "state:modified", "--json").json["tables"] == []
    file = tmp_path / "old.duckdb"
    shutil.copyfile(sides[0].resolve(), file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE tapdata.models SET fingerprint = 'old' WHERE name = 'entity_devices'")
    found = tapdata("diff", file, sides[1], "-s", "state:modified", "--json")
    assert [one["table"] for one in found.json["tables"]] == [DEVICES]


# exit codes


def test_git_s_habit(tapdata, sides):
    differs, equal = ("diff", *sides, "-s", "entity_devices"), ("diff", *sides, "-s", "entity_users")
    assert [tapdata(*differs, *form, "--exit-code").code for form in ((), ("--json",), ("--markdown",))] == [1, 1, 1]
    assert [tapdata(*differs).code, tapdata(*equal, "--exit-code").code] == [0, 0]


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (
            ["nowhere.duckdb"],
            ["nowhere.duckdb is neither a file nor a target", "name a file that `tapdata build` made"],
        ),
        (["SAME", "nowhere"], ["nowhere is neither a file nor a target", "local, cloud"]),
        (["."], [". is neither a file nor a target"]),
        (["SAME"], ["nothing is built at", "run `tapdata build` first"]),
        (["SAME", "cloud"], ["target cloud is no DuckDB file", "name a DuckDB target or two files"]),
        (["SAME", "--target", "cloud"], ["target cloud is no DuckDB file"]),
        (["SAME", "--target", "clod"], ["no target is called 'clod'"]),
        (["SAME", "SAME", "-s", "nothing_like_it"], ["--select 'nothing_like_it' matches nothing"]),
        (["SAME", "SAME", "--json", "--markdown"], ["give one of them"]),
        (["SAME", "SAME", "--warehouse", "SAME"], ["drop them or B"]),
        (["SAME", "SAME", "--all", "-s", "entity_users"], ["drop --all"]),
        (["SAME", "SAME", "--tolerance", "2"], ["--tolerance 2.0 is no share of a value"]),
        (["text.duckdb", "SAME"], ["text.duckdb cannot be opened", "name a file that `tapdata build` made"]),
        (["SAME", "other.duckdb"], ["other.duckdb holds no build", "name a file that `tapdata build` made"]),
        (["SAME", "dead.duckdb"], ["nothing is built at", "dead.duckdb"]),
    ],
)
def test_wrong_usage_names_the_mend(tapdata, company, project, arguments, parts):
    folder = project(
        targets="default: local\ntargets: {local: {type: duckdb, file: own.duckdb}, cloud: {type: snowflake}}\n"
    )
    (folder / "text.duckdb").write_text("no database")
    (folder / "dead.duckdb").symlink_to("dead.duckdb.a")
    with duckdb.connect(str(folder / "other.duckdb")) as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS x")
    found = tapdata("diff", *(company / "w.duckdb" if word == "SAME" else word for word in arguments))
    assert (found.code, found.out, "Traceback" in found.err, found.err.count("\n")) == (2, "", False, 1)
    for part in parts:
        assert part in found.err


def test_a_file_that_another_program_writes(tapdata, sides, tmp_path):
    import subprocess

    file = tmp_path / "busy.duckdb"
    shutil.copyfile(sides[1], file)
    program = f"import duckdb; c = duckdb.connect({str(file)!r}); print('open', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout.readline() == b"open\n"
        found = tapdata("diff", sides[0], file)
        writer.communicate(b"\n")
    assert (found.code, found.out) == (2, "")
    assert "wait for the program that writes it, or compare a copy" in found.err


def test_help_says_which_side_is_which(tapdata):
    out = " ".join(tapdata("diff", "--help").out.split())
    assert "A is before, B is after; with A alone the published build is before, and A after" in out


def test_nothing_is_written_beside_the_builds(tapdata, sides):
    def listing():
        return {
            path: path.stat().st_mtime_ns for side in sides for path in side.parent.iterdir() if path.name != "lock"
        }

    before = listing()
    assert tapdata("diff", *sides, "-s", "layer:mart").code == 0
    assert listing() == before
