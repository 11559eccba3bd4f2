"""The registers of an inspection, and what of inspections waits for somebody today."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from sqlalchemy import Connection

from app.domain.factory.records import Programme
from app.domain.inspection.escalation import Escalation, escalation_due, reaches_at_once
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation
from app.domain.kernel.record import Record
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.queries.evidence_lines import people
from app.queries.record_titles import factory_names
from app.queries.violations import by_parent
from app.schema.reference import pack_in_force
from app.storage.rows import rows_of

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Register(Generic[R]):
    """The latest entries of one register, and how many there are in all."""

    entries: tuple[R, ...] = ()
    total: int = 0

    @property
    def left(self) -> int:
        """Return how many are not among the entries."""
        return self.total - len(self.entries)


@dataclass(frozen=True, slots=True)
class Registers:
    """Accidents, and where they are held complaints and alerts, the latest first; `people` are names by user id."""

    accidents: Register[Accident]
    complaints: Register[Complaint]
    alerts: Register[ZeroTolerance]
    people: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AlertDue:
    """What cannot wait and nobody has taken up yet (Z1)."""

    case: ZeroTolerance
    factory: str
    title: str


@dataclass(frozen=True, slots=True)
class ViolationDue:
    """A violation whose deadline has passed, or whose stage of escalation is to be carried out."""

    violation: Violation
    escalation: Escalation
    factory: str


# The order of each is that of an index: the first page costs the same however long the register is.
_LATEST = "SELECT id FROM {table} WHERE engagement_id = ? ORDER BY {day} DESC, id DESC LIMIT ?"
_COUNT = "SELECT count(*) FROM {table} WHERE engagement_id = ?"
_DAYS: Mapping[type[Record], str] = {Accident: "happened_on", Complaint: "received_on", ZeroTolerance: "seen_on"}
_HELD = (
    "scope_state AS s CROSS JOIN engagement AS e ON e.id = substr(s.scope, 3) "
    "CROSS JOIN {table} ON {parent} = e.id WHERE s.scope >= '{prefix}:' AND s.scope < '{prefix};' "
    "AND s.state NOT IN ('revoked', 'filling') AND e.programme <> 'advisory'"
)
_ALERTS = "SELECT z.id FROM {source} AND z.taken_at IS NULL ORDER BY z.seen_on, z.id"
_LATE = (
    "SELECT v.id, e.programme FROM {source} AND v.status IN ('in_progress', 'pending_verification') "
    "AND (v.deadline < ? OR e.programme IN (SELECT value FROM json_each(?)) "
    "OR EXISTS (SELECT 1 FROM deadline_extension AS d WHERE d.violation_id = v.id))"
)


def registers(connection: Connection, engagement_id: str, most: Mapping[str, int]) -> Registers:
    """Return the registers of an engagement; `most` says by kind of record how many entries are wanted."""
    return Registers(
        _register(connection, Accident, engagement_id, most),
        _register(connection, Complaint, engagement_id, most),
        _register(connection, ZeroTolerance, engagement_id, most),
        people(connection, engagement_id),
    )


def register_entry(connection: Connection, cls: type[R], record_id: str) -> R | None:
    """Return one entry, however far down its register it stands."""
    found = rows_of(cls).find(connection, record_id)
    return None if found is None else found.record


def alerts_due(connection: Connection, most: int) -> tuple[list[AlertDue], int]:
    """Return what cannot wait in all engagements held, the oldest first, at most so many; and how many there are."""
    source = _HELD.format(table="zero_tolerance AS z", parent="z.engagement_id", prefix="r")
    ids = [str(row[0]) for row in connection.exec_driver_sql(_ALERTS.format(source=source))]
    found = rows_of(ZeroTolerance).by_ids(connection, ids[:most])
    cases = [found[id].record for id in ids[:most] if id in found]
    names = factory_names(connection, {case.engagement_id for case in cases})
    return [AlertDue(case, names.get(case.engagement_id, ""), case.text) for case in cases], len(ids)


def violations_due(connection: Connection, today: date, most: int) -> tuple[list[ViolationDue], int]:
    """Return violations with a missed deadline or a stage to carry out, the gravest first; and how many there are.

    In all engagements held; as many statements however many there are. What is neither late nor was given more time
    has reached no stage, unless the pack says that one is reached at once: it is not read.
    """
    packs = {programme.value: pack_in_force(programme.value, today) for programme in Programme}
    rules = {name: pack.inspection for name, pack in packs.items() if pack is not None}
    at_once = [name for name, each in rules.items() if each is not None and reaches_at_once(each)]
    source = _HELD.format(table="violation AS v", parent="v.engagement_id", prefix="f")
    rows = connection.exec_driver_sql(_LATE.format(source=source), (today.isoformat(), json.dumps(at_once)))
    programmes = {str(id): str(name) for id, name in rows}
    late = [row.record for row in rows_of(Violation).by_ids(connection, programmes).values()]
    extensions = by_parent(connection, DeadlineExtension, list(programmes))
    steps = by_parent(connection, EscalationStep, list(programmes))
    due: list[tuple[Violation, Escalation]] = []
    for violation in late:
        known = rules.get(programmes[violation.id])
        if known is None:
            continue
        escalation = escalation_due(
            violation, extensions.get(violation.id, ()), steps.get(violation.id, ()), known, today
        )
        if escalation.deadlines[-1].is_missed or escalation.due is not None:
            due.append((violation, escalation))
    due.sort(key=lambda each: (-each[1].reached, each[0].deadline, each[0].id))
    names = factory_names(connection, {violation.engagement_id for violation, _ in due[:most]})
    return [ViolationDue(*each, names.get(each[0].engagement_id, "")) for each in due[:most]], len(due)


def _register(connection: Connection, cls: type[R], engagement_id: str, most: Mapping[str, int]) -> Register[R]:
    count = _COUNT.format(table=cls.KIND)
    total = int(connection.exec_driver_sql(count, (engagement_id,)).scalar_one())
    latest = _LATEST.format(table=cls.KIND, day=_DAYS[cls])
    ids = [str(row[0]) for row in connection.exec_driver_sql(latest, (engagement_id, most[cls.KIND]))]
    found = rows_of(cls).by_ids(connection, ids)
    return Register(tuple(found[id].record for id in ids if id in found), total)
