"""A burst lets the log grow; after it the log is moved beside whoever commits, and commits move it again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.services.tidying import Tidying
from app.storage.connection import Connection
from app.storage.engines import CHECKPOINT_PAGES
from tests.builders.replicas import a_profile
from tests.builders.workspaces import Site, a_site


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path) as site:
        yield site


@pytest.fixture
def tidying(site: Site) -> Iterator[Tidying]:
    tidying = Tidying(site.workspace.replica, site.workspace.writer, site.workspace.indexing)
    yield tidying
    tidying.stop()


def pages_of_a_log(site: Site) -> int:
    def ask(connection: Connection) -> int:
        return int(connection.exec_driver_sql("PRAGMA wal_autocheckpoint").scalar_one())

    return site.workspace.writer.run(ask).result()


def write(site: Site, size: int) -> None:
    def keep(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES ('words', ?)", ("x" * size,))

    site.workspace.writer.run(keep).result()


def test_commits_move_the_log_but_for_a_burst(site: Site, tidying: Tidying) -> None:
    assert pages_of_a_log(site) == CHECKPOINT_PAGES
    tidying.burst_begins()
    tidying.burst_begins()
    assert pages_of_a_log(site) == 0
    tidying.burst_ends()
    tidying.stop()
    assert pages_of_a_log(site) == CHECKPOINT_PAGES


def test_the_log_of_a_burst_is_begun_anew(site: Site, tidying: Tidying, tmp_path: Path) -> None:
    tidying.burst_begins()
    write(site, 3_000_000)
    tidying.burst_ends()
    tidying.stop()
    log = a_profile(tmp_path).replica.with_name("replica.db-wal")
    grown = log.stat().st_size
    write(site, 1_000_000)
    assert log.stat().st_size == grown


def test_the_log_is_moved_once_for_each_burst(site: Site, tidying: Tidying, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[str] = []
    monkeypatch.setattr(type(site.workspace.replica), "checkpoint", lambda _: moved.append("moved"))
    tidying.burst_ends()
    tidying.burst_begins()
    tidying.burst_ends()
    tidying.burst_ends()
    tidying.stop()
    assert moved == ["moved"]


def test_a_full_disk_leaves_it_to_some_commit(site: Site, tidying: Tidying, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(site.workspace.replica), "checkpoint", _full)
    tidying.burst_begins()
    tidying.burst_ends()
    tidying.stop()
    assert pages_of_a_log(site) == CHECKPOINT_PAGES


def _full(_replica: object) -> None:
    raise Known("disk.full")
