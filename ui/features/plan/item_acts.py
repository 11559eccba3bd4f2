"""What a person does about an item's status: asks what is to be asked, gives the command, says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.domain.plan.commands import (
    AddComment,
    ClassifyItem,
    CompleteItem,
    OverrideInterviews,
    ReopenItem,
    SetStatus,
    WithdrawReview,
)
from app.domain.plan.records import CommitteeReview, PlanItem, Status
from app.domain.reasons import Reason
from app.queries.draft_places import CLAIM_FORM, COMPLETION_FORM, REOPENING_FORM
from app.services.commands import Committed
from ui.features.plan.catalogue_picker import ClassifySheet
from ui.features.plan.catalogue_search import CatalogueSearch, Place
from ui.features.plan.claim_sheet import ClaimSheet
from ui.features.plan.gate_words import completion_rows
from ui.features.plan.item_desk import ItemDesk
from ui.features.plan.item_pane import COMMENT_DRAFT
from ui.features.plan.item_presenter import ItemView
from ui.features.plan.reasons_sheet import ReasonsSheet
from ui.features.plan.status_sheets import CompleteSheet, InterviewsSheet, PendingSheet
from ui.features.plan.words import pending_words
from ui.i18n.messages import reason_words, rule_title
from ui.i18n.translator import fill
from ui.parts.drafting import draft_place
from ui.parts.reason_sheet import ReasonSheet
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState


class ItemActs(QObject):
    """Acts on the item of the desk. `step_wanted` as that of the pane; `comment_saved` empties the comment's field."""

    step_wanted = Signal(str)
    comment_saved = Signal(str)

    def __init__(self, desk: ItemDesk) -> None:
        """Take the desk, which owns this."""
        super().__init__(desk)
        self._desk = desk

    def complete(self) -> None:
        """Confirm Completed with its date; while something is missing, show what."""
        view = self._desk.view
        if view is None:
            return
        rows = completion_rows(view)
        allowed = view.may("CompleteItem")
        if not allowed.met:
            rows = (*rows, _row(allowed))
        if view.steps_missing or not allowed.met:
            sheet = ReasonsSheet(self._desk.host, self.tr("Before this item can be Completed"), rows)
            sheet.linked.connect(self.step_wanted)
            sheet.open_sheet()
            return
        item = view.item
        confirm = CompleteSheet(self._desk.host, view, lambda day: self._desk.judge(CompleteItem(item.id, day)))
        place = draft_place(PlanItem, item.id, COMPLETION_FORM)
        self._desk.writer.drafts.attend(place, confirm.words.restore, confirm.words.typed)

        def give(day: date) -> None:
            self._desk.give(CompleteItem(item.id, day), self.tr("Completed; saved on this device"), draft=place)

        confirm.chosen.connect(give)
        confirm.open_for_typing()

    def set_pending(self) -> None:
        """Ask why, then set Pending; Completed items are reopened by a supervisor instead (S4)."""
        self._desk.when_allowed(_may("SetStatus"), self._ask_pending, self._desk.writer.say_reasons)

    def set_in_progress(self) -> None:
        """Set In Progress."""
        self._desk.when_allowed(_may("SetStatus"), self._give_in_progress, self._desk.writer.say_reasons)

    def _ask_pending(self) -> None:
        view = self._desk.view
        if view is None or self._is_refused(SetStatus(view.item.id, Status.PENDING, _any_reason(view))):
            return
        item, pack = view.item, view.context.pack

        def command(reason: str) -> SetStatus:
            return SetStatus(item.id, Status.PENDING, reason)

        def give(reason: str) -> None:
            said = fill(self.tr("Pending: {reason}"), reason=pending_words(pack, reason))
            self._desk.give(command(reason), said)

        sheet = PendingSheet(
            self._desk.host, pack, lambda reason: self._desk.judge(command(reason)), item.pending_reason
        )
        sheet.chosen.connect(give)
        sheet.open_for_typing()

    def _give_in_progress(self) -> None:
        view = self._desk.view
        if view is not None:
            self._desk.give(SetStatus(view.item.id, Status.IN_PROGRESS), self.tr("Set to In progress"))

    def claim(self) -> None:
        """Record the factory's report that it is done (F1)."""
        self._desk.when_allowed(_may("ClaimItem"), self._ask_claim, self._desk.writer.say_reasons)

    def _ask_claim(self) -> None:
        view = self._desk.view
        if view is None:
            return
        sheet = ClaimSheet(self._desk.host, view, self._desk.workspace.ids.new(), self._desk.judge)
        place = draft_place(PlanItem, view.item.id, CLAIM_FORM)
        self._desk.writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)
        sheet.given.connect(lambda command: self._desk.give(command, self.tr("The claim is recorded"), draft=place))
        sheet.open_for_typing()

    def classify(self) -> None:
        """Choose the item's place in the catalogue."""
        self._desk.when_allowed(_may("ClassifyItem"), self._ask_place, self._desk.writer.say_reasons)

    def _ask_place(self) -> None:
        view = self._desk.view
        if view is None:
            return
        search = CatalogueSearch(view.context.catalogue, self._desk.presenter.ground().country)
        current = search.place(view.item.compliance_point, view.item.question)
        shown = self._desk.presenter.shown(view.item.id, "compliance_point")
        title = self.tr("Where does it belong in the catalogue?")
        sheet = ClassifySheet(self._desk.host, title, self.tr("Classify"), search, current)

        def give(place: Place) -> None:
            command = ClassifyItem(view.item.id, place.cluster, place.point, place.question)
            said = fill(self.tr("Classified: {place}"), place=place.title)
            self._desk.give(command, said, shown=shown)

        sheet.chosen.connect(give)
        sheet.open_for_typing()

    def override_interviews(self) -> None:
        """Override whether the item waits for worker interviews (I1)."""
        self._desk.when_allowed(_may("OverrideInterviews"), self._ask_interviews, self._desk.writer.say_reasons)

    def _ask_interviews(self) -> None:
        view = self._desk.view
        if view is None:
            return
        sheet = InterviewsSheet(self._desk.host, view)
        place = draft_place(PlanItem, view.item.id, "interviews_reason")
        self._desk.writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)

        def give(needed: bool | None, reason: str) -> None:  # noqa: FBT001 - a slot
            command = OverrideInterviews(view.item.id, needed, "" if needed is None else reason)
            self._desk.give(command, self.tr("Saved whether interviews are needed"), draft=place)

        sheet.chosen.connect(give)
        sheet.open_for_typing()

    def reopen(self) -> None:
        """Open a Completed item in a new round, for a supervisor with a reason (S4)."""
        self._desk.when_allowed(_may("ReopenItem"), self._ask_reopening, self._desk.writer.say_reasons)

    def _ask_reopening(self) -> None:
        view = self._desk.view
        if view is None or self._is_refused(ReopenItem(view.item.id, "…", self._desk.workspace.ids.new())):
            return
        text = self.tr("A new round begins: the committee goes through its steps again. The reason becomes a comment.")
        sheet = ReasonSheet(self._desk.host, self.tr("Reopen this item?"), text, self.tr("Reopen"))
        place = draft_place(PlanItem, view.item.id, REOPENING_FORM)
        self._desk.writer.drafts.attend(place, sheet.restore, sheet.typed)

        def give(reason: str) -> None:
            command = ReopenItem(view.item.id, reason, self._desk.workspace.ids.new())
            self._desk.give(command, self.tr("Reopened in a new round"), draft=place)

        sheet.given.connect(give)
        sheet.open_for_typing()

    def withdraw_review(self, review_id: str) -> None:
        """Withdraw a mistaken review, visibly."""
        view = self._desk.view
        if view is None:
            return
        text = self.tr("It stays visible with the reason, and no longer counts.")
        sheet = ReasonSheet(self._desk.host, self.tr("Withdraw this review?"), text, self.tr("Withdraw"))
        place = draft_place(CommitteeReview, review_id, "withdrawn_reason")
        self._desk.writer.drafts.attend(place, sheet.restore, sheet.typed)

        def give(reason: str) -> None:
            command = WithdrawReview(review_id, view.item.id, reason)
            self._desk.give(command, self.tr("The review is withdrawn"), draft=place)

        sheet.given.connect(give)
        sheet.open_for_typing()

    def comment(self, text: str) -> None:
        """Say something about the item."""
        view = self._desk.view
        if view is None:
            return
        item_id = view.item.id

        def done(_committed: Committed) -> None:
            self.comment_saved.emit(item_id)

        command = AddComment(self._desk.workspace.ids.new(), item_id, text)
        self._desk.give(
            command, self.tr("Comment saved"), draft=draft_place(PlanItem, item_id, COMMENT_DRAFT), done=done
        )

    def _is_refused(self, command: SetStatus | ReopenItem) -> bool:
        """Say the reasons against a command before anything is asked for it."""
        words = self._desk.judge(command)
        if words:
            self._desk.writer.say(words)
        return bool(words)


def _may(command: str) -> Callable[[ItemView], Reason]:
    return lambda view: view.may(command)


def _any_reason(view: ItemView) -> str:
    return view.context.pack.pending_reasons[0].code if view.context.pack.pending_reasons else ""


def _row(reason: Reason) -> ReasonRow:
    state = ReasonState.MET if reason.met else ReasonState.REFUSED
    return ReasonRow(state, rule_title(reason.rule), reason_words(reason), reason.rule)
