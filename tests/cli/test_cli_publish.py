"""`docs --publish`: the folders that the settings name, and what is refused."""

import pytest

SITES = """default: local
targets: {{local: {{type: duckdb, file: {warehouse}}}}}
sites: {{board: {{folder: {folder}}}, intranet: {{folder: elsewhere}}}}
"""


@pytest.fixture
def publishing(company, project, tmp_path):
    """A project whose site ``board`` is a folder of its own."""
    folder = tmp_path / "www" / "board"
    project(targets=SITES.format(warehouse=company / "w.duckdb", folder=folder))
    return folder


def test_a_site_is_published_and_replaced(tapdata, publishing):
    first = tapdata("docs", "--publish", "board")
    assert (first.code, first.out) == (0, f"published     {publishing / 'index.html'}\n")
    (publishing / "stale.html").write_text("")
    again = tapdata("docs", "--publish", "board", "--json")
    assert (again.code, again.json) == (0, {"site": str(publishing / "index.html")})
    assert not (publishing / "stale.html").exists()
    assert [path.name for path in publishing.parent.iterdir()] == ["board"]
    assert "metrics_revenue" in (publishing / "metrics.html").read_text()


def refused(found, *parts):
    assert (found.code, found.out, "Traceback" in found.err) == (2, "", False)
    for part in parts:
        assert part in found.err


def test_an_unknown_site_is_named_with_those_there_are(tapdata, publishing):
    refused(tapdata("docs", "--publish", "bord"), "no site is called 'bord'", "targets.yml has: board, intranet")


def test_without_sites_the_settings_say_where_they_belong(tapdata, project):
    project()
    refused(tapdata("docs", "--publish", "board"), "targets.yml has none; add a block sites")


def test_one_folder_at_a_time(tapdata, publishing, tmp_path):
    refused(tapdata("docs", "--publish", "board", "--out", tmp_path / "x"), "give one of them")
    assert not publishing.exists()


def test_a_folder_that_is_no_former_site_is_left_alone(tapdata, publishing):
    publishing.mkdir(parents=True)
    (publishing / "thesis.txt").write_text("mine")
    refused(tapdata("docs", "--publish", "board"), "holds no documentation site; name another folder")
    assert [path.name for path in publishing.iterdir()] == ["thesis.txt"]


def test_a_folder_that_cannot_be_written_is_named(tapdata, publishing):
    publishing.parent.parent.mkdir(exist_ok=True)
    publishing.parent.write_text("a file where the folder above should be")
    refused(tapdata("docs", "--publish", "board"), f"no folder can be made beside {publishing}", "name another folder")


def test_a_site_without_a_folder_is_a_wrong_setting(tapdata, project):
    project(targets="sites: {board: {}}\n")
    refused(tapdata("docs", "--publish", "board"), "sites.board.folder: Field required")
