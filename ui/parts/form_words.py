"""What is typed in the fields of a sheet, as a draft: told at every keystroke, and put back the next time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.parts.drafting import form_draft, form_words
from ui.parts.restored_note import RestoredNote
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea, TextField


class FormWords(QObject):
    """`typed` carries the fields that no longer are as they began, by name; "" when all of them are.

    What nobody touched is filled in anew the next time, from what then stands; what was emptied stays empty. That words
    were put back is said over the fields, where they can be discarded; `changed` follows both.
    """

    typed = Signal(str)
    changed = Signal()

    def __init__(self, editors: Mapping[str, QWidget], sheet: Sheet) -> None:
        """Take the fields by name, filled in as they begin, and the sheet, which owns this."""
        super().__init__(sheet)
        self._editors = dict(editors)
        self._begun = self._words()
        self._told = ""
        self._is_filling = False
        self._note = RestoredNote(sheet)
        self._note.discarded.connect(self._discard)
        for editor in self._editors.values():
            self._listen(editor)

    def restore(self, draft: str) -> None:
        """Put back what was typed and not given."""
        self._told = draft
        typed = form_words(draft)
        self._fill(typed)
        if self._words() != self._begun:
            self._note.say()
        elif typed.items() <= self._begun.items():
            # The same stands there by now: there is nothing to go on with.
            self._forget()

    def _fill(self, fields: Mapping[str, str]) -> None:
        self._is_filling = True
        for name, words in fields.items():
            editor = self._editors.get(name)
            if isinstance(editor, TextArea | TextField | DateField):
                editor.restore(words)
            elif isinstance(editor, ChoiceField) and (editor.isEditable() or editor.findData(words) >= 0):
                editor.set_value(words)
        self._is_filling = False
        self.changed.emit()

    def _discard(self) -> None:
        self._fill(self._begun)
        self._forget()

    def _forget(self) -> None:
        self._told = ""
        self.typed.emit("")

    def _listen(self, editor: QWidget) -> None:
        match editor:
            case TextArea():
                editor.textChanged.connect(self._tell)
            case TextField():
                editor.textEdited.connect(self._tell)
            case DateField():
                # A day that was picked, or follows another field, is kept as one that was typed.
                editor.line.textChanged.connect(self._tell)
            case ChoiceField():
                editor.activated.connect(self._tell)
                editor.editTextChanged.connect(self._tell)
            case _:
                raise TypeError(editor)

    def _words(self) -> dict[str, str]:
        return {name: words_in(editor) for name, editor in self._editors.items()}

    def _tell(self) -> None:
        if self._is_filling:
            return
        kept = {name: words for name, words in self._words().items() if words != self._begun[name]}
        draft = form_draft(kept, with_empty=True)
        if draft != self._told:
            self._told = draft
            self.typed.emit(draft)


def words_in(editor: QWidget) -> str:
    """Return what stands in a field, as it is typed."""
    match editor:
        case TextArea() | TextField():
            return editor.text()
        case DateField():
            return editor.words()
        case ChoiceField():
            return editor.value()
        case _:
            raise TypeError(editor)
