"""One command, one transaction: decided on the view, written, queued for the server - or nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Connection

from app.domain.kernel.changeset import Changeset, Command, OnBehalfOf
from app.domain.kernel.command import CommandType
from app.domain.kernel.decide import decide
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS, declared_reads
from app.schema.codec import encode_changeset
from app.storage import base, evidence_files, history, outbox
from app.storage.base import Base, Pins, pinned_by
from app.storage.basing import Shown, based_on, written_to
from app.storage.change import Write
from app.storage.contexts import context_now
from app.storage.driver import run
from app.storage.evidence_files import LocalFile
from app.storage.overlay import OverlayFacts
from app.storage.rows import Stored
from app.storage.view import Written, write_view

_SETTLE_DRAFT = "DELETE FROM draft WHERE place = ?"


@dataclass(frozen=True, slots=True)
class Given:
    """A command with its circumstances. `make` returns it from the state it will be decided on."""

    changeset: str
    scope: str
    make: Callable[[Facts], Command]
    actor: str
    device: str
    made_at: datetime
    today: date
    on_behalf_of: OnBehalfOf | None = None
    shown: Mapping[str, Shown] = field(default_factory=dict)
    draft: str | None = None
    supersedes: str = ""
    files: tuple[LocalFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Commit:
    """What came of a command; `seq` 0 and no writes when everything was as it said already."""

    command: Command
    seq: int
    writes: tuple[Write, ...]
    written: Written


def commit_command(connection: Connection, given: Given) -> Commit:
    """Decide the command and write all that follows; Blocked, with nothing written, when a rule says no."""
    facts = OverlayFacts(connection, given.scope, given.device)
    context = context_now(
        connection,
        facts,
        scope=given.scope,
        actor=given.actor,
        device=given.device,
        made_at=given.made_at,
        today=given.today,
        changeset=given.changeset,
        on_behalf_of=given.on_behalf_of,
    )
    command = given.make(facts)
    type_ = COMMANDS_BY_CLASS[type(command)]
    made = type_.run(command, facts, context)
    targets = written_to(command, made, facts)
    pins = base.pins(connection, given.scope, [record.id for record in targets])
    based = based_on(command, targets, facts, pins, given.shown)
    outcome = decide(_decided(type_, made), command, based, facts, context, INVARIANTS, mine_wins=True)
    writes = tuple(Write(facts.find(type(record), record.id), record) for record in outcome.records)
    if given.draft is not None:
        run(connection, _SETTLE_DRAFT, (given.draft,))
    if not writes:
        return Commit(command, 0, (), Written(frozenset(), frozenset()))
    reads = declared_reads(type_, command, based, context.engagement)
    changeset = Changeset(
        id=given.changeset,
        device=given.device,
        actor=given.actor,
        scope=given.scope,
        command=command,
        based=based,
        depends_on=history.creators(connection, {*reads.records, *(record.id for record in outcome.records)}),
        pack=context.pack.id,
        made_at=given.made_at,
        made_on=given.today,
        on_behalf_of=given.on_behalf_of,
        supersedes=given.supersedes,
    )
    seq = outbox.append(
        connection,
        id=changeset.id,
        scope=changeset.scope,
        name=type_.name,
        target=reads.records[0] if reads.records else "",
        payload=encode_changeset(changeset, {record.id: record.KIND for record in targets if record.id in based}),
        made_at=changeset.made_at.isoformat(),
        depends_on=changeset.depends_on,
    )
    _keep_bases(connection, facts, changeset, writes, pins)
    history.keep_pending(connection, ((changeset, writes),))
    for file in given.files:
        evidence_files.keep(connection, given.scope, file)
    written = _put(connection, facts, outcome.records, given)
    return Commit(command, seq, writes, written)


def _decided(type_: CommandType, made: tuple[Record, ...]) -> CommandType:
    """Return the command type with its handler's answer given: what a command writes is asked before it is decided."""
    return CommandType(type_.cls, type_.name, type_.version, lambda _command, _facts, _context: made, type_.reads)


def _keep_bases(
    connection: Connection,
    facts: OverlayFacts,
    changeset: Changeset,
    writes: tuple[Write, ...],
    pins: Mapping[str, Pins],
) -> None:
    """Keep the server's state of records touched first, and the pins of fields now shown from this changeset."""
    touched: list[Base] = []
    for write in writes:
        after = write.after
        before = pins.get(after.id)
        based = changeset.based.get(after.id)
        pinned = pinned_by(before or {}, based) if based is not None else before or {}
        if before is None:
            version = facts.version(after.id)
            touched.append(Base(after.id, after.KIND, changeset.scope, version, write.before, pinned))
        elif pinned != before:
            base.repin(connection, changeset.scope, after.id, pinned)
    base.keep(connection, touched)


def _put(connection: Connection, facts: OverlayFacts, records: tuple[Record, ...], given: Given) -> Written:
    held: dict[type[Record], dict[str, Stored[Record]]] = {}
    for record in records:
        before = facts.stored(type(record), record.id)
        if before is not None:
            held.setdefault(type(record), {})[record.id] = before
        facts.put(Stored(record, given.scope, facts.version(record.id)))
    return write_view(connection, facts, held, given.scope, given.today)
