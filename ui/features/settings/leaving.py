"""Signing out: refused in words while work is only here, asked about before anything is destroyed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Known
from app.queries.hand_back import HandBack, Question, hand_back
from app.services.workspace import Workspace
from sync.client.status import SyncState, SyncStatus
from ui.features.settings.account_card import AccountCard
from ui.features.settings.desk import SettingsDesk
from ui.features.settings.sign_out_sheet import KeepDataSheet, SignOutSheet
from ui.features.settings.tools import Tools
from ui.i18n.translator import fill, translate
from ui.widgets.hand_back_rows import place_of

_Numbers = tuple[int, int, int, int]


class Leaving(QObject):
    """What stands against signing out is asked of the one definition (app.queries.hand_back), at each of three times.

    The card's button says it beforehand, a press on it with every reason, and once more whoever has confirmed: then
    behind every command that was given before, while the page is still there to say it. `led` carries the page and
    the target of a reason.
    """

    led = Signal(str, str)

    def __init__(
        self, workspace: Workspace, tools: Tools, desk: SettingsDesk, card: AccountCard, host: QWidget
    ) -> None:
        """Take whose account it is, who ends the session, the card that says why not, and over what to ask."""
        super().__init__(host)
        self._workspace = workspace
        self._tools = tools
        self._desk = desk
        self._card = card
        self._host = host
        self._numbers: _Numbers | None = None
        card.leave_wanted.connect(desk.leave)
        card.sign_out_wanted.connect(self.ask)
        card.keep_wanted.connect(self._ask_to_keep)
        card.reason_wanted.connect(self._on_reason)
        tools.status.changed.connect(self._on_status)

    def look(self) -> None:
        """Show on the card whether signing out is refused, read off the GUI thread."""
        self._tools.tasks.run(lambda _job: self._left(), self._card.show_left, owner=self)

    def ask(self) -> None:
        """Ask whether the data may be destroyed, or say why they may not."""
        self._read(self._open)

    # ---------------------------------------------------------------------------------------------------- inside

    def _left(self) -> HandBack:
        with self._workspace.read() as connection:
            return hand_back(connection)

    def _read(self, then: Callable[[HandBack], None]) -> None:
        left = self._left()
        if left.holding():
            self._refuse(left)
        else:
            self._card.show_left(left)
            then(left)

    def _refuse(self, left: HandBack) -> None:
        status = self._tools.status.status
        self._card.refuse(left, needs_sign_in=status is not None and status.state is SyncState.SIGN_IN)

    def _open(self, left: HandBack) -> None:
        sheet = SignOutSheet(self._host, self._workspace.session, left)
        sheet.confirmed.connect(self._on_confirmed)
        sheet.open_sheet()

    def _on_confirmed(self) -> None:
        """Look once more, behind all that was given meanwhile: a page that is gone can lead nobody anywhere."""
        asked = self._workspace.writer.run(hand_back)

        def answered(left: HandBack) -> None:
            if left.holding():
                self._refuse(left)
            else:
                self._desk.sign_out()

        self._tools.tasks.run(lambda _job: asked.result(), answered, self._not_done, owner=self)

    def _ask_to_keep(self) -> None:
        sheet = KeepDataSheet(self._host, self._workspace.session, self._left())
        sheet.confirmed.connect(lambda: self._desk.sign_out(keeps_data=True))
        sheet.open_sheet()

    def _on_reason(self, question: str) -> None:
        if question == Question.STRANDED:
            self._ask_where()
        else:
            self.led.emit(*place_of(Question(question)))

    def _on_status(self, status: SyncStatus) -> None:
        numbers = (status.to_send, status.decisions, status.refused, status.files_waiting)
        if numbers != self._numbers:
            self._numbers = numbers
            self.look()

    # what no server takes

    def _ask_where(self) -> None:
        dialog = QFileDialog(self._host, translate("SettingsPage", "Save what cannot be sent outside Concord"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"concord-unsent-{self._workspace.clock.today().isoformat()}.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._save(Path(path)))
        dialog.open()

    def _save(self, path: Path) -> None:
        def saved(count: int) -> None:
            words = translate(
                "SettingsPage", "%n change(s) saved in {file}. Keep it safe: it is not encrypted.", "", count
            )
            self._tools.notices.toast(fill(words, file=path.name))
            self.ask()

        self._tools.tasks.run(lambda _job: self._workspace.parcel.save(path), saved, self._not_done, owner=self)

    def _not_done(self, fault: BaseException) -> None:
        if not isinstance(fault, Known):
            raise fault
        self._tools.notices.known(fault)
