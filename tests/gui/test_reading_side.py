"""The caret of a field stands where reading begins: at the right in Arabic, also before anything is typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.storage.basing import Shown
from ui.features.visits.prose_field import ProseField
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.search_field import SearchField
from ui.widgets.text_editors import TextArea, TextField

_WIDTH = 400
ARABIC, ENGLISH, FIGURES = "الدرج", "Stair", "٢١٤٠"


def caret(field: QWidget) -> int:
    """Return how far from the left the caret of a field stands."""
    if isinstance(field, TextArea):
        return field.cursorRect().center().x()
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert line is not None
    line.grab()  # it is placed when it is painted
    return line.cursorRect().center().x()


def shown(screen: QtBot, field: QWidget, direction: Qt.LayoutDirection) -> QWidget:
    """Show a field in a window of a direction, and return the window."""
    window = QWidget()
    screen.addWidget(window)
    field.setParent(window)
    window.setLayoutDirection(direction)
    field.resize(_WIDTH, 80 if isinstance(field, TextArea) else 40)
    window.resize(_WIDTH, 100)
    window.show()
    screen.waitExposed(window)
    return window


@pytest.mark.parametrize("kind", ["line", "area", "day", "choice", "search"])
def test_an_empty_field_begins_where_its_language_does(screen: QtBot, kind: str) -> None:
    def made() -> QWidget:
        if kind == "line":
            return TextField("Name")
        if kind == "area":
            return TextArea("Note")
        if kind == "day":
            return DateField("Day")
        return ChoiceField("Place", free_text=True) if kind == "choice" else SearchField("Search")

    field = made()
    window = shown(screen, field, Qt.LayoutDirection.LeftToRight)
    assert caret(field) < _WIDTH / 2
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert caret(field) > _WIDTH / 2
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert caret(field) < _WIDTH / 2


@pytest.mark.parametrize(("text", "is_right"), [(ARABIC, True), (ENGLISH, False), (FIGURES, True)])
def test_words_stand_at_the_side_of_their_own_language(screen: QtBot, text: str, is_right: bool) -> None:
    line, area = TextField("Name", text), TextArea("Note", text)
    windows = [shown(screen, field, Qt.LayoutDirection.RightToLeft) for field in (line, area)]
    assert [caret(field) > _WIDTH / 2 for field in (line, area)] == [is_right, is_right]
    area.setPlainText("")
    assert caret(area) > _WIDTH / 2
    assert all(window.isVisible() for window in windows)


def test_words_of_a_known_language_keep_its_side(screen: QtBot) -> None:
    field = ProseField("Minutes", "", lambda: Shown(0, {}, {}))
    window = shown(screen, field, Qt.LayoutDirection.LeftToRight)
    [area] = field.findChildren(TextArea)
    field.set_language("ar")
    area.setPlainText("1.")
    assert caret(area) > _WIDTH / 2
    assert window.isVisible()


def test_a_day_in_the_arabic_window_stands_at_the_right(screen: QtBot) -> None:
    field = DateField("Day")
    window = shown(screen, field, Qt.LayoutDirection.RightToLeft)
    field.set_value(date(2026, 12, 4))
    field.line.setText("٤/١٢")
    assert caret(field) > _WIDTH / 2
    assert window.isVisible()
