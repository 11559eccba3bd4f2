"""What is known in the replica, as handlers ask for it: own pending changes included, each row read once.

**When did another device change a field?** The server keeps a version and a last writer for every field; the replica
does not. It asks its history, which holds every write of the scopes it receives, one entry a version: the newest
entry past `since` that names the field tells its last writer, and no such entry means that nobody wrote it. Where
the history does not reach back to `since` (a scope was received anew as a whole), a record that moved past `since`
counts as changed by another. With `mine_wins` that is no worse: the kernel asks only for fields whose value is no
longer the shown one, so what remains is this device's own earlier write, refused or overwritten meanwhile; a choice
field shows mine either way, and a text shows both sides' words until the server's row replaces it. Nothing of it is
sent: the payload was written once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar, cast

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting, Member
from app.domain.kernel.conflict import open_conflict
from app.domain.kernel.record import Record, record_type
from app.domain.visit.records import Visit
from app.storage import history, scopes
from app.storage.rows import Stored, rows_of

R = TypeVar("R", bound=Record)

# A judgement of gates looks up many of these one by one, and an engagement has few of them.
READ_AS_A_WHOLE = frozenset({Visit, Committee, Member, Meeting})
_CATALOGUE = "g:"
_VERY_MANY = 1_000


class SqliteFacts:
    """Facts over one connection, for one unit of work: make a new one for the next.

    `scope` limits what is found to that scope and the catalogues, as the server does ('' = no limit: for screens);
    `device` is the one whose own writes are no reason to ask.
    """

    def __init__(self, connection: Connection, scope: str = "", device: str = "") -> None:
        """Take the connection; nothing is read yet."""
        self._connection = connection
        self._scope = scope
        self._device = device
        self._known: dict[type[Record], dict[str, Stored[Record] | None]] = {}
        self._children: dict[tuple[type[Record], str], list[Stored[Record]]] = {}
        self._whole: dict[tuple[type[Record], str], dict[str, list[Stored[Record]]]] = {}
        self._versions: dict[str, int] = {}

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Return the record of that class and id, or None."""
        found = self.stored(cls, record_id)
        return None if found is None else found.record

    def children(self, cls: type[R], parent_id: str) -> Sequence[R]:
        """Return the records of that class under a parent, in order of arrival at the server, own pending last."""
        return [stored.record for stored in self.stored_children(cls, parent_id)]

    def changed_since(self, record_id: str, name: str, since: int) -> bool:
        """Say whether another device wrote the field past `since`, as far as is known here."""
        if self._versions.get(record_id, 0) <= since:
            return False
        state = scopes.find(self._connection, self._scope)
        if state is None or state.history_from > since:
            return True
        return history.is_last_written_by_another(self._connection, record_id, name, since, self._device)

    def disputed(self, record_id: str, name: str, since: int) -> bool:
        """Say whether this device has an open conflict on the field that it had not seen at `since`.

        What counts is when the conflict arose; without its history, when it was last written.
        """
        conflict = open_conflict(self, record_id, (name,), self._device)
        if conflict is None or self._versions.get(conflict.id, 0) <= since:
            return False
        arose = history.birth(self._connection, conflict.id)
        return arose is None or arose > since

    def stored(self, cls: type[R], record_id: str) -> Stored[R] | None:
        """Return the record with its scope and version, or None."""
        known = self._known.get(cls)
        if known is None or record_id not in known:
            self._look_up(cls, record_id)
            known = self._known[cls]
        return cast("Stored[R] | None", known[record_id])

    def stored_children(self, cls: type[R], parent_id: str) -> Sequence[Stored[R]]:
        """Return the same as `children`, each with its scope and version."""
        return cast("Sequence[Stored[R]]", self._listed(cls, parent_id))

    def parents_of(self, cls: type[Record], among: Collection[str]) -> set[str]:
        """Return those of many that have children of that class."""
        whole = self._whole.get((cls, self._scope))
        if whole is not None:
            return {parent for parent in among if parent in whole} if whole else set()
        return {parent for parent in among if self._listed(cls, parent)}

    def know_none(self, classes: Iterable[type[Record]]) -> None:
        """Take it from whoever knows that the scope has no rows of these classes; none are looked for."""
        for cls in classes:
            self._whole[cls, self._scope] = {}

    def version(self, record_id: str) -> int:
        """Return the server's version of a record that was found before (0: not there yet)."""
        return self._versions.get(record_id, 0)

    def kind(self, record_id: str) -> str:
        """Return the kind of a record that was found before."""
        return next(cls.KIND for cls, known in self._known.items() if known.get(record_id) is not None)

    def read_ahead(self, cls: type[Record], ids: Iterable[str]) -> None:
        """Read records of a class by id in one statement, before they are asked for one by one."""
        known = self._known.setdefault(cls, {})
        wanted = [record_id for record_id in ids if record_id not in known]
        known.update(dict.fromkeys(wanted))
        self._taken(cls, rows_of(cls).by_ids(self._connection, wanted).values())

    def read_children_ahead(self, cls: type[Record], parents: Collection[str]) -> None:
        """Read the children of many parents in one statement; of very many, those of the whole scope."""
        if self._scope and len(parents) > _VERY_MANY:
            self._read_whole(cls, self._scope)
        if (cls, self._scope) in self._whole:
            return
        wanted = [parent for parent in parents if (cls, parent) not in self._children]
        groups: dict[str, list[Stored[Record]]] = {parent: [] for parent in wanted}
        parent_of = record_type(cls).parent_of
        for stored in self._taken(cls, rows_of(cls).by_parents(self._connection, wanted)):
            groups[parent_of(stored.record)].append(stored)
        self._children.update({(cls, parent): children for parent, children in groups.items()})

    def _listed(self, cls: type[Record], parent_id: str) -> list[Stored[Record]]:
        whole = self._whole.get((cls, self._scope))
        if whole is not None:
            return whole.get(parent_id, [])
        listed = self._children.get((cls, parent_id))
        if listed is None:
            found = rows_of(cls).by_parents(self._connection, (parent_id,))
            listed = self._children[cls, parent_id] = self._taken(cls, found)
        return listed

    def _look_up(self, cls: type[Record], record_id: str) -> None:
        known = self._known.setdefault(cls, {})
        if self._scope and (cls in READ_AS_A_WHOLE or (cls, self._scope) in self._whole):
            self._read_whole(cls, self._scope)
            known.setdefault(record_id, None)
            return
        found = rows_of(cls).find(self._connection, record_id)
        known[record_id] = None
        if found is not None:
            self._taken(cls, (found,))
            if not self._scope and cls in READ_AS_A_WHOLE:
                self._taken(cls, rows_of(cls).by_scope(self._connection, found.scope))

    def _read_whole(self, cls: type[Record], scope: str) -> None:
        if (cls, scope) in self._whole:
            return
        groups: dict[str, list[Stored[Record]]] = {}
        parent_of = record_type(cls).parent_of
        for stored in self._taken(cls, rows_of(cls).by_scope(self._connection, scope)):
            groups.setdefault(parent_of(stored.record), []).append(stored)
        self._whole[cls, scope] = groups

    def _taken(self, cls: type[Record], found: Collection[Stored[Record]]) -> list[Stored[Record]]:
        here = [stored for stored in found if self._is_here(stored)]
        for stored in here:
            self._remember(cls, stored)
        return here

    def _remember(self, cls: type[Record], stored: Stored[Record]) -> None:
        self._known.setdefault(cls, {})[stored.record.id] = stored
        self._versions[stored.record.id] = stored.version

    def _is_here(self, stored: Stored[Record]) -> bool:
        return not self._scope or stored.scope == self._scope or stored.scope.startswith(_CATALOGUE)
