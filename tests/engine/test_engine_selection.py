import pytest

from tapdata.contracts import RAW_TABLES
from tapdata.engine.errors import UsageError
from tapdata.engine.selection import Selector
from tiny import ACCOUNTS, EVENTS, SMALL_RAW, node, small_graph

STAGED, STAGED_EVENTS, STATUSES = f"stg_{ACCOUNTS}", f"stg_{EVENTS}", "int_statuses"
RAW = list(SMALL_RAW)


@pytest.fixture(scope="module")
def selector():
    def busy(**inputs):
        statuses, events = inputs[STATUSES], inputs[STAGED_EVENTS]
        return statuses.cross_join(events.aggregate(events=events.count())).select("status", "events")

    mart = node(
        "mart_busy", busy, inputs=(STATUSES, STAGED_EVENTS), layer="mart", domain="sales", grain=("status",),
        columns={"status": "Status.", "events": "Events."}, takes_as_of=False,
    )  # fmt: skip
    return Selector(small_graph(mart), lambda: {STATUSES})


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (STATUSES, {STATUSES}),
        (f"intermediate.{STATUSES}", {STATUSES}),
        ("stg_*", {STAGED, STAGED_EVENTS}),
        ("*tap_events", {EVENTS, STAGED_EVENTS}),
        ("staging.*", {STAGED, STAGED_EVENTS}),
        (f"+{STATUSES}", {ACCOUNTS, STAGED, STATUSES}),
        (f"1+{STATUSES}", {STAGED, STATUSES}),
        (f"{STAGED}+", {STAGED, STATUSES, "mart_busy"}),
        (f"{STAGED}+1", {STAGED, STATUSES}),
        (f"1+{STAGED}+1", {ACCOUNTS, STAGED, STATUSES}),
        (f"0+{STAGED}+0", {STAGED}),
        (f"+{STAGED}+", {ACCOUNTS, STAGED, STATUSES, "mart_busy"}),
        (f"@{STATUSES}", {ACCOUNTS, STAGED, EVENTS, STAGED_EVENTS, STATUSES, "mart_busy"}),
        ("layer:staging", {STAGED, STAGED_EVENTS}),
        ("layer:raw", set(RAW)),
        ("domain:customers", {STATUSES}),
        ("source:hubspot", {"hubspot_owners"}),
        ("source:hubspot.owners", {"hubspot_owners"}),
        ("source:hubspot.hubspot_owners", {"hubspot_owners"}),
        ("source:app_database.*_events", {EVENTS}),
        ("source:app_database.accounts+", {ACCOUNTS, STAGED, STATUSES, "mart_busy"}),
        ("path:models/staging", {STAGED, STAGED_EVENTS}),
        ("path:src/tapdata/models/staging/", {STAGED, STAGED_EVENTS}),
        ("models/intermediate/customers", {STATUSES}),
        (f"models/intermediate/customers/{STATUSES}.py", {STATUSES}),
        ("models/*/customers/*.py", {STATUSES}),
        ("state:modified", {STATUSES}),
        ("state:modified+", {STATUSES, "mart_busy"}),
        (f"{STATUSES} {STAGED}", {STATUSES, STAGED}),
        (f"+{STATUSES},layer:staging", {STAGED}),
        (f"+{STATUSES},layer:staging mart_busy", {STAGED, "mart_busy"}),
        (f" {STATUSES}  ", {STATUSES}),
    ],
)
def test_terms(selector, term, expected):
    assert set(selector.resolve([term])) == expected


def test_everything_is_selected_when_nothing_is_said(selector):
    assert selector.resolve() == [*RAW, *selector.graph.order]


def test_several_options_are_joined_and_what_is_excluded_goes(selector):
    assert selector.resolve([STAGED, STATUSES]) == [STAGED, STATUSES]
    assert set(selector.resolve(["layer:staging", STATUSES], [f"{STAGED_EVENTS} {STATUSES}"])) == {STAGED}
    assert set(selector.resolve((), ["layer:raw", "mart_*"])) == {STAGED, STAGED_EVENTS, STATUSES}


def test_the_audits_that_read_tables_go_with_them_unless_excluded():
    def odd(**inputs):
        statuses = inputs[STATUSES]
        return statuses.filter(statuses.status == "odd").select(id="status")

    audits = [
        node(name, odd, inputs=(STATUSES,), layer="quality", domain="audits", takes_as_of=False)
        for name in ("no_odd", "none_odd")
    ]
    selector = Selector(small_graph(*audits))
    assert selector.audits_of([STATUSES, STAGED]) == {"no_odd", "none_odd"}
    assert selector.audits_of([STATUSES], ["none_*"]) == {"no_odd"}
    assert selector.audits_of([STAGED, "no_odd"]) == set()


def test_the_result_is_in_build_order_with_raw_tables_first(selector):
    found = selector.resolve([f"mart_busy {STATUSES} +{STATUSES}"])
    assert found == [ACCOUNTS, STAGED, STATUSES, "mart_busy"]


@pytest.mark.parametrize(
    ("term", "told"),
    [
        ("stg_app_database_acounts", f"matches nothing; did you mean '{STAGED}'?"),
        ("int_statuse+", f"did you mean '{STATUSES}'?"),
        ("nothing_like_it_at_all", "'nothing_like_it_at_all' matches nothing; `tapdata ls` lists the names"),
        ("stg_z*", "matches nothing"),
        ("layer:stagin", "did you mean 'staging'?"),
        ("source:stripes", "did you mean 'stripe'?"),
        ("source:hubspot.owner", "matches nothing"),
        ("path:models/nowhere", "matches nothing"),
        ("domain:nowhere", "matches nothing"),
        ("tag:nightly", "knows no method 'tag'; use layer, domain, source, path or state"),
        ("state:new", "state:modified compares with a published build"),
        ("++x", "cannot be read"),
        ("x+y", "cannot be read"),
        ("@", "cannot be read"),
        ("", "selects nothing"),
        ("  ", "selects nothing"),
        (",", "selects nothing"),
        (f"{STATUSES},layer:staging", "selects nothing"),
    ],
)
def test_what_matches_nothing_is_wrong_usage(selector, term, told):
    with pytest.raises(UsageError) as raised:
        selector.resolve([term])
    assert told in str(raised.value)
    assert raised.value.exit_code == 2


def test_excluding_everything_is_wrong_usage(selector):
    with pytest.raises(UsageError, match="without 'int_\\*' selects nothing"):
        selector.resolve([STATUSES], ["int_*"])


def test_that_nothing_was_modified_is_no_mistake():
    assert Selector(small_graph(), set).resolve(["state:modified"]) == []


def test_modified_needs_a_build_to_compare_with():
    with pytest.raises(UsageError, match="compares with a published build"):
        Selector(small_graph()).resolve(["state:modified"])


def test_a_table_of_stripe_by_its_source():
    graph = small_graph(raw=RAW_TABLES)
    assert Selector(graph).resolve(["source:stripe.charges"]) == ["stripe_charges"]
    assert len(Selector(graph).resolve(["source:stripe"])) == 8
