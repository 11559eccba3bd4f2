"""Undoing an import of factories: what it added is removed again, unless somebody works with it already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory
from app.domain.ids import Ids, engagement_scope
from app.schema.codec import decode_record
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import FACTORIES
from sync.server.core.ledger import Ledger
from sync.server.core.removals import require_meant
from sync.server.storage.rows import HistoryRow
from sync.server.storage.store import Reading, Store, Transaction

_PAGE = 5_000
_IMPORT = "ImportFactories"
_BORN = b"{}"


@dataclass(frozen=True, slots=True)
class Imported:
    """One import: its id, when it was done (RFC 3339), and the factories it added that are still there."""

    id: str
    at: str
    factories: tuple[Factory, ...]


class Imports:
    """The imports that were done, and undoing one. What an import merged into factories that were there stays."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        """Take the store and what time and ids come from."""
        self._store = store
        self._clock = clock
        self._ids = ids

    def all(self) -> list[Imported]:
        """Return the imports of which anything is left, the oldest first."""
        with self._store.read() as snapshot:
            return sorted(_imports(snapshot), key=lambda each: each.at)

    def undo(self, import_id: str, *, is_meant: bool) -> Imported:
        """Remove what an import added; nothing at all where an engagement uses any of it.

        Known `import_unknown`; `import_in_use`; `mass_removal` where it is much and was not said to be meant.
        """
        with self._store.read() as snapshot:
            found = _of(snapshot, import_id)
            scopes = list(snapshot.scopes(FACTORIES))

        def write(tx: Transaction, ledger: Ledger) -> Imported:
            # Looked at again under the locks, which opening an engagement takes, too: others may have used the time.
            found = _of(tx, import_id)
            _require_unused(tx, found)
            held = sum(head.total for head in tx.heads(scopes).values())
            require_meant(len(found.factories), held, is_meant=is_meant)
            by_whom = own_write(self._ids, self._clock, "UndoImport")
            for factory in found.factories:
                ledger.remove(factory.id, by_whom)
            return found

        return commit(self._store, scopes, [factory.id for factory in found.factories], write)


def _of(reading: Reading, import_id: str) -> Imported:
    for found in _imports(reading):
        if found.id == import_id:
            return found
    raise Known("import_unknown", id=import_id)


def _imports(reading: Reading) -> Iterator[Imported]:
    born: dict[str, list[HistoryRow]] = {}
    for scope, head in reading.heads(reading.scopes(FACTORIES)).items():
        for step in _steps(reading, scope, head.version):
            if step.command == _IMPORT and step.changes == _BORN:
                born.setdefault(step.changeset, []).append(step)
    for import_id, steps in born.items():
        rows = reading.records([step.record for step in steps])
        records = (decode_record(row.kind, row.body) for row in rows)
        factories = [record for record in records if isinstance(record, Factory)]
        if factories:
            named = sorted(factories, key=lambda factory: (factory.country, factory.name, factory.id))
            yield Imported(import_id, steps[0].received_at, tuple(named))


def _steps(reading: Reading, scope: str, upto: int) -> Iterator[HistoryRow]:
    after = 0
    while rows := reading.history_since(scope, after, upto, _PAGE):
        yield from rows
        after = rows[-1].version


def _require_unused(reading: Reading, found: Imported) -> None:
    scopes = reading.scopes(engagement_scope(""))
    records = (decode_record(row.kind, row.body) for row in reading.records([scope[2:] for scope in scopes]))
    used = {record.factory_id for record in records if isinstance(record, Engagement)}
    names = [factory.name for factory in found.factories if factory.id in used]
    if names:
        raise Known("import_in_use", number=len(names), names=", ".join(names[:5]))
