"""What a person sees at one moment, what they do with it, and what was saved of that."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass

from app.domain.account.records import Grant
from app.domain.checklist.records import Template, TemplatePart
from app.domain.custody.records import Handover
from app.domain.decision.records import Refusal
from app.domain.factory.records import Factory
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.records import RECORD_CLASSES
from app.services.changes import Changed
from app.services.commands import Committed
from app.services.receiving import SCOPE
from app.storage import scopes
from app.storage.basing import Shown
from app.storage.connection import Connection
from app.storage.driver import select
from app.storage.rows import Stored, rows_of
from app.storage.scopes import ScopeStanding

_OWN_CLASSES: tuple[type[Record], ...] = (Grant, Refusal, Handover)
_CATALOGUED: tuple[type[Record], ...] = (Factory, Template, TemplatePart)
_SHARED_CLASSES = tuple(cls for cls in RECORD_CLASSES if cls not in (*_OWN_CLASSES, *_CATALOGUED))
_CLASSES = (*_OWN_CLASSES, *_SHARED_CLASSES)
_PENDING = "SELECT id, state FROM outbox ORDER BY seq"


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person could see at one moment: rows with the server's version behind each, what waits, roles.

    `pending` is {changeset: its state in the outbox} in the order in which they were made.
    """

    rows: Mapping[str, Stored[Record]]
    pending: Mapping[str, str]
    roles: Mapping[str, Role]


@dataclass(frozen=True, slots=True)
class Deed:
    """A command that somebody gives; `opened` is the place of the screen on which its editor was opened (-1: now).

    `content` is the file that it attaches.
    """

    scope: str
    command: Command
    behalf: OnBehalfOf | None = None
    shown: Mapping[str, Shown] | None = None
    opened: int = -1
    supersedes: str = ""
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Saved:
    """A changeset that was saved: the screens (by place) when its editor was opened and when it was given."""

    changeset: str
    seq: int
    scope: str
    command: str
    payload: bytes
    opened: int
    given: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """A command given, whose outcome is not yet asked for."""

    scope: str
    command: str
    opened: int
    given: int
    future: Future[Committed]


class ScreenReader:
    """Reads the screen, and afterwards only what a notice of change names: as the program's own pages do."""

    def __init__(self) -> None:
        self._rows: dict[str, Stored[Record]] = {}
        self._changed: dict[type[Record], set[str]] = {}
        self._is_all_changed = True

    def hear(self, changed: Changed) -> None:
        """Take a notice of change."""
        self._is_all_changed |= bool(changed.kinds & {SCOPE})
        for cls in _CLASSES:
            if cls.KIND in changed.kinds:
                self._changed.setdefault(cls, set()).update(changed.ids)

    def read(self, connection: Connection) -> Screen:
        """Return what the screen shows now, but for catalogues."""
        held = scopes.held(connection)
        if self._is_all_changed:
            self._rows = all_rows(connection)
        else:
            self._rows = dict(self._rows)
            for cls, ids in self._changed.items():
                found: Mapping[str, Stored[Record]] = rows_of(cls).by_ids(connection, ids)
                gone = [id for id in ids - found.keys() if id in self._rows and type(self._rows[id].record) is cls]
                self._rows |= found
                for id in gone:
                    del self._rows[id]
        self._changed, self._is_all_changed = {}, False
        roles = {
            scope: state.known_role
            for scope, state in held.items()
            if state.known_role is not None and state.state is not ScopeStanding.REVOKED
        }
        pending = {str(row[0]): str(row[1]) for row in select(connection, _PENDING)}
        return Screen(self._rows, pending, roles)


def all_rows(connection: Connection) -> dict[str, Stored[Record]]:
    """Return every row, but for catalogues."""
    return {
        stored.record.id: stored
        for scope in scopes.held(connection)
        if not scope.startswith("g:")
        for cls in (_OWN_CLASSES if scope.startswith("u:") else _SHARED_CLASSES)
        for stored in rows_of(cls).by_scope(connection, scope)
    }
