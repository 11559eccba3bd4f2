"""A paper from the wish to the file or the printer: prepared, looked at and made off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Known
from app.papers.say import Speech
from app.services.papers import save_papers
from app.services.workspace import Workspace
from ui.i18n.messages import explain
from ui.i18n.speech import speech_in
from ui.i18n.translator import fill, translate
from ui.parts.papers.making import Maker, Prepared, paths_of
from ui.parts.papers.press import page_pictured, print_on
from ui.parts.papers.sheet import PaperSheet
from ui.parts.papers.wanted import Choice, Output, Wanted
from ui.parts.tools import Tools
from ui.runtime.tasks import Job

_FOLDER = "paper.folder"


class _Stopped(Exception):
    """The person does not want the paper any more."""


@dataclass(frozen=True, slots=True)
class _Look:
    prepared: Prepared | None
    image: QImage | None = None
    pages: int = 0


class PaperDesk(QObject):
    """One sheet and what it leads to; ends with the sheet."""

    def __init__(self, host: QWidget, workspace: Workspace, tools: Tools, wanted: Wanted) -> None:
        """Take the window's services and the paper; the sheet opens over the window of `host`."""
        super().__init__(host)
        self._host = host
        self._tools = tools
        self._maker = Maker(workspace, wanted)
        self._job: Job | None = None
        self._looking: Job | None = None
        self._prepared: Prepared | None = None
        self._is_asked = False
        self.sheet = PaperSheet(host, wanted, tools.memory)
        self.sheet.changed.connect(self._on_changed)
        self.sheet.wanted.connect(self._ask_where)
        self.sheet.stopped.connect(self._stop)
        self.sheet.destroyed.connect(self.deleteLater)
        self.sheet.open_for_choice()
        self._look()

    # ---------------------------------------------------------------------------------------------------- looking

    def _on_changed(self) -> None:
        self._await(is_asked=False)
        self._look()

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        choice, maker = self.sheet.choice(), self._maker
        speech = _speech(choice)

        def look(_job: Job) -> _Look:
            prepared = maker.prepare(choice, speech)
            if prepared is None or prepared.document is None:
                return _Look(prepared)
            image, pages = page_pictured(prepared.document, maker.picture, speech.number)
            return _Look(prepared, image, pages)

        self._looking = self._tools.tasks.run(look, self._show, self._not_shown, owner=self)

    def _not_shown(self, error: BaseException) -> None:
        self._looking = self._prepared = None
        self._await(is_asked=False)
        if not isinstance(error, Known):
            raise error
        self.sheet.show_problem(explain(error.code, error.params))

    def _show(self, look: _Look) -> None:
        self._looking, self._prepared = None, look.prepared
        was_asked = self._is_asked
        self._await(is_asked=False)
        if look.prepared is None:
            self.sheet.show_problem(translate("PaperDesk", "What this paper is about is not on this device any more."))
            return
        book = look.prepared.book
        words = translate("PaperDesk", "%n page(s)", "", look.pages)
        if book is not None:
            words = translate("PaperDesk", "%n item(s), as the list shows them now", "", len(book.sheets[0].rows))
        self.sheet.show_page(look.image, words, look.prepared.leaks)
        if was_asked and self.sheet.isVisible():
            self.sheet.confirm_button.click()

    def _await(self, *, is_asked: bool) -> None:
        """Remember that the paper was asked for before it could be looked at: it goes on by itself then."""
        self._is_asked = is_asked
        self.sheet.show_waiting(is_waiting=is_asked)

    # ------------------------------------------------------------------------------------------------------ making

    def _ask_where(self) -> None:
        choice = self.sheet.choice()
        if self._prepared is None or self._looking is not None:
            self._await(is_asked=True)
            if self._looking is None:
                self._look()
            return
        if choice.output is Output.PRINT:
            self._ask_printer(choice)
            return
        dialog = QFileDialog(self._host, translate("PaperDesk", "Where to save the paper"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        folder = self._tools.memory.get(_FOLDER)
        if folder and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.selectFile(f"{self._prepared.file_name}.{choice.output.formats[0].value}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._save(Path(path), choice))
        dialog.open()

    def _save(self, chosen: Path, choice: Choice) -> None:
        paths = paths_of(chosen, choice.output.formats)
        # The dialog asked for one file only whether it may be replaced.
        taken = [path for path in paths.values() if path != chosen and path.exists()]
        if taken:
            words = translate("PaperDesk", "There is a file {file} already. Choose another name.")
            self.sheet.show_problem(fill(words, file=taken[0].name))
            return
        self._tools.memory.put(_FOLDER, str(chosen.parent))
        maker, speech = self._maker, _speech(choice)

        def make(job: Job) -> tuple[str, ...]:
            prepared = _ready(maker, choice, speech)
            content = maker.files(prepared, choice, speech, partial(_step, job))
            _step(job, 1, 1)
            save_papers({paths[format_]: made for format_, made in content.items()})
            return tuple(paths[format_].name for format_ in content)

        self._run(make)

    def _ask_printer(self, choice: Choice) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._host)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, choice))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter, choice: Choice) -> None:
        """Print the paper on a printer that a person chose."""
        printer.setFullPage(True)
        maker, speech = self._maker, _speech(choice)

        def make(job: Job) -> tuple[str, ...]:
            prepared = _ready(maker, choice, speech)
            if prepared.document is not None:
                print_on(printer, prepared.document, maker.picture, speech.number, partial(_step, job))
            return ()

        self._run(make)

    def _run(self, make: Callable[[Job], tuple[str, ...]]) -> None:
        self.sheet.show_problem("")
        self.sheet.set_making(is_making=True)
        self._job = self._tools.tasks.run(make, self._saved, self._failed, owner=self)
        self._job.progress.connect(self.sheet.show_making)

    def _saved(self, names: tuple[str, ...]) -> None:
        self._job = None
        said = translate("PaperDesk", "Sent to the printer")
        if names:
            said = fill(translate("PaperDesk", "Saved: {files}"), files=", ".join(names))
        self._tools.notices.toast(said)
        self.sheet.done()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.sheet.set_making(is_making=False)
        if isinstance(error, Known):
            self.sheet.show_problem(explain(error.code, error.params))
        elif isinstance(error, _Changed):
            self._look()
            self.sheet.show_problem(translate("PaperDesk", "The record has changed meanwhile. Look at it again."))
        else:
            raise error

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


class _Changed(Exception):
    """Between looking and writing a name came into the text, or the record went."""


def _ready(maker: Maker, choice: Choice, speech: Speech) -> Prepared:
    """Return the paper as it is now; nothing is written that nobody looked at."""
    prepared = maker.prepare(choice, speech)
    if prepared is None or prepared.leaks:
        raise _Changed
    return prepared


def _speech(choice: Choice) -> Speech:
    return speech_in(choice.language, choice.second, choice.digits)


def _step(job: Job, done: int, total: int) -> None:
    if job.is_cancelled():
        raise _Stopped
    job.report(done, total)
