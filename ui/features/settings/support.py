"""What a person hands to whoever helps: copied, or looked at and saved to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Known
from app.services.support import save_for_support
from app.services.workspace import Workspace
from ui.features.settings.desk import SettingsDesk
from ui.features.settings.diagnostics import diagnose, report
from ui.features.settings.support_sheet import SupportSheet
from ui.features.settings.tools import Tools
from ui.i18n.translator import fill, translate


class Support(QObject):
    """One content for both ways; it is made off the GUI thread."""

    def __init__(self, workspace: Workspace, tools: Tools, desk: SettingsDesk, host: QWidget) -> None:
        """Take what is told of, and over what to ask."""
        super().__init__(host)
        self._workspace = workspace
        self._tools = tools
        self._desk = desk
        self._host = host
        self._installation = desk.installation()

    def copy(self) -> None:
        """Put it on the clipboard."""
        self._tools.tasks.run(lambda _job: self._content(), self._copied, owner=self)

    def look(self) -> None:
        """Show it; a person who has looked may save it."""
        self._tools.tasks.run(lambda _job: self._content(), self._show, owner=self)

    # ---------------------------------------------------------------------------------------------------- inside

    def _content(self) -> str:
        found = diagnose(self._workspace, self._installation)
        return report(self._workspace, found, self._tools.status.status, self._desk.settings)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tools.notices.toast(translate("SettingsPage", "Copied. It holds no names and no words of anybody."))

    def _show(self, text: str) -> None:
        sheet = SupportSheet(self._host, text)
        sheet.confirmed.connect(partial(self._ask_where, text))
        sheet.open_sheet()

    def _ask_where(self, text: str) -> None:
        dialog = QFileDialog(self._host, translate("Settings", "Save the file for support"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"concord-support-{self._workspace.clock.today().isoformat()}.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._save(Path(path), text))
        dialog.open()

    def _save(self, path: Path, text: str) -> None:
        def saved(_none: None) -> None:
            words = translate("Settings", "Saved in {file}. It holds no names and no words of anybody.")
            self._tools.notices.toast(fill(words, file=path.name))

        def failed(fault: BaseException) -> None:
            if not isinstance(fault, Known):
                raise fault
            self._tools.notices.known(fault)

        self._tools.tasks.run(lambda _job: save_for_support(path, text), saved, failed, owner=self)
