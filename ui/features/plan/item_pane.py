"""The pane of one item: what must happen before Completed, its fields with their owners, and all that hangs on it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.kernel.context import Role as Holder
from app.domain.plan.records import PlanItem, Status
from ui.actions.registry import ActionRegistry
from ui.features.plan.comments_panel import CommentsPanel
from ui.features.plan.entering_for_bar import EnteringForBar
from ui.features.plan.fields_panel import FieldsPanel
from ui.features.plan.gate_words import claim_rows, completion_rows
from ui.features.plan.history_panel import HistoryPanel
from ui.features.plan.history_words import ChangeWords
from ui.features.plan.item_presenter import FIELDS, ItemView
from ui.features.plan.item_words import heading_chips, subtitle_words
from ui.features.plan.reviews_panel import ReviewsPanel
from ui.features.plan.steps_row import StepsRow
from ui.parts.drafting import DraftWords
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import LG, XS
from ui.widgets.detail_pane import DetailPane
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList

COMMENT_DRAFT = "comment"


class ItemPane(DetailPane):
    """Shows views; `step_wanted` carries the target of a missing step (review:G1, interviews)."""

    step_wanted = Signal(str)

    def __init__(self, actions: ActionRegistry, thumbnails: Thumbnails, name: str) -> None:
        """Take the plan's actions, where pictures come from, and the name for screen readers."""
        super().__init__(name)
        self._thumbnails = thumbnails
        self._actions = actions
        self._view: ItemView | None = None
        self.entering_for = EnteringForBar()
        self.gates = ReasonList(self.tr("Before this item can be Completed"))
        self.gates.linked.connect(self.step_wanted)
        self.steps = StepsRow(actions)
        self.fields = FieldsPanel()
        self.evidence = EvidencePanel(thumbnails)
        self.reviews = ReviewsPanel()
        self.comments = CommentsPanel()
        self.history = HistoryPanel()
        self._bar = self.add_section()
        self._bar.setContentsMargins(LG - 2, XS, LG - 2, XS)
        self._bar.addWidget(self.entering_for)
        self._gates_title = Label("", Role.LABEL)
        self._gates_title.setContentsMargins(LG - 2, 0, LG - 2, 0)
        gates = self.add_section(inset=False)
        gates.addWidget(self._gates_title)
        gates.addWidget(self.gates)
        self.add_section().addWidget(self.steps)
        self.add_section().addWidget(self.fields)
        self.add_section(self.tr("Evidence")).addWidget(self.evidence)
        self.add_section(self.tr("Committee reviews")).addWidget(self.reviews)
        self.add_section(self.tr("Comments")).addWidget(self.comments)
        self.add_section(self.tr("History")).addWidget(self.history)

    @property
    def view(self) -> ItemView | None:
        """Return what is shown."""
        return self._view

    def show_view(self, view: ItemView) -> None:
        """Show an item; of the same item only what changed, and what is being written stays."""
        is_other = self._view is None or self._view.item.id != view.item.id
        self._view = view
        detail = view.detail
        self.set_heading(view.item.area, subtitle_words(view), heading_chips(view))
        self.show_section(self._bar, view.role is Holder.ADVISOR)
        self.entering_for.show_person(view.for_whom)
        is_done = view.item.status is Status.COMPLETED
        before = self.tr("Before this item can be Completed")
        self._gates_title.setText(self.tr("What Completed rests on") if is_done else before)
        self.gates.set_rows((*claim_rows(view.claim, view.context.pack), *completion_rows(view)))
        self.steps.show_view(view)
        if is_other:
            self.fields.start(view)
        else:
            self.fields.refresh(view)
        self.evidence.show_evidence(detail.evidence)
        self.reviews.show_reviews(detail, may_withdraw=view.may("WithdrawReview").met)
        self.comments.show_comments(detail.comments)
        words = ChangeWords(view.context.catalogue, view.context.pack)
        self.history.show_steps(view.steps, words, is_whole=view.has_whole_history)
        if is_other:
            self.comments.clear_field()
            self.show_top()
        draft = view.drafts.get(COMMENT_DRAFT)
        if draft is not None:
            self.comments.restore(DraftWords.from_text(PlanItem, draft).words)

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        self.fields.block(FIELDS[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self) -> bool:
        """Take a picture or files from the clipboard; say whether there was any."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return self.evidence.take_in(copied)
