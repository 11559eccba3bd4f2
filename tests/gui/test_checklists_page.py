"""A checklist filled in by keyboard: sections, relevance, repeats, drafts that outlive the program, others' answers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.checklist.commands import CompleteRun, ReopenRun
from app.domain.checklist.records import ChecklistRun, answer_id
from app.domain.plan.records import Evidence, SubjectKind
from app.queries.evidence_lines import evidence_lines
from tests.builders.checklist_pages import RUN, Sheet, a_checklist, answered, long_one
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, shown, tree, unnamed, wait_for
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.checklists.file_answers import SignatureAnswer
from ui.features.checklists.options import OneOption
from ui.features.checklists.question_block import QuestionBlock
from ui.features.checklists.questions_view import PART
from ui.features.checklists.signature_pad import SignaturePad
from ui.features.visits.visit_page import VisitPage
from ui.parts.evidence_panel import EvidencePanel, EvidenceTile


@pytest.fixture
def sheet(tmp_path: Path, screen: QtBot) -> Iterator[Sheet]:
    """A checklist with every kind of question, nothing answered."""
    with a_checklist(tmp_path, screen) as found:
        yield found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is, and let what follows from it happen."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    settle()


def type_in(text: str) -> None:
    """Type where the keyboard is."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit | QPlainTextEdit), focus
    QTest.keyClicks(focus, text)
    settle()


def files_of(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drag_over(block: QuestionBlock, path: Path) -> bool:
    """Drag a file over a question; say whether it would take it."""
    data, left, none = files_of(path), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(4, 4), Qt.DropAction.CopyAction, data, left, none)
    event.ignore()
    block.dragEnterEvent(event)
    return event.isAccepted()


def settle() -> None:
    """Let what waits in the event loop happen."""
    for _ in range(5):
        QApplication.processEvents()


def at(page: ChecklistPage) -> str:
    """Return the path of the question in which the keyboard is."""
    focus = QApplication.focusWidget()
    for block in page.findChildren(QuestionBlock):
        if focus is not None and block.isAncestorOf(focus):
            return block.path
    return ""


def saved(sheet: Sheet, path: str, value: str) -> None:
    """Wait until an answer is a record."""
    wait_for(lambda: sheet.value(path) == value, f"{path} saved as {value!r}, is {sheet.value(path)!r}")


def test_a_whole_section_is_answered_by_keyboard(sheet: Sheet) -> None:
    page = sheet.page()
    page.activateWindow()
    settle()
    assert at(page) == "/start/host"
    type_in("Farida Noor")
    press(Qt.Key.Key_Return)
    assert at(page) == "/start/workers"
    type_in("2,140")
    press(Qt.Key.Key_Return)
    type_in("4 Dec 2025")
    press(Qt.Key.Key_Return)
    type_in("0730")
    press(Qt.Key.Key_Return)
    assert at(page) == "/fire/exits"
    press(Qt.Key.Key_2)
    assert at(page) == "/fire/exits"
    press(Qt.Key.Key_Return)
    assert at(page) == "/fire/locked"
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    assert at(page) == "/fire/why"
    type_in("The keys are with the night guard")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for path, value in {
        "/start/host": "Farida Noor",
        "/start/workers": "2140",
        "/start/drill": "2025-12-04",
        "/start/begun": "07:30:00",
        "/fire/exits": "no",
        "/fire/locked": "north roof",
        "/fire/why": "The keys are with the night guard",
    }.items():
        saved(sheet, path, value)
    assert "Section 3 of 4: People spoken to" in shown(page)


def test_what_does_not_apply_goes_and_its_answer_comes_back_with_it(sheet: Sheet) -> None:
    page = sheet.page()
    page.go_to("/fire/exits")
    settle()
    press(Qt.Key.Key_2)
    page.go_to("/fire/why")
    settle()
    type_in("No key")
    page.go_to("/fire/exits")
    settle()
    press(Qt.Key.Key_1)
    assert "/fire/why" not in page.questions.shown()
    assert at(page) == "/fire/exits"
    saved(sheet, "/fire/exits", "yes")
    assert sheet.value("/fire/why") == "No key"
    press(Qt.Key.Key_2)
    block = page.questions.block("/fire/why")
    assert block is not None
    assert block.view().state.value == "No key"


def test_a_question_that_a_colleague_makes_irrelevant_lets_the_keyboard_go_first(sheet: Sheet) -> None:
    page = sheet.page()
    page.go_to("/fire/exits")
    settle()
    press(Qt.Key.Key_2)
    saved(sheet, "/fire/exits", "no")
    sheet.stage.site.sync()
    page.go_to("/fire/why")
    settle()
    type_in("No k")
    sheet.elsewhere("/fire/exits", "yes")
    wait_for(lambda: page.reading().question("/fire/exits").state.value == "yes", "the colleague's answer")  # type: ignore[union-attr]
    assert at(page) == "/fire/why"
    type_in("ey")
    assert "/fire/why" in page.questions.shown()
    page.go_to("/fire/exits")
    settle()
    wait_for(lambda: "/fire/why" not in page.questions.shown(), "the question gone")
    saved(sheet, "/fire/why", "No key")


def test_a_colleagues_answer_leaves_words_caret_and_keyboard_alone(sheet: Sheet) -> None:
    page = sheet.page()
    settle()
    type_in("Farida")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setCursorPosition(3)
    sheet.elsewhere("/start/workers", "90")
    wait_for(lambda: page.questions.block("/start/workers").view().state.value == "90", "the answer")  # type: ignore[union-attr]
    assert QApplication.focusWidget() is line
    assert (line.text(), line.cursorPosition()) == ("Farida", 3)
    type_in("x")
    assert line.text() == "Farxida"


def test_words_and_caret_are_there_after_the_program_was_killed(tmp_path: Path, screen: QtBot) -> None:
    with a_checklist(tmp_path, screen) as sheet:
        page = sheet.page()
        page.go_to("/fire/exits")
        settle()
        press(Qt.Key.Key_2)
        page.go_to("/fire/why")
        settle()
        type_in("The keys are with")
        area = QApplication.focusWidget()
        assert isinstance(area, QPlainTextEdit)
        press(Qt.Key.Key_Left)
        press(Qt.Key.Key_Left)
        type_in("X")
        wait_for(lambda: "wiXth" in str(sheet.stage.site.workspace.drafts.all()), "the draft")
        assert sheet.value("/fire/why") == ""
        # What a kill leaves: another page on the same disk, which the first one told nothing.
        again = sheet.page()
        settle()
        assert at(again) == "/fire/why"
        found = QApplication.focusWidget()
        assert isinstance(found, QPlainTextEdit)
        assert found.toPlainText() == "The keys are wiXth"
        assert found.textCursor().position() == len("The keys are wiX")
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        saved(sheet, "/fire/why", "The keys are wiXth")
        wait_for(lambda: not sheet.stage.site.workspace.drafts.all(), "no draft left")


def test_entries_are_added_named_removed_and_come_back_by_undo(sheet: Sheet) -> None:
    page = sheet.page()
    page.go_to("/people")
    settle()
    for name in ("Rina Das", "Kamal Uddin"):
        page.entries.add("/people")
        wait_for(lambda: at(page).endswith("/name"), "its name is asked")
        type_in(name)
        press(Qt.Key.Key_Return)
    wait_for(lambda: {"1. Rina Das", "2. Kamal Uddin"} <= set(shown(page)), "both are named")
    wait_for(lambda: len(sheet.answers().get("/people").entries) == 2, "two entries")  # type: ignore[union-attr]
    first, second = sheet.answers()["/people"].entries
    saved(sheet, f"/people[{first}]/name", "Rina Das")
    saved(sheet, f"/people[{second}]/name", "Kamal Uddin")
    page.entries.remove("/people", first)
    wait_for(lambda: "1. Kamal Uddin" in shown(page), "the other is the first")
    wait_for(lambda: sheet.answers()["/people"].entries == (second,), "one entry")
    assert sheet.value(f"/people[{first}]/name") == "Rina Das"


def test_not_applicable_is_an_answer_and_the_rest_is_a_link_to_what_is_open(sheet: Sheet) -> None:
    page = sheet.page()
    page.go_to("/fire/exits")
    settle()
    assert [each.path for each in page.reading().missing()] == ["/start/host", "/fire/exits"]
    press(Qt.Key.Key_0)
    wait_for(lambda: any(each.not_applicable for each in sheet.answers().values()), "not applicable")
    assert [each.path for each in page.reading().missing()] == ["/start/host"]
    press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert at(page) == "/start/host"


def test_what_is_no_number_stays_is_said_and_is_not_saved(sheet: Sheet) -> None:
    page = sheet.page()
    page.go_to("/start/workers")
    settle()
    type_in("many")
    press(Qt.Key.Key_Return)
    assert "Write a whole number, like 12" in shown(page)
    assert sheet.value("/start/workers") == ""
    page.go_to("/start/workers")
    settle()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "many"
    line.selectAll()
    type_in("-4")
    press(Qt.Key.Key_Return)
    assert "A number of people is not below zero." in shown(page)
    saved(sheet, "/start/workers", "-4")


def test_two_thousand_questions_open_fast_and_an_answer_touches_what_depends_on_it(
    tmp_path: Path, screen: QtBot
) -> None:
    with a_checklist(tmp_path, screen, long_one()) as sheet:
        page = ChecklistPage(sheet.stage.site.workspace, sheet.stage.tools)
        sheet.stage.show(page)
        begun = time.process_time()
        page.show_target(RUN)
        settle()
        opened = time.process_time() - begun
        assert len(page.findChildren(QuestionBlock)) <= PART
        page.questions.focus_first()
        begun = time.process_time()
        press(Qt.Key.Key_1)
        answered = time.process_time() - begun
        print(f"opened in {opened * 1000:.0f} ms, answered in {answered * 1000:.0f} ms of processor time")
        # Several times what it takes; a page that builds every question, or works all of them out again, takes longer.
        assert opened < 2.5 and answered < 0.4
        assert "/part0/q0_1" in page.questions.shown()
        saved(sheet, "/part0/q0_0", "yes")


def test_every_control_has_a_name_and_a_key(sheet: Sheet) -> None:
    page = sheet.page()
    for section in ("/start", "/fire", "/people", "/end"):
        page.go_to(section)
        settle()
        assert unnamed(page) == []
        assert [node for node in tree(page) if node.role.name == "RadioButton" and not node.is_focusable] == []
    small = [option for option in page.findChildren(OneOption) if option.isVisible() and option.height() < 40]
    assert small == []


def test_a_completed_run_is_read_only(sheet: Sheet) -> None:
    page = sheet.page()
    sheet.stage.site.give(CompleteRun(RUN, 2, "The manager had to leave"))
    wait_for(lambda: any(words.startswith("Completed") for words in shown(page)), "the words")
    fields: list[QWidget] = [
        line for line in page.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly()
    ]
    assert [field for field in fields if page.questions.isAncestorOf(field) and field.isEnabled()] == []


def test_a_checklist_is_begun_from_the_visit_and_led_to(sheet: Sheet) -> None:
    page = VisitPage(sheet.stage.site.workspace, sheet.stage.tools)
    sheet.stage.show(page)
    page.show_target(sheet.stage.story.running.id)
    QTest.mouseClick(find(page, "Start a checklist…", QPushButton), Qt.MouseButton.LeftButton)
    settle()
    assert "There is no earlier one here: it begins empty." in shown(page.window())
    QTest.mouseClick(find(page.window(), "Start checklist", QPushButton), Qt.MouseButton.LeftButton)
    wait_for(lambda: bool(sheet.stage.led), "the way to the checklist")
    place, run_id = sheet.stage.led[-1]
    assert place == "checklist"
    run = sheet.stage.site.view()[run_id]
    assert isinstance(run, ChecklistRun)
    assert run.visit_id == sheet.stage.story.running.id


def test_an_answer_that_is_refused_waits_as_words_and_is_saved_later(sheet: Sheet) -> None:
    page = sheet.page()
    page.activateWindow()
    page.go_to("/start/host")
    settle()
    type_in("Farida Noor")
    # It is completed this very moment: the page does not know yet.
    sheet.stage.site.give(CompleteRun(RUN, 1, "Cut short"))
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    wait_for(lambda: "Not saved" in shown(page), "the refusal")
    settle()
    sheet.stage.site.give(ReopenRun(RUN))
    again = sheet.page()
    again.activateWindow()
    wait_for(lambda: at(again) == "/start/host", "the words")
    press(Qt.Key.Key_Return)
    saved(sheet, "/start/host", "Farida Noor")


def test_a_full_disk_loses_no_answer_and_the_page_goes_on_reading(sheet: Sheet) -> None:
    page = sheet.page()
    page.activateWindow()
    page.go_to("/fire/exits")
    settle()
    press(Qt.Key.Key_2)
    saved(sheet, "/fire/exits", "no")
    page.go_to("/fire/why")
    settle()
    area = QApplication.focusWidget()
    assert isinstance(area, QPlainTextEdit)
    told: list[str] = []
    sheet.stage.tools.notices.trouble_started.connect(lambda trouble: told.append(trouble.error.code))
    replica = sheet.stage.site.workspace.replica
    with replica.write() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    words = "The guard has the key. " * 800
    area.setPlainText(words)
    page.go_to("/fire/exits")
    settle()
    wait_for(lambda: told == ["disk.full"], f"the trouble, is {told}")
    with replica.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    sheet.elsewhere("/fire/district", "d3")
    block = page.questions.block("/fire/district")
    assert block is not None
    wait_for(lambda: "District 3" in [box.currentText() for box in block.findChildren(QComboBox)], "the other's answer")
    assert area.toPlainText() == words
    page.activateWindow()
    area.setFocus()
    type_in("!")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: "!" in sheet.value("/fire/why"), "the words saved")


def signing(sheet: Sheet) -> tuple[ChecklistPage, SignatureAnswer]:
    """Show the question that is signed."""
    page = sheet.page(f"{RUN}//end/sign")
    page.activateWindow()
    wait_for(lambda: page.questions.block("/end/sign") is not None, "the question")
    block = page.questions.block("/end/sign")
    assert block is not None and isinstance(block.editor, SignatureAnswer)
    return page, block.editor


def test_a_second_signature_takes_the_first_ones_place_only_once_it_is_kept(sheet: Sheet) -> None:
    page, editor = signing(sheet)

    def signatures() -> list[bool]:
        return [
            not record.withdrawn_reason
            for record in sheet.stage.site.view().values()
            if isinstance(record, Evidence) and record.subject_kind is SubjectKind.ANSWER
        ]

    def sign() -> None:
        QTest.mousePress(editor.pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        QTest.mouseMove(editor.pad, QPoint(40, 30))
        QTest.mouseRelease(editor.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
        editor.flush()

    sign()
    wait_for(lambda: signatures() == [True] and editor.pad.is_empty(), "the first signature")
    sheet.stage.wait_said("The signature is kept")
    find(page, "Sign again", QPushButton).click()
    sheet.stage.site.give(CompleteRun(RUN, 1, "Cut short"))
    told = len(sheet.stage.toasts)
    sign()
    assert not editor.pad.is_empty()
    wait_for(lambda: len(sheet.stage.toasts) > told, "the refusal")
    assert signatures() == [True] and not editor.pad.is_empty()
    sheet.stage.site.give(ReopenRun(RUN))
    settle()
    editor.flush()
    wait_for(lambda: sorted(signatures()) == [False, True] and editor.pad.is_empty(), "the second in its place")


def test_what_is_drawn_while_a_signature_is_being_kept_or_comes_from_elsewhere_stays_on_the_pad(sheet: Sheet) -> None:
    _page, editor = signing(sheet)
    pad = editor.pad

    def draw(*stroke: QPoint) -> None:
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=stroke[0])
        QTest.mouseMove(pad, stroke[1])
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=stroke[1])

    draw(QPoint(10, 10), QPoint(40, 30))
    editor.flush()
    draw(QPoint(50, 10), QPoint(90, 60))
    since = pad.strokes()[-1:]  # the first may be kept, and gone from the pad, by now
    sheet.stage.wait_said("The signature is kept")
    assert since and pad.strokes() == since and pad.isVisible()
    with sheet.stage.site.workspace.read() as connection:
        signed = evidence_lines(connection, ENGAGEMENT, answer_id(RUN, "/end/sign"))
    assert len(signed) == 1
    editor.show_evidence(())
    editor.show_evidence(signed)
    assert pad.strokes() == since and pad.isVisible(), "a colleague's came while one signed"


def test_a_signature_refused_after_its_section_was_left_is_on_the_pad_again(sheet: Sheet) -> None:
    page = sheet.page(f"{RUN}//end/sign")
    page.activateWindow()

    def pad() -> SignaturePad:
        wait_for(lambda: page.questions.block("/end/sign") is not None, "the question")
        block = page.questions.block("/end/sign")
        assert block is not None and isinstance(block.editor, SignatureAnswer)
        return block.editor.pad

    def kept() -> list[Evidence]:
        return [each for each in sheet.stage.site.view().values() if isinstance(each, Evidence)]

    before = len(kept())
    QTest.mousePress(pad(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(pad(), QPoint(40, 30))
    QTest.mouseRelease(pad(), Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    drawn = pad().png()
    sheet.stage.site.give(CompleteRun(RUN, 1, "Cut short"))
    told = len(sheet.stage.toasts)
    page.go_to("/start/host")
    wait_for(lambda: len(sheet.stage.toasts) > told, "the refusal")
    assert page.questions.block("/end/sign") is None
    page.go_to("/end/sign")
    wait_for(lambda: page.questions.block("/end/sign") is not None, "the question, that is only read")
    assert pad().is_empty() and not pad().isVisible()
    sheet.stage.site.give(ReopenRun(RUN))
    wait_for(lambda: not pad().is_empty(), "what was drawn")
    assert pad().isVisible() and pad().png() == drawn
    assert len(kept()) == before
    page.go_to("/start/host")
    wait_for(lambda: len(kept()) == before + 1, "the signature kept")
    page.go_to("/end/sign")
    assert pad().is_empty()


@pytest.mark.parametrize("path", ["/fire/pictures", "/fire/exits"])
def test_a_file_let_go_anywhere_on_a_question_is_attached_to_its_answer(
    sheet: Sheet, tmp_path: Path, path: str
) -> None:
    page = sheet.page(f"{RUN}/{path}")
    wait_for(lambda: page.questions.block(path) is not None, "the question")
    block = page.questions.block(path)
    assert block is not None
    photo = tmp_path / "exit.png"
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(photo))
    assert drag_over(block, photo)
    [panel] = block.findChildren(EvidencePanel)
    assert panel.zone.isDown()
    block.dragLeaveEvent(QDragLeaveEvent())
    assert not panel.zone.isDown()
    assert drag_over(block, photo)
    # The event holds no more than the address of the data.
    data, left, none = files_of(photo), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    block.dropEvent(QDropEvent(QPointF(4, 4), Qt.DropAction.CopyAction, data, left, none))

    def attached() -> list[str]:
        found = (each for each in sheet.stage.site.view().values() if isinstance(each, Evidence))
        return [each.file_name for each in found if each.subject_id == answered(path)]

    wait_for(lambda: attached() == ["exit.png"], "the photo")
    wait_for(lambda: bool(panel.findChildren(EvidenceTile)), "it at the question")
    assert block.findChildren(EvidencePanel) == [panel]


def test_a_file_is_not_taken_for_a_signature(sheet: Sheet, tmp_path: Path) -> None:
    page = sheet.page(f"{RUN}//end/sign")
    wait_for(lambda: page.questions.block("/end/sign") is not None, "the question")
    block = page.questions.block("/end/sign")
    assert block is not None
    before = block.findChildren(EvidencePanel)
    assert not drag_over(block, tmp_path / "scribble.png")
    block.dragLeaveEvent(QDragLeaveEvent())
    assert block.findChildren(EvidencePanel) == before


def test_a_finding_is_raised_from_a_question_that_nobody_answered(sheet: Sheet) -> None:
    page = sheet.page()
    page.activateWindow()
    page.go_to("/fire/order")
    settle()
    page.questions.block("/fire/order").finding_wanted.emit("/fire/order")  # type: ignore[union-attr]  # it is shown
    wait_for(lambda: "/fire/order" in sheet.answers(), "the record that it hangs on")
