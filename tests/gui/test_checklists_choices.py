"""Choosing among many: what other answers leave to choose from, and what is found by searching, all by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.forms.definition import Choice, Definition, Kind
from tests.builders.checklist_pages import Sheet, a_checklist, asked, every_kind, words
from tests.gui.accessible import find, find_all, shown, wait_for
from tests.gui.test_checklists_page import at, press, saved, settle, type_in
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.checklists.choice_answers import MOST_SHOWN
from ui.features.checklists.options import ManyOption, OneOption
from ui.widgets.choice_field import ChoiceField
from ui.widgets.search_field import SearchField
from ui.widgets.tab_order import move_focus


def of_many(kind: Kind, count: int, **parts: str) -> Definition:
    """Return a template that asks for a place out of many, beside a district."""
    places = tuple(Choice(f"p{place}", words(f"Place {place}"), {"part": "north"}) for place in range(count))
    few = tuple(Choice(f"s{place}", words(f"Small {place}"), {"part": "south"}) for place in range(3))
    group = asked(
        Kind.GROUP,
        "g",
        words("General"),
        asked(Kind.TEXT, "part", words("Part of the town")),
        asked(kind, "place", words("Place"), choices="places", **parts),
        asked(Kind.TEXT, "after", words("What else?")),
    )
    return replace(every_kind(), code="many", nodes=(group,), choices={"places": (*places, *few)})


@contextmanager
def a_page(folder: Path, qtbot: QtBot, definition: Definition) -> Iterator[tuple[Sheet, ChecklistPage]]:
    """Give a checklist with its page in front, the keyboard in its first question."""
    with a_checklist(folder, qtbot, definition) as sheet:
        page = sheet.page()
        page.activateWindow()
        settle()
        yield sheet, page


def search(page: ChecklistPage, text: str) -> None:
    """Put the keyboard into the search over the choices, and type."""
    field = find(page, "Search the choices", SearchField)
    field.clear()
    field.setFocus()
    QTest.keyClicks(field, text)


def test_what_another_answer_leaves_is_chosen_from_a_list_or_pressed(tmp_path: Path, screen: QtBot) -> None:
    filtered = of_many(Kind.SELECT_ONE, 300, choice_filter="part = ${part}")
    with a_page(tmp_path, screen, filtered) as (sheet, page):
        type_in("north")
        press(Qt.Key.Key_Return)
        assert at(page) == "/g/place"
        assert not find_all(page, "Place 7", OneOption), "300 buttons stood under one another"
        QTest.keyClicks(find(page, "1.2 Place", ChoiceField), "Place 7")
        press(Qt.Key.Key_Return)
        saved(sheet, "/g/place", "p7")
        page.go_to("/g/part")
        settle()
        find(page, "1.1 Part of the town", QLineEdit).selectAll()
        type_in("south")
        press(Qt.Key.Key_Return)
        assert at(page) == "/g/place"
        assert not find_all(page, "1.2 Place", ChoiceField)
        press(Qt.Key.Key_2)
        saved(sheet, "/g/place", "s1")
        assert page.questions.shown() == ("/g/part", "/g/place", "/g/after")


def test_the_keyboard_stays_in_a_question_that_is_asked_otherwise(tmp_path: Path, screen: QtBot) -> None:
    filtered = of_many(Kind.SELECT_ONE, 300, choice_filter="part = ${part}")
    with a_page(tmp_path, screen, filtered) as (_sheet, page):
        type_in("north")
        block = page.questions.block("/g/place")
        assert block is not None
        block.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Leaving the field gives the answer: the choices change where the keyboard has just come.
        block.setFocus()
        settle()
        assert at(page) == "/g/place"
        assert isinstance(QApplication.focusWidget(), ChoiceField)


def test_choices_that_are_found_are_reached_by_keyboard(tmp_path: Path, screen: QtBot) -> None:
    with a_page(tmp_path, screen, of_many(Kind.SELECT_MULTIPLE, 40)) as (sheet, page):
        search(page, "place 33")
        press(Qt.Key.Key_Return)
        assert at(page) == "/g/place"
        press(Qt.Key.Key_Space)
        saved(sheet, "/g/place", "p33")
        search(page, "place 21")
        wait_for(lambda: bool(find_all(page, "Place 21", ManyOption)), "found")
        wait_for(lambda: not find_all(page, "Place 20", ManyOption), "the others are put away")
        move_focus(page, forward=True)
        assert isinstance(QApplication.focusWidget(), ManyOption)
        press(Qt.Key.Key_Up)
        press(Qt.Key.Key_Space)
        saved(sheet, "/g/place", "p21 p33")
        search(page, "small 2")
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Space)
        saved(sheet, "/g/place", "p21 p33 s2")


def test_of_thousands_of_choices_the_first_are_offered_and_the_others_found(tmp_path: Path, screen: QtBot) -> None:
    with a_page(tmp_path, screen, of_many(Kind.SELECT_MULTIPLE, 4_997)) as (sheet, page):
        assert len(page.findChildren(ManyOption)) == MOST_SHOWN
        assert "4,950 more choices: search for them" in shown(page)
        search(page, "place 4321")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Space)
        saved(sheet, "/g/place", "p4321")
        search(page, "nothing like it")
        wait_for(lambda: not find_all(page, "Place 1", ManyOption), "nothing is found")
        assert find(page, "Place 4321", ManyOption).isChecked(), "what holds stays in sight"
        assert "more choice" not in " ".join(shown(page))
