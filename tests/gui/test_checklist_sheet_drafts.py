"""What is typed in the sheets of a checklist stands there the next time; given, it is kept no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.checklist.records import ChecklistRun, RunStatus
from app.domain.plan.records import PlanItem
from app.queries.draft_places import finding_draft_place
from tests.builders.checklist_pages import RUN, Sheet, a_checklist, every_kind
from tests.builders.visit_pages import write
from tests.gui.accessible import find, find_all, names, press, shown, wait_for
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.today.presenter import TodayPresenter
from ui.features.today.words import draft_detail, draft_title
from ui.features.visits.visit_page import VisitPage
from ui.widgets.overlay import Overlay

ORDER = "/fire/order"
REASON, AREA = "Why it is complete all the same", "Area of improvement"


@pytest.fixture
def sheet(tmp_path: Path, screen: QtBot) -> Iterator[Sheet]:
    with a_checklist(tmp_path, screen, every_kind()) as found:
        yield found


def opened(page: ChecklistPage) -> Overlay:
    found = [each for each in page.window().findChildren(Overlay) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def leave(page: ChecklistPage) -> None:
    QTest.keyClick(opened(page), Qt.Key.Key_Escape)
    wait_for(lambda: not [each for each in page.window().findChildren(Overlay) if each.isVisible()], "no sheet")


def on_today(sheet: Sheet) -> tuple[str, str, str]:
    """Return all that Today says of the only draft, and where it leads."""
    [line] = TodayPresenter(sheet.stage.site.workspace).view().drafts
    title = line.left.title
    assert title is not None
    said = f"{draft_title(line)} {draft_detail(line, line.left.updated_at)}"
    return said, title.opens_kind, title.opens_id


def test_why_a_checklist_is_complete_all_the_same_is_kept(sheet: Sheet) -> None:
    page = sheet.page()
    find(page, "Complete…", QPushButton).click()
    wait_for(lambda: REASON in names(page.window()), "the sheet")
    write(opened(page), REASON, "The manager had to leave")
    place = f"checklist_run/{RUN}/passed_reason"
    wait_for(lambda: "had to leave" in sheet.stage.drafted(place), "the draft")
    leave(page)
    said, kind, id = on_today(sheet)
    assert "Reason for what is missing" in said
    assert (kind, id) == ("checklist", RUN)
    again = sheet.page()
    find(again, "Complete…", QPushButton).click()
    wait_for(lambda: REASON in names(again.window()), "the sheet")
    assert "Restored your draft" in shown(opened(again))
    assert find(opened(again), REASON, QPlainTextEdit).toPlainText() == "The manager had to leave"
    press(opened(again), "Complete checklist")
    wait_for(lambda: sheet.run().status is RunStatus.COMPLETED, "completed")
    wait_for(lambda: sheet.stage.drafted(place) == "", "no draft any more")


def test_how_a_finding_is_worded_is_kept(sheet: Sheet) -> None:
    def ask(page: ChecklistPage) -> None:
        page.go_to(ORDER)
        wait_for(lambda: page.questions.block(ORDER) is not None, "the question")
        page.questions.block(ORDER).finding_wanted.emit(ORDER)  # type: ignore[union-attr]  # it is shown
        wait_for(lambda: AREA in names(page.window()), "the sheet")

    page = sheet.page()
    ask(page)
    write(opened(page), AREA, "Oil on the stairs of hall 2")
    place = finding_draft_place(RUN, ORDER)
    wait_for(lambda: "Oil on the stairs" in sheet.stage.drafted(place), "the draft")
    leave(page)
    assert on_today(sheet)[1:] == ("checklist", f"{RUN}{ORDER}")
    again = sheet.page()
    ask(again)
    assert find(opened(again), AREA, QPlainTextEdit).toPlainText() == "Oil on the stairs of hall 2"
    press(opened(again), "Add to the plan")
    sheet.stage.wait_said("The finding is in the plan")
    wait_for(lambda: sheet.stage.drafted(place) == "", "no draft any more")
    items = [each for each in sheet.stage.site.view().values() if isinstance(each, PlanItem)]
    assert "Oil on the stairs of hall 2" in [item.area for item in items]


def test_the_name_of_a_checklist_that_was_left_is_there_the_next_time(sheet: Sheet) -> None:
    stage, visit = sheet.stage, sheet.stage.story.running.id
    workspace, place = stage.site.workspace, f"visit/{visit}/new_run"
    page = VisitPage(workspace, stage.tools)
    stage.show(page)
    page.show_target(visit)
    press(page, "Start a checklist…")
    window = page.window()
    write(window, "Name of this run", "Building 2")
    wait_for(lambda: "Building 2" in "".join(each.content for each in workspace.drafts.all()), "the draft on the disk")
    QTest.keyClick(find(window, "Name of this run", QLineEdit), Qt.Key.Key_Escape)
    wait_for(lambda: not find_all(window, "Name of this run", QLineEdit), "the sheet gone")
    said, *leads_to = on_today(sheet)
    assert "Start a checklist" in said
    assert leads_to == ["visit", visit]
    press(page, "Start a checklist…")
    assert find(window, "Name of this run", QLineEdit).text() == "Building 2"
    press(window, "Start checklist")
    wait_for(lambda: bool(stage.led), "the way to the checklist")
    run = stage.site.view()[stage.led[-1][1]]
    assert isinstance(run, ChecklistRun)
    assert run.title == "Building 2"
    wait_for(lambda: workspace.drafts.find(place) is None, "no draft any more")
