"""The contract of Facts, held to the encrypted replica: what devices wrote arrives there as rows and history."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from app.storage import outbox, scopes
from app.storage.connection import Connection
from app.storage.facts import SqliteFacts
from app.storage.flip import flip
from app.storage.outbox import Answer
from app.storage.overlay import OverlayFacts
from app.storage.replica import Replica
from app.storage.scopes import ScopeState
from tests.builders.authority import Authority, moved
from tests.builders.replicas import a_replica
from tests.builders.workspaces import SCOPE, TODAY
from tests.contract.facts_contract import HERE, FactsContract, changeset_of


class ReplicaBench:
    """Each write arrives at once, under a history that reaches back to the beginning."""

    facts_class: type[SqliteFacts] = SqliteFacts

    def __init__(self, replica: Replica, held: ExitStack) -> None:
        self._replica = replica
        self._held = held
        self._server = Authority.of(SCOPE, TODAY, [])
        with replica.write() as connection:
            scopes.keep(connection, ScopeState(SCOPE, role="advisor"))

    def write(self, record: Record, device: str, *, blended: frozenset[str] = frozenset()) -> int:
        before = self._server.version
        changeset = changeset_of(record, before)
        self._server.keep(record, device, changeset, "Test", blended)
        with self._replica.write() as connection:
            if blended:
                seq = _queue(connection, changeset)
                outbox.settle(connection, [Answer(seq, changeset, Verdict.MERGED)], "2026-06-15T09:00:00+00:00")
            flip(connection, self._server.arrival(before), HERE, TODAY, moved)
        return self._server.version

    def facts(self) -> SqliteFacts:
        connection = self._held.enter_context(self._replica.read())
        return self.facts_class(connection, SCOPE, HERE)


class OverlayBench(ReplicaBench):
    facts_class: type[SqliteFacts] = OverlayFacts


def _queue(connection: Connection, changeset: str) -> int:
    return outbox.append(
        connection,
        id=changeset,
        scope=SCOPE,
        name="Test",
        target="",
        payload=b"{}",
        made_at="2026-06-15T08:30:00+00:00",
        depends_on=(),
    )


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with a_replica(tmp_path) as replica:
        yield replica


class TestReplicaFacts(FactsContract):
    @pytest.fixture
    def bench(self, replica: Replica) -> Iterator[ReplicaBench]:
        with ExitStack() as held:
            yield ReplicaBench(replica, held)


class TestOverlayFacts(FactsContract):
    @pytest.fixture
    def bench(self, replica: Replica) -> Iterator[OverlayBench]:
        with ExitStack() as held:
            yield OverlayBench(replica, held)
