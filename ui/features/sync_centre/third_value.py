"""A value that is neither side's: the right editor for each field of a conflict."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.plain import Plain
from app.domain.kernel.record import Policy
from app.domain.records import RECORDS
from app.domain.wording import in_language
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, fill, translate
from ui.parts.record_codes import is_code
from ui.parts.values import value_words
from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.text_editors import TextArea, TextField

_PEOPLE = frozenset({"lead_person", "for_name"})
_NOT_WRITTEN = frozenset({"visit_id", "committee_id", "item_id"})
"""Fields that hold ids: one of the two sides is right, nobody writes a third. So of codes, which a form offers."""
_SHORT = 320
"""The widest that a short value needs to be."""
_CATALOGUED = ("cluster", "compliance_point", "question")


def can_write(conflict: Conflict) -> bool:
    """Say whether a person can write a value of their own for every field of a conflict."""
    described = RECORDS.get(conflict.record_kind)
    return described is not None and all(
        name in described.names
        and name not in _NOT_WRITTEN
        and not is_code(conflict.record_kind, name)
        and described.policy[name] in (Policy.ASK, Policy.TEXT)
        for name in conflict.names
    )


class ThirdValue(QWidget):
    """Editors for all fields of one conflict; `changed` is sent at every keystroke."""

    changed = Signal()

    def __init__(
        self,
        conflict: Conflict,
        start: Mapping[str, Plain],
        people: Sequence[str],
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        """Take the conflict, the values to start from ({}: empty), the people of the factory, and the catalogue."""
        super().__init__(parent)
        self._described = RECORDS[conflict.record_kind]
        self._catalogue = catalogue
        self._people = tuple(people)
        self._readers: dict[str, Callable[[], Plain]] = {}
        self._empty: dict[str, Callable[[], bool]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        for name in conflict.names:
            editor = self._editor(name, start.get(name))
            if self.focusProxy() is None:
                self.setFocusProxy(editor)
            if not isinstance(editor, TextArea):
                editor.setMaximumWidth(current_theme().scaled(_SHORT))
            layout.addWidget(labelled(field_title(name), editor) if len(conflict.names) > 1 else editor)

    def values(self) -> dict[str, Plain]:
        """Return the written values, {} while the editors hold nothing, or something that is no value."""
        if all(is_empty() for is_empty in self._empty.values()):
            return {}
        return {name: read() for name, read in self._readers.items()}

    def _editor(self, name: str, start: Plain) -> QWidget:
        hint = self._described.hints[name]
        words = fill(translate("SyncCentre", "Another value for {field}"), field=field_title(name))
        if _is(hint, date):
            return self._date(name, words, start)
        if _is(hint, bool):
            yes, no = translate("SyncCentre", "yes"), translate("SyncCentre", "no")
            return self._choice(name, words, (("true", yes), ("false", no)), start, lambda value: value == "true")
        enum = _enum_of(hint)
        if enum is not None:
            offered = [(str(each.value), value_words(name, each, self._catalogue)) for each in enum]
            return self._choice(name, words, offered, start, str)
        if _is(hint, int):
            return self._line(name, words, start, is_number=True)
        if name in _CATALOGUED:
            return self._choice(name, words, self._catalogued(name), start, str)
        return self._words(name, words, start)

    def _words(self, name: str, words: str, start: Plain) -> QWidget:
        if self._described.policy[name] is Policy.TEXT:
            return self._area(name, words, start)
        if name in _PEOPLE:
            offered = [(person, person) for person in self._people]
            return self._choice(name, words, offered, start, str, free_text=True)
        return self._line(name, words, start)

    def _date(self, name: str, words: str, start: Plain) -> QWidget:
        value = date.fromisoformat(start) if isinstance(start, str) and start else None
        field = DateField(words, value)
        field.line.textChanged.connect(self.changed)

        def read() -> Plain:
            found = field.value()
            return None if found is None else found.isoformat()

        self._readers[name] = read
        self._empty[name] = lambda: field.value() is None
        return field

    def _choice(  # what a choice is made of
        self,
        name: str,
        words: str,
        offered: Sequence[tuple[str, str]],
        start: Plain,
        plain: Callable[[str], Plain],
        *,
        free_text: bool = False,
    ) -> QWidget:
        field = ChoiceField(words, offered, free_text=free_text, hint=translate("SyncCentre", "Choose"))
        field.set_value(str(start).lower() if isinstance(start, bool) else str(start or ""))
        field.currentIndexChanged.connect(self.changed)
        field.editTextChanged.connect(self.changed)
        self._readers[name] = lambda: plain(field.value())
        self._empty[name] = lambda: not field.value()
        return field

    def _area(self, name: str, words: str, start: Plain) -> QWidget:
        field = TextArea(words, str(start or ""))
        field.textChanged.connect(self.changed)
        self._readers[name] = field.text
        self._empty[name] = lambda: not field.text().strip()
        return field

    def _line(self, name: str, words: str, start: Plain, *, is_number: bool = False) -> QWidget:
        field = TextField(words, "" if start is None else str(start))
        field.textChanged.connect(self.changed)
        if is_number:
            self._readers[name] = lambda: _number(field.text())
            self._empty[name] = lambda: _number(field.text()) is None
        else:
            self._readers[name] = field.text
            self._empty[name] = lambda: not field.text().strip()
        return field

    def _catalogued(self, name: str) -> list[tuple[str, str]]:
        code = current_language().code
        catalogue = self._catalogue
        if name == "cluster":
            return [(each.id, in_language(each.title, code)) for each in catalogue.clusters]
        if name == "compliance_point":
            return [(each.id, in_language(each.title, code)) for each in catalogue.points]
        return [(each.id, in_language(each.text, code)) for each in catalogue.questions]


def _number(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _is(hint: object, kind: type) -> bool:
    return hint is kind or (hasattr(hint, "__args__") and kind in hint.__args__)


def _enum_of(hint: object) -> type[Enum] | None:
    return hint if isinstance(hint, type) and issubclass(hint, Enum) else None
