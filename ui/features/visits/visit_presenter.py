"""Everything the page of one visit says, worked out by the domain and read once. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.committee.records import Meeting
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Context
from app.domain.kernel.record import Record
from app.domain.permissions import may_command
from app.domain.plan.commands import RecordReview
from app.domain.plan.gates import completion_reasons, evidence_digest
from app.domain.plan.records import PlanItem
from app.domain.reasons import Blocked, Reason
from app.domain.visit.records import Visit, VisitStatus
from app.domain.visit.travel import Finding
from app.queries.before_leaving import Check, Severity, before_leaving
from app.queries.meeting_agenda import DecisionGround, EntryLine, decision_ground, entry_lines
from app.queries.meeting_detail import MeetingDetail, meeting_detail, next_number
from app.queries.visit_agenda import AgendaItem, agenda_ids, agenda_rows
from app.queries.visit_cycle import Allowance
from app.queries.visit_detail import VisitDetail, contacts_of, visit_allowance, visit_detail
from app.services.showing import ShownWorkspace
from app.services.workspace import Workspace
from app.storage.basing import Shown
from app.storage.connection import Connection
from ui.parts.asking import refusal
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.travel_check import TravelDesk

_TYPED = ("agenda", "minutes", "minutes_other", "attended", "guests", "addendum", "point")
_TYPED_OF_VISIT = ("purpose", "minutes", "minutes_other", "guests", "addendum", "passed_reason")
"""The fields of a meeting, and of a visit, whose words are kept at every keystroke."""


REVIEW_DRAFT = "review"
"""The name under which an item keeps the words of a review, also of its own page."""


@dataclass(frozen=True, slots=True)
class VisitView:
    """One visit as it stands for this person today; `checks` are what is still open before leaving.

    `travel` is what the check before a journey found of a visit to come; None where the screen is turned to the
    factory, which the state of this device does not concern.
    """

    detail: VisitDetail
    context: Context
    checks: tuple[Check, ...]
    drafts: Mapping[str, DraftWords]
    travel: tuple[Finding, ...] | None = ()

    @property
    def visit(self) -> Visit:
        """Return the visit itself."""
        return self.detail.visit

    @property
    def is_running(self) -> bool:
        """Say whether the visit is in progress."""
        return self.visit.status is VisitStatus.IN_PROGRESS

    @property
    def is_planned(self) -> bool:
        """Say whether the visit is still to come."""
        return self.visit.status is VisitStatus.PLANNED

    @property
    def is_made_ready_for(self) -> bool:
        """Say whether the visit is still to come, and whoever looks travels to it."""
        return self.is_planned and self.travel is not None

    @property
    def to_do(self) -> int:
        """Return how many things should be done before travelling to it."""
        return sum(finding.is_open for finding in self.travel or ())

    @property
    def is_over(self) -> bool:
        """Say whether nothing of it can be changed any more (L1)."""
        return self.visit.is_over

    @property
    def open_checks(self) -> tuple[Check, ...]:
        """Return the errors and the warnings."""
        return tuple(check for check in self.checks if check.severity in (Severity.ERROR, Severity.WARNING))

    def may(self, command: str) -> Reason:
        """Say whether this person may give a command (O2)."""
        return may_command(self.context.role, command, self.context.on_behalf_of)


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting as it stands for this person today."""

    detail: MeetingDetail
    context: Context
    drafts: Mapping[str, DraftWords]
    agenda: tuple[EntryLine, ...] = ()

    def may(self, command: str) -> Reason:
        """Say whether this person may give a command (O2)."""
        return may_command(self.context.role, command, self.context.on_behalf_of)


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item of the agenda, with every condition of Completed, met or not."""

    item: PlanItem
    row: AgendaItem
    reasons: tuple[Reason, ...]
    window: int


class VisitPresenter:
    """Reads visits and their meetings, of any engagement on this device."""

    def __init__(self, workspace: Workspace) -> None:
        """Take where to read."""
        self._workspace = workspace
        self._travel = TravelDesk(workspace)
        self._is_shown = isinstance(workspace, ShownWorkspace)

    def today(self) -> date:
        """Return the factory-local day."""
        return self._workspace.clock.today()

    def new_id(self) -> str:
        """Return an id for a new record."""
        return self._workspace.ids.new()

    def visit(self, visit_id: str) -> VisitView | None:
        """Return the visit as it stands now; None when it is not here, or its engagement is no longer held."""
        workspace = self._workspace
        with workspace.read() as connection:
            facts = workspace.facts(connection)
            visit = facts.find(Visit, visit_id)
            context = None if visit is None else self._context(connection, visit.engagement_id)
            if visit is None or context is None:
                return None
            detail = visit_detail(connection, visit_id, facts, context)
            if detail is None:
                return None
            running = visit.status is VisitStatus.IN_PROGRESS
            checks = before_leaving(connection, visit, facts, context) if running else ()
            travel = self._travel_findings(connection, visit)
        return VisitView(detail, context, checks, self._drafts(visit, _TYPED_OF_VISIT), travel)

    def travel(self, visit: Visit) -> tuple[Finding, ...] | None:
        """Return what the check before a journey finds now; nothing else of a visit depends on files and rounds."""
        with self._workspace.read() as connection:
            return self._travel_findings(connection, visit)

    def due_visit(self, engagement_id: str) -> Visit | None:
        """Return the visit in progress of an engagement, else the next planned one, else None."""
        with self._workspace.read() as connection:
            visits = self._workspace.facts(connection).children(Visit, engagement_id)
        running = [visit for visit in visits if visit.status is VisitStatus.IN_PROGRESS]
        planned = [visit for visit in visits if visit.status is VisitStatus.PLANNED]
        if running:
            return max(running, key=lambda visit: (visit.day, visit.id))
        return min(planned, key=lambda visit: (visit.day, visit.id), default=None)

    def meeting(self, meeting_id: str, engagement_id: str) -> MeetingView | None:
        """Return the meeting as it stands now; None as for a visit."""
        workspace = self._workspace
        with workspace.read() as connection:
            context = self._context(connection, engagement_id)
            if context is None:
                return None
            detail = meeting_detail(connection, meeting_id, workspace.facts(connection), context)
            agenda = () if detail is None else entry_lines(connection, detail.meeting.entries, self.today())
        if detail is None:
            return None
        return MeetingView(detail, context, self._drafts(detail.meeting, _TYPED), agenda)

    def ground(self, item_id: str, meeting: Meeting) -> tuple[DecisionGround, str] | None:
        """Return what a decision on an item rests on, and words of an earlier attempt at it; None as for a visit."""
        workspace = self._workspace
        with workspace.read() as connection:
            context = self._context(connection, meeting.engagement_id)
            if context is None:
                return None
            found = decision_ground(connection, item_id, meeting.id, workspace.facts(connection), context)
        if found is None:
            return None
        draft = self._drafts(found.item, (REVIEW_DRAFT,)).get(REVIEW_DRAFT)
        return found, draft.words if draft else ""

    def review(self, command: RecordReview, item: PlanItem) -> RecordReview:
        """Return the command with an id of its own and the digest of its evidence as it is seen now (D1)."""
        with self._workspace.read() as connection:
            seen = evidence_digest(command.evidence_ids, item, self._workspace.facts(connection))
        return replace(command, review_id=self.new_id(), seen_evidence=seen)

    def has_drafts(self, meeting: Meeting) -> bool:
        """Say whether something was typed in a meeting and not saved."""
        return bool(self._drafts(meeting, _TYPED))

    def agenda_ids(self, engagement_id: str) -> Sequence[str]:
        """Return the ids of the open items, in the order of a visit."""
        with self._workspace.read() as connection:
            return agenda_ids(connection, engagement_id, self.today())

    def agenda_rows(self, ids: Sequence[str]) -> Sequence[AgendaItem]:
        """Return the rows of a page of the agenda."""
        with self._workspace.read() as connection:
            return agenda_rows(connection, ids, self.today())

    def item(self, item_id: str, engagement_id: str) -> ItemView | None:
        """Return an item of the agenda with what it still needs."""
        workspace = self._workspace
        with workspace.read() as connection:
            context = self._context(connection, engagement_id)
            facts = workspace.facts(connection)
            item = facts.find(PlanItem, item_id)
            rows = agenda_rows(connection, [item_id], self.today())
            if context is None or item is None or not rows:
                return None
            reasons = completion_reasons(item, facts, context)
        return ItemView(item, rows[0], reasons, context.pack.claims.visit_window)

    def planning(self, engagement_id: str, day: date, visit_id: str = "") -> tuple[Context, Allowance] | None:
        """Return what planning a visit for a day needs to know: `visit_id` is left out of the days of its cycle.

        None as for a visit.
        """
        with self._workspace.read() as connection:
            context = self._context(connection, engagement_id)
            if context is None:
                return None
            allowance = visit_allowance(connection, engagement_id, context, day, visit_id)
        return None if allowance is None else (context, allowance)

    def contact_names(self, engagement_id: str) -> frozenset[str]:
        """Return the names that are known as people of the factory."""
        with self._workspace.read() as connection:
            return frozenset(contact.name for contact in contacts_of(connection, engagement_id))

    def next_number(self, engagement_id: str, committee_id: str) -> int:
        """Return the number of a committee's next meeting."""
        with self._workspace.read() as connection:
            return next_number(connection, engagement_id, committee_id)

    def entering_for(self, engagement_id: str) -> OnBehalfOf | None:
        """Return for whom was entered last."""
        with self._workspace.read() as connection:
            return self._workspace.entering_for(connection, engagement_id)

    def refusal(self, engagement_id: str, command: Command) -> tuple[Reason, ...]:
        """Return why a command would be refused now; () when nothing stands against it."""
        return refusal(self._workspace, engagement_id, command)

    def shown(self, cls: type[Record], record_id: str, names: Iterable[str]) -> Shown:
        """Return what the screen shows of some fields, for the command that will be made from their editor."""
        with self._workspace.read() as connection:
            return self._workspace.commands.shown(connection, cls, record_id, names)

    def _travel_findings(self, connection: Connection, visit: Visit) -> tuple[Finding, ...] | None:
        return None if self._is_shown else self._travel.findings(connection, (visit,)).get(visit.id, ())

    def _context(self, connection: Connection, engagement_id: str) -> Context | None:
        try:
            chosen = self._workspace.entering_for(connection, engagement_id)
            return self._workspace.context(connection, engagement_id, chosen)
        except Blocked:
            return None

    def _drafts(self, record: Record, names: Iterable[str]) -> dict[str, DraftWords]:
        found = {name: self._workspace.drafts.find(draft_place(type(record), record.id, name)) for name in names}
        return {
            name: DraftWords.from_text(type(record), draft.content)
            for name, draft in found.items()
            if draft is not None
        }
