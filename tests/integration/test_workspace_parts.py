"""The parts of a workspace that have no test of their own: session, writer, change hub, closing."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest

from app.domain.plan.commands import EditItem
from app.services.changes import Changed, ChangeHub
from app.services.session import Session, keep_session, load_session
from app.services.writer import Writer
from app.storage import meta
from app.storage.connection import Connection
from tests.builders.authority import MANAGER
from tests.builders.replicas import a_replica
from tests.builders.workspaces import ENGAGEMENT, SESSION, a_site, an_item

NOTHING = Changed(frozenset(), frozenset(), frozenset(), "local")


def test_a_session_is_kept_in_the_replica(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.read() as connection:
            assert load_session(connection) is None
        with replica.write() as connection:
            keep_session(connection, SESSION)
        with replica.read() as connection:
            assert load_session(connection) == SESSION
    assert SESSION.login.encode() not in b"".join(path.read_bytes() for path in tmp_path.rglob("replica.db*"))


def test_a_session_that_is_half_written_is_none(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            keep_session(connection, Session("a", "b", "c", "d", "e", "f"))
            meta.remove(connection, "session.device")
        with replica.read() as connection:
            assert load_session(connection) is None


def test_the_writer_runs_jobs_in_order_on_one_thread(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        writer = Writer(replica)
        threads: list[str] = []
        order: list[int] = []

        def job(connection: Connection, number: int) -> int:
            threads.append(threading.current_thread().name)
            meta.keep(connection, "number", str(number))
            return number

        futures = [writer.run(partial(job, number=number), then=order.append) for number in range(20)]
        assert [future.result() for future in futures] == order == list(range(20))
        assert len(set(threads)) == 1
        writer.close()


def test_a_job_that_fails_writes_nothing_and_the_next_one_runs(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        writer = Writer(replica)
        told: list[None] = []

        def fail(connection: Connection) -> None:
            meta.keep(connection, "key", "value")
            raise ValueError("no")

        failed = writer.run(fail, then=told.append)
        found = writer.run(lambda connection: meta.value(connection, "key"))
        with pytest.raises(ValueError, match="no"):
            failed.result()
        assert found.result() is None and not told
        writer.close()


def test_what_was_asked_for_before_closing_is_done(tmp_path: Path) -> None:
    with a_site(tmp_path, [an_item(1)]) as site:
        command = EditItem(an_item(1).id, {"progress": "Last words"})
        future = site.workspace.commands.submit(ENGAGEMENT, command, on_behalf_of=MANAGER)
    assert future.done() and future.result().seq == 1


def test_everyone_hears_until_they_stop_listening() -> None:
    hub = ChangeHub()
    first: list[Changed] = []
    second: list[Changed] = []
    stop = hub.subscribe(first.append)
    hub.subscribe(second.append)
    hub.publish(NOTHING)
    stop()
    stop()
    hub.publish(NOTHING)
    assert (len(first), len(second)) == (1, 2)


def test_one_may_stop_listening_while_being_told() -> None:
    hub = ChangeHub()
    heard: list[Changed] = []

    def once(changed: Changed) -> None:
        heard.append(changed)
        stop()

    stop = hub.subscribe(once)
    hub.subscribe(heard.append)
    hub.publish(NOTHING)
    hub.publish(NOTHING)
    assert len(heard) == 3
