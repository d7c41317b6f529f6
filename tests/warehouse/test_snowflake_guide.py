"""docs/snowflake.md says what the code does: its SQL, settings, commands, tags and messages are looked up there."""

import ast
import re
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp
from typer.main import get_command

from tapdata.cli import app
from tapdata.settings import SECRETS, SnowflakeTargetSettings
from tapdata.warehouse.base import SYSTEM
from tapdata.warehouse.snowflake_lock import Lock
from tapdata.warehouse.snowflake_publish import ORDER, Swap
from tapdata.warehouse.snowflake_session import Account, Session
from tapdata.warehouse.snowflake_sql import BUILD, SCHEMAS, STATE, swap_schemas

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "snowflake.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
SQL = [text for kind, text in BLOCKS if kind == "sql"]
STATEMENTS = [statement.strip() for text in SQL for statement in text.split(";") if statement.strip()]
LAYERS = [name.upper() for name in SCHEMAS]
PAIRS = [schema for layer in LAYERS for schema in (layer, layer + BUILD)]
LOCK = f"{SYSTEM}{STATE}".upper()
KNOWN = {*PAIRS, "RAW", LOCK, "INFORMATION_SCHEMA", "ACCOUNT_USAGE"}

PRIVILEGE = r"(USAGE|SELECT|OWNERSHIP|CREATE (TABLE|STAGE|SCHEMA))"
ROLE = r"(TAPDATA_(LOCK|LOADER|TRANSFORMER|READER)|SYSADMIN)"
KEY = r"RSA_PUBLIC_KEY(_2)?"
UNPARSED = re.compile(
    rf"CREATE ROLE IF NOT EXISTS {ROLE}"
    rf"|GRANT ROLE {ROLE} TO (ROLE {ROLE}|USER TAPDATA)"
    rf"|GRANT {PRIVILEGE} ON (ALL|FUTURE) TABLES IN SCHEMA TAPFLOW\.\w+ TO ROLE {ROLE}"
    rf"|GRANT USAGE ON ALL SCHEMAS IN DATABASE TAPFLOW TO ROLE {ROLE}"
    rf"|GRANT DATABASE ROLE SNOWFLAKE\.GOVERNANCE_VIEWER TO ROLE {ROLE}"
    rf"|CREATE USER IF NOT EXISTS TAPDATA TYPE = SERVICE DEFAULT_ROLE = {ROLE} DEFAULT_WAREHOUSE = \w+ {KEY} = '[^']+'"
    rf"|ALTER USER TAPDATA (SET {KEY} = '[^']+'|UNSET {KEY}|SET NETWORK_POLICY = TAPDATA_ONLY)"
    r"|CREATE NETWORK POLICY TAPDATA_ONLY ALLOWED_IP_LIST = \('[\d.]+'\)"
    r"|ALTER SCHEMA TAPFLOW\.\w+ SWAP WITH TAPFLOW\.\w+"
)
"""Statements that sqlglot takes as they are, without reading them: their whole form."""


def one_line(statement):
    return " ".join(statement.split())


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda text: one_line(text)[:60])
def test_sql_is_understood(statement):
    (parsed,) = sqlglot.parse(statement, read="snowflake")
    if isinstance(parsed, exp.Command):
        assert UNPARSED.fullmatch(one_line(statement))


def test_schemas_are_those_of_the_code():
    for statement in STATEMENTS:
        named = set(re.findall(r"\b(?:TAPFLOW|SNOWFLAKE)\.(\w+)", statement)) - {"GOVERNANCE_VIEWER"}
        assert named <= KNOWN, statement
        text = re.findall(r"TABLE_SCHEMA (?:= |IN \()((?:'\w+'(?:, )?)+)", statement)
        assert {word.strip("' ") for group in text for word in group.split(",")} <= KNOWN, statement
    made = re.findall(r"CREATE SCHEMA IF NOT EXISTS TAPFLOW\.(\w+);", GUIDE)
    assert sorted(made) == sorted([*PAIRS, "RAW", LOCK])


def test_grants_are_given_on_both_schemas_of_a_pair():
    grants = {(before, schema, after) for before, schema, after in _schema_grants()}
    assert {"ENTITY", "MART", "METRICS", "QUALITY"} <= {schema for _, schema, _ in grants}
    for before, schema, after in grants:
        if schema in PAIRS:
            twin = schema.removesuffix(BUILD) if schema.endswith(BUILD) else schema + BUILD
            assert (before, twin, after) in grants


def _schema_grants():
    for statement in map(one_line, STATEMENTS):
        if found := re.fullmatch(r"(GRANT .* SCHEMA) TAPFLOW\.(\w+) (TO ROLE \w+)", statement):
            yield found.groups()


def test_only_the_reader_is_let_into_what_readers_use():
    open_to_readers = {schema for _, schema, to in _schema_grants() if to == "TO ROLE TAPDATA_READER"}
    assert open_to_readers == {s for s in PAIRS if s.removesuffix(BUILD) in {"ENTITY", "MART", "METRICS", "QUALITY"}}


def test_a_rollback_swaps_every_pair_as_publishing_does():
    swaps = [one_line(s).replace("TAPFLOW.", "") for s in STATEMENTS if "SWAP WITH" in s]
    assert swaps == [swap_schemas(layer.upper(), layer.upper() + BUILD) for layer in ORDER]


class _Schemas:
    """A session over nothing but the comments of schemas."""

    def __init__(self, comments):
        self.comments = comments

    def rows(self, sql):
        assert "FROM INFORMATION_SCHEMA.SCHEMATA" in sql
        return [{"schema_name": schema, "comment": comment} for schema, comment in self.comments.items()]

    def again(self, work):
        return work()

    def execute_once(self, sql):
        one, other = re.fullmatch(r"ALTER SCHEMA (?:TAPFLOW\.)?(\w+) SWAP WITH (?:TAPFLOW\.)?(\w+)", sql).groups()
        self.comments |= {one: self.comments[other], other: self.comments[one]}


@pytest.mark.parametrize("done", range(len(ORDER) + 1))
def test_a_rollback_that_breaks_off_is_finished_by_the_next_build(done):
    new, former = "tapdata run 2", "tapdata run 1"
    session = _Schemas({schema: former if schema.endswith(BUILD) else new for schema in PAIRS})
    for statement in [one_line(s) for s in STATEMENTS if "SWAP WITH" in s][:done]:
        session.execute_once(statement)
    Swap(session, "").recover()
    published = {session.comments[layer] for layer in LAYERS}
    assert published == {former if done else new}


def test_the_lock_taken_by_hand_is_one_that_builds_understand():
    sent = []
    session = Session(Account("a", "u", "d"))
    session.execute = sent.append
    Lock(session, LOCK).acquire()
    (by_hand,) = (one_line(s) for s in STATEMENTS if "'rollback by hand'" in s)
    wanted, given = (sqlglot.parse_one(sql, read="snowflake") for sql in (sent[0], by_hand))
    assert [column.alias for column in given.expression.selects] == [c.alias for c in wanted.expression.selects]
    assert given.this.name == wanted.this.name == "BUILD_LOCK"
    assert given.this.db == LOCK
    until = [select.this for select in (given.expression.selects[2], wanted.expression.selects[2])]
    assert type(until[0]) is type(until[1])
    assert until[0].this == until[1].this  # now, in UTC, without a zone


def test_every_field_of_a_target_is_documented():
    (table,) = re.findall(r"^\| field \| default \|.*?\n\n", GUIDE, re.MULTILINE | re.DOTALL)
    cells = [[cell.strip("` ") for cell in line.split("|")[1:4]] for line in table.strip().splitlines()[2:]]
    rows = {name: default for name, default, _ in cells}
    assert list(rows) == list(SnowflakeTargetSettings.model_fields)
    plain = SnowflakeTargetSettings(type="snowflake").model_dump(mode="json", exclude={"type"})
    assert {name: rows[name] for name in plain} == {
        name: "" if value in (None, {}) else str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in plain.items()
    }
    assert {name for name, _, meaning in cells if meaning.startswith("secret;")} == set(SECRETS)


def test_variables_name_fields():
    named = re.findall(r"TAPDATA_TARGETS__SNOWFLAKE__(\w+)", GUIDE)
    assert named
    assert {name.lower() for name in named} <= set(SnowflakeTargetSettings.model_fields)


def _texts():
    """The texts of the code, one a line; what is put into them is ``…``."""
    for file in sorted((ROOT / "src" / "tapdata").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.JoinedStr):
                yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)


def test_every_message_on_call_is_one_of_the_code():
    (table,) = re.findall(r"^\| message \| cause \|.*?\n\n", GUIDE, re.MULTILINE | re.DOTALL)
    first = [row.split("|")[1].strip() for row in table.strip().splitlines()[2:]]
    messages = [cell.strip("`") for cell in first if not cell.startswith("(none")]
    assert len(messages) >= 30
    assert len(set(messages)) == len(messages)
    code = "\n".join(text.replace("\n", " ") for text in _texts())
    missing = [message for message in messages if not _pattern(message).search(code)]
    assert not missing


def _pattern(message):
    return re.compile(r"[^\n]*?".join(re.escape(part) for part in message.split("…")))


def test_a_message_that_nothing_says_would_be_found():
    code = "raw table … is missing in …; load it"
    assert _pattern("raw table … is missing in …; load it").search(code)
    assert not _pattern("raw table … is gone from …").search(code)


def test_query_tags_are_those_of_the_session():
    asked = set(re.findall(r"TRY_PARSE_JSON\(Q\.QUERY_TAG\):(\w+)", GUIDE))
    given = {"app"} & set(Session(Account("a", "u", "d")).tag)
    for file in (ROOT / "src" / "tapdata").rglob("*snowflake*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tagged":
                given |= {keyword.arg for keyword in node.keywords}
    assert asked == {"app", "run_id", "model", "step"} <= given


def test_commands_and_options_exist():
    known = get_command(app).commands
    lines = [line for kind, text in BLOCKS if kind != "sql" for line in text.splitlines()]
    lines += re.findall(r"`([^`\n]+)`", GUIDE)
    used = [call for line in lines for call in re.findall(r"\btapdata ([a-z]+)\b([^&|>\"`]*)", line)]
    used = [(name, rest) for name, rest in used if name in known]
    assert {name for name, _ in used} >= {"check", "load", "build", "validate", "freshness", "docs", "show"}
    for name, rest in used:
        options = {option for parameter in known[name].params for option in parameter.opts}
        assert set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", rest)) <= options, (name, rest)


def test_python_compiles_and_links_lead_somewhere():
    python = [text for kind, text in BLOCKS if kind == "python"]
    assert len(python) == 2
    for text in python:
        compile(text, "docs/snowflake.md", "exec")
    headings = {
        re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in re.findall(r"^#+ (.*)$", GUIDE, re.MULTILINE)
    }
    for target in re.findall(r"\]\(#([^)]+)\)", GUIDE):
        assert target in headings
    assert not re.findall(r"\]\((?!#)", GUIDE)


def test_keys_rotate_through_both_places():
    keys = [one_line(s) for s in STATEMENTS if "RSA_PUBLIC_KEY" in s]
    assert [re.findall(r"(SET|UNSET) (RSA_PUBLIC_KEY\w*)", key) for key in keys] == [
        [], [("SET", "RSA_PUBLIC_KEY_2")], [("UNSET", "RSA_PUBLIC_KEY")],
    ]  # fmt: skip
