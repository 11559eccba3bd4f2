"""The only write path: a command is decided, written and queued in one transaction on the one writer thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial

from app.domain.clock import Clock
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record, record_type
from app.services.changes import Changed, ChangeHub
from app.services.inverses import UndoStep, undo_step
from app.services.session import Session
from app.services.writer import Writer
from app.storage import base
from app.storage.basing import Shown
from app.storage.commit import Commit, Given, commit_command
from app.storage.connection import Connection
from app.storage.evidence_files import LocalFile
from app.storage.facts import SqliteFacts

OUTBOX = "outbox"


@dataclass(frozen=True, slots=True)
class Committed:
    """A command that is on the disk and in the outbox. `seq` 0: everything was so already, and nothing is sent."""

    changeset: str
    seq: int
    changed: Changed
    undo: UndoStep | None


class CommandService:
    """Takes commands from any thread."""

    def __init__(self, writer: Writer, session: Session, clock: Clock, ids: Ids, changes: ChangeHub) -> None:
        """Take the writer thread, whose commands these are, clock and ids, and whom to tell."""
        self._writer = writer
        self._session = session
        self._clock = clock
        self._ids = ids
        self._changes = changes
        self._undoable: Callable[[UndoStep], None] = _forget

    def on_undoable(self, keep: Callable[[UndoStep], None]) -> None:
        """Hand every step that can be taken back to `keep`, on the writer thread."""
        self._undoable = keep

    def submit(
        self,
        engagement_id: str,
        command: Command,
        *,
        shown: Mapping[str, Shown] | None = None,
        on_behalf_of: OnBehalfOf | None = None,
        draft: str | None = None,
        supersedes: str = "",
    ) -> Future[Committed]:
        """Give a command in an engagement.

        `shown` tells by record id what an editor showed when it was opened, where that was earlier; `draft` is the
        place of the draft the command was made from, gone with it; `supersedes` the refused changeset sent again.
        The future raises Blocked with the reasons or Known; then nothing was written.
        """
        return self.submit_in(
            engagement_scope(engagement_id),
            command,
            shown=shown,
            on_behalf_of=on_behalf_of,
            draft=draft,
            supersedes=supersedes,
        )

    def submit_in(
        self,
        scope: str,
        command: Command,
        *,
        shown: Mapping[str, Shown] | None = None,
        on_behalf_of: OnBehalfOf | None = None,
        draft: str | None = None,
        supersedes: str = "",
        files: tuple[LocalFile, ...] = (),
    ) -> Future[Committed]:
        """Give a command in any scope; `files` are stored evidence files that come with it."""
        given = self._given(scope, lambda _: command, on_behalf_of)
        return self._run(replace(given, shown=shown or {}, draft=draft, supersedes=supersedes, files=files))

    def submit_together(
        self, scope: str, commands: Iterable[Command], *, on_behalf_of: OnBehalfOf | None = None
    ) -> Future[tuple[Committed, ...]]:
        """Give several commands in one transaction, each a changeset of its own: all of them are written, or none.

        The future raises Blocked with the reasons of the first that a rule refuses. None of them is a step of undo.
        """
        given = [self._given(scope, partial(_as_it_is, command), on_behalf_of) for command in commands]

        def commit(connection: Connection) -> tuple[Committed, ...]:
            return tuple(self._committed(each, commit_command(connection, each), is_undoable=False) for each in given)

        def tell(all_of: tuple[Committed, ...]) -> None:
            sent = [committed.changed for committed in all_of if committed.seq]
            if sent:
                kinds = frozenset[str]().union(*(each.kinds for each in sent))
                ids = frozenset[str]().union(*(each.ids for each in sent))
                self._changes.publish(Changed(kinds, ids, frozenset({scope}), "local"))

        return self._writer.run(commit, then=tell)

    def take_back(self, step: UndoStep) -> Future[Committed]:
        """Give the command that undoes a step; it cannot be undone itself."""
        return self._run(self._given(step.scope, step.make, step.on_behalf_of), is_undoable=False)

    def shown(self, connection: Connection, cls: type[Record], record_id: str, names: Iterable[str]) -> Shown:
        """Return what an editor shows of a record when it is opened, to be handed in with its command.

        `names` are the fields of the editor; the others of their merge groups come with them.
        """
        facts = SqliteFacts(connection)
        stored = facts.stored(cls, record_id)
        if stored is None:
            raise LookupError(record_id)
        peers = record_type(cls).peers
        values = {peer: getattr(stored.record, peer) for name in names for peer in peers[name]}
        pins = base.pins(connection, stored.scope, (record_id,)).get(record_id, {})
        return Shown(stored.version, values, pins)

    def _given(self, scope: str, make: Callable[[Facts], Command], on_behalf_of: OnBehalfOf | None) -> Given:
        return Given(
            changeset=self._ids.new(),
            scope=scope,
            make=make,
            actor=self._session.user_id,
            device=self._session.device,
            made_at=self._clock.now(),
            today=self._clock.today(),
            on_behalf_of=on_behalf_of,
        )

    def _run(self, given: Given, *, is_undoable: bool = True) -> Future[Committed]:
        def commit(connection: Connection) -> Committed:
            return self._committed(given, commit_command(connection, given), is_undoable=is_undoable)

        return self._writer.run(commit, then=self._tell)

    def _committed(self, given: Given, commit: Commit, *, is_undoable: bool) -> Committed:
        kinds = commit.written.kinds | {OUTBOX} if commit.seq else commit.written.kinds
        changed = Changed(kinds, commit.written.ids, frozenset({given.scope}), "import" if given.files else "local")
        step = undo_step(commit.command, commit.writes, given.scope, given.on_behalf_of) if is_undoable else None
        return Committed(given.changeset if commit.seq else "", commit.seq, changed, step)

    def _tell(self, committed: Committed) -> None:
        if committed.undo is not None:
            self._undoable(committed.undo)
        if committed.seq:
            self._changes.publish(committed.changed)


def _as_it_is(command: Command, _facts: Facts) -> Command:
    return command


def _forget(_step: UndoStep) -> None:
    """Keep no step: until somebody asks for them."""
