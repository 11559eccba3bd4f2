"""Answers given on a scale or in another spelling than the program writes: they stand, and nothing stays behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from app.domain.checklist.records import blank_answer
from app.forms.answers import Given
from app.services.answer_drafts import AnswerDraft, answer_draft_place
from app.storage.basing import Shown
from tests.builders.checklist_pages import RUN, Sheet, a_checklist
from tests.gui.accessible import wait_for
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.checklists.range_answer import RangeAnswer


@pytest.fixture
def sheet(tmp_path: Path, screen: QtBot) -> Iterator[Sheet]:
    """A checklist with every kind of question, nothing answered."""
    with a_checklist(tmp_path, screen) as found:
        yield found


def settle() -> None:
    """Let what waits in the event loop happen."""
    for _ in range(5):
        QApplication.processEvents()


def lines(page: ChecklistPage, path: str) -> list[QLineEdit]:
    """Return the fields of a question, shown and with the keyboard in the first."""
    page.activateWindow()
    page.go_to(path)
    settle()
    block = page.questions.block(path)
    assert block is not None and block.editor is not None
    return block.editor.findChildren(QLineEdit)


def write(line: QLineEdit, words: str) -> None:
    """Write over what stands in a field."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)


def leave(page: ChecklistPage, path: str) -> None:
    """Go to another question of the same section."""
    others = [block.path for block in page.questions.questions() if block.path != path]
    page.go_to(others[0])
    settle()


def drafts(sheet: Sheet) -> list[str]:
    """Return the places of drafts on the disk."""
    sheet.stage.site.workspace.writer.then_run(lambda: None).result()
    return [draft.place for draft in sheet.stage.site.workspace.drafts.all()]


def test_a_scale_that_is_pulled_again_and_again_holds_what_was_pulled_last(sheet: Sheet) -> None:
    page = sheet.page()
    lines(page, "/fire/order")
    block = page.questions.block("/fire/order")
    assert block is not None and isinstance(block.editor, RangeAnswer)
    slider, number = block.editor.findChildren(QSlider)[0], block.editor.number.line
    for place in (2, 3, 1):
        slider.sliderMoved.emit(place + 1)
        assert number.text() == str(place + 2)
        slider.setValue(place)
        assert number.text() == str(place + 1)
        wait_for(lambda place=place: sheet.value("/fire/order") == str(place + 1), "what was pulled")  # type: ignore[misc]
    leave(page, "/fire/order")
    assert sheet.value("/fire/order") == "2"
    assert drafts(sheet) == []


def test_pulling_takes_the_place_of_words_that_are_no_number(sheet: Sheet) -> None:
    page = sheet.page()
    (number,) = lines(page, "/fire/order")
    write(number, "3x")
    leave(page, "/fire/order")
    block = page.questions.block("/fire/order")
    assert block is not None and block.editor is not None
    block.editor.findChildren(QSlider)[0].setValue(3)
    wait_for(lambda: sheet.value("/fire/order") == "4", "what was pulled")
    assert (number.text(), number.property("wrong")) == ("4", False)


PAIRS = {
    "/end/left": (["4 dec 2026", "1430"], "2026-12-04T14:30:00", ["4 Dec 2026", "14:30"], "2026-12-05T09:00:00"),
    "/end/place": (["23.90", "090.4"], "23.9 90.4 0 0", ["23.9", "90.4"], "24 91 0 0"),
}


@pytest.mark.parametrize("path", PAIRS)
def test_two_fields_in_another_spelling_are_given_and_make_way_for_others(sheet: Sheet, path: str) -> None:
    typed, value, shown, other = PAIRS[path]
    page = sheet.page()
    fields = lines(page, path)
    for line, words in zip(fields, typed, strict=True):
        write(line, words)
    leave(page, path)
    wait_for(lambda: sheet.value(path) == value, "the answer")
    assert [line.text() for line in fields] == shown
    sheet.stage.site.sync()
    sheet.elsewhere(path, other)
    wait_for(lambda: [line.text() for line in fields] != shown, "what a colleague answered")
    lines(page, path)
    leave(page, path)
    settle()
    assert sheet.value(path) == other


SPELLINGS = {
    "/start/workers": ("2140", ["2,140"], ["2140"]),
    "/start/begun": ("14:30:00", ["1430"], ["14:30"]),
    "/fire/district": ("d3", ["district 3"], ["District 3"]),
    "/end/left": ("2026-12-04T14:30:00", ["4 dec 2026", "1430"], ["4 Dec 2026", "14:30"]),
    "/end/place": ("23.9 90.4 0 0", ["23.90", "90.40"], ["23.9", "90.4"]),
}


@pytest.mark.parametrize("path", SPELLINGS)
def test_the_same_value_in_another_spelling_leaves_no_draft(tmp_path: Path, screen: QtBot, path: str) -> None:
    value, typed, written = SPELLINGS[path]
    with a_checklist(tmp_path, screen, answers={path: value}) as sheet:
        page = sheet.page()
        fields = lines(page, path)
        for line, words in zip(fields, typed, strict=True):
            write(line, words)
        assert len(drafts(sheet)) == 1
        leave(page, path)
        assert [line.text() for line in fields] == written
        assert drafts(sheet) == []
        assert sheet.value(path) == value


def test_a_draft_that_says_nothing_else_goes_when_the_run_is_opened(tmp_path: Path, screen: QtBot) -> None:
    path = "/start/begun"
    with a_checklist(tmp_path, screen, answers={path: "14:30:00"}) as sheet:
        kept = blank_answer(RUN, path)
        values = {"value": "14:30:00", "not_applicable": False, "note": kept.note, "entries": kept.entries}
        draft = AnswerDraft(Given("14:30:00"), Shown(1, values, {}), "value", 4)
        sheet.stage.site.workspace.drafts.keep(answer_draft_place(RUN, path), draft.to_text())
        assert len(drafts(sheet)) == 1
        page = sheet.page()
        settle()
        assert drafts(sheet) == []
        assert lines(page, path)[0].text() == "14:30"
