"""Saving the visits as a calendar file for other programs, and what it may say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Known
from ui.features.visits.calendar_presenter import CalendarPresenter, Sharing
from ui.i18n.translator import fill, translate
from ui.parts.tools import Tools
from ui.widgets.check_box import CheckBox
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet

ENDING = ".ics"


class SharingSheet(Sheet):
    """`chosen` carries a Sharing."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, sharing: Sharing) -> None:
        """Take what was chosen the last time."""
        super().__init__(
            host,
            translate("SharingSheet", "Save visits as a calendar file"),
            translate("SharingSheet", "Choose where…"),
        )
        self._names = CheckBox(self.tr("Name the factories"))
        self._names.setChecked(sharing.names)
        self._targets = CheckBox(self.tr("Also the target dates of open items, as tasks"))
        self._targets.setChecked(sharing.targets)
        self.body.addWidget(Label(self.tr("Other calendar programs can open the file. Assessments are never in it.")))
        self.body.addWidget(self._names)
        self.body.addWidget(self._targets)
        note = self.tr("Once saved, whoever has the file can read it: it is not encrypted.")
        self.body.addWidget(Label(note, Role.MUTED))
        self.body.addStretch(1)
        self.confirmed.connect(lambda: self.chosen.emit(Sharing(self._names.isChecked(), self._targets.isChecked())))

    def open_for_typing(self) -> None:
        """Show it with the keyboard on the first choice."""
        self.open_sheet(self._names)


class CalendarSharing(QObject):
    """Asks what the file may say, then where it goes, then writes it whole."""

    def __init__(self, presenter: CalendarPresenter, tools: Tools, host: QWidget) -> None:
        """Take where to read, the window's services, and any widget of the window."""
        super().__init__(host)
        self._presenter = presenter
        self._tools = tools
        self._host = host

    def ask(self) -> None:
        """Ask what the file may say."""
        sheet = SharingSheet(self._host, self._presenter.sharing())
        sheet.chosen.connect(self._ask_where)
        sheet.open_for_typing()

    def _ask_where(self, sharing: Sharing) -> None:
        self._presenter.keep_sharing(sharing)
        dialog = QFileDialog(self._host, self.tr("Save the calendar file outside Concord"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(f"visits-{self._presenter.today().isoformat()}{ENDING}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save(Path(path), sharing))
        dialog.open()

    def save(self, path: Path, sharing: Sharing) -> None:
        """Write the file, and say so."""

        def saved(_none: None) -> None:
            self._tools.notices.toast(fill(self.tr("Saved: {file}"), file=path.name))

        def failed(fault: BaseException) -> None:
            if not isinstance(fault, Known):
                raise fault
            self._tools.notices.known(fault)

        self._tools.tasks.run(lambda _job: self._presenter.share(path, sharing), saved, failed, owner=self)
