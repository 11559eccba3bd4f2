"""Documents and photos opened inside the program: pages, tables and pictures by keyboard, nothing run or followed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QDesktopServices, Qt, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plan.records import SubjectKind
from app.services.showing import ShownWorkspace
from app.sheets.looking import MOST_SHOWN, Look
from tests.builders import pictures
from tests.builders.documents import a_pdf, a_workbook
from tests.builders.plan_pages import Stage, a_stage
from tests.builders.plans import EXITS
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find_all, press, shown, wait_for
from ui.models.column import Column
from ui.parts.evidence_panel import EvidenceTile
from ui.parts.table_look import TableLook, letters
from ui.parts.viewer_sheet import ViewerSheet
from ui.widgets.button import Button, ElidedButton, IconButton
from ui.widgets.label import ElidedLabel
from ui.widgets.tab_strip import TabStrip
from ui.widgets.zoom_view import ZoomView

PAGES = a_pdf(["Fire drill", "Exit plan", "Signatures"])


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made
        made.settle()


def opened(stage: Stage, content: bytes, name: str, way: str = "Open…") -> ViewerSheet:
    attach = stage.site.workspace.evidence.attach
    attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, content, name).result(timeout=30)
    pane = stage.open(EXITS)
    wait_for(lambda: bool(pane.evidence.findChildren(EvidenceTile)), "the tile")
    pane.evidence.findChildren(EvidenceTile)[0].click()
    press(stage.sheet(), way)
    viewer = stage.sheet()
    assert isinstance(viewer, ViewerSheet)
    return viewer


def view(viewer: ViewerSheet) -> ZoomView:
    [found] = viewer.findChildren(ZoomView)
    return found


def words(viewer: ViewerSheet) -> str:
    return "\n".join(shown(viewer)).replace("\u2068", "").replace("\u2069", "")


def is_sharp(page: ZoomView) -> bool:
    """Say whether a page has as many pixels as it is shown with, but for rounding."""
    return abs(page.image_size()[0] - page.wanted_width()) <= 1


def key(target: QWidget, code: Qt.Key) -> None:
    QTest.keyClick(target, code)


def test_a_pdf_is_read_page_by_page_with_the_keys(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    followed: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", followed.append)
    viewer = opened(stage, PAGES, "drill.pdf")
    wait_for(lambda: "Page 1 of 3" in words(viewer), "the first page")
    page = view(viewer)
    assert page.hasFocus() and "Fire drill" in page.accessibleDescription()
    key(page, Qt.Key.Key_PageDown)
    wait_for(lambda: "Page 2 of 3" in words(viewer), "the second")
    assert "Exit plan" in page.accessibleDescription()
    press(viewer, "Next page")
    wait_for(lambda: "Page 3 of 3" in words(viewer), "the third")
    key(page, Qt.Key.Key_PageDown)
    key(page, Qt.Key.Key_PageUp)
    wait_for(lambda: "Page 2 of 3" in words(viewer), "the second again")
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, page.viewport().height() - 20))
    key(page, Qt.Key.Key_Escape)
    wait_for(lambda: stage.sheet() is not viewer, "the sheet under it")
    assert followed == []


def test_a_page_is_drawn_anew_as_large_as_it_is_looked_at(stage: Stage) -> None:
    viewer = opened(stage, PAGES, "drill.pdf")
    page = view(viewer)
    wait_for(lambda: page.image_size()[0] > 0, "the page")
    wait_for(lambda: is_sharp(page), "it as wide as the sheet")
    fitting = page.image_size()[0]
    assert page.horizontalScrollBar().maximum() == 0
    key(page, Qt.Key.Key_Plus)
    press(viewer, "Larger")
    wait_for(lambda: is_sharp(page) and page.image_size()[0] > 1.5 * fitting, "a sharper one")
    assert page.horizontalScrollBar().maximum() > 0
    middle = page.horizontalScrollBar().value()
    key(page, Qt.Key.Key_Right)
    assert page.horizontalScrollBar().value() > middle
    press(viewer, "Fit width")
    wait_for(lambda: page.image_size()[0] == fitting, "as it was")
    for _ in range(40):
        key(page, Qt.Key.Key_Minus)
    assert page.zoom == 0.2
    wait_for(lambda: is_sharp(page), "a small one")


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (a_pdf(["Secret"], is_locked=True), "locked.pdf", "The document asks for a password."),
        (PAGES[:40] + bytes(500), "cut.pdf", "The document is damaged and cannot be shown."),
        (b"\n\n \n" * 3, "empty.csv", "There are no rows in this file."),
    ],
)
def test_what_cannot_be_shown_says_so(stage: Stage, content: bytes, name: str, said: str) -> None:
    viewer = opened(stage, content, name)
    wait_for(lambda: said in words(viewer), "the reason")
    assert not find_all(viewer, "Next page", QWidget)
    press(viewer, "Close")
    wait_for(lambda: stage.sheet() is not viewer, "it closed")


def test_a_workbook_is_a_table_that_nobody_can_write_in(stage: Stage) -> None:
    viewer = opened(stage, a_workbook(MOST_SHOWN + 1), "training.xlsx")
    wait_for(lambda: bool(viewer.findChildren(QTableView)), "the table")
    [table] = viewer.findChildren(QTableView)
    model = table.model()
    assert (model.rowCount(), model.columnCount()) == (MOST_SHOWN, 4)
    assert model.index(1, 3).data() == "117" and model.headerData(3, Qt.Orientation.Horizontal) == "D"
    assert "The first 2,000 rows are shown." in words(viewer)
    assert table.hasFocus()
    key(table, Qt.Key.Key_F2)
    assert not table.findChildren(QPlainTextEdit) and table.state() == QTableView.State.NoState
    [tabs] = viewer.findChildren(TabStrip)
    tabs.setFocus()
    key(tabs, Qt.Key.Key_Right)
    assert table.model().rowCount() == 2 and "rows are shown" not in words(viewer)


def test_a_photo_is_looked_at_closely_by_keys_and_wheel(stage: Stage) -> None:
    viewer = opened(stage, pictures.a_photo((1_600, 1_200)), "door.jpg", "Look closer…")
    picture = view(viewer)
    wait_for(lambda: picture.image_size() == (1_600, 1_200), "the whole photo, not a small one")
    assert picture.horizontalScrollBar().maximum() == 0 and picture.verticalScrollBar().maximum() == 0
    centre = QPointF(picture.viewport().rect().center())
    for _ in range(3):
        turn = QWheelEvent(
            centre, picture.mapToGlobal(centre), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(picture.viewport(), turn)
    assert picture.zoom > 1.9 and picture.verticalScrollBar().maximum() > 0
    before = picture.verticalScrollBar().value()
    key(picture, Qt.Key.Key_Down)
    assert picture.verticalScrollBar().value() > before
    key(picture, Qt.Key.Key_0)
    assert picture.zoom == 1.0


def test_a_text_is_read_and_the_caption_under_it_waits(stage: Stage) -> None:
    viewer = opened(stage, b"The guards' rota\nhangs at both doors.", "rota.txt")
    wait_for(lambda: bool(viewer.findChildren(QPlainTextEdit)), "the words")
    [field] = viewer.findChildren(QPlainTextEdit)
    assert field.isReadOnly() and field.toPlainText().startswith("The guards' rota\n")
    press(viewer, "Close")
    wait_for(lambda: bool(find_all(stage.sheet(), "Save caption", QWidget)), "the sheet under it")


def test_a_viewer_that_is_closed_while_it_reads_leaves_nothing_behind(stage: Stage) -> None:
    viewer = opened(stage, PAGES, "drill.pdf")
    viewer.escaped()
    stage.settle()


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_a_spreadsheet_calls_them(column: int, name: str) -> None:
    assert letters(column) == name


def test_N1_no_document_is_opened_while_the_screen_is_turned_to_the_factory(stage: Stage) -> None:
    whole = stage.site.workspace
    for content, name in (
        (b"Rina Das told of the doors", "told.txt"),
        (PAGES, "drill.pdf"),
        (pictures.a_photo(), "p.jpg"),
    ):
        whole.evidence.attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, content, name).result(timeout=30)
    shown_now = ShownWorkspace(whole, ENGAGEMENT)
    stage.site.workspace = shown_now
    try:
        pane = stage.open(EXITS)
        wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) == 3, "the tiles")
        for tile in pane.evidence.findChildren(EvidenceTile):
            tile.click()
            is_photo = "p.jpg" in tile.accessibleName()
            assert stage.has_sheet() == is_photo, tile.accessibleName()
            if is_photo:
                # Whoever chooses where a copy goes shows the folders of this computer to the factory.
                sheet = stage.sheet()
                press(sheet, "Save a copy…")
                assert sheet.findChildren(QFileDialog) == []
                assert any(text.startswith("Folders of this computer stay closed") for text in shown(sheet))
        stage.settle()
    finally:
        stage.site.workspace = whole
        shown_now.close()
    stage.wait_said("Documents stay closed while the screen is shown to the factory")


HOSTILE = '<img src="file:///nowhere/pixel.png"><b>Door</b> & more'


def read_as_tip(words: object) -> str:
    """Return what a tooltip shows of its words: Qt decides by their look whether they are markup."""
    assert isinstance(words, str)
    if not Qt.mightBeRichText(words):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def test_words_that_look_like_markup_are_read_letter_by_letter_in_every_tooltip(screen: QtBot) -> None:
    table = TableLook("list.csv", (Look("", ((HOSTILE, "A < B"),)),))
    label, title = ElidedLabel(HOSTILE), ElidedButton(HOSTILE)
    icon, blocked = IconButton("close", HOSTILE), Button("Close")
    blocked.set_blocked(True, HOSTILE)
    for each in (table, label, title, icon, blocked):
        screen.addWidget(each)
    for narrow in (label, title):
        narrow.resize(60, 32)
        narrow.show()
    cells = table.table.model()
    tips = [cells.index(0, 0).data(Qt.ItemDataRole.ToolTipRole), label.toolTip(), title.toolTip(), icon.toolTip()]
    tips.append(blocked.toolTip())
    tips.append(Column[str]("", str, tip=str).readers()[int(Qt.ItemDataRole.ToolTipRole)](HOSTILE))
    assert [read_as_tip(tip) for tip in tips] == [HOSTILE] * len(tips)
    assert cells.index(0, 0).data() == HOSTILE
    assert cells.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "A < B"


def test_a_caption_that_looks_like_markup_is_read_letter_by_letter(stage: Stage) -> None:
    attach = stage.site.workspace.evidence.attach
    attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, b"words", "a.txt", caption=HOSTILE).result(timeout=30)
    pane = stage.open(EXITS)
    wait_for(lambda: bool(pane.evidence.findChildren(EvidenceTile)), "the tile")
    [tile] = pane.evidence.findChildren(EvidenceTile)
    assert HOSTILE in tile.accessibleName()
    assert read_as_tip(tile.toolTip()) == tile.accessibleName()
