"""One of several, or - where it is allowed - words of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QWidget

from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.one_line import OneLine
from ui.widgets.reading_side import ReadingSide

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ChoiceField(QComboBox):
    """Choices are (id, title); `committed` carries the chosen id, or the typed text when it is no title.

    Keys and the wheel pass by choices that nobody means: while the list is closed they only step. `stepped` is sent
    at each of them, `committed` once, at Enter or when the field is left or hidden; Esc goes back to the kept choice.
    What is picked from the open list is meant. `activated` is sent at every one of them, steps and the way back
    too: for what only shows what is chosen.
    """

    committed = Signal(str)
    stepped = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        free_text: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the name for screen readers, the choices, and whether other words are allowed."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(hint)
        if free_text:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = QLineEdit(self)
            line.setPlaceholderText(hint)
            line.setAccessibleName(name)
            line.setProperty("plain", True)
            self.setLineEdit(line)
            OneLine(line)
            ReadingSide(line)
            line.editingFinished.connect(self._on_finished)
            line.textEdited.connect(self._on_typed)
        self._saved = ""
        self._is_stepping = False
        self._has_step = False
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these; the value stays, and so does a step that was not committed yet."""
        value, kept, had_step = self.value(), self._saved, self._has_step
        self.clear()
        for id_, title in choices:
            self.addItem(title, id_)
        self.set_value(value)
        if had_step and self.value() == value:
            self._saved, self._has_step = kept, True
        elif had_step:
            self.set_value(kept)

    def value(self) -> str:
        """Return the id of the choice, or the typed text, or ""."""
        if self.isEditable():
            at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
            return str(self.itemData(at)) if at >= 0 else self.currentText().strip()
        chosen = self.currentData()
        return "" if chosen is None else str(chosen)

    def set_value(self, value: str) -> None:
        """Show the saved value: an id, or free text."""
        self._saved = value
        self._has_step = False
        at = self.findData(value)
        self.setCurrentIndex(at)
        if at < 0 and self.isEditable():
            self.setEditText(value)

    def take_saved(self, value: str) -> None:
        """Show a value that was saved meanwhile; what a person is stepping to stays."""
        if self._has_step:
            self._saved = value
        else:
            self.set_value(value)

    def is_dirty(self) -> bool:
        """Say whether the value differs from the saved one."""
        return self.value() != self._saved

    def commit(self) -> None:
        """Send `committed` if there is something to save."""
        self._has_step = False
        if self.is_dirty():
            self._saved = self.value()
            self.committed.emit(self._saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._has_step:
            self._step_back()
            return
        with self._steps():
            super().keyPressEvent(event)
        if event.key() in _ENTER:
            self._commit_step()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window takes the keyboard only for a moment, and so does what pops up; a sheet does not.
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason and not _has_popup():
            self._commit_step()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._commit_step()

    def showPopup(self) -> None:
        # Where the system itself shows the list, it is open until this returns: what is picked in it is no step.
        self._is_stepping = False
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The stylesheet takes Fusion's arrow away and cannot tint one of ours.
        theme = current_theme()
        side = theme.scaled(14)
        place = QRect(self.width() - side - SM, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        theme.icon("down", "muted").paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must never change an answer on the way.
        if self.hasFocus():
            with self._steps():
                super().wheelEvent(event)
        else:
            event.ignore()

    # ---------------------------------------------------------------------------------------------------- inside

    @contextmanager
    def _steps(self) -> Iterator[None]:
        """Take what is chosen inside this as a step."""
        self._is_stepping = True
        try:
            yield
        finally:
            self._is_stepping = False

    def _on_activated(self) -> None:
        if self._is_stepping:
            self._has_step = self.is_dirty()
            self.stepped.emit()
        else:
            self.commit()

    def _on_typed(self) -> None:
        # Words are kept by whoever hears them: Esc must not take them back.
        self._has_step = False

    def _on_finished(self) -> None:
        if not (self._has_step and _has_popup()):
            self.commit()

    def _commit_step(self) -> None:
        if self._has_step:
            self.commit()

    def _step_back(self) -> None:
        self.set_value(self._saved)
        with self._steps():
            self.activated.emit(self.currentIndex())


def _has_popup() -> bool:
    """Say whether a list or a menu is open, which gives the keyboard back."""
    return QApplication.activePopupWidget() is not None
