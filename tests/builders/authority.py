"""A server in memory: decides what it is sent as the authority, keeps field versions, and tells what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import msgspec

from app.domain.ids import derived_id
from app.domain.kernel.changeset import Based, Changeset, Command, OnBehalfOf
from app.domain.kernel.conflict import conflict_records
from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import Verdict, decide
from app.domain.kernel.reconcile import differences
from app.domain.kernel.record import Record
from app.domain.reasons import Blocked
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.schema.codec import decode_changeset
from app.schema.reference import catalogue, rule_pack
from app.storage.arrivals import Arrival, Head
from app.storage.history import HistoryEntry
from app.storage.outbox import Answer
from app.storage.rows import Stored
from sync.protocol.checksum import signed, term
from tests.fakes.memory_facts import MemoryFacts

ELSEWHERE = "device-elsewhere"
MANAGER = OnBehalfOf("Farida Noor", "Compliance manager")
_TIME = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)


def moved(checksum: int, removed: Iterable[tuple[str, int]], added: Iterable[tuple[str, int]]) -> int:
    """Return the checksum after records changed, as the wire defines it."""
    taken = sum(term(id, version) for id, version in removed)
    return signed(checksum - taken + sum(term(id, version) for id, version in added))


@dataclass(slots=True)
class Authority:
    """One scope. `push` decides payloads once; `write` is what somebody else does; `arrival` what a device is told."""

    scope: str
    today: date
    state: MemoryFacts
    entries: list[HistoryEntry]
    answers: dict[str, Answer]
    role: Role = Role.ADVISOR

    @classmethod
    def of(cls, scope: str, today: date, records: Iterable[Record]) -> Authority:
        """Start with records that nobody in particular wrote."""
        made = cls(scope, today, MemoryFacts(""), [], {})
        for record in records:
            made.keep(record, ELSEWHERE, derived_id(record.id), "Import")
        return made

    @property
    def version(self) -> int:
        """Return the scope's version."""
        return self.state.version

    def records(self) -> dict[str, Record]:
        """Return all records, by id."""
        return {record.id: record for record in self.state.all(Record)}

    def keep(
        self, record: Record, device: str, changeset: str, command: str, blended: frozenset[str] = frozenset()
    ) -> None:
        """Write a record with its history."""
        before = self.state.find(type(record), record.id)
        changes = {} if before is None else differences(before, record)
        version = self.state.put(record, device, blended)
        text = msgspec.json.encode(changes).decode()
        stamp = _TIME.isoformat()
        self.entries.append(
            HistoryEntry(version, record.id, record.KIND, changeset, command, "someone", device, "", stamp, stamp, text)
        )

    def write(self, command: Command, *, role: Role | None = None, old: Mapping[str, Based] | None = None) -> Verdict:
        """Let another device's person give a command on what they see now."""
        number = derived_id("elsewhere", str(self.version), type(command).__name__, repr(command))
        pack = rule_pack("advisory-2026-01")
        changeset = Changeset(
            number, ELSEWHERE, "someone", self.scope, command, old or {}, (), pack.id, _TIME, self.today, MANAGER
        )
        return self._decide(changeset, role or self.role)[0]

    def push(self, pending: Iterable[tuple[int, bytes]]) -> list[Answer]:
        """Decide changesets in order; one that was decided before gets the same answer, replayed."""
        told: list[Answer] = []
        for seq, payload in pending:
            changeset = decode_changeset(payload)
            known = self.answers.get(changeset.id)
            if known is not None:
                told.append(replace(known, replayed=True))
                continue
            waits = any(
                earlier not in self.answers or self.answers[earlier].verdict is Verdict.REFUSED
                for earlier in changeset.depends_on
            )
            if waits:
                told.append(Answer(seq, changeset.id, Verdict.BLOCKED))
                continue
            verdict, reasons, conflicts = self._judged(changeset)
            self.answers[changeset.id] = Answer(seq, changeset.id, verdict, False, reasons, conflicts)
            told.append(self.answers[changeset.id])
        return told

    def arrival(
        self, cursor: int = 0, answers: Iterable[Answer] = (), *, with_history: bool = True, is_snapshot: bool = False
    ) -> Arrival:
        """Return what a device with that cursor is told."""
        since = 0 if is_snapshot else cursor
        rows = [
            Stored(record, self.scope, version)
            for record in self.state.all(Record)
            if (version := self.state.version_of(record.id)) > since
        ]
        rows.sort(key=lambda row: row.version)
        return Arrival(
            self.scope,
            rows,
            [entry for entry in self.entries if entry.version > since] if with_history else [],
            list(answers),
            self.version,
            self.head(),
            _TIME.isoformat(),
            without_history_to=0 if with_history else self.version,
            is_snapshot=is_snapshot,
        )

    def head(self) -> Head:
        """Return version, count and checksum."""
        versions = {id: self.state.version_of(id) for id in self.records()}
        return Head(self.version, len(versions), moved(0, [], versions.items()))

    def _judged(self, changeset: Changeset) -> tuple[Verdict, tuple, tuple[str, ...]]:  # type: ignore[type-arg]
        try:
            verdict, conflicts = self._decide(changeset, self.role)
        except Blocked as blocked:
            return Verdict.REFUSED, blocked.reasons, ()
        return verdict, (), conflicts

    def _decide(self, changeset: Changeset, role: Role) -> tuple[Verdict, tuple[str, ...]]:
        pack = rule_pack("advisory-2026-01")
        facts = self.state.seen_by(changeset.device)
        context = Context(
            changeset.actor,
            role,
            changeset.device,
            self.scope,
            changeset.id,
            changeset.made_at,
            changeset.made_on,
            pack,
            catalogue(pack.catalogue),
            changeset.on_behalf_of,
        )
        type_ = COMMANDS_BY_CLASS[type(changeset.command)]
        outcome = decide(type_, changeset.command, changeset.based, facts, context, INVARIANTS)
        conflicts = conflict_records(outcome.clashes, facts, context)
        for record in (*outcome.records, *conflicts):
            blended = outcome.blended.get(record.id, frozenset())
            self.keep(record, changeset.device, changeset.id, type_.name, blended)
        return outcome.verdict, tuple(conflict.id for conflict in conflicts)
