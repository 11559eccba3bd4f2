"""A sheet made from a list of fields: every word is kept as it is typed, and what lacks is said over the buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n.messages import field_title
from ui.i18n.translator import fill
from ui.parts.form_words import FormWords
from ui.theme.spacing import MD
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea, TextField

_MOST_FIGURES = 9


class Entry(Enum):
    """How a field of a form is entered."""

    TEXT = "text"
    LINE = "line"
    DAY = "day"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: its name, how it is entered, what stands in it, and what it offers.

    `beside` puts it in one line with the field before it.
    """

    name: str
    entry: Entry
    value: object = ""
    choices: tuple[tuple[str, str], ...] = ()
    title: str = ""
    hint: str = ""
    beside: bool = False

    @property
    def words(self) -> str:
        """Return what stands over it."""
        return self.title or field_title(self.name)


class FormSheet(Sheet):
    """`entered` carries the values by name; `words` is what is typed, as a draft.

    `judge` answers what the rules have against the values, in words. Days are `date` or None, numbers `int`.
    """

    entered = Signal(object)

    def __init__(
        self,
        host: QWidget,
        title: str,
        confirm: str,
        fields: Sequence[FormField],
        judge: Callable[[Mapping[str, object]], str],
        note: str = "",
    ) -> None:
        """Take the question, its verb, the fields in order, what judges them, and what is said above them."""
        super().__init__(host, title, confirm)
        self._fields = tuple(fields)
        self._judge = judge
        self._editors: dict[str, QWidget] = {}
        if note:
            self.body.addWidget(Label(note, Role.MUTED))
        line: QHBoxLayout | None = None
        for field in self._fields:
            editor = self._editors[field.name] = self._editor(field)
            block = labelled(field.words, editor)
            if line is None or not field.beside:
                line = QHBoxLayout()
                line.setSpacing(MD)
                add_layout(self.body, line)
            line.addWidget(block, 1)
        self.body.addStretch(1)
        self.words = FormWords(self._editors, self)
        self.check = self._missing
        self.confirmed.connect(lambda: self.entered.emit(self.values()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the first field."""
        self.open_sheet(self._editors[self._fields[0].name])

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field."""
        return self._editors[name]

    def values(self) -> dict[str, object]:
        """Return what is entered; texts without the space around them."""
        return {field.name: self._value(field) for field in self._fields}

    def _editor(self, field: FormField) -> QWidget:
        match field.entry:
            case Entry.TEXT:
                area = TextArea(field.words, str(field.value))
                area.setPlaceholderText(field.hint)
                return area
            case Entry.LINE | Entry.NUMBER:
                shown = "" if field.entry is Entry.NUMBER and not field.value else str(field.value)
                return TextField(field.words, shown, hint=field.hint)
            case Entry.DAY:
                return DateField(field.words, field.value if isinstance(field.value, date) else None)
            case Entry.CHOICE:
                choice = ChoiceField(field.words, field.choices, hint=field.hint or "–")
                choice.set_value(str(field.value))
                return choice

    def _value(self, field: FormField) -> object:
        editor = self._editors[field.name]
        if isinstance(editor, DateField | ChoiceField):
            return editor.value()
        words = editor.text().strip() if isinstance(editor, TextArea | TextField) else ""
        if field.entry is Entry.NUMBER:
            return int(words) if words.isdecimal() and len(words) <= _MOST_FIGURES else None if words else 0
        return words

    def _missing(self) -> str:
        for field in self._fields:
            editor = self._editors[field.name]
            if isinstance(editor, DateField) and not editor.is_valid():
                return fill(self.tr("{field}: write a date, like 4 Dec 2026."), field=field.words)
            if field.entry is Entry.NUMBER and self._value(field) is None:
                return fill(self.tr("{field}: write a whole number."), field=field.words)
        return self._judge(self.values())
