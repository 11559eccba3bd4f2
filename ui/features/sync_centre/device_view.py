"""What lies on this device: whether it can be handed back, what was received, the room it takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.sync_status import Holdings
from sync.client.status import SyncStatus
from ui.features.sync_centre.check_card import CheckCard
from ui.features.sync_centre.presenter import CentreView
from ui.features.sync_centre.tools import Tools
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import LG, MD, SM
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.hand_back_rows import hand_back_answer, hand_back_rows
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList

_DOT = " · "


class DeviceView(QWidget):
    """`linked` carries the question (app.queries.hand_back) whose way out a person asked for."""

    linked = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the window's services, and start empty."""
        super().__init__(parent)
        self._safe = Card(translate("Device", "Safe to hand this laptop back?"))
        self._answer = Label("", Role.HEADING)
        self._answer.setContentsMargins(LG, 0, LG, SM)
        self._checks = ReasonList(translate("Device", "Safe to hand this laptop back?"))
        self._checks.linked.connect(self.linked)
        self._safe.body.addWidget(self._answer)
        self._safe.body.addWidget(self._checks)
        self._here = Card(translate("Device", "On this device"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD + 2)
        self._check = CheckCard(tools)
        for card in (self._safe, self._here, self._check):
            layout.addWidget(card)
        layout.addStretch(1)

    def show_status(self, status: SyncStatus | None) -> None:
        """Show what a comparison with the server found."""
        self._check.show_status(status)

    def show_view(self, view: CentreView) -> None:
        """Show the device as it is."""
        self._answer.setText(hand_back_answer(view.hand_back))
        self._checks.set_rows(hand_back_rows(view.hand_back))
        self._check.show_factories(view.factories)
        self._here.clear()
        for title, words in _facts(view.holdings):
            self._here.add(labelled(title, Label(words, selectable=True)))


def _facts(held: Holdings) -> list[tuple[str, str]]:
    formats = current_language().formats
    received = translate("Device", "never")
    if held.last_received_at is not None:
        received = formats.moment(held.last_received_at)
    factories = [translate("Device", "%n factories", "", held.factories)]
    if held.filling:
        factories.append(translate("Device", "%n not received as a whole yet", "", held.filling))
    if held.repairing:
        factories.append(translate("Device", "%n to be received anew", "", held.repairing))
    if held.leaving:
        factories.append(translate("Device", "%n no longer assigned, to leave when sent", "", held.leaving))
    files = translate("Device", "%n files", "", held.files)
    storage = translate("Device", "{database} of data · {files}, {bytes}, all encrypted")
    room = fill(storage, database=formats.size(held.database_bytes), files=files, bytes=formats.size(held.file_bytes))
    return [
        (translate("Device", "Last received"), received),
        (translate("Device", "Held here"), _DOT.join(factories)),
        (translate("Device", "Storage used"), room),
    ]
