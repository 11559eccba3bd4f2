"""Words typed on a checklist that are no value yet: they stay, are said, outlive the program, and go when cleared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.checklist.commands import CompleteRun, ReopenRun
from app.services.answer_drafts import AnswerDraft
from tests.builders.checklist_pages import RUN, Sheet, a_checklist
from tests.gui.accessible import find, find_all, shown, wait_for
from ui.features.checklists.checklist_page import ChecklistPage

NO_VALUES = {
    "/start/workers": ("2 1", "Write a whole number, like 12"),
    "/start/drill": ("31 Feb", "Write a date like 4 Dec 2026"),
    "/start/begun": ("07:3", "Write a time like 14:30"),
    "/fire/district": ("Distr", "Choose one from the list"),
    "/fire/order": ("3x", "Write a whole number, like 12"),
    "/end/noise": ("2,", "Write a number, like 12.5"),
    "/end/place": ("23.9", "Write both: latitude from"),
}


@pytest.fixture
def sheet(tmp_path: Path, screen: QtBot) -> Iterator[Sheet]:
    """A checklist with every kind of question, nothing answered."""
    with a_checklist(tmp_path, screen) as found:
        yield found


def settle() -> None:
    """Let what waits in the event loop happen."""
    for _ in range(5):
        QApplication.processEvents()


def field(page: ChecklistPage, path: str) -> QLineEdit:
    """Return the field of a question, shown and with the keyboard in it."""
    page.activateWindow()
    page.go_to(path)
    settle()
    found = QApplication.focusWidget()
    line = found if isinstance(found, QLineEdit) else None if found is None else found.findChild(QLineEdit)
    assert line is not None, found
    return line


def leave(page: ChecklistPage, path: str) -> None:
    """Go to another question of the same section."""
    others = [block.path for block in page.questions.questions() if block.path != path]
    page.go_to(others[0])
    settle()


def drafts(sheet: Sheet) -> list[str]:
    """Return the places of drafts on the disk."""
    sheet.stage.site.workspace.writer.then_run(lambda: None).result()
    return [draft.place for draft in sheet.stage.site.workspace.drafts.all()]


def error(page: ChecklistPage, said: str) -> bool:
    """Say whether a mistake is said."""
    return any(text.startswith(said) for text in shown(page))


@pytest.mark.parametrize("path", NO_VALUES)
def test_words_that_are_no_value_stay_through_repaints_others_answers_and_a_kill(sheet: Sheet, path: str) -> None:
    typed, said = NO_VALUES[path]
    page = sheet.page()
    QTest.keyClicks(field(page, path), typed)
    leave(page, path)
    assert error(page, said)
    sheet.stage.site.sync()
    sheet.elsewhere("/fire/exits", "yes")
    settle()
    assert field(page, path).text() == typed
    page.go_to("/people")
    settle()
    assert path not in page.questions.shown()
    line = field(page, path)
    assert line.text() == typed
    assert error(page, said)
    assert sheet.value(path) == ""
    # What a kill leaves: another page on the same disk.
    drafts(sheet)
    again = sheet.page()
    wait_for(lambda: path in again.questions.shown(), "the question")
    line = field(again, path)
    assert line.text() == typed
    assert error(again, said)
    assert path in [each.path for each in again.reading().missing()]
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    leave(again, path)
    assert not error(again, said)
    wait_for(lambda: drafts(sheet) == [], "no draft left")
    assert path not in [each.path for each in again.reading().missing()]
    assert sheet.value(path) == ""


@pytest.mark.parametrize(
    ("path", "value", "typed", "take_back"),
    [
        ("/start/host", "Farida", "x", 1),
        ("/start/workers", "12", "3", 1),
        ("/start/drill", "2025-12-04", "5", 1),
        ("/start/begun", "07:30:00", "9", 1),
        ("/fire/district", "d3", "xy", 2),
        ("/end/noise", "8.5", ".", 1),
        ("/start/host", "", "Far", 3),
    ],
)
def test_what_was_typed_and_taken_back_leaves_no_draft(
    tmp_path: Path, screen: QtBot, path: str, value: str, typed: str, take_back: int
) -> None:
    with a_checklist(tmp_path, screen, answers={path: value} if value else None) as sheet:
        page = sheet.page()
        line = field(page, path)
        line.end(False)
        before = line.text()
        QTest.keyClicks(line, typed)
        assert len(drafts(sheet)) == 1
        for _ in range(take_back):
            QTest.keyClick(line, Qt.Key.Key_Backspace)
        assert line.text() == before
        settle()
        assert drafts(sheet) == []
        leave(page, path)
        assert drafts(sheet) == []
        assert sheet.value(path) == value


def test_arrows_through_a_list_are_one_answer_given_on_leaving_and_kept_on_the_way(sheet: Sheet) -> None:
    page, path = sheet.page(), "/fire/district"
    line = field(page, path)
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Down)
    settle()
    assert line.text() == "District 4"
    assert len(drafts(sheet)) == 1
    [kept] = sheet.stage.site.workspace.drafts.all()
    draft = AnswerDraft.of_text(kept.content)
    assert draft is not None
    assert draft.given.value == "d4"
    assert given_so_far(sheet) == []
    QTest.keyClick(line, Qt.Key.Key_Up)
    leave(page, path)
    wait_for(lambda: sheet.value(path) == "d3", "the answer")
    assert given_so_far(sheet) == ["GiveAnswers"]
    assert drafts(sheet) == []


def given_so_far(sheet: Sheet) -> list[str]:
    """Return what waits to be sent."""
    workspace = sheet.stage.site.workspace
    workspace.writer.then_run(lambda: None).result()
    with workspace.read() as connection:
        return [str(name) for (name,) in connection.exec_driver_sql("SELECT name FROM outbox ORDER BY seq")]


def test_a_day_reached_by_keys_is_kept_like_a_typed_one(tmp_path: Path, screen: QtBot) -> None:
    with a_checklist(tmp_path, screen, answers={"/start/drill": "2025-12-04"}) as sheet:
        line = field(sheet.page(), "/start/drill")
        QTest.keyClick(line, Qt.Key.Key_Up)
        assert line.text() == "5 Dec 2025"
        assert len(drafts(sheet)) == 1
        again = sheet.page()
        assert field(again, "/start/drill").text() == "5 Dec 2025"
        leave(again, "/start/drill")
        wait_for(lambda: sheet.value("/start/drill") == "2025-12-05", "the day saved")


def test_a_note_beside_words_that_are_no_value_takes_nothing_of_them(sheet: Sheet) -> None:
    page = sheet.page()
    QTest.keyClicks(field(page, "/start/workers"), "many")
    leave(page, "/start/workers")
    block = page.questions.block("/start/workers")
    assert block is not None
    block.noted.emit("/start/workers", "Counted at the gate")
    wait_for(lambda: "/start/workers" in sheet.answers(), "the note")
    assert len(drafts(sheet)) == 1
    again = sheet.page()
    assert field(again, "/start/workers").text() == "many"
    assert sheet.answers()["/start/workers"].note == "Counted at the gate"
    assert sheet.value("/start/workers") == ""


@pytest.mark.parametrize("path", ["/start/workers", "/end/place"])
def test_words_that_are_no_value_can_be_read_and_discarded_once_the_run_is_locked(sheet: Sheet, path: str) -> None:
    typed, said = NO_VALUES[path]
    kept = "What you wrote is kept, but not saved yet"
    page = sheet.page()
    QTest.keyClicks(field(page, path), typed)
    leave(page, path)
    assert not error(page, kept)
    sheet.stage.site.give(CompleteRun(RUN, 1, "Cut short"))
    wait_for(lambda: error(page, kept), "the words, where they were typed")
    # And for who opens it later.
    again = sheet.page()
    wait_for(lambda: error(again, kept), "the words in the run that is only read")
    assert any(typed in text for text in shown(again) if text.startswith(kept))
    assert len(drafts(sheet)) == 1
    find(again, "Discard", QPushButton).click()
    wait_for(lambda: drafts(sheet) == [], "no draft left")
    settle()
    assert not error(again, kept) and not error(again, said)
    assert find_all(again, "Discard", QPushButton) == []
    sheet.stage.site.give(ReopenRun(RUN))
    settle()
    assert field(again, path).text() == ""
    assert sheet.value(path) == ""
