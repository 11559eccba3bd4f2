"""Photos of a completed checklist: the page says why none is added or changed, and keeps those that came too late."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.checklist.commands import CompleteRun, ReopenRun
from app.domain.plan.records import Evidence, SubjectKind
from app.services.evidence import Subject
from app.services.listing import Pasted
from app.storage.imports import ImportState
from tests.builders.checklist_pages import RUN, Sheet, a_checklist, answered
from tests.builders.pictures import a_photo
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, find_all, shown, wait_for
from ui.features.checklists.checklist_page import ChecklistPage
from ui.parts.evidence_imports import end_words
from ui.parts.evidence_panel import EvidenceTile
from ui.parts.evidence_sheet import EvidenceSheet
from ui.widgets.text_editors import TextArea

EXITS = "/fire/exits"
WHY = "The checklist is completed. Open it again to change an answer or its photos."


@pytest.fixture
def sheet(tmp_path: Path, screen: QtBot) -> Iterator[Sheet]:
    with a_checklist(tmp_path, screen, answers={EXITS: "no"}) as found:
        yield found


def photos(sheet: Sheet) -> list[Evidence]:
    return [record for record in sheet.stage.site.view().values() if isinstance(record, Evidence)]


def attach(sheet: Sheet, name: str) -> ImportState:
    """Attach a pasted picture to the question of the exits; return what became of it."""
    subject = Subject(ENGAGEMENT, answered(EXITS), SubjectKind.ANSWER)
    intake = sheet.stage.site.workspace.intake
    done = intake.begin(subject, [Pasted(a_photo(kind="PNG"), name)])[1].result(timeout=60)
    return done.rows[0].state


def at_exits(sheet: Sheet) -> ChecklistPage:
    page = sheet.page(f"{RUN}/{EXITS}")
    wait_for(lambda: page.questions.block(EXITS) is not None, "the question")
    return page


def test_a_photo_of_a_completed_checklist_is_read_and_says_why_it_is_not_changed(sheet: Sheet) -> None:
    attach(sheet, "door.png")
    sheet.stage.site.give(CompleteRun(RUN, 2, "Cut short"))
    page = at_exits(sheet)
    tile = page.findChild(EvidenceTile)
    assert tile is not None
    tile.click()
    wait_for(lambda: bool(page.window().findChildren(EvidenceSheet)), "the photo")
    [large] = page.window().findChildren(EvidenceSheet)
    assert WHY in shown(large)
    caption = large.findChild(TextArea)
    assert caption is not None and caption.isReadOnly()
    find(large, "Draw on it…", QPushButton).click()
    sheet.stage.wait_said(WHY)
    assert photos(sheet)[0].marks == ""


def test_the_key_for_photos_says_why_there_are_none_to_add(sheet: Sheet) -> None:
    sheet.stage.site.give(CompleteRun(RUN, 2, "Cut short"))
    at_exits(sheet)
    sheet.stage.tools.registry.run("checklist.photo")
    sheet.stage.wait_said(WHY)


def test_a_photo_that_came_too_late_is_kept_said_and_attached_after_reopening(sheet: Sheet) -> None:
    sheet.stage.site.give(CompleteRun(RUN, 2, "Cut short"))
    assert attach(sheet, "late.png") is ImportState.ASKED
    page = at_exits(sheet)
    too_late = (
        "The checklist was completed before this was attached. It is kept: open the checklist again, then attach it."
    )
    wait_for(lambda: f"late.png: {too_late}" in shown(page), "the file that is kept")
    sheet.stage.site.give(ReopenRun(RUN))
    find(page, "Attach it now", QPushButton).click()
    wait_for(lambda: [piece.file_name for piece in photos(sheet)] == ["late.png"], "the photo attached")


def test_what_is_kept_after_the_visit_can_be_copied_and_is_told_as_such(sheet: Sheet, tmp_path: Path) -> None:
    sheet.stage.give_closing()
    assert attach(sheet, "late.png") is ImportState.ASKED
    page = at_exits(sheet)
    wait_for(lambda: bool(find_all(page, "Save a copy…", QPushButton)), "the way out")
    assert find_all(page, "Leave them out", QPushButton) and not find_all(page, "Close", QPushButton)
    [progress] = sheet.stage.site.workspace.intake.of_subject(answered(EXITS))
    said = "1 file is kept, not attached: the checklist was locked meanwhile"
    assert said in end_words(progress)
    copy = tmp_path / "copy.png"
    find(page, "Save a copy…", QPushButton).click()
    [dialog] = page.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(copy))
    dialog.close()
    sheet.stage.wait_said("copy.png")
    assert copy.read_bytes() == a_photo(kind="PNG")
