"""The window is as it was left: place, page, columns, filters, colours, language; each person's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView

from tests.builders.assigned import open_another
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import sign_in
from tests.fixtures.desks import OpenSeat, Programme
from tests.gui.accessible import texts
from ui.theme.theme import current_theme
from ui.theme.tokens import Scheme

SIZE = (790, 690)
"""Fits the screen, on which a window is put back whatever it was."""
OTHERS = ("Teesta Denim", "Atrai Garments")
WIDE = 133


def table(person: Person) -> QTableView:
    """Return the list of the page in front."""
    person.waits_until(lambda: shown(person), "a list")
    return shown(person)[0]


def shown(person: Person) -> list[QTableView]:
    return [view for view in person.window.findChildren(QTableView) if view.isVisible() and view.model().rowCount()]


def filters(person: Person) -> list[QPushButton]:
    buttons = person.window.findChildren(QPushButton)
    return [each for each in buttons if each.isVisible() and each.property("kind") == "facet"]


def look(person: Person) -> dict[str, object]:
    """Return what the person would see of all this."""
    header = table(person).horizontalHeader()
    return {
        "size": person.window.size().toTuple(),
        "scheme": current_theme().scheme,
        "text": current_theme().text_scale,
        "columns": [header.sectionSize(number) for number in range(header.count() - 1)],
        "rows": [row[0] for row in texts(table(person))],
        "filters": [each.isChecked() for each in filters(person)],
        "words": table(person).accessibleName(),
    }


@pytest.mark.e2e
@pytest.mark.slow
def test_the_window_is_as_it_was_left(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    for name in OTHERS:
        open_another(sqlite_programme.server.database, name, ("a",), "Boiler room without a second way out")
    person = sign_in(take_seat("a"), sqlite_programme, "a")
    person.keys("Ctrl+5")
    person.chooses("Colours", "Dark")
    person.chooses("Text size", "125\u00a0%")
    person.chooses("Language", "বাংলা")
    person.window.resize(*SIZE)
    person.sit_down()
    person.keys("Ctrl+2")
    header = table(person).horizontalHeader()
    first = header.rect().center()
    first.setX(WIDE)
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=first)
    edge = header.sectionViewportPosition(1) + header.sectionSize(1) - 1
    at = header.rect().center()
    at.setX(edge)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    at.setX(edge + WIDE)
    QTest.mouseMove(header.viewport(), at)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    filters(person)[0].click()
    person.waits_until(
        lambda: shown(person) and texts(table(person))[0][0].startswith(OTHERS[0]), "the last name first"
    )
    before = look(person)
    assert before["size"] == SIZE and before["scheme"] is Scheme.DARK and True in before["filters"]  # type: ignore[operator]
    sqlite_programme.server.stop()
    person.quits()
    current_theme().apply(Scheme.LIGHT)
    person.starts_again()
    person.press("a খুলুন")
    person.waits_until(lambda: shown(person), "the page of last time")
    person.waits_until(lambda: look(person) == before, f"it as it was: {before}, now {look(person)}")
