"""The server's answers to a handler: the ledger, and a counted look-up for what no command declared."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar, cast

from app.domain.kernel.conflict import open_conflict
from app.domain.kernel.record import Record
from sync.server.core.ledger import BIRTH, Entry, Ledger
from sync.server.storage.store import Reading

R = TypeVar("R", bound=Record)

_CATALOGUE = "g:"


class ServerFacts:
    """Facts for one changeset: records of its scope and of the catalogues, as one device may know them."""

    def __init__(
        self,
        ledger: Ledger,
        reading: Reading,
        scope: str,
        device: str,
        *,
        was_kept: bool = False,
        through: Collection[type[Record]] = (),
    ) -> None:
        """Take the ledger, the transaction for what it does not hold, the scope, and who asks.

        Records of the classes `through` are found by what other records say: none of these look-ups was forgotten.

        Of a changeset that `was_kept` the device alone does not tell whether its author knew of a write: the device may
        have written afterwards, when the factory was theirs again, and whoever accepts it now knew of other writes.
        """
        self._ledger = ledger
        self._reading = reading
        self._scope = scope
        self._device = device
        self._was_kept = was_kept
        self._through = through
        self._written: dict[str, Record] = {}
        self.undeclared = 0

    def written(self, records: Iterable[Record]) -> None:
        """Let stand what the changeset writes: a conflict that it decides is none that it may join."""
        self._written = {record.id: record for record in records}

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Return the record of that class and id in this scope or a catalogue, or None."""
        entry = self._ledger.entry(record_id)
        if entry is None and not self._ledger.knows(record_id):
            self.undeclared += cls not in self._through
            self._ledger.load((record_id,), self._reading.records((record_id,)))
            entry = self._ledger.entry(record_id)
        if entry is None or entry.kind != cls.KIND or not self._is_here(entry):
            return None
        return cast("R", entry.record)

    def children(self, cls: type[R], parent_id: str) -> Sequence[R]:
        """Return the records of that class under a parent, in order of arrival."""
        key = (parent_id, cls.KIND)
        if not self._ledger.knows_children(key):
            self.undeclared += 1
            self._ledger.load_children((key,), self._reading.children((key,)))
        here = [entry for entry in self._ledger.children(key) if self._is_here(entry)]
        return [cast("R", self._written.get(entry.id) or entry.record) for entry in here]

    def changed_since(self, record_id: str, name: str, since: int) -> bool:
        """Say whether the field's version is past `since` and its last writer not known to be this device by then."""
        entry = self._ledger.entry(record_id)
        if entry is None:
            return False
        version, writer = entry.versions.get(name) or entry.versions[BIRTH]
        return version > since and (self._was_kept or writer != self._device)

    def disputed(self, record_id: str, name: str, since: int) -> bool:
        """Say whether this device has an open conflict on the field that it had not seen at `since`."""
        conflict = open_conflict(self, record_id, (name,), self._device)
        if conflict is None:
            return False
        entry = self._ledger.entry(conflict.id)
        return entry is not None and entry.versions[BIRTH][0] > since

    def _is_here(self, entry: Entry) -> bool:
        return entry.scope == self._scope or entry.scope.startswith(_CATALOGUE)
