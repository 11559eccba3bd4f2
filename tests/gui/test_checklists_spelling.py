"""Answers given on a scale or in another spelling than the program writes: they stand, and nothing stays behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
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


def outbox(sheet: Sheet) -> list[str]:
    """Return the names of what waits to be sent, in order."""
    with sheet.stage.site.workspace.read() as connection:
        return [str(name) for (name,) in connection.exec_driver_sql("SELECT name FROM outbox ORDER BY seq")]


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


def on_the_scale(page: ChecklistPage) -> tuple[QSlider, QLineEdit]:
    """Return the slider of the scale, with the keyboard, and the number beside it."""
    (number,) = lines(page, "/fire/order")
    block = page.questions.block("/fire/order")
    assert block is not None and block.editor is not None
    slider = block.editor.findChildren(QSlider)[0]
    slider.setFocus()
    return slider, number


def press(slider: QSlider, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(slider, key)


RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


def test_arrow_keys_only_step_over_a_scale_and_leaving_gives_the_last_step_once(sheet: Sheet) -> None:
    page = sheet.page()
    slider, number = on_the_scale(page)
    before = outbox(sheet)
    press(slider, RIGHT, RIGHT, RIGHT, LEFT)
    assert number.text() == "3"
    assert sheet.value("/fire/order") == ""
    assert len(drafts(sheet)) == 1, "what is stepped to is kept as words are"
    leave(page, "/fire/order")
    wait_for(lambda: sheet.value("/fire/order") == "3", "where the steps ended")
    assert len(outbox(sheet)) == len(before) + 1
    assert drafts(sheet) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_give_where_the_steps_ended(sheet: Sheet, key: Qt.Key) -> None:
    page = sheet.page()
    slider, _number = on_the_scale(page)
    press(slider, Qt.Key.Key_End, LEFT, key)
    wait_for(lambda: sheet.value("/fire/order") == "4", "where the steps ended")


def test_steps_are_given_when_the_page_is_hidden(sheet: Sheet) -> None:
    page = sheet.page()
    slider, _number = on_the_scale(page)
    press(slider, RIGHT)
    page.hide()
    wait_for(lambda: sheet.value("/fire/order") == "2", "where the steps ended")


def test_esc_goes_back_to_the_answer_that_was_given_and_leaves_no_draft(tmp_path: Path, screen: QtBot) -> None:
    with a_checklist(tmp_path, screen, answers={"/fire/order": "2"}) as sheet:
        page = sheet.page()
        slider, number = on_the_scale(page)
        press(slider, RIGHT, RIGHT)
        assert (slider.value(), number.text(), len(drafts(sheet))) == (3, "4", 1)
        press(slider, Qt.Key.Key_Escape)
        assert (slider.value(), number.text(), drafts(sheet)) == (1, "2", [])
        leave(page, "/fire/order")
        assert sheet.value("/fire/order") == "2"


def test_a_scale_that_is_pressed_goes_on_until_it_is_let_go(sheet: Sheet) -> None:
    page = sheet.page()
    slider, number = on_the_scale(page)
    end = QPoint(slider.width() - 8, slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=end)
    wait_for(lambda: number.text() == "3", "the second place")
    assert sheet.value("/fire/order") == ""
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    reached = number.text()
    wait_for(lambda: sheet.value("/fire/order") == reached, "where it was let go")


def test_what_was_stepped_to_is_there_after_a_crash(sheet: Sheet) -> None:
    page = sheet.page()
    slider, _number = on_the_scale(page)
    press(slider, RIGHT, RIGHT)
    assert len(drafts(sheet)) == 1
    again = sheet.page()
    slider, number = on_the_scale(again)
    assert (slider.value(), number.text()) == (2, "3")


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
