"""The sync centre: what waits for the person, what waits to be sent, and what lies on this device."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.domain.errors import Known
from app.services.workspace import Workspace
from sync.client.status import SyncState, SyncStatus
from ui.features.sync_centre.decision_desk import DecisionDesk
from ui.features.sync_centre.device_view import DRAFTS, DeviceView
from ui.features.sync_centre.needs_view import NeedsView
from ui.features.sync_centre.outbox_view import OutboxView
from ui.features.sync_centre.presenter import CentrePresenter, CentreView
from ui.features.sync_centre.sheets import SignInSheet
from ui.features.sync_centre.tools import Tools
from ui.features.sync_centre.withheld_card import WithheldCard
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.runtime.bridge import Change
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.label import show_if
from ui.widgets.page import Page
from ui.widgets.scrolling import Scrolling
from ui.widgets.sync_words import sync_words
from ui.widgets.tab_strip import Tab, TabStrip

NEEDS, OUTBOX, DEVICE = "needs", "outbox", "device"
_DOT = " · "
_PAGES = {"plan_item": "factory", "engagement": "factory", "visit": "visit", "conflict": "sync"}
"""By what opens a record: the page that shows it."""
_SHOWN = frozenset({"conflict", "refusal", "outbox", "scope", "plan_item", "contact", "visit", "committee_review"})


class SyncCentrePage(Page):
    """Leads to "factory" and "visit" (ids), "today". Targets: the id of a conflict or a refusal, "outbox", "device".

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
        self._needs = NeedsView(workspace.catalogue)
        self._withheld = WithheldCard(workspace, tools)
        self._needs.put_first(self._withheld)
        self._outbox = OutboxView(workspace, tools)
        self._outbox.opened.connect(self._open)
        self._device = DeviceView()
        self._device.linked.connect(self._on_linked)
        self._desk = DecisionDesk(workspace, tools, self._presenter, self)
        self._connect_desk()
        self._strip = TabStrip(self.tr("Parts of the sync centre"))
        self._strip.chosen.connect(self._show_tab)
        self._stack = QStackedWidget()
        for part in (self._needs, self._outbox, self._device):
            self._stack.addWidget(Scrolling(part, gutter=True))
        self._show_tabs(0, 0)
        self._make_tools()
        self.add_above(self._strip)
        self.body.addWidget(self._stack, 1)
        self.body.setSpacing(MD)
        tools.bridge.changed.connect(self._on_changed)
        tools.status.changed.connect(self._on_status)
        self._show_status()
        self._read()

    def show_target(self, target: str) -> None:
        if target in (NEEDS, OUTBOX, DEVICE):
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

    def _connect_desk(self) -> None:
        self._needs.card_made.connect(self._desk.take_card)
        self._needs.row_made.connect(self._desk.take_row)
        self._desk.changed.connect(self._read)
        self._desk.opened.connect(self._open)
        self._desk.kept.connect(self._needs.keep_choice)
        self._desk.settled.connect(self._needs.forget_choice)

    def _make_tools(self) -> None:
        self._sign_in = Button(self.tr("Sign in to send"), icon="user")
        self._sign_in.clicked.connect(self._ask_password)
        self._pause = Button("")
        self._pause.clicked.connect(self._on_pause)
        self._now = Button(self.tr("Sync now"), icon="sync")
        self._now.clicked.connect(self._on_now)
        for button in (self._sign_in, self._pause, self._now):
            self.header.add_tool(button)
        if self._tools.controls is None:
            self._now.set_blocked(True, self._no_server())

    def _no_server(self) -> str:
        return self.tr("This account works without a server: nothing is sent.")

    def _read(self) -> None:
        if self._is_reading:
            self._is_behind = True
            return
        self._is_reading = True
        self._outbox.reload()
        self._withheld.reload()
        self._tools.tasks.run(lambda _job: self._look(), self._show, owner=self)

    def _look(self) -> tuple[CentreView, Mapping[str, Sequence[str]]]:
        view = self._presenter.view()
        engagements = {case.title.engagement_id for case in view.cases if case.title is not None}
        return view, {id: [each.name for each in self._presenter.contacts(id)] for id in engagements}

    def _show(self, looked: tuple[CentreView, Mapping[str, Sequence[str]]]) -> None:
        self._is_reading = False
        view, people = looked
        before, self._view = self._view, view
        self._needs.show_view(view, people)
        self._device.show_view(view)
        waiting = _waiting(view)
        self._show_tabs(waiting, view.hand_back.changes)
        if self._target:
            self._needs.open_record(self._target)
            self._target = ""
        elif before is None and not waiting and view.hand_back.changes:
            self._strip.select(OUTBOX)
        elif before is not None and self._strip.current() == OUTBOX and _calls_from_outbox(before, view):
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
                Tab(OUTBOX, self.tr("To send"), to_send or None),
                Tab(DEVICE, self.tr("This device")),
            )
        )

    def _show_tab(self, tab: str) -> None:
        self._stack.setCurrentIndex((NEEDS, OUTBOX, DEVICE).index(tab))

    def _show_head(self, view: CentreView) -> None:
        if view.decisions:
            self.header.set_title(translate("SyncCentre", "%n change(s) need your decision", "", view.decisions))
        elif view.refused:
            self.header.set_title(translate("SyncCentre", "%n change(s) were refused", "", len(view.refused)))
        else:
            self.header.set_title(self.tr("Sync centre"))
        parts = [
            translate("SyncCentre", "%n waiting for you", "", _waiting(view)),
            translate("SyncCentre", "%n to send", "", view.hand_back.changes),
        ]
        received = view.holdings.last_received_at
        if received is not None:
            when = current_language().formats.moment(received)
            parts.append(fill(translate("SyncCentre", "last received {when}"), when=when))
        self.set_summary(_DOT.join(parts))
        self._show_status()

    def _show_status(self) -> None:
        status = self._tools.status.status
        self.header.set_count(self._status_words(status))
        state = status.state if status is not None else None
        show_if(self._sign_in, state is SyncState.SIGN_IN)
        show_if(self._pause, self._tools.controls is not None)
        paused = state is SyncState.PAUSED
        self._pause.setText(self.tr("Go on sending") if paused else self.tr("Pause sending"))

    def _status_words(self, status: SyncStatus | None) -> str:
        if self._view is not None and self._view.decisions:
            return self.tr("Both values are kept whatever you choose. Closing this page decides nothing.")
        if status is None:
            return self._no_server()
        return sync_words(status, self._workspace.clock.now())[0]

    def _open(self, kind: str, id: str) -> None:
        self.navigate.emit(_PAGES.get(kind, "factory"), id)

    def _on_linked(self, target: str) -> None:
        if target == DRAFTS:
            self.navigate.emit("today", "")
        else:
            self._strip.select(OUTBOX)

    def _on_now(self) -> None:
        if self._tools.controls is None:
            self._tools.notices.toast(self._no_server())
            return
        self._tools.controls.sync_now()

    def _on_pause(self) -> None:
        controls, status = self._tools.controls, self._tools.status.status
        if controls is None:
            return
        if status is not None and status.state is SyncState.PAUSED:
            controls.resume()
        else:
            controls.pause()

    def _ask_password(self) -> None:
        session = self._workspace.session
        sheet = SignInSheet(self, session.login, session.server)
        sheet.password_given.connect(self._on_password)
        sheet.open_for_typing()

    def _on_password(self, password: str) -> None:
        controls = self._tools.controls
        if controls is None:
            return

        def failed(error: BaseException) -> None:
            if not isinstance(error, Known):
                raise error
            self._tools.notices.toast(explain(error.code, error.params))

        self._tools.tasks.run(lambda _job: controls.sign_in(password), lambda _none: self._read(), failed, owner=self)

    def _on_changed(self, change: Change) -> None:
        if change.kinds & _SHOWN:
            self._read()

    def _on_status(self, _status: object) -> None:
        self._show_status()


def _waiting(view: CentreView) -> int:
    return view.decisions + len(view.refused)


def _calls_from_outbox(before: CentreView, now: CentreView) -> bool:
    """Say whether everything is sent and something came that waits for the person instead."""
    if now.hand_back.changes:
        return False
    return _waiting(now) > (0 if before.hand_back.changes else _waiting(before))
