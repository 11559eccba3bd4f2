"""How it stands with photos that are being taken in: a bar with Cancel, then each that was not, with its reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.services.intake import ImportProgress
from app.storage.imports import ImportRow, ImportState
from ui.i18n.messages import explain
from ui.i18n.translator import fill, translate
from ui.theme.spacing import MD, SM, XS
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.label import Label, show_if
from ui.widgets.placing import add_layout

PATIENCE_MS = 300
MOST_SHOWN = 12
"""Files that are named; more of them are counted."""

COMPLETED, OVER = "import.completed", "import.over"
"""Why a file is kept and not attached: the checklist that it is for was locked meanwhile."""
_TOLD = (ImportState.ASKED, ImportState.FAILED)


class ImportStrip(QFrame):
    """`cancelled`, `resumed` and `dropped` carry the id of the import, `wanted_twice` and `copy_wanted` an ImportRow.

    The former is a file to attach after all.
    """

    cancelled = Signal(str)
    resumed = Signal(str)
    dropped = Signal(str)
    wanted_twice = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._where: Callable[[ImportRow], str] = _somewhere
        self._progress: ImportProgress | None = None
        self._shown: tuple[str, bool, tuple[ImportRow, ...], bool] = ("", False, (), False)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_now)
        self._words = Label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(current_theme().scaled(6))
        self._files = QVBoxLayout()
        self._files.setSpacing(XS)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(SM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MD, SM, MD, SM)
        layout.setSpacing(SM)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        add_layout(layout, self._files)
        add_layout(layout, self._ways)
        self.hide()

    def tell_where(self, where: Callable[[ImportRow], str]) -> None:
        """Take what says in words what a file is attached to already."""
        self._where = where

    def show_progress(self, progress: ImportProgress | None) -> None:
        """Show how it stands now; None, or nothing to tell, hides it."""
        self._progress = progress
        if progress is None or not (progress.is_running or _told(progress) or progress.of(ImportState.WAITING)):
            self._patience.stop()
            self.hide()
        elif progress.is_running and self.isHidden():
            if not self._patience.isActive():
                self._patience.start()
        else:
            self._show_now()

    def _show_now(self) -> None:
        progress = self._progress
        if progress is None:
            return
        self._patience.stop()
        words = progress_words(progress)
        self._words.setText(words)
        self.setAccessibleName(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, len(progress.rows))
        self._bar.setValue(len(progress.rows) - len(progress.of(ImportState.WAITING)))
        show_if(self._bar, progress.is_running)
        # Made anew only where something is different: who is about to press Cancel must find it.
        shown = (progress.batch, progress.is_running, _told(progress), not progress.of(ImportState.WAITING))
        if shown[2] != self._shown[2] or shown[1] != self._shown[1]:
            self._list_files(progress)
        is_other = (shown[0], shown[1], shown[3]) != (self._shown[0], self._shown[1], self._shown[3])
        if is_other or (not progress.is_running and shown != self._shown):
            self._offer_ways(progress)
        self._shown = shown
        self.show()

    def _list_files(self, progress: ImportProgress) -> None:
        clear_layout(self._files)
        told = _told(progress)
        for row in told[:MOST_SHOWN]:
            line = QHBoxLayout()
            line.setSpacing(SM)
            line.addWidget(Label(self._row_words(row), selectable=True), 1)
            if row.state is ImportState.ASKED and not progress.is_running:
                line.addWidget(self._answer(row))
            add_layout(self._files, line)
        if len(told) > MOST_SHOWN:
            more = translate("ImportStrip", "and %n more", "", len(told) - MOST_SHOWN)
            self._files.addWidget(Label(more))

    def _answer(self, row: ImportRow) -> Button:
        """Return what may be done with a file that is asked about."""
        if row.problem == OVER:
            words, wanted = translate("ImportStrip", "Save a copy…"), self.copy_wanted
        elif row.problem == COMPLETED:
            words, wanted = translate("ImportStrip", "Attach it now"), self.wanted_twice
        else:
            words, wanted = translate("ImportStrip", "Attach here too"), self.wanted_twice
        button = Button(words, ButtonKind.LINK)
        button.setAccessibleDescription(row.name)
        button.clicked.connect(lambda: wanted.emit(row))
        return button

    def _offer_ways(self, progress: ImportProgress) -> None:
        clear_layout(self._ways)
        batch = progress.batch
        if progress.is_running:
            self._way(translate("ImportStrip", "Cancel"), lambda: self.cancelled.emit(batch))
        elif progress.of(ImportState.WAITING):
            self._way(translate("ImportStrip", "Go on"), lambda: self.resumed.emit(batch))
            self._way(translate("ImportStrip", "Leave them out"), lambda: self.dropped.emit(batch))
        elif any(row.problem in (COMPLETED, OVER) for row in progress.of(ImportState.ASKED)):
            # What is kept here lies nowhere else, perhaps: it is not put away by a mere Close.
            self._way(translate("ImportStrip", "Leave them out"), lambda: self.dropped.emit(batch))
        else:
            self._way(translate("ImportStrip", "Close"), lambda: self.dropped.emit(batch))
        self._ways.addStretch(1)

    def _way(self, words: str, go: Callable[[], None]) -> None:
        button = Button(words)
        button.clicked.connect(go)
        self._ways.addWidget(button)

    def _row_words(self, row: ImportRow) -> str:
        if is_twice(row):
            words = translate("ImportStrip", "{file}: attached already to {where}")
            return fill(words, file=row.name, where=self._where(row))
        return fill(translate("ImportStrip", "{file}: {why}"), file=row.name, why=explain(row.problem, row.params))


def is_twice(row: ImportRow) -> bool:
    """Say whether a file is asked about because it is attached already."""
    return row.state is ImportState.ASKED and row.problem not in (COMPLETED, OVER)


def progress_words(progress: ImportProgress) -> str:
    """Return how many of how many are attached, and what is still to be decided."""
    attached, whole = len(progress.of(ImportState.ATTACHED)), len(progress.rows)
    waiting = len(progress.of(ImportState.WAITING))
    numbers = {"done": attached, "whole": whole}
    if progress.is_running:
        return fill(translate("ImportStrip", "Attaching: {done} of {whole}"), done=whole - waiting, whole=whole)
    if waiting:
        words = translate("ImportStrip", "{done} of {whole} files are attached so far. Go on?")
        return fill(words, **numbers)
    return fill(translate("ImportStrip", "{done} of {whole} files are attached. These are not:"), **numbers)


def _somewhere(_row: ImportRow) -> str:
    return translate("ImportStrip", "something else")


def _told(progress: ImportProgress) -> tuple[ImportRow, ...]:
    return tuple(row for row in progress.rows if row.state in _TOLD)
