"""The factory register: lists are imported into the catalogue of each factory's country."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.clock import Clock
from app.domain.factory.records import Factory
from app.domain.ids import Ids
from app.schema.codec import decode_record
from app.schema.reference import countries
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import FACTORIES, factories_scope
from sync.server.core.facilities.planning import plan_import
from sync.server.core.facilities.report import ImportPlan, ImportReport
from sync.server.core.ledger import Ledger
from sync.server.storage.store import Reading, Store, Transaction

_PAGE = 5_000


class Factories:
    """Reads the register and imports lists into it."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        """Take the store and what time and ids come from."""
        self._store = store
        self._clock = clock
        self._ids = ids

    def all(self) -> list[Factory]:
        """Return every factory, by country and name."""
        with self._store.read() as snapshot:
            found = _existing(snapshot)
        return sorted(found, key=lambda factory: (factory.country, factory.name, factory.id))

    def plan(self, data: bytes, file_name: str) -> ImportReport:
        """Return what importing the list would do; nothing is written."""
        with self._store.read() as snapshot:
            return self._plan(snapshot, data, file_name).report

    def import_list(self, data: bytes, file_name: str) -> ImportReport:
        """Import the list and return what was done; a second time it adds nothing."""
        with self._store.read() as snapshot:
            expected = self._plan(snapshot, data, file_name)
            scopes = {*snapshot.scopes(FACTORIES), *_scopes(expected.records())}
        if not expected.records():
            return expected.report

        def write(tx: Transaction, ledger: Ledger) -> ImportReport:
            # Planned again under the locks: two administrators with one list must not add it twice.
            plan = self._plan(tx, data, file_name)
            ledger.load([factory.id for factory in plan.records()], tx.records([f.id for f in plan.records()]))
            by_whom = own_write(self._ids, self._clock, "ImportFactories")
            for factory in plan.records():
                ledger.put(factory, factories_scope(factory.country), by_whom)
            return plan.report

        return commit(self._store, sorted(scopes), [], write)

    def _plan(self, reading: Reading, data: bytes, file_name: str) -> ImportPlan:
        return plan_import(data, _existing(reading), countries(), self._ids.new, file_name=file_name)


def _existing(reading: Reading) -> list[Factory]:
    found: list[Factory] = []
    for scope in reading.scopes(FACTORIES):
        after = 0
        while rows := reading.rows_since(scope, after, _PAGE):
            records = (decode_record(row.kind, row.body) for row in rows)
            found += [record for record in records if isinstance(record, Factory)]
            after = rows[-1].version
    return found


def _scopes(factories: Iterable[Factory]) -> set[str]:
    return {factories_scope(factory.country) for factory in factories}
