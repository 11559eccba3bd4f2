"""What a review is recorded with: open meetings, who was present, what the committee has before it. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.committee.commands import HoldMeeting
from app.domain.committee.records import Committee, Member
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Context
from app.domain.kernel.decide import decide
from app.domain.kernel.facts import Facts, R
from app.domain.kernel.record import Record, record_type
from app.domain.plan.commands import RecordReview
from app.domain.plan.gates import GateStanding, GateState, committee_flaw, evidence_digest, gate_states
from app.domain.plan.records import CommitteeReview, Gate, PlanItem
from app.domain.reasons import Blocked, Reason
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.domain.visit.records import Visit, VisitStatus
from app.queries.evidence_lines import EvidenceLine
from app.queries.item_detail import Sitting, item_detail, next_meeting_number, next_place, open_sittings
from app.services.workspace import Workspace
from ui.features.plan.item_presenter import ItemView


@dataclass(frozen=True, slots=True)
class ReviewGround:
    """Where a review can be recorded now: open meetings; else a new one in the visit, with members in office today."""

    sittings: tuple[Sitting, ...]
    visit: Visit | None
    committees: tuple[Committee, ...]
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would come of a review: the reasons against recording it, else how its gate would stand."""

    reasons: tuple[Reason, ...]
    gate: GateState | None


class Imagined:
    """Facts as they would be with some more records: to ask the rules before anything is given."""

    def __init__(self, facts: Facts, records: Sequence[Record], alone: type[Record] | None = None) -> None:
        """Take the facts and what is to be added to them; of the class `alone` there is nothing else."""
        self._facts = facts
        self._records = tuple(records)
        self._alone = alone

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Answer as Facts do."""
        added = next((each for each in self._records if isinstance(each, cls) and each.id == record_id), None)
        return added or self._facts.find(cls, record_id)

    def children(self, cls: type[R], parent_id: str) -> Sequence[R]:
        """Answer as Facts do; what was added comes last."""
        parent_of = record_type(cls).parent_of
        added = (each for each in self._records if isinstance(each, cls) and parent_of(each) == parent_id)
        there = () if cls is self._alone else self._facts.children(cls, parent_id)
        return (*there, *added)

    def changed_since(self, record_id: str, name: str, since: int) -> bool:
        """Answer as Facts do."""
        return self._facts.changed_since(record_id, name, since)

    def disputed(self, record_id: str, name: str, since: int) -> bool:
        """Answer as Facts do."""
        return self._facts.disputed(record_id, name, since)


class ReviewPresenter:
    """Reads for the review sheet of one item."""

    def __init__(self, workspace: Workspace, view: ItemView) -> None:
        """Take where to read, and the item as the committee has it before it."""
        self._workspace = workspace
        self._view = view
        self._engagement_id = view.item.engagement_id

    def ground(self) -> ReviewGround:
        """Return where a review can be recorded now."""
        today = self._workspace.clock.today()
        with self._workspace.read() as connection:
            facts = self._workspace.facts(connection)
            visits = facts.children(Visit, self._engagement_id)
            committees = facts.children(Committee, self._engagement_id)
            members = facts.children(Member, self._engagement_id)
            sittings = open_sittings(connection, self._engagement_id)
        pack = self._view.context.pack
        return ReviewGround(
            sittings=tuple(sittings),
            visit=next((visit for visit in visits if visit.status is VisitStatus.IN_PROGRESS), None),
            committees=tuple(each for each in committees if not committee_flaw(each, today, pack)),
            members=tuple(member for member in members if member.in_office(today)),
        )

    def meeting_number(self, committee_id: str) -> int:
        """Return the number of a committee's next meeting."""
        with self._workspace.read() as connection:
            return next_meeting_number(connection, self._engagement_id, committee_id)

    def completed(self, command: RecordReview) -> RecordReview:
        """Return the command with its place in the minutes and the digest of its evidence as it is seen now."""
        with self._workspace.read() as connection:
            place = next_place(connection, self._engagement_id, command.meeting_id)
            facts = self._workspace.facts(connection)
            seen = evidence_digest(command.evidence_ids, self._view.item, facts)
        return replace(command, place=place, seen_evidence=seen)

    def forecast(self, command: RecordReview, hold: HoldMeeting | None) -> Forecast:
        """Return what would come of a review, in a meeting that is held for it or in one that is open."""
        given = self.completed(command)
        with self._workspace.read() as connection:
            facts: Facts = self._workspace.facts(connection)
            context = self._workspace.context(connection, self._engagement_id)
            try:
                if hold is not None:
                    facts = Imagined(facts, _decided(hold, facts, context))
                made = _decided(given, facts, context)
            except Blocked as blocked:
                return Forecast(tuple(reason for reason in blocked.reasons if not reason.met), None)
            # As it stands now, not as the sheet shows it: others may have written, or reopened it in a new round (S4).
            item, gate = facts.find(PlanItem, command.item_id) or self._view.item, command.gate
            by_itself = _state(gate_states(item, Imagined(facts, made, CommitteeReview), context), gate)
            if by_itself.standing is GateStanding.UNCOUNTED:
                return Forecast((), by_itself)
            return Forecast((), _state(gate_states(item, Imagined(facts, made), context), gate))

    def evidence(self) -> tuple[EvidenceLine, ...]:
        """Return the item's evidence as it is now: more may have come since the sheet was opened."""
        with self._workspace.read() as connection:
            detail = item_detail(connection, self._view.item.id)
        return () if detail is None else detail.evidence

    def today(self) -> date:
        """Return the factory-local date."""
        return self._workspace.clock.today()


def _decided(command: Command, facts: Facts, context: Context) -> tuple[Record, ...]:
    return decide(COMMANDS_BY_CLASS[type(command)], command, {}, facts, context, INVARIANTS).records


def _state(states: Sequence[GateState], gate: Gate) -> GateState:
    [found] = [state for state in states if state.gate is gate]
    return found
