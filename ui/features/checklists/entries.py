"""Entries of repeats: one more, or one less with a way back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.features.checklists.answering import Answering
from ui.features.checklists.presenter import ChecklistPresenter


class EntryActs(QObject):
    """`added` carries the path of the new entry."""

    added = Signal(str)

    def __init__(self, presenter: ChecklistPresenter, answering: Answering, parent: QObject) -> None:
        """Take the run and how to answer."""
        super().__init__(parent)
        self._presenter = presenter
        self._answering = answering

    def add(self, repeat: str) -> None:
        """Add an entry at the end."""
        now = self._presenter.now
        if now is not None:
            entry = self._presenter.new_id()
            self._answering.entries(repeat, (*now.run.entries(repeat), entry))
            self.added.emit(f"{repeat}[{entry}]")

    def remove(self, repeat: str, entry: str) -> None:
        """Take an entry away; Undo brings it back with its answers, which are kept."""
        now = self._presenter.now
        if now is not None:
            left = tuple(each for each in now.run.entries(repeat) if each != entry)
            self._answering.entries(repeat, left, self.tr("Entry removed"))
