"""Drawing over a photo: by keyboard alone and by mouse, kept at every stroke, never changing the photo itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.marks import MOST_POINTS, Ink, Mark, Shape, count, fitted, from_text, to_text
from app.domain.plan.commands import MarkEvidence
from app.domain.plan.records import Evidence, SubjectKind
from tests.builders import pictures
from tests.builders.plan_pages import Stage, a_stage
from tests.builders.plans import EXITS
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, names, press, shown, wait_for
from ui.parts.evidence_panel import EvidenceTile
from ui.parts.mark_canvas import MarkCanvas
from ui.parts.values import value_words

BOX = Mark(Shape.BOX, ((1_000, 1_000), (4_000, 4_000)))


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made
        made.settle()


def photo(stage: Stage) -> Evidence:
    if not stage.evidence(EXITS):
        attach = stage.site.workspace.evidence.attach
        attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, pictures.a_photo((640, 480)), "exit door.jpg").result(timeout=30)
    [piece] = stage.evidence(EXITS)
    return piece


def drawing(stage: Stage) -> tuple[QWidget, MarkCanvas]:
    photo(stage)
    pane = stage.open(EXITS)
    wait_for(lambda: bool(pane.evidence.findChildren(EvidenceTile)), "the tile")
    pane.evidence.findChildren(EvidenceTile)[0].click()
    press(stage.sheet(), "Draw on it…")
    sheet = stage.sheet()
    canvas = find(sheet, "Photo to draw on", MarkCanvas)
    stage.settle()
    return sheet, canvas


def key(canvas: MarkCanvas, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(canvas, code, modifier)


def test_a_photo_is_marked_by_keyboard_alone_and_it_stays_as_it_was(stage: Stage) -> None:
    before = stage.site.workspace.evidence.open(photo(stage).sha256)
    sheet, canvas = drawing(stage)
    assert canvas.hasFocus()
    key(canvas, Qt.Key.Key_Return)
    press(sheet, "Oval")
    press(sheet, "Blue")
    canvas.setFocus()
    key(canvas, Qt.Key.Key_Return)
    key(canvas, Qt.Key.Key_Right)
    key(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert canvas.accessibleDescription() == "Oval, 2 of 2"
    oval = canvas.marks[1]
    assert (oval.shape, oval.ink, oval.points) == (Shape.OVAL, Ink.INFO, ((3_700, 3_520), (6_500, 6_520)))
    key(canvas, Qt.Key.Key_Backtab)
    assert canvas.chosen == 0 and canvas.accessibleDescription() == "Arrow, 1 of 2"
    key(canvas, Qt.Key.Key_Delete)
    assert [mark.shape for mark in canvas.marks] == [Shape.OVAL]
    key(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [mark.shape for mark in canvas.marks] == [Shape.ARROW, Shape.OVAL]
    key(canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    press(sheet, "Save marks")
    wait_for(lambda: from_text(photo(stage).marks) == (oval,), "the marks")
    assert stage.site.workspace.evidence.open(photo(stage).sha256) == before
    stage.wait_said("Marks saved")
    stage.undo()
    wait_for(lambda: photo(stage).marks == "", "none again")


def test_a_line_is_drawn_with_the_mouse_within_the_photo(stage: Stage) -> None:
    sheet, canvas = drawing(stage)
    press(sheet, "Free line")
    start = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(canvas, start + QPoint(step * 12, step * 9))
        QTest.qWait(1)
    QTest.mouseMove(canvas, QPoint(canvas.width() + 400, -400))
    QTest.qWait(1)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() + 400, -400))
    [line] = canvas.marks
    assert line.shape is Shape.LINE and len(line.points) >= 4
    assert line.points[-1] == (10_000, 0)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=start)
    assert canvas.chosen == 0, "a press chooses what lies there"


def hand(canvas: MarkCanvas, points: list[QPoint]) -> None:
    """Draw with the mouse through these points."""
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def test_a_line_is_followed_to_its_end_however_long_it_is(stage: Stage) -> None:
    """More points than are kept: it is drawn through fewer, and none of its course is lost."""
    sheet, canvas = drawing(stage)
    press(sheet, "Free line")
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    waves = [QPoint(x % 160, 60 * (x % 2) - 30) for x in range(0, 480, 2)] + [QPoint(-90, 80)]
    hand(canvas, [middle + wave for wave in waves])
    [line] = canvas.marks
    left, _top, right, _bottom = line.box
    assert len(line.points) <= MOST_POINTS and line.points[-1][0] == left < 5_000 < right
    press(sheet, "Save marks")
    wait_for(lambda: from_text(photo(stage).marks) == (line,), "the line")


def test_a_line_that_ends_where_it_began_is_drawn(stage: Stage) -> None:
    sheet, canvas = drawing(stage)
    press(sheet, "Free line")
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    hand(canvas, [middle + QPoint(*place) for place in ((0, 0), (60, 0), (60, 60), (0, 60), (0, 0))])
    assert [len(mark.points) for mark in canvas.marks] == [5]


def test_where_there_is_no_more_room_it_says_so_and_nothing_is_lost(stage: Stage) -> None:
    piece = photo(stage)
    long = tuple(Mark(Shape.WORDS, ((5_000, 5_000),), Ink.BAD, "w" * 200) for _ in range(66))[:59]
    full = (*long, BOX)
    assert fitted((*full, BOX)) is None
    stage.site.give(MarkEvidence(piece.id, to_text(full)))
    sheet, canvas = drawing(stage)
    key(canvas, Qt.Key.Key_Return)
    said = "There is no room for more on this photo: what you did last was not drawn. Delete a mark first."
    assert said in shown(sheet) and canvas.marks == full
    press(sheet, "Words")
    field = find(sheet, "Words for the photo", QLineEdit)
    QTest.keyClicks(field, "Cartons")
    canvas.setFocus()
    key(canvas, Qt.Key.Key_Return)
    assert field.text() == "Cartons" and canvas.marks == full
    key(canvas, Qt.Key.Key_Backtab)
    key(canvas, Qt.Key.Key_Delete)
    assert said not in shown(sheet) and len(canvas.marks) == 59
    key(canvas, Qt.Key.Key_Return)
    assert canvas.marks[-1].words == "Cartons" and field.text() == ""


def test_words_stand_as_a_number_with_their_legend(stage: Stage) -> None:
    sheet, canvas = drawing(stage)
    press(sheet, "Words")
    canvas.setFocus()
    key(canvas, Qt.Key.Key_Return)
    assert "Write the words first, then press where they belong." in shown(sheet)
    field = find(sheet, "Words for the photo", QLineEdit)
    QTest.keyClicks(field, "Cartons before the door")
    canvas.setFocus()
    key(canvas, Qt.Key.Key_Return)
    assert any("Cartons before the door" in words for words in shown(sheet))
    press(sheet, "Save marks")
    wait_for(lambda: count(photo(stage).marks) == 1, "the words")


def test_what_was_drawn_is_there_again_after_esc_or_a_crash(stage: Stage) -> None:
    _sheet, canvas = drawing(stage)
    key(canvas, Qt.Key.Key_Return)
    key(canvas, Qt.Key.Key_Escape)
    stage.settle()
    assert photo(stage).marks == ""
    sheet, canvas = drawing(stage)
    assert [mark.shape for mark in canvas.marks] == [Shape.ARROW]
    press(sheet, "Undo")
    assert canvas.marks == ()


def test_marks_are_on_the_small_picture_and_on_a_copy_that_leaves(stage: Stage, tmp_path: Path) -> None:
    hidden = Mark(Shape.BLUR, ((0, 0), (10_000, 10_000)))
    piece = photo(stage)
    stage.site.give(MarkEvidence(piece.id, to_text((hidden,))))
    pane = stage.open(EXITS)
    [tile] = pane.evidence.findChildren(EvidenceTile)
    wait_for(lambda: tile.picture_size() == QSize(92, 69), "the picture")
    tile.click()
    press(stage.sheet(), "Save a copy…")
    [dialog] = stage.sheet().findChildren(QFileDialog)
    target = tmp_path / "copy.jpg"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    stage.wait_said("A copy is outside Concord now: copy.jpg")
    assert target.read_bytes() != stage.site.workspace.evidence.open(piece.sha256)


def test_two_people_who_mark_the_same_photo_are_asked_and_nothing_is_lost(stage: Stage) -> None:
    piece = photo(stage)
    stage.site.sync()
    theirs, mine = (BOX,), (BOX, Mark(Shape.ARROW, ((0, 0), (900, 900))))
    stage.site.server.write(MarkEvidence(piece.id, to_text(theirs)))
    stage.site.give(MarkEvidence(piece.id, to_text(mine)))
    stage.site.sync()
    [conflict] = [each for each in stage.site.view().values() if isinstance(each, Conflict)]
    assert conflict.state is ConflictState.OPEN and conflict.names == ("marks",)
    catalogue = stage.site.workspace.catalogue
    assert value_words("marks", to_text(mine), catalogue).startswith("2 mark")
    assert value_words("marks", to_text(theirs), catalogue).startswith("1 mark")


def test_a_document_has_nothing_to_draw_on(stage: Stage, tmp_path: Path) -> None:
    attach = stage.site.workspace.evidence.attach
    attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, b"Guards at both doors", "rota.txt").result(timeout=30)
    pane = stage.open(EXITS)
    pane.evidence.findChildren(EvidenceTile)[0].click()
    sheet = stage.sheet()
    assert "Draw on it…" not in names(sheet)

    def text() -> QPlainTextEdit:
        return find(sheet, "What the document says", QPlainTextEdit)

    wait_for(lambda: text().toPlainText() == "Guards at both doors", "its words")
    assert text().isReadOnly()
