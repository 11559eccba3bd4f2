"""What the tabs of an inspection show, and what the rules say to what is about to be done. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from app.domain.ids import restricted_scope
from app.domain.inspection_rules import InspectionRules
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Context
from app.domain.kernel.decide import decide
from app.domain.kernel.record import Record
from app.domain.permissions import may_command
from app.domain.reasons import Blocked, Reason
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.domain.visit.records import Visit
from app.queries.evidence_lines import EvidenceLine, evidence_lines, people
from app.queries.registers import Registers, register_entry, registers
from app.queries.violation_list import (
    ViolationNumbers,
    ViolationQuery,
    violation_ids,
    violation_numbers,
    violation_rows,
    violations_up_to,
)
from app.queries.violations import ViolationFacet, ViolationLine, ViolationRow, running_visit, violation_line
from app.services.workspace import Workspace
from app.storage.basing import Shown
from app.storage.connection import Connection

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules let this person do in an inspection today; `restricted` is None where they hold none of it."""

    rules: InspectionRules
    context: Context
    restricted: Context | None

    def may(self, command: str) -> Reason:
        """Say whether this person may give a command in the engagement (O2); for whom is asked later."""
        return may_command(self.context.role, command, OnBehalfOf("-", ""))

    def may_restricted(self, command: str) -> Reason:
        """Say whether this person may give a command of what is restricted (O2, Z1)."""
        role = self.context.role if self.restricted is None else self.restricted.role
        return may_command(role, command, restricted=True)


@dataclass(frozen=True, slots=True)
class InspectionView(Standing):
    """The violations of an inspection in numbers, as they stand for this person today; `people` are names by user id.

    `visit` is the visit in progress in which one is raised: of several the latest.
    """

    numbers: ViolationNumbers
    people: Mapping[str, str]
    visit: Visit | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A view, and the ids of the violations that were asked for, most urgent first, as they stood at that moment."""

    view: InspectionView
    ids: Sequence[str]


@dataclass(frozen=True, slots=True)
class RegistersView(Standing):
    """The registers of an inspection, as far as they were asked for."""

    registers: Registers


class InspectionPresenter:
    """Reads one engagement of an inspection or a remediation."""

    def __init__(self, workspace: Workspace, engagement_id: str) -> None:
        """Take where to read and which engagement."""
        self.workspace = workspace
        self.engagement_id = engagement_id

    def today(self) -> date:
        """Return the factory-local day."""
        return self.workspace.clock.today()

    def listed(self, facets: frozenset[ViolationFacet], severities: frozenset[str]) -> Listed | None:
        """Return the violations that all these facets and one of the severities fit; may be called off the GUI thread.

        None where the engagement is not held, or its programme has no inspectors.
        """
        with self.workspace.read() as connection:
            context = self._context(connection)
            if context is None or context.pack.inspection is None:
                return None
            rules = context.pack.inspection
            wanted = ViolationQuery(self.engagement_id, rules, context.today, facets, severities)
            view = InspectionView(
                rules,
                context,
                self._restricted(connection, context),
                violation_numbers(connection, wanted),
                people(connection, self.engagement_id),
                running_visit(connection, self.engagement_id),
            )
            return Listed(view, violation_ids(connection, wanted))

    def rows(self, ids: Sequence[str], standing: Standing) -> Sequence[ViolationRow]:
        """Return the rows of a page of the list."""
        with self.workspace.read() as connection:
            return violation_rows(connection, ids, standing.rules, standing.context.today)

    def line(self, violation_id: str, standing: Standing) -> ViolationLine | None:
        """Return one violation with what became of it, None when it is not on this device."""
        with self.workspace.read() as connection:
            return violation_line(connection, violation_id, standing.rules, standing.context.today)

    def length(self, most: int) -> int:
        """Return how many violations there are, counting to `most`: it takes no time in a long list."""
        with self.workspace.read() as connection:
            return violations_up_to(connection, self.engagement_id, most)

    def registers(self, most: Mapping[str, int]) -> RegistersView | None:
        """Return so many of the latest entries of each register, by kind of record; None as for `listed`."""
        with self.workspace.read() as connection:
            context = self._context(connection)
            if context is None or context.pack.inspection is None:
                return None
            return RegistersView(
                context.pack.inspection,
                context,
                self._restricted(connection, context),
                registers(connection, self.engagement_id, most),
            )

    def entry(self, cls: type[R], record_id: str) -> R | None:
        """Return one entry of a register."""
        with self.workspace.read() as connection:
            return register_entry(connection, cls, record_id)

    def visit_id(self) -> str:
        """Return the visit in progress ('' for none)."""
        with self.workspace.read() as connection:
            visit = running_visit(connection, self.engagement_id)
            return "" if visit is None else visit.id

    def evidence(self, record_id: str) -> tuple[EvidenceLine, ...]:
        """Return the evidence of a violation."""
        with self.workspace.read() as connection:
            return evidence_lines(connection, self.engagement_id, record_id)

    def refusal(
        self, command: Command, for_whom: OnBehalfOf | None = None, *, restricted: bool = False
    ) -> tuple[Reason, ...]:
        """Return why a command would be refused now; () when nothing stands against it."""
        with self.workspace.read() as connection:
            context = self._context(connection, for_whom)
            if context is not None and restricted:
                context = self._restricted(connection, context)
            if context is None:
                return ()
            try:
                facts = self.workspace.facts(connection)
                decide(COMMANDS_BY_CLASS[type(command)], command, {}, facts, context, INVARIANTS)
            except Blocked as blocked:
                return tuple(reason for reason in blocked.reasons if not reason.met)
        return ()

    def shown(self, record: Record, names: Sequence[str]) -> Shown:
        """Return what a form shows of a record, for the command that will be made from it."""
        with self.workspace.read() as connection:
            return self.workspace.commands.shown(connection, type(record), record.id, names)

    def _context(self, connection: Connection, for_whom: OnBehalfOf | None = None) -> Context | None:
        try:
            return self.workspace.context(connection, self.engagement_id, for_whom)
        except Blocked:
            return None

    def _restricted(self, connection: Connection, context: Context) -> Context | None:
        scope = restricted_scope(self.engagement_id)
        role = self.workspace.role(connection, scope)
        return None if role is None else replace(context, scope=scope, role=role)


def changed(before: object, values: Mapping[str, object]) -> dict[str, object]:
    """Return the values that differ from a record's."""
    return {name: value for name, value in values.items() if getattr(before, name) != value}
