"""The contract of Facts, held to the server on both stores."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from app.domain.kernel.record import Record
from sync.server.core.commit import commit
from sync.server.core.facts import ServerFacts
from sync.server.core.ledger import Ledger, Write
from sync.server.storage.store import Store, Transaction
from tests.builders.workspaces import SCOPE
from tests.contract.facts_contract import HERE, FactsContract, changeset_of

pytest_plugins = ["tests.fixtures.servers"]


class ServerBench:
    def __init__(self, store: Store, held: ExitStack) -> None:
        self._store = store
        self._held = held
        self._version = 0

    def write(self, record: Record, device: str, *, blended: frozenset[str] = frozenset()) -> int:
        stamp = "2026-06-15T08:30:00.000000Z"
        write = Write(changeset_of(record, self._version), "Test", "someone", device, stamp, stamp)

        def change(_tx: Transaction, ledger: Ledger) -> None:
            ledger.put(record, SCOPE, write, blended)

        commit(self._store, [SCOPE], [record.id], change)
        self._version += 1
        return self._version

    def facts(self) -> ServerFacts:
        reading = self._held.enter_context(self._store.read())
        return ServerFacts(Ledger({}), reading, SCOPE, HERE)


class TestServerFacts(FactsContract):
    @pytest.fixture
    def bench(self, store: Store) -> Iterator[ServerBench]:
        with ExitStack() as held:
            yield ServerBench(store, held)
