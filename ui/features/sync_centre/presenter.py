"""Everything the page says, read at once off the GUI thread; what a decision would touch, asked of the domain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import compress
from json import dumps
from operator import not_

from app.domain.decision.commands import DecideConflict
from app.domain.decision.rules import decide_conflict
from app.domain.errors import Known
from app.domain.factory.records import Contact
from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.kernel.plain import Plain
from app.domain.kernel.record import with_values
from app.domain.plan.gates import GateStanding, GateState, gate_states
from app.domain.plan.records import PlanItem, Status
from app.domain.reasons import Blocked, Reason
from app.queries.conflicts import Case, Decided, decided_conflicts, open_cases
from app.queries.hand_back import HandBack, hand_back
from app.queries.record_titles import factory_names
from app.queries.refusals import KeptByServer, RefusedChange, kept_by_server, open_refusals, settled_refusals
from app.queries.sync_status import Holdings, holdings
from app.services.workspace import Workspace
from app.storage import evidence_files, scopes
from app.storage.connection import Connection
from ui.features.sync_centre.choices import Choice, draft_place

_LAST = 12


@dataclass(frozen=True, slots=True)
class CentreView:
    """The page at one moment, for the user `reader`; `drafts` are choices for conflicts not saved, by conflict.

    `cases` are for the reader to decide, `elsewhere` for others: a supervisor sees them and decides none.
    `factories` are those held here, (scope, name); `stuck` counts the files that are only here and not sent.
    """

    now: datetime
    reader: str
    cases: tuple[Case, ...]
    elsewhere: tuple[Case, ...]
    decided: tuple[Decided, ...]
    refused: tuple[RefusedChange, ...]
    put_aside: tuple[RefusedChange, ...]
    kept: tuple[KeptByServer, ...]
    hand_back: HandBack
    holdings: Holdings
    drafts: Mapping[str, Choice]
    factories: tuple[tuple[str, str], ...] = ()
    stuck: int = 0

    @property
    def decisions(self) -> int:
        """Return the number of conflicts to decide."""
        return sum(len(case.disagreements) for case in self.cases)


@dataclass(frozen=True, slots=True)
class Touched:
    """Gates that are, or become, stale or confirmed again: on which fields, and of which day."""

    gates: tuple[str, ...]
    becomes: GateStanding
    held_on: date | None
    changed: tuple[str, ...]
    is_now: bool


@dataclass(frozen=True, slots=True)
class Prospect:
    """What saving would come to: the reasons of rules that stand against it, and what it touches."""

    reasons: tuple[Reason, ...] = ()
    touched: tuple[Touched, ...] = ()
    is_completed: bool = False

    @property
    def unmet(self) -> tuple[Reason, ...]:
        """Return the reasons that stand against it."""
        return tuple(reason for reason in self.reasons if not reason.met)


class CentrePresenter:
    """Reads the page, and asks the domain beforehand what the server will ask."""

    def __init__(self, workspace: Workspace) -> None:
        """Take where to read."""
        self._workspace = workspace

    def view(self, clock_offset_seconds: float | None = None) -> CentreView:
        """Return the page as it stands now; call it off the GUI thread.

        The offset is by how much this device's clock is ahead of the server's, None where they were not compared.
        """
        workspace = self._workspace
        user, device = workspace.session.user_id, workspace.session.device
        with workspace.read() as connection:
            cases = [replace(case, reader=user) for case in open_cases(connection, device)]
            decides = [case.is_for(connection) for case in cases]
            view = CentreView(
                now=workspace.clock.now(),
                reader=user,
                cases=tuple(compress(cases, decides)),
                elsewhere=tuple(compress(cases, map(not_, decides))),
                decided=tuple(decided_conflicts(connection, _LAST)),
                refused=tuple(open_refusals(connection, user)),
                put_aside=tuple(settled_refusals(connection, user, _LAST)),
                kept=tuple(kept_by_server(connection, _LAST)),
                hand_back=hand_back(connection, workspace.clock.now(), clock_offset_seconds),
                holdings=holdings(connection),
                drafts={},
                factories=_factories(connection),
                stuck=evidence_files.stuck(connection),
            )
        kept = {draft.place: draft.content for draft in workspace.drafts.all()}
        places = {each.conflict.id: draft_place(each.conflict.id) for case in cases for each in case.disagreements}
        drafts = {id: Choice.from_text(kept[place]) for id, place in places.items() if place in kept}
        return replace(view, drafts=drafts)

    def entering_for(self, case: Case) -> OnBehalfOf | None:
        """Return for whom the advisor enters what the factory owns; nobody is entered for in what is restricted."""
        with self._workspace.read() as connection:
            return self._for_whom(connection, case)

    def contacts(self, engagement_id: str) -> tuple[Contact, ...]:
        """Return the people of the factory."""
        with self._workspace.read() as connection:
            return tuple(self._workspace.facts(connection).children(Contact, engagement_id))

    def prospect(self, case: Case, chosen: Mapping[str, Mapping[str, Plain]]) -> Prospect:
        """Return what deciding the conflicts named by id in `chosen` with those values would come to.

        Without any choice: the gates that are stale already, on fields that this change has to do with.
        """
        if case.title is None:
            return Prospect()
        with self._workspace.read() as connection:
            for_whom = self._for_whom(connection, case)
            try:
                context = self._workspace.context_in(connection, case.scope, for_whom)
            except Blocked as blocked:
                return Prospect(blocked.reasons)
            except Known:
                return Prospect()
            facts = self._workspace.facts(connection)
            item = facts.find(PlanItem, case.record_id) if case.record_kind == PlanItem.KIND else None
            reasons, after = _decided(case, chosen, facts, context, item)
            if item is None or after is None:
                return Prospect(reasons)
            before_gates, after_gates = gate_states(item, facts, context), gate_states(after, facts, context)
            touched = _touched(case, before_gates, after_gates)
            return Prospect(reasons, touched, item.status is Status.COMPLETED)

    def _for_whom(self, connection: Connection, case: Case) -> OnBehalfOf | None:
        if case.title is None or case.scope != engagement_scope(case.title.engagement_id):
            return None
        return self._workspace.entering_for(connection, case.title.engagement_id)


def _factories(connection: Connection) -> tuple[tuple[str, str], ...]:
    held = {scope.partition(":")[2]: scope for scope in scopes.held(connection) if scope.startswith("f:")}
    named = [(held[id], name) for id, name in factory_names(connection, held).items() if name]
    return tuple(sorted(named, key=lambda each: (each[1].casefold(), each[0])))


def _decided(
    case: Case,
    chosen: Mapping[str, Mapping[str, Plain]],
    facts: Facts,
    context: Context,
    item: PlanItem | None,
) -> tuple[tuple[Reason, ...], PlanItem | None]:
    """Run the very handler that will decide, for each choice in turn; return its reasons and the item after it."""
    reasons: list[Reason] = []
    after = item
    for each in case.disagreements:
        values = chosen.get(each.conflict.id)
        if values is None:
            continue
        try:
            made = decide_conflict(decision(each.conflict, values), facts, context)
        except Blocked as blocked:
            reasons += blocked.reasons
            continue
        written = next((record for record in made if isinstance(record, PlanItem)), None)
        if written is not None and after is not None:
            after = with_values(after, {name: getattr(written, name) for name in each.conflict.names})
    return tuple(reasons), after


def decision(conflict: Conflict, values: Mapping[str, Plain]) -> DecideConflict:
    """Return the command that decides a conflict with these values."""
    text = dumps({name: values[name] for name in conflict.names if name in values}, ensure_ascii=False)
    return DecideConflict(conflict.id, conflict.record_id, conflict.record_kind, text)


def _touched(case: Case, before: tuple[GateState, ...], after: tuple[GateState, ...]) -> tuple[Touched, ...]:
    concerned = {name for each in case.disagreements for name in each.conflict.names}
    concerned |= {neighbour.name for neighbour in case.neighbours}
    found: dict[tuple[GateStanding, date | None, tuple[str, ...], bool], list[str]] = {}
    for was, will in zip(before, after, strict=True):
        is_same = was.standing is will.standing
        if will.standing is GateStanding.STALE and (not is_same or concerned.intersection(will.changed)):
            found.setdefault((will.standing, will.held_on, will.changed, is_same), []).append(will.gate)
        elif was.standing is GateStanding.STALE and will.standing is GateStanding.MET:
            found.setdefault((will.standing, will.held_on, was.changed, False), []).append(will.gate)
    return tuple(Touched(tuple(gates), *key) for key, gates in found.items())
