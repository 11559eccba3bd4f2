"""The plan of one factory: the list at the leading side, the item in front at the trailing side."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.factory.records import Engagement
from app.domain.ids import engagement_scope
from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Gate
from app.services.commands import Committed
from app.services.workspace import Workspace
from ui.features.plan import action_ids as ids
from ui.features.plan.add_item_sheet import AddItemSheet
from ui.features.plan.draft_keeper import DraftWords
from ui.features.plan.evidence_acts import EvidenceActs
from ui.features.plan.field_acts import FieldActs
from ui.features.plan.gate_words import OVERRIDE, REVIEW
from ui.features.plan.item_acts import ItemActs
from ui.features.plan.item_desk import ItemDesk, sentences
from ui.features.plan.item_pane import COMMENT_DRAFT, ItemPane
from ui.features.plan.item_presenter import draft_place, on_behalf
from ui.features.plan.list_presenter import ListPresenter
from ui.features.plan.plan_actions import plan_actions
from ui.features.plan.plan_list import PlanList
from ui.features.plan.review_acts import ReviewActs
from ui.features.plan.thumbnails import Thumbnails
from ui.features.plan.tools import Tools
from ui.features.plan.writing import Entry
from ui.i18n.translator import fill
from ui.runtime.bridge import Change
from ui.theme.spacing import LG, MD, XS
from ui.theme.theme import current_theme
from ui.widgets.empty_state import EmptyState

_OWN = frozenset({"plan_item", "committee_review", "claim", "evidence", "comment", "outbox"})
_AROUND = frozenset({"conflict", "visit", "meeting", "member", "committee", "contact", "person", "scope"})
"""Kinds whose changes an item shows although they hang on its engagement."""
_SPLIT = "plan.split"
_WIDTHS = (680, 360)
_NARROW = 720
_LEAST = 180


class PlanTab(QWidget):
    """`decision_wanted` carries the id of a conflict to decide, `summary_changed` the words of the status bar.

    `corner` is the search; the page puts it beside its tabs.
    """

    decision_wanted = Signal(str)
    summary_changed = Signal(str)

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self.summary = ""
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
        self._evidence = EvidenceActs(self._desk, self._thumbnails)
        self._reviews = ReviewActs(self._desk, self._evidence)
        self._handlers = self._build_handlers()
        self._lay_out()
        self._listen()
        self.corner = self.list.search
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
        presenter, place = self._desk.presenter, f"{Engagement.KIND}/{self._engagement_id}/new_item"
        sheet = AddItemSheet(self, presenter.ground(), self._workspace.ids.new(), self._judge_new)
        draft = presenter.drafts(place).get("")
        if draft is not None:
            sheet.restore(DraftWords.from_text(draft).words)
        keeper = self._desk.keeper
        sheet.typed.connect(lambda words: keeper.keep(place, DraftWords(words)))
        sheet.person_wanted.connect(lambda: self._desk.choose_person(lambda: sheet.show_ground(presenter.ground())))
        sheet.given.connect(lambda command: self._give_new(command, place))
        sheet.open_for_typing()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.list.focus_search()

    def step(self, by: int) -> None:
        """Go to the next or previous item."""
        self.list.step(by)

    def order_by_urgency(self) -> None:
        """Show the list in its usual order."""
        self.list.order_by_urgency()

    def act(self, id: str) -> None:
        """Do one of the acts on the item in front."""
        self._handlers[id]()

    # ---------------------------------------------------------------------------------------------------- inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put list and pane under each other where they would not fit side by side: large text, small windows."""
        theme = current_theme()
        is_narrow = self.width() < theme.scaled(_NARROW)
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            self._split.setSizes([1, 1] if is_narrow else self._kept_widths())
        self.list.setMinimumHeight(theme.scaled(_LEAST) if is_narrow else 0)
        self._side.setMinimumHeight(theme.scaled(_LEAST) if is_narrow else 0)

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
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(LG - XS // 2)
        self._split.addWidget(self.list)
        self._split.addWidget(self._side)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes(self._kept_widths())
        self._split.splitterMoved.connect(self._keep_widths)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, XS)
        layout.setSpacing(MD)
        layout.addWidget(self.list.bar)
        layout.addWidget(self._split, 1)
        self.setFocusProxy(self.list)

    def _listen(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.list.add_wanted.connect(self.add_item)
        self.list.summary_changed.connect(self._on_summary)
        self.pane.step_wanted.connect(self._on_step)
        self.pane.entering_for.change_wanted.connect(self._desk.choose_person)
        self.pane.fields.decision_wanted.connect(self.decision_wanted)
        self.pane.evidence.opened.connect(self._evidence.open)
        self.pane.evidence.dropped.connect(self._on_dropped)
        self.pane.evidence.pasted.connect(self._on_pasted)
        self.pane.reviews.withdrawal_wanted.connect(self._acts.withdraw_review)
        self.pane.comments.typed.connect(self._keep_comment)
        self.pane.comments.given.connect(self._acts.comment)
        self._acts.comment_saved.connect(self._on_comment_saved)
        self._acts.step_wanted.connect(self._on_step)
        self._fields.stale.connect(self._refresh)
        self._desk.person_chosen.connect(self._refresh)
        self._tools.bridge.changed.connect(self._on_changed)

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
            self._desk.read(view.item.id)
            self._show()

    def _show(self) -> None:
        view = self._desk.view
        self._side.setCurrentIndex(0 if view is None else 1)
        self._tools.registry.set_selected(ids.SCOPE, () if view is None else (view.item.id,))
        if view is not None:
            self.pane.show_view(view)

    def _on_changed(self, change: Change) -> None:
        elsewhere = engagement_scope(self._engagement_id) not in getattr(change, "scopes", ())
        if not change.kinds & (_OWN | _AROUND) or (elsewhere and "scope" not in change.kinds):
            return
        self.list.refresh(change.ids)
        view = self._desk.view
        if view is not None and (change.kinds & _AROUND or change.ids & view.detail.ids or "outbox" in change.kinds):
            self._refresh()

    def _on_summary(self, words: str) -> None:
        self.summary = words
        self.summary_changed.emit(words)

    def _on_step(self, target: str) -> None:
        if target.startswith(REVIEW):
            self.record_review(Gate(target.removeprefix(REVIEW)))
        elif target == OVERRIDE:
            self._acts.override_interviews()

    def _paste(self) -> None:
        if not self.pane.paste():
            self._desk.writer.say(self.tr("There is no picture or file in the clipboard."))

    def _on_dropped(self, dropped: object) -> None:
        if isinstance(dropped, tuple):
            self._evidence.attach_files(path for path in dropped if isinstance(path, Path))

    def _on_pasted(self, png: bytes) -> None:
        self._evidence.attach_picture(png)

    def _keep_comment(self, words: str) -> None:
        view = self._desk.view
        if view is not None:
            place = draft_place(view.item.id, COMMENT_DRAFT)
            self._desk.keeper.keep(place, DraftWords(words)) if words else self._desk.keeper.discard(place)

    def _on_comment_saved(self, item_id: str) -> None:
        view = self._desk.view
        if view is not None and view.item.id == item_id:
            self.pane.comments.clear_field()

    def _judge_new(self, command: CreateItem) -> str:
        context = self._desk.presenter.ground().context
        for_whom = on_behalf(command, context.role, command.origin, context.on_behalf_of)
        return sentences(self._desk.presenter.objections(command, for_whom))

    def _give_new(self, command: CreateItem, place: str) -> None:
        context = self._desk.presenter.ground().context
        for_whom = on_behalf(command, context.role, command.origin, context.on_behalf_of)

        def done(_committed: Committed) -> None:
            self.list.show_item(command.item_id)

        said = fill(self.tr("Added: {area}"), area=command.fields["area"])
        entry = Entry(for_whom=for_whom, draft=place)
        self._desk.writer.give(self._engagement_id, command, said=said, entry=entry, done=done)

    def _kept_widths(self) -> list[int]:
        kept = self._tools.memory.get(_SPLIT)
        widths = json.loads(kept) if kept else list(_WIDTHS)
        return [int(width) for width in widths]

    def _keep_widths(self) -> None:
        if self._split.orientation() == Qt.Orientation.Horizontal:
            self._tools.memory.put(_SPLIT, json.dumps(self._split.sizes()))
