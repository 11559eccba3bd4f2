"""Photos being taken in, told of, drawn on and looked at: in three languages, light and dark, and at 200 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.marks import Ink, Mark, Shape, to_text
from app.domain.plan.commands import MarkEvidence
from app.domain.plan.records import Evidence, SubjectKind
from app.domain.reasons import Param
from app.storage import imports
from app.storage.imports import ImportRow, ImportState
from tests.builders import pictures
from tests.builders.documents import a_pdf, a_workbook
from tests.builders.plan_pages import Stage, a_stage
from tests.builders.plans import EXITS, SAFETY
from tests.builders.workspaces import ENGAGEMENT, an_id
from tests.gui.accessible import find, wait_for
from tests.gui.looks import LOOKS, faults_of
from ui.i18n.translator import Language
from ui.parts.evidence_panel import EvidenceTile
from ui.parts.mark_canvas import MarkCanvas
from ui.parts.mark_sheet import MarkSheet
from ui.parts.viewer_sheet import ViewerSheet
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.button import Button

MARKS = (
    Mark(Shape.BLUR, ((5_200, 900), (7_600, 4_600))),
    Mark(Shape.ARROW, ((900, 9_000), (3_400, 5_400))),
    Mark(Shape.BOX, ((3_600, 3_400), (6_300, 8_200)), Ink.INFO),
    Mark(Shape.OVAL, ((6_800, 5_600), (9_400, 9_000)), Ink.OK),
    Mark(Shape.WORDS, ((2_000, 2_000),), Ink.BAD, "Cartons before the door, up to the lamp"),
)
File = tuple[str, ImportState, str, dict[str, Param]]
TOLD: tuple[File, ...] = (
    ("IMG_0412.jpg", ImportState.ATTACHED, "", {}),
    ("IMG_0413.jpg", ImportState.FAILED, "evidence.cut_off", {}),
    ("holiday.jpg", ImportState.FAILED, "evidence.disguised", {"ending": "jpg"}),
    ("IMG_0415.jpg", ImportState.ASKED, "import.same", {"record": SAFETY, "kind": "item"}),
    ("poster of the whole wall.png", ImportState.FAILED, "evidence.too_many_pixels", {"millions": 60}),
)


def note(stage: Stage, batch: int, files: Sequence[File]) -> None:
    rows = [
        ImportRow(
            an_id(batch + at), an_id(batch), at, ENGAGEMENT, EXITS, "item", name, "", name, state, problem, params
        )
        for at, (name, state, problem, params) in enumerate(files, 1)
    ]
    stage.site.workspace.writer.run(lambda connection: imports.note(connection, rows)).result()


def forget(stage: Stage) -> None:
    for progress in stage.site.workspace.intake.unfinished():
        stage.site.workspace.intake.forget(progress.batch).result()


def told(stage: Stage) -> QWidget:
    forget(stage)
    note(stage, 8_300, TOLD)
    return stage.show(EXITS)


def cut_short(stage: Stage) -> QWidget:
    forget(stage)
    files: list[File] = [
        (f"IMG_{at}.jpg", ImportState.ATTACHED if at < 12 else ImportState.WAITING, "", {}) for at in range(30)
    ]
    note(stage, 8_400, files)
    return stage.show(EXITS)


def photo(stage: Stage) -> Evidence:
    forget(stage)
    if not stage.evidence(EXITS):
        attach = stage.site.workspace.evidence.attach
        attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, pictures.a_photo((1_200, 900)), "IMG_0420.jpg").result(timeout=30)
        [piece] = stage.evidence(EXITS)
        stage.site.give(MarkEvidence(piece.id, to_text(MARKS)))
    return stage.evidence(EXITS)[0]


def looking(stage: Stage) -> QWidget:
    photo(stage)
    pane = stage.open(EXITS)
    wait_for(lambda: bool(pane.evidence.findChildren(EvidenceTile)), "the tile")
    pane.evidence.findChildren(EvidenceTile)[0].click()
    return stage.sheet()


def drawing(stage: Stage) -> QWidget:
    sheet = looking(stage)
    draw = next(button for button in sheet.findChildren(Button) if button.objectName() == "draw")
    draw.click()
    wait_for(lambda: isinstance(stage.sheet(), MarkSheet), "the sheet to draw on")
    return stage.sheet()


def reading(stage: Stage, content: bytes, name: str) -> QWidget:
    forget(stage)
    if all(piece.file_name != name for piece in stage.evidence(EXITS)):
        attach = stage.site.workspace.evidence.attach
        attach(ENGAGEMENT, EXITS, SubjectKind.ITEM, content, name).result(timeout=30)
    place = [piece.file_name for piece in stage.evidence(EXITS)].index(name)
    pane = stage.open(EXITS)
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) > place, "the tile")
    pane.evidence.findChildren(EvidenceTile)[place].click()
    view = next(button for button in stage.sheet().findChildren(Button) if button.objectName() == "view")
    view.click()
    wait_for(lambda: isinstance(stage.sheet(), ViewerSheet), "the viewer")
    stage.settle()
    return stage.sheet()


def pages(stage: Stage) -> QWidget:
    return reading(stage, a_pdf(["Fire drill", "Exit plan"]), "drill.pdf")


def table(stage: Stage) -> QWidget:
    return reading(stage, a_workbook(), "training.xlsx")


def locked(stage: Stage) -> QWidget:
    return reading(stage, a_pdf(["Secret"], is_locked=True), "locked.pdf")


PAGES: dict[str, Callable[[Stage], QWidget]] = {
    "told": told,
    "cut short": cut_short,
    "looking": looking,
    "drawing": drawing,
    "pages": pages,
    "table": table,
    "locked": locked,
}


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made
        made.settle()


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "code", "scale"), LOOKS)
def test_nothing_is_cut_or_without_a_name(
    stage: Stage, theme: Theme, language: Language, scheme: Scheme, code: str, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    faults: dict[str, list[str]] = {}
    for name, build in PAGES.items():
        shown = build(stage)
        stage.settle()
        found = faults_of(shown)
        if found:
            faults[name] = found
        for window in stage.windows:
            window.hide()
    assert faults == {}


def test_the_photo_is_as_large_as_the_sheet_lets_it_be(stage: Stage) -> None:
    sheet = drawing(stage)
    stage.settle()
    canvas = next(iter(sheet.findChildren(MarkCanvas)))
    assert canvas.width() > 600 and find(sheet, canvas.accessibleName(), MarkCanvas) is canvas
