"""The editors of a plan item's fields, all handled alike: value, words typed so far, commit, leaving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.text_editors import TextArea

_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class FieldKind(StrEnum):
    """How a field is written."""

    TEXT = "text"
    PERSON = "person"
    PERSONS = "persons"
    DATE = "date"


KINDS = {
    "lead_person": FieldKind.PERSON,
    "additional_persons": FieldKind.PERSONS,
    "target_date": FieldKind.DATE,
}
"""The fields that are not prose."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as the pane shows it.

    `words` is the value in words; `aside` stands after the name (owner, for whom, saved on this device); `conflict`
    is the id of an open conflict on it; `draft` what was typed and not saved; `people` are offered as persons.
    """

    name: str
    title: str
    value: object
    words: str
    aside: str = ""
    conflict: str = ""
    draft: str | None = None
    people: tuple[str, ...] = ()

    @property
    def kind(self) -> FieldKind:
        """Return how it is written."""
        return KINDS.get(self.name, FieldKind.TEXT)


class FieldEditor(QWidget):
    """One open editor. `typed` carries the words at every keystroke, `committed` the typed value once it is another.

    `left` is sent when the keyboard leaves it, after `committed`; `put_aside` at Esc.
    """

    typed = Signal(str)
    committed = Signal(object)
    left = Signal()
    put_aside = Signal()
    _leaving = Signal()

    def __init__(self, view: FieldView, parent: QWidget | None = None) -> None:
        """Open an editor with the saved value."""
        super().__init__(parent)
        self._kind = view.kind
        self._area: TextArea | None = None
        self._choice: ChoiceField | None = None
        # What is saved, not what was sent to be: a name that is refused stays to be read and mended.
        self._name = str(view.value)
        self._date: DateField | None = None
        inner, target = self._build(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        self.setFocusProxy(inner)
        target.installEventFilter(self)
        # The editor itself must commit before anyone hears that it was left.
        self._leaving.connect(self.left, Qt.ConnectionType.QueuedConnection)

    def restore(self, draft: str) -> None:
        """Put words back that were typed on an earlier day."""
        if self._area is not None:
            self._area.restore(draft)
        elif self._choice is not None:
            self._choice.setEditText(draft)
        elif self._date is not None:
            self._date.line.setText(draft)

    def words(self) -> str:
        """Return what is in the editor, as it would be kept as a draft."""
        if self._area is not None:
            return self._area.text()
        if self._choice is not None:
            return self._choice.currentText()
        return "" if self._date is None else self._date.line.text()

    def is_dirty(self) -> bool:
        """Say whether there is something to save."""
        if self._choice is not None:
            return self._choice.value() != self._name
        editor = self._area or self._date
        return editor is not None and editor.is_dirty()

    def is_wrong(self) -> bool:
        """Say whether it holds something that is no value (a date that is none)."""
        return self._date is not None and not self._date.is_valid()

    def take_saved(self, value: object) -> None:
        """Show a value that was saved meanwhile; what a person is writing stays."""
        if self._area is not None:
            self._area.set_text(_lines(value))
        elif self._choice is not None:
            was_written, self._name = self.is_dirty(), str(value)
            if not was_written:
                self._choice.set_value(self._name)
        elif self._date is not None and not self._date.is_dirty() and (value is None or isinstance(value, date)):
            self._date.set_value(value)

    def commit(self) -> None:
        """Send `committed` if there is something to save."""
        self._send_again()
        editor = self._area or self._choice or self._date
        if editor is not None:
            editor.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.put_aside.emit()
            return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in _PASSING:
            self._send_again()
            self._leaving.emit()
        return super().eventFilter(watched, event)

    def _send_again(self) -> None:
        """Send a name that was sent before and is not saved, as a text is: what stood in its way may be gone."""
        if self._choice is not None and self.is_dirty() and not self._choice.is_dirty():
            self._on_person(self._choice.value())

    def _build(self, view: FieldView) -> tuple[QWidget, QWidget]:
        """Return the editor, and the widget in it that has the keyboard."""
        if view.kind is FieldKind.DATE:
            value = view.value if isinstance(view.value, date) else None
            self._date = DateField(view.title, value)
            self._date.committed.connect(self.committed)
            self._date.line.textEdited.connect(self.typed)
            return self._date, self._date.line
        if view.kind is FieldKind.PERSON:
            self._choice = ChoiceField(view.title, [(name, name) for name in view.people], free_text=True)
            self._choice.set_value(str(view.value))
            self._choice.committed.connect(self._on_person)
            self._choice.editTextChanged.connect(self.typed)
            return self._choice, self._choice
        self._area = TextArea(view.title, _lines(view.value), self.typed.emit)
        self._area.moveCursor(QTextCursor.MoveOperation.End)
        self._area.committed.connect(self._on_text)
        return self._area, self._area

    def _on_person(self, name: str) -> None:
        self.committed.emit(name)

    def _on_text(self, text: str) -> None:
        if self._kind is FieldKind.PERSONS:
            self.committed.emit(tuple(line.strip() for line in text.splitlines() if line.strip()))
        else:
            self.committed.emit(text)


def _lines(value: object) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "\n".join(str(entry) for entry in value)
    return "" if value is None else str(value)
