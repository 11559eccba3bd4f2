"""What is done from a meeting besides writing its fields: items due, decisions in place, additions to its minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.domain.committee.commands import MeetingPatch
from app.domain.committee.entries import with_due
from app.domain.committee.records import Meeting
from app.domain.committee.rules import meeting_is_open
from app.domain.errors import Known
from app.domain.plan.commands import RecordReview
from app.domain.plan.records import Gate, PlanItem
from app.domain.reasons import Reason
from app.domain.visit.commands import AddAddendum
from app.domain.visit.records import Minuted
from app.queries.draft_places import ADDENDUM
from ui.features.visits.meeting_pane import MeetingPane
from ui.features.visits.quick_decision import QuickDecision
from ui.features.visits.visit_presenter import REVIEW_DRAFT, MeetingView, VisitPresenter
from ui.i18n.messages import explain
from ui.i18n.translator import fill
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.writing import Entry, Writer, reasons_words

Blocked = Callable[[str, Sequence[Reason]], None]


class MeetingActs(QObject):
    """Belongs to one pane; `fresh` shows its meeting anew and returns it, None once another one is in front."""

    def __init__(
        self,
        presenter: VisitPresenter,
        writer: Writer,
        pane: MeetingPane,
        fresh: Callable[[], MeetingView | None],
        blocked: Blocked,
    ) -> None:
        """Take where to read, how to write, the pane, and where is said why something cannot be done."""
        super().__init__(pane)
        self._presenter = presenter
        self._writer = writer
        self._pane = pane
        self._fresh = fresh
        self._blocked = blocked
        pane.due_wanted.connect(self._add_due)
        pane.gate_chosen.connect(self._ask)
        pane.added.connect(self._add)

    def _add_due(self) -> None:
        view = self._fresh()
        if view is None:
            return
        meeting = view.detail.meeting
        wanted = with_due(meeting.entries, self._presenter.agenda_ids(meeting.engagement_id))
        if wanted == meeting.entries:
            self._writer.say(self.tr("Every open item is on the agenda already."))
        else:
            self._pane.changed.emit(MeetingPatch(entries=wanted))

    def _ask(self, item_id: str, gate: str) -> None:
        view = self._fresh()
        if view is None:
            return
        meeting = view.detail.meeting
        for reason in (view.may("RecordReview"), meeting_is_open(meeting, view.detail.visit)):
            if not reason.met:
                self._blocked(self.tr("No decision can be recorded in it now"), (reason,))
                return
        found = self._presenter.ground(item_id, meeting)
        if found is None:
            return
        ground, draft = found
        panel = QuickDecision(ground, Gate(gate), meeting.id, draft)
        place = draft_place(PlanItem, item_id, REVIEW_DRAFT)
        panel.typed.connect(lambda words: self._writer.drafts.keep(place, DraftWords(words)))
        panel.decided.connect(lambda command: self._decide(meeting, panel, command, ground.item))
        self._pane.agenda.open_panel(panel, item_id)

    def _decide(self, meeting: Meeting, panel: QuickDecision, wanted: RecordReview, item: PlanItem) -> None:
        # Who is present decides whether it counts: what was marked is saved first.
        self._pane.flush()
        command = self._presenter.review(wanted, item)

        agenda = self._pane.agenda

        def done(_result: object) -> None:
            if agenda.has_panel(panel):
                agenda.close_panel()
            self._fresh()

        def refused(reasons: Sequence[Reason]) -> None:
            if agenda.has_panel(panel):
                panel.refuse(reasons_words(reasons))
            else:
                self._writer.say_reasons(reasons)  # it was left meanwhile, and its words are kept

        def failed(error: Known) -> None:
            if agenda.has_panel(panel):
                panel.refuse(explain(error.code, error.params))  # it can be given again
            self._writer.say_known(error)

        self._writer.give(
            meeting.engagement_id,
            command,
            said=fill(self.tr("Review of {gate} recorded"), gate=command.gate.value),
            entry=Entry(draft=draft_place(PlanItem, item.id, REVIEW_DRAFT)),
            done=done,
            refused=refused,
            known=failed,
        )

    def _add(self, words: str) -> None:
        view = self._fresh()
        if view is None:
            return
        meeting, pane = view.detail.meeting, self._pane

        def done(_result: object) -> None:
            pane.settle(ADDENDUM)
            self._fresh()

        def failed(error: Known) -> None:
            pane.refuse(ADDENDUM, explain(error.code, error.params))  # it can be given again
            self._writer.say_known(error)

        self._writer.give(
            meeting.engagement_id,
            AddAddendum(self._presenter.new_id(), meeting.id, Minuted.MEETING, words),
            said=self.tr("Added to the minutes"),
            entry=Entry(draft=draft_place(Meeting, meeting.id, ADDENDUM)),
            done=done,
            refused=lambda reasons: pane.refuse(ADDENDUM, reasons_words(reasons)),
            known=failed,
        )
