"""The plan of one factory: the list at the leading side, the item in front at the trailing side."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import engagement_scope
from app.domain.plan.records import Gate, PlanItem, SubjectKind
from app.queries.plan_list import PlanSummary
from app.services.evidence import Subject
from app.services.file_desk import FILE
from app.services.workspace import Workspace
from ui.features.plan import action_ids as ids
from ui.features.plan.field_acts import FieldActs
from ui.features.plan.gate_words import OVERRIDE, REVIEW
from ui.features.plan.import_acts import ImportActs
from ui.features.plan.item_acts import ItemActs
from ui.features.plan.item_desk import ItemDesk
from ui.features.plan.item_pane import COMMENT_DRAFT, ItemPane
from ui.features.plan.list_presenter import ListPresenter, summary_words
from ui.features.plan.new_item_acts import NewItemActs
from ui.features.plan.plan_actions import plan_actions
from ui.features.plan.plan_list import PlanList
from ui.features.plan.review_acts import ReviewActs
from ui.parts.drafting import DraftWords, draft_place
from ui.parts.evidence_acts import EvidenceActs, EvidencePlace
from ui.parts.papers.entry import ask_for_paper
from ui.parts.papers.wanted import PaperKind, Wanted
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools
from ui.parts.visible_changes import VisibleChanges
from ui.runtime.bridge import NEW_DAY, Change
from ui.theme.spacing import MD
from ui.widgets.empty_state import EmptyState
from ui.widgets.pane_split import PaneSplit

_HANGING = frozenset({"committee_review", "claim", "evidence", "comment"})
"""Kinds of records that hang on an item: a colleague's new one is none of those that the item is known to have."""
_OWN = frozenset({"plan_item", "outbox"}) | _HANGING
_AROUND = frozenset({"conflict", "visit", "meeting", "member", "committee", "contact", "person", "scope"})
"""Kinds whose changes an item shows although they hang on its engagement."""


class PlanTab(QWidget):
    """One plan with its acts; `corner` is the search, which the page puts beside its tabs.

    `decision_wanted` carries the id of a conflict to decide, `tab_wanted` the tab where a missing step is done,
    `summary_changed` the words of the status bar, `counted` how many items the plan has.
    """

    decision_wanted = Signal(str)
    tab_wanted = Signal(str)
    summary_changed = Signal(str)
    counted = Signal(int)

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self.summary = ""
        self.total: int | None = None
        self._workspace = workspace
        self._day = workspace.clock.today()
        self._tools = tools
        self._engagement_id = engagement_id
        self._presenter = ListPresenter(workspace, tools.memory, engagement_id)
        self._desk = ItemDesk(workspace, tools.tasks, tools.notices, engagement_id, self)
        self._thumbnails = Thumbnails(workspace, tools.tasks, self)
        tools.registry.replace(ids.SCOPE, plan_actions(self))
        self.list = PlanList(self._presenter, workspace.catalogue, workspace.clock.today, tools.tasks)
        self.pane = ItemPane(tools.registry, self._thumbnails, self.tr("Item in front"))
        self._acts = ItemActs(self._desk)
        self._fields = FieldActs(self._desk, self._acts, self.pane.fields)
        self._evidence = EvidenceActs(self.pane.evidence, workspace, tools, self._thumbnails, self._evidence_place)
        self._reviews = ReviewActs(self._desk, self._evidence)
        self._new = NewItemActs(self._desk)
        self._import: ImportActs | None = None
        self._handlers = self._build_handlers()
        self._lay_out()
        self._listen()
        self.corner = self.list.corner
        # The keys work in the list and pane, and in the search, which stands outside.
        tools.registry.bind(self.corner, ids.SCOPE)
        tools.registry.bind(self, ids.SCOPE)
        self.list.remember(tools.memory)
        self.list.reload()

    def entered(self) -> None:
        """Count from today when the page comes to the front on another day."""
        if self._workspace.clock.today() != self._day:
            self._day = self._workspace.clock.today()
            self.list.reload()
            self._refresh()

    def show_record(self, record_id: str) -> None:
        """Choose an item."""
        self._pages.setCurrentIndex(0)
        self.list.show_item(record_id)

    def record_review(self, gate: Gate) -> None:
        """Ask what the committee decided on a gate of the item in front."""
        self._reviews.record(gate)

    def edit_field(self, name: str) -> None:
        """Edit a field of the item in front."""
        self._fields.edit(name)

    # ------------------------------------------------------------------------------------- what actions ask for

    def add_item(self) -> None:
        """Open the sheet of a new item."""
        self._new.ask()

    def import_items(self) -> None:
        """Show the import of a list in place of the plan."""
        if self._import is None:
            self._import = ImportActs(self._desk)
            self._import.left.connect(self._end_import)
            self._pages.addWidget(self._import.view)
        self._pages.setCurrentWidget(self._import.view)
        self._import.open()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.list.focus_search()

    def step(self, by: int) -> None:
        """Go to the next or previous item."""
        self.list.step(by)

    def order_by_urgency(self) -> None:
        """Show the list in its usual order."""
        self.list.order_by_urgency()

    def export(self) -> None:
        """Ask for the items that the list shows, in its order, as a workbook."""
        wanted = Wanted(PaperKind.PLAN, self._engagement_id, ids=self.list.model.ids())
        ask_for_paper(self, self._workspace, self._tools, wanted)

    def act(self, id: str) -> None:
        """Do one of the acts on the item in front."""
        self._pages.setCurrentIndex(0)  # nobody acts on an item that an import hides
        self._handlers[id]()

    # ---------------------------------------------------------------------------------------------------- inside

    def _build_handlers(self) -> Mapping[str, Callable[[], None]]:
        acts = self._acts
        return {
            ids.COMPLETE: acts.complete,
            ids.PENDING: acts.set_pending,
            ids.IN_PROGRESS: acts.set_in_progress,
            ids.CLAIM: acts.claim,
            ids.REVIEW: self._reviews.record,
            ids.COMMENT: self.pane.comments.focus_field,
            ids.ATTACH: self.pane.evidence.zone.click,
            ids.PASTE: self._paste,
            ids.CLASSIFY: acts.classify,
            ids.INTERVIEWS: acts.override_interviews,
            ids.REOPEN: acts.reopen,
            ids.ENTERING_FOR: self._desk.choose_person,
        }

    def _lay_out(self) -> None:
        nothing = EmptyState(
            self.tr("No item is chosen"),
            self.tr("Choose an item in the list to see its gates, fields, evidence and history."),
        )
        self._side = QStackedWidget()
        self._side.addWidget(nothing)
        self._side.addWidget(self.pane)
        split = PaneSplit(self._tools.memory, "plan.split", self.list, self._side)
        plan = QWidget()
        inner = QVBoxLayout(plan)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(MD)
        inner.addWidget(self.list.bar)
        inner.addWidget(split, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(plan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setFocusProxy(self.list)

    def _end_import(self) -> None:
        self._pages.setCurrentIndex(0)
        self.list.setFocus()

    def _listen(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.list.add_wanted.connect(self.add_item)
        self.list.export_wanted.connect(self.export)
        self.list.import_wanted.connect(self.import_items)
        self._new.added.connect(self.list.show_item)
        self.list.counted.connect(self._on_counted)
        self.pane.step_wanted.connect(self._on_step)
        self.pane.entering_for.change_wanted.connect(self._desk.choose_person)
        self.pane.fields.decision_wanted.connect(self.decision_wanted)
        self.pane.reviews.withdrawal_wanted.connect(self._acts.withdraw_review)
        self.pane.comments.typed.connect(self._keep_comment)
        self.pane.comments.given.connect(self._acts.comment)
        self._acts.comment_saved.connect(self._on_comment_saved)
        self._acts.step_wanted.connect(self._on_step)
        self._reviews.led.connect(self.tab_wanted)
        self._fields.stale.connect(self._refresh)
        self._desk.person_chosen.connect(self._refresh)
        VisibleChanges(self, self._tools.bridge, self._concerns).told.connect(self._on_told)

    def _on_selected(self, item_id: str) -> None:
        # What just left the list (completed, filtered away) stays in front until another item is chosen.
        if item_id:
            self._desk.read(item_id)
            self._show()

    def _on_opened(self, item_id: str) -> None:
        self._on_selected(item_id)
        self.pane.focus_first()

    def _refresh(self) -> None:
        view = self._desk.view
        if view is not None:
            if self._desk.read(view.item.id) is None:
                self._desk.say_gone(view)
            self._show()

    def _show(self) -> None:
        view = self._desk.view
        self._side.setCurrentIndex(0 if view is None else 1)
        self._tools.registry.set_selected(ids.SCOPE, () if view is None else (view.item.id,))
        if view is not None:
            self.pane.show_view(view)
        self._evidence.refresh()

    def _concerns(self, change: Change) -> bool:
        elsewhere = engagement_scope(self._engagement_id) not in getattr(change, "scopes", ())
        if NEW_DAY in change.kinds or FILE in change.kinds:
            return True
        return bool(change.kinds & (_OWN | _AROUND)) and (not elsewhere or "scope" in change.kinds)

    def _on_told(self, kinds: frozenset[str], ids: frozenset[str]) -> None:
        if NEW_DAY in kinds:
            self.entered()
        # How far a file is shows in the pane alone; the rows say nothing of files.
        if kinds - {FILE}:
            self.list.refresh(ids)
        view = self._desk.view
        if view is not None and (kinds & (_AROUND | _HANGING) or ids & view.detail.ids or "outbox" in kinds):
            self._refresh()

    def _on_counted(self, summary: PlanSummary) -> None:
        self.summary = summary_words(summary)
        self.total = summary.total
        self.counted.emit(summary.total)
        self.summary_changed.emit(self.summary)

    def _on_step(self, target: str) -> None:
        if target.startswith(REVIEW):
            self.record_review(Gate(target.removeprefix(REVIEW)))
        elif target == OVERRIDE:
            self._acts.override_interviews()

    def _paste(self) -> None:
        if not self.pane.paste():
            self._desk.writer.say(self.tr("There is no picture or file in the clipboard."))

    def _evidence_place(self) -> EvidencePlace | None:
        view = self._desk.view
        if view is None:
            return None
        subject = Subject(self._engagement_id, view.item.id, SubjectKind.ITEM)
        return EvidencePlace(subject, view.detail.evidence, view.may("AttachEvidence"))

    def _keep_comment(self, words: str) -> None:
        view = self._desk.view
        if view is not None:
            place = draft_place(PlanItem, view.item.id, COMMENT_DRAFT)
            self._desk.writer.drafts.keep(place, DraftWords(words)) if words else self._desk.writer.drafts.discard(
                place
            )

    def _on_comment_saved(self, item_id: str) -> None:
        view = self._desk.view
        if view is not None and view.item.id == item_id:
            self.pane.comments.clear_field()
