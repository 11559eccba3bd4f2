"""Minutes in one or two languages: side by side where the window is wide, as tabs where it is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.committee.records import Meeting
from app.domain.visit.records import Visit
from ui.features.visits.prose_field import ProseField
from ui.i18n.messages import field_title
from ui.i18n.translator import LANGUAGES
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.widgets.choice_field import ChoiceField
from ui.widgets.label import show_if
from ui.widgets.placing import add_layout
from ui.widgets.tab_strip import Tab, TabStrip

_WIDE = 1280
_CODES = ("en", "bn", "ar", "am", "es", "fr", "hi", "id", "km", "ne", "pt", "si", "ta", "tr", "ur", "vi", "zh")
"""Languages in which factories of the programme work; others are written with no language said."""
FIRST, SECOND = "minutes", "minutes_other"
_LANGUAGE = {FIRST: "minutes_language", SECOND: "other_language"}


class MinutesPart(QWidget):
    """Two fields of prose with their languages; `spoken` carries the name of a language's field and its code."""

    spoken = Signal(str, str)

    def __init__(self, fields: Callable[[str], ProseField], parent: QWidget | None = None) -> None:
        """Take the fields of both texts by name; the pane that made them hears what is typed."""
        super().__init__(parent)
        self._fields = {name: fields(name) for name in (FIRST, SECOND)}
        self._codes = dict.fromkeys((FIRST, SECOND), "")
        self._has_other = False
        self._languages = {name: self._language(name) for name in (FIRST, SECOND)}
        self._tabs = TabStrip(self.tr("Language of the minutes"))
        self._tabs.chosen.connect(lambda _id: self._arrange())
        self._sides = QHBoxLayout()
        self._sides.setSpacing(MD)
        for name in (FIRST, SECOND):
            self._sides.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        choices = QHBoxLayout()
        choices.setSpacing(MD)
        for name in (FIRST, SECOND):
            choices.addWidget(self._languages[name], 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        add_layout(layout, choices)
        layout.addWidget(self._tabs)
        add_layout(layout, self._sides)
        self.setFocusProxy(self._fields[FIRST])

    def show_languages(self, record: Visit | Meeting, *, has_draft: bool, locked: bool) -> None:
        """Show in which languages the minutes stand; the second text is there once its language is said."""
        for name in (FIRST, SECOND):
            code = getattr(record, _LANGUAGE[name])
            self._codes[name] = code
            if code and self._languages[name].findData(code) < 0:
                self._languages[name].addItem(language_name(code), code)
            self._languages[name].take_saved(code)
            self._languages[name].setEnabled(not locked)
            self._fields[name].set_language(code)
        was_there = self._has_other
        self._has_other = bool(record.other_language or record.minutes_other or has_draft)
        self._tabs.set_tabs([Tab(name, self._title(name)) for name in (FIRST, SECOND)])
        if self._has_other and not was_there and self._tabs.current() == "":
            self._tabs.select(FIRST)
        self._fields[FIRST].set_title(self._title(FIRST))
        self._fields[SECOND].set_title(self._title(SECOND))
        height = max(field.name_height() for field in self._fields.values())
        for field in self._fields.values():
            field.set_name_height(height)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _title(self, name: str) -> str:
        if name == FIRST and not self._has_other:
            return field_title(FIRST)
        code = self._codes[name]
        if not code:
            return field_title(name)
        return f"{field_title(FIRST)} · {language_name(code)}"

    def _arrange(self) -> None:
        is_wide = self.window().width() >= current_theme().scaled(_WIDE)
        show_if(self._tabs, self._has_other and not is_wide)
        chosen = self._tabs.current() or FIRST
        show_if(self._fields[FIRST], is_wide or not self._has_other or chosen == FIRST)
        show_if(self._fields[SECOND], self._has_other and (is_wide or chosen == SECOND))

    def _language(self, name: str) -> ChoiceField:
        title = field_title(_LANGUAGE[name])
        none = self.tr("Language not said") if name == FIRST else self.tr("No second language")
        choices = [("", none), *((code, language_name(code)) for code in _CODES)]
        field = ChoiceField(title, choices)
        field.setToolTip(title)
        field.set_value("")
        field.committed.connect(lambda code: self.spoken.emit(_LANGUAGE[name], code))
        return field


def language_name(code: str) -> str:
    """Return what a language calls itself."""
    return LANGUAGES.get(code) or QLocale(code).nativeLanguageName() or code
