"""A site takes the place of the former one, and of nothing else."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tapdata.catalog import CatalogError, folder, write_site
from tapdata.engine.graph import Graph
from tapdata.warehouse.base import Warehouse


def test_a_site_is_replaced_whole_or_not_at_all(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    site = tmp_path / "deep" / "docs"
    write_site(site, graph=graph, room=validated)
    (site / "stale.html").write_text("")
    before = (site / "index.html").read_text()

    def fail(fresh: Path) -> None:
        assert fresh.parent == site.parent
        assert (site / "index.html").read_text() == before
        raise ValueError("no pages")

    with pytest.raises(ValueError, match="no pages"):
        write_site(site, graph=graph, room=validated, extras=fail)
    assert (site / "stale.html").exists()
    write_site(site, graph=graph, room=validated)
    assert not (site / "stale.html").exists()
    assert [path.name for path in site.parent.iterdir()] == ["docs"]


def test_old_and_new_change_places_in_one_step(tmp_path: Path) -> None:
    site, seen, done = tmp_path / "docs", [], threading.Event()

    def publish(number: int) -> None:
        with folder.replaced(site) as fresh:
            (fresh / "index.html").write_text(str(number))

    def read() -> None:
        while not done.is_set():
            try:
                seen.append((site / "index.html").read_text())
            except FileNotFoundError:
                seen.append("missing")

    publish(0)
    if not can_exchange(tmp_path):
        pytest.skip("this file system cannot let two folders change places")
    reader = threading.Thread(target=read)
    reader.start()
    for number in range(1, 60):
        publish(number)
    done.set()
    reader.join()
    assert "missing" not in seen
    assert "" not in seen
    assert (site / "index.html").read_text() == "59"
    assert [path.name for path in tmp_path.iterdir()] == ["docs"]


def can_exchange(place: Path) -> bool:
    (place / "one").mkdir()
    (place / "other").mkdir()
    could = folder.exchange(place / "one", place / "other")
    (place / "one").rmdir()
    (place / "other").rmdir()
    return could


def test_where_that_is_not_possible_the_former_site_comes_back_when_the_new_one_cannot_move_in(
    tmp_path: Path, graph: Graph, validated: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "docs"
    monkeypatch.setattr(folder, "exchange", lambda one, other: False)
    write_site(site, graph=graph, room=validated)
    (site / "stale.html").write_text("")
    write_site(site, graph=graph, room=validated)
    assert not (site / "stale.html").exists()
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if ".new-" in path.name:
            raise OSError(18, "Invalid cross-device link")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CatalogError, match="cannot be replaced: Invalid cross-device link"):
        write_site(site, graph=graph, room=validated)
    assert (site / "index.html").is_file()
    assert not list(tmp_path.glob(".docs*"))


def test_what_is_no_site_is_not_replaced(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    mine = tmp_path / "thesis"
    mine.mkdir()
    write_site(mine, graph=graph, room=validated)  # an empty folder may be used
    other = tmp_path / "photos"
    other.mkdir()
    (other / "cat.jpg").write_text("meow")
    with pytest.raises(CatalogError, match="holds no documentation site; name another folder") as caught:
        write_site(other, graph=graph, room=validated)
    assert caught.value.exit_code == 2
    assert [path.name for path in other.iterdir()] == ["cat.jpg"]
    with pytest.raises(CatalogError, match="is a file"):
        write_site(other / "cat.jpg", graph=graph, room=validated)


def test_a_linked_folder_is_replaced_where_it_lies(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_site(tmp_path / "link", graph=graph, room=validated)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "index.html").is_file()
