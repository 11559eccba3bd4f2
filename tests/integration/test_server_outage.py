"""The database goes away and comes back."""

import threading
from collections.abc import Iterator

import psycopg
import pytest

from sync.server.storage.migrate import migrate
from sync.server.storage.pool import Pool
from sync.server.storage.postgres import PostgresStore
from sync.server.storage.store import ContendedError, UnavailableError


@pytest.fixture
def url(postgres_url: str) -> str:
    migrate(postgres_url)
    return postgres_url


@pytest.fixture
def store(url: str) -> Iterator[PostgresStore]:
    opened = PostgresStore(url, connections=2)
    yield opened
    opened.close()


def cut(url: str) -> None:
    """End every other connection to the database, as a restart does."""
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_a_lost_connection_is_told_and_replaced(store: PostgresStore, url: str) -> None:
    with store.read() as snapshot:
        assert snapshot.heads([]) == {}
    cut(url)
    with pytest.raises(UnavailableError), store.read() as snapshot:
        snapshot.heads([])
    with store.read() as snapshot:
        assert snapshot.heads([]) == {}


def test_a_database_that_takes_no_connection_is_unavailable() -> None:
    """No fault of the program: the same request may come again."""
    nobody = PostgresStore("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(UnavailableError), nobody.read() as snapshot:
        snapshot.heads([])


def test_a_connection_lost_before_the_commit_leaves_nothing(store: PostgresStore, url: str) -> None:
    with store.begin() as tx:
        tx.lock(["f:one"])
        cut(url)
        with pytest.raises(UnavailableError):
            tx.commit()
    with store.read() as snapshot:
        assert snapshot.heads(["f:one"]) == {}


def test_a_connection_long_idle_is_tried_before_it_is_lent(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pool = Pool(url, 1)
    with pool.lend() as first:
        first.execute("SELECT 1")
    with pool.lend() as again:
        assert again is first
    monkeypatch.setattr("sync.server.storage.pool._IDLE_SECONDS", -1.0)
    with pool.lend() as tried:
        assert tried is first
    cut(url)
    with pool.lend() as replaced:
        assert replaced is not first
        replaced.execute("SELECT 1")
    pool.close()


def test_two_who_wait_for_each_other_are_told_apart(store: PostgresStore) -> None:
    """A deadlock ends one of the two with ContendedError, which runs again."""
    with store.begin() as tx:
        tx.lock(["f:a", "f:b"])
        tx.commit()
    both_hold = threading.Barrier(2, timeout=20)
    ends: list[str] = []

    def cross(first: str, second: str) -> None:
        try:
            with store.begin() as tx:
                tx.lock([first])
                both_hold.wait()
                tx.lock([second])
                tx.commit()
            ends.append("committed")
        except ContendedError:
            ends.append("contended")

    threads = [threading.Thread(target=cross, args=pair) for pair in (("f:a", "f:b"), ("f:b", "f:a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(ends) == ["committed", "contended"]
