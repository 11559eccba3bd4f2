"""The sync centre: what waits for the person, how all they wrote stands, and what lies on this device."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.queries.hand_back import Question
from app.queries.record_states import RecordState
from app.services.workspace import Workspace
from sync.client.status import SyncStatus
from ui.features.sync_centre.decision_desk import DecisionDesk
from ui.features.sync_centre.device_view import DeviceView
from ui.features.sync_centre.handovers_card import HandoversCard
from ui.features.sync_centre.head_words import calls_from_outbox, summary_words, title_words, waiting_in
from ui.features.sync_centre.log_view import LogView
from ui.features.sync_centre.needs_view import NeedsView
from ui.features.sync_centre.outbox_view import OutboxView
from ui.features.sync_centre.presenter import CentrePresenter, CentreView
from ui.features.sync_centre.progress_strip import ProgressStrip
from ui.features.sync_centre.receipts_view import ReceiptsView
from ui.features.sync_centre.records_view import RecordsView
from ui.features.sync_centre.sending_tools import SendingTools, no_server_words
from ui.features.sync_centre.signing_in import SigningIn
from ui.features.sync_centre.tools import Tools
from ui.features.sync_centre.withheld_card import WithheldCard
from ui.runtime.bridge import Change
from ui.theme.spacing import MD
from ui.widgets.hand_back_rows import place_of
from ui.widgets.page import Page
from ui.widgets.placing import add_layout
from ui.widgets.scrolling import Scrolling
from ui.widgets.sync_words import sync_words
from ui.widgets.tab_strip import Tab, TabStrip

NEEDS, RECORDS, OUTBOX, RECEIPTS, LOG, DEVICE = TABS = ("needs", "records", "outbox", "receipts", "log", "device")
_PAGES = {"plan_item": "factory", "engagement": "factory", "visit": "visit", "conflict": "sync", "custody": "queue"}
"""By what opens a record: the page that shows it."""
_OWN = "sync"
_SHOWN = frozenset(
    {"conflict", "refusal", "handover", "outbox", "scope", "plan_item", "contact", "visit", "committee_review"}
)


class SyncCentrePage(Page):
    """Leads to "factory", "visit" and "queue" (ids), "today". Targets: the id of a conflict or a refusal, a tab's id.

    `counted` carries the number of things that wait for the person; `read` says that the page is up to date.
    """

    counted = Signal(int)
    read = Signal()

    def __init__(self, workspace: Workspace, tools: Tools) -> None:
        """Take the workspace and the window's services."""
        super().__init__(self.tr("Sync centre"), search=False, gutter=True)
        self._workspace = workspace
        self._tools = tools
        self._presenter = CentrePresenter(workspace)
        self._view: CentreView | None = None
        self._target = ""
        self._is_reading = False
        self._is_behind = False
        self._make_parts()
        self._strip = TabStrip(self.tr("Parts of the sync centre"))
        self._strip.chosen.connect(self._show_tab)
        self._stack = QStackedWidget()
        for part in (self._needs, self._records, self._outbox, self._receipts, self._log, self._device):
            self._stack.addWidget(Scrolling(part, gutter=True))
        self._show_tabs(0, 0)
        for button in self._sending.buttons:
            self.header.add_tool(button)
        self.add_above(self._strip)
        add_layout(self.body, self.kept_clear(self._progress))
        self.body.addWidget(self._stack, 1)
        self.body.setSpacing(MD)
        tools.bridge.changed.connect(self._on_changed)
        tools.status.changed.connect(self._on_status)
        self._show_status()
        self._read()

    def show_target(self, target: str) -> None:
        if target in TABS:
            self._strip.select(target)
            self._show_tab(target)
            return
        self._target = target
        self._strip.select(NEEDS)
        self._show_tab(NEEDS)
        self._needs.open_record(target)

    def entered(self) -> None:
        self._show_status()
        self._read()

    # ---------------------------------------------------------------------------------------------------- inside

    def _make_parts(self) -> None:
        workspace, tools = self._workspace, self._tools
        self._needs = NeedsView(workspace.catalogue)
        self._withheld = WithheldCard(workspace, tools)
        self._needs.put_first(self._withheld)
        self._handovers = HandoversCard(workspace, tools)
        self._needs.put_last(self._handovers)
        self._outbox = OutboxView(workspace, tools)
        self._outbox.opened.connect(self._open)
        self._records = RecordsView(workspace, tools)
        self._records.opened.connect(self._open)
        self._records.question.connect(self.show_target)
        self._receipts = ReceiptsView(workspace, tools)
        self._log = LogView(workspace, tools)
        self._device = DeviceView(tools)
        self._device.linked.connect(self._on_linked)
        self._signing_in = SigningIn(workspace, tools, self)
        self._signing_in.done.connect(self._read)
        self._sending = SendingTools(tools, self)
        self._sending.sign_in_wanted.connect(self._signing_in.ask)
        self._progress = ProgressStrip()
        self._progress.cancelled.connect(self._sending.cancel)
        self._desk = DecisionDesk(workspace, tools, self._presenter, self)
        self._connect_desk()

    def _connect_desk(self) -> None:
        self._needs.card_made.connect(self._desk.take_card)
        self._needs.row_made.connect(self._desk.take_row)
        self._desk.changed.connect(self._read)
        self._desk.opened.connect(self._open)
        self._desk.kept.connect(self._needs.keep_choice)
        self._desk.settled.connect(self._needs.forget_choice)

    def _read(self) -> None:
        if self._is_reading:
            self._is_behind = True
            return
        self._is_reading = True
        self._outbox.reload()
        self._withheld.reload()
        self._handovers.reload()
        self._reload_tab(self._strip.current())
        self._tools.tasks.run(lambda _job: self._look(), self._show, owner=self)

    def _look(self) -> tuple[CentreView, Mapping[str, Sequence[str]]]:
        status = self._tools.status.status
        view = self._presenter.view(None if status is None else status.clock_offset_seconds)
        engagements = {case.title.engagement_id for case in view.cases if case.title is not None}
        return view, {id: [each.name for each in self._presenter.contacts(id)] for id in engagements}

    def _show(self, looked: tuple[CentreView, Mapping[str, Sequence[str]]]) -> None:
        self._is_reading = False
        view, people = looked
        before, self._view = self._view, view
        self._needs.show_view(view, people)
        self._device.show_view(view)
        self._outbox.show_stuck(view.stuck)
        waiting = waiting_in(view)
        self._show_tabs(waiting, view.hand_back.changes)
        if self._target:
            self._needs.open_record(self._target)
            self._target = ""
        elif before is None and not waiting and view.hand_back.changes:
            self._strip.select(OUTBOX)
        elif before is not None and self._strip.current() == OUTBOX and calls_from_outbox(before, view):
            self._strip.select(NEEDS)
        self._show_head(view)
        self.counted.emit(waiting)
        if self._is_behind:
            self._is_behind = False
            self._read()
        else:
            self.read.emit()

    def _show_tabs(self, waiting: int, to_send: int) -> None:
        self._strip.set_tabs(
            (
                Tab(NEEDS, self.tr("Needs you"), waiting or None),
                Tab(RECORDS, self.tr("What you wrote")),
                Tab(OUTBOX, self.tr("To send"), to_send or None),
                Tab(RECEIPTS, self.tr("Receipts")),
                Tab(LOG, self.tr("Log")),
                Tab(DEVICE, self.tr("This device")),
            )
        )

    def _show_tab(self, tab: str) -> None:
        self._stack.setCurrentIndex(TABS.index(tab))
        self._reload_tab(tab)

    def _reload_tab(self, tab: str) -> None:
        """Read what a tab lists, while it is looked at."""
        if tab == RECORDS:
            self._records.reload()
        elif tab == RECEIPTS:
            self._receipts.reload()
        elif tab == LOG:
            self._log.reload()

    def _show_head(self, view: CentreView) -> None:
        self.header.set_title(title_words(view))
        self.set_summary(summary_words(view))
        self._show_status()

    def _show_status(self) -> None:
        status = self._tools.status.status
        self.header.set_count(self._status_words(status))
        self._progress.show_status(status)
        self._sending.show_status(status)
        self._outbox.show_status(status)
        self._device.show_status(status)

    def _status_words(self, status: SyncStatus | None) -> str:
        if self._view is not None and self._view.decisions:
            return self.tr("Both values are kept whatever you choose. Closing this page decides nothing.")
        if status is None:
            return no_server_words()
        return sync_words(status, self._workspace.clock.now())[0]

    def _open(self, kind: str, id: str) -> None:
        self.navigate.emit(_PAGES.get(kind, "factory"), id)

    def _on_linked(self, target: str) -> None:
        question = Question(target)
        if question is Question.HEARD:
            self._sending.sync_now()
            return
        page, part = place_of(question)
        if page != _OWN:
            self.navigate.emit(page, part)
            return
        self._strip.select(part)
        if question is Question.FAULTS:
            self._records.show_state(RecordState.FAULT)

    def _on_changed(self, change: Change) -> None:
        if change.kinds & _SHOWN:
            self._read()

    def _on_status(self, _status: object) -> None:
        self._show_status()
