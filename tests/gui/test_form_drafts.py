"""What is typed into the forms of visits and committees outlives Esc and a crash, and overwrites nobody's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from app.domain.committee.commands import EditCommittee, EditMember
from app.domain.kernel.conflict import Conflict
from app.domain.visit.commands import EditVisit
from app.queries.today import drafts_left
from app.services.workspace import Workspace
from tests.builders.visit_pages import Stage, T, TabPage, a_stage, choose, write
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, names, press, shown, wait_for
from ui.features.committee.committee_tab import CommitteeTab
from ui.features.today.presenter import TodayPresenter
from ui.features.today.words import draft_detail, draft_title
from ui.features.visits.list_view import VisitListView
from ui.features.visits.page import VisitsPage
from ui.features.visits.visit_page import VisitPage
from ui.features.visits.visits_tab import VisitsTab
from ui.parts.tools import Tools
from ui.widgets.choice_field import ChoiceField
from ui.widgets.overlay import Overlay
from ui.widgets.page import Page

RESTORED = "Restored your draft"


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.fixture
def visits(stage: Stage) -> TabPage[VisitsTab]:
    return opened(stage, VisitsTab)


@pytest.fixture
def committees(stage: Stage) -> TabPage[CommitteeTab]:
    return opened(stage, CommitteeTab)


def opened(stage: Stage, tab: Callable[[Workspace, str, Tools], T]) -> TabPage[T]:
    """Open a tab as a program does that was just started."""
    page = TabPage(tab(stage.site.workspace, ENGAGEMENT, stage.tools))
    stage.show(page)
    return page


def sheets(page: Page) -> list[Overlay]:
    return [sheet for sheet in page.window().findChildren(Overlay) if sheet.isVisible()]


def escape(page: Page) -> None:
    [sheet] = sheets(page)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    wait_for(lambda: not sheets(page), "the sheet gone")


def kept(stage: Stage, place: str, words: str) -> None:
    wait_for(lambda: words in stage.drafted(place), f"{words!r} on the disk at {place}")


def forgotten(stage: Stage, place: str) -> None:
    wait_for(lambda: stage.drafted(place) == "", f"nothing kept at {place} any more")


def on_today(stage: Stage) -> tuple[str, str, str, str]:
    """Return how Today calls the only draft, what it says of it, and where it leads."""
    [line] = TodayPresenter(stage.site.workspace).view().drafts
    title = line.left.title
    assert title is not None
    return draft_title(line), draft_detail(line, line.left.updated_at), title.opens_kind, title.opens_id


def text(page: Page, name: str) -> str:
    return find(page, name, QLineEdit).text()


def chosen(page: Page, name: str) -> str:
    [field] = [each for each in page.findChildren(ChoiceField) if each.isVisible() and each.accessibleName() == name]
    return field.currentText()


def of_member(page: Page, name: str) -> None:
    table = find(page, "Members", QTableView)
    row = next(row for row in range(table.model().rowCount()) if table.model().index(row, 0).data() == name)
    table.selectRow(row)
    QTest.keyClick(table, Qt.Key.Key_Return)


def change_plan(page: Page) -> None:
    # The overview is made anew with what arrives.
    wait_for(lambda: "Change plan…" in names(page), "the visit's buttons")
    press(page, "Change plan…")


def conflicts(stage: Stage) -> list[Conflict]:
    return [record for record in stage.site.view().values() if isinstance(record, Conflict)]


def test_a_visit_that_is_planned_outlives_esc_and_a_crash(visits: TabPage[VisitsTab], stage: Stage) -> None:
    press(visits, "Plan a visit…")
    assert RESTORED not in shown(visits)
    choose(visits, "Mode", "Virtual")
    write(visits, "Day", "4 Aug 2026")
    choose(visits, "Days", "2 days")
    write(visits, "Purpose", "See the new exits")
    place = f"engagement/{ENGAGEMENT}/new_visit"
    kept(stage, place, "new exits")
    escape(visits)
    again = opened(stage, VisitsTab)
    press(again, "Plan a visit…")
    assert RESTORED in shown(again)
    assert (chosen(again, "Mode"), text(again, "Day"), chosen(again, "Days")) == ("Virtual", "4 Aug 2026", "2 days")
    assert find(again, "Purpose", QPlainTextEdit).toPlainText() == "See the new exits"
    assert "0 days of the cycle left after this visit" in " ".join(shown(again))
    press(again, "Plan visit")
    stage.wait_said("Visit planned for 4 Aug 2026")
    forgotten(stage, place)
    press(again, "Plan a visit…")
    assert RESTORED not in shown(again)


def test_today_names_a_planned_visit_and_leads_back_to_its_sheet(visits: TabPage[VisitsTab], stage: Stage) -> None:
    press(visits, "Plan a visit…")
    write(visits, "Purpose", "See the new exits")
    kept(stage, f"engagement/{ENGAGEMENT}/new_visit", "new exits")
    escape(visits)
    title, detail, kind, id = on_today(stage)
    assert (title, kind, id) == ("Plan a visit", "engagement", f"{ENGAGEMENT}/visits/new_visit")
    assert "Meghna Knit Composite" in detail
    again = opened(stage, VisitsTab)
    again.tab.show_record("new_visit")
    wait_for(lambda: bool(sheets(again)), "the sheet")
    assert find(again, "Purpose", QPlainTextEdit).toPlainText() == "See the new exits"


def test_the_draft_is_discarded_where_it_is_said(visits: TabPage[VisitsTab], stage: Stage) -> None:
    place = f"engagement/{ENGAGEMENT}/new_visit"
    stage.keep_draft(place, '{"mode": "virtual", "planned_on": "2026-08-04", "purpose": "See the new exits"}')
    press(visits, "Plan a visit…")
    press(visits, "Discard")
    forgotten(stage, place)
    assert RESTORED not in shown(visits)
    assert (chosen(visits, "Mode"), text(visits, "Day")) == ("In person", "15 Jun 2026")
    assert find(visits, "Purpose", QPlainTextEdit).toPlainText() == ""
    write(visits, "Purpose", "Once more")
    kept(stage, place, "Once more")


def test_a_visit_to_a_factory_that_is_not_chosen_yet_is_kept_too(stage: Stage) -> None:
    stage.keep_draft("visits//new_visit", '{"purpose": "See the new exits"}')
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    assert on_today(stage)[0] == "Plan a visit"
    assert on_today(stage)[2:] == ("visits", "new_visit")
    page.show_target("new_visit")
    page.entered()
    wait_for(lambda: bool(sheets(page)), "the sheet")
    assert find(page, "Purpose", QPlainTextEdit).toPlainText() == "See the new exits"
    [sheet] = sheets(page)
    wait_for(lambda: sheet.isAncestorOf(page.window().focusWidget()), "the keyboard in the sheet")


def test_a_day_of_the_calendar_is_younger_than_the_one_that_was_typed(stage: Stage) -> None:
    place = f"engagement/{ENGAGEMENT}/new_visit"
    stage.keep_draft(place, '{"planned_on": "2026-08-04", "purpose": "See the new exits"}')
    page = opened(stage, lambda workspace, engagement, tools: VisitListView(workspace, tools, engagement))
    page.tab.plan_on(date(2026, 9, 1))
    assert text(page, "Day") == "1 Sep 2026"
    assert find(page, "Purpose", QPlainTextEdit).toPlainText() == "See the new exits"


def test_a_plan_that_a_colleague_changes_meanwhile_is_merged_or_asked_about(
    visits: TabPage[VisitsTab], stage: Stage
) -> None:
    planned = stage.story.planned
    visits.tab.show_record(planned.id)
    press(visits, "Change plan…")
    write(visits, "Day", "28 Jul 2026")
    write(visits, "Purpose", "Go through the plan with the committee. Bring the test of the water.")
    place = f"visit/{planned.id}/plan_form"
    kept(stage, place, "of the water")
    escape(visits)
    title, detail, kind, id = on_today(stage)
    assert title.startswith("Visit of")
    assert "Change the plan of this visit" in detail
    assert (kind, id) == ("visit", planned.id)
    stage.elsewhere(
        EditVisit(
            planned.id,
            {
                "planned_on": date(2026, 7, 30),
                "days": 2,
                "purpose": "Go through the whole plan with the committee",
            },
        )
    )
    again = opened(stage, VisitsTab)
    again.tab.show_record(planned.id)
    change_plan(again)
    assert RESTORED in shown(again)
    assert (text(again, "Day"), chosen(again, "Days")) == ("28 Jul 2026", "2 days")
    press(again, "Save")
    stage.wait_said("Plan of the visit changed")
    forgotten(stage, place)
    stage.site.sync()
    now = stage.now(planned)
    assert now.purpose == "Go through the whole plan with the committee. Bring the test of the water."
    assert now.days == 2
    assert [sorted(each.names) for each in conflicts(stage)] == [["planned_on"]]


def test_a_field_typed_after_the_draft_begins_from_what_stands_now(visits: TabPage[VisitsTab], stage: Stage) -> None:
    planned = stage.story.planned
    visits.tab.show_record(planned.id)
    press(visits, "Change plan…")
    write(visits, "Purpose", "Bring the test of the water")
    kept(stage, f"visit/{planned.id}/plan_form", "of the water")
    escape(visits)
    stage.elsewhere(EditVisit(planned.id, {"planned_on": date(2026, 7, 30)}))
    again = opened(stage, VisitsTab)
    again.tab.show_record(planned.id)
    change_plan(again)
    assert text(again, "Day") == "30 Jul 2026"
    write(again, "Day", "31 Jul 2026")
    press(again, "Save")
    stage.wait_said("Plan of the visit changed")
    stage.site.sync()
    assert stage.now(planned).planned_on == date(2026, 7, 31)
    assert conflicts(stage) == []


def test_what_a_colleague_wrote_the_same_way_leaves_no_draft(visits: TabPage[VisitsTab], stage: Stage) -> None:
    planned = stage.story.planned
    visits.tab.show_record(planned.id)
    press(visits, "Change plan…")
    write(visits, "Day", "28 Jul 2026")
    place = f"visit/{planned.id}/plan_form"
    kept(stage, place, "2026-07-28")
    escape(visits)
    stage.elsewhere(EditVisit(planned.id, {"planned_on": date(2026, 7, 28)}))
    again = opened(stage, VisitsTab)
    again.tab.show_record(planned.id)
    change_plan(again)
    assert RESTORED not in shown(again)
    forgotten(stage, place)


def test_a_committee_that_is_registered_outlives_esc_and_a_crash(
    committees: TabPage[CommitteeTab], stage: Stage
) -> None:
    press(committees, "Register a committee…")
    choose(committees, "Kind", "Safety committee (SC)")
    write(committees, "Name", "Safety committee, unit 2")
    write(committees, "Established on", "1 Mar 2026")
    place = f"engagement/{ENGAGEMENT}/new_committee"
    kept(stage, place, "2026-03-01")
    escape(committees)
    assert on_today(stage)[0] == "Register a committee"
    assert on_today(stage)[2:] == ("engagement", f"{ENGAGEMENT}/committee/new_committee")
    again = opened(stage, CommitteeTab)
    again.tab.show_record("new_committee")
    wait_for(lambda: bool(sheets(again)), "the sheet")
    assert RESTORED in shown(again)
    assert chosen(again, "Kind") == "Safety committee (SC)"
    assert (text(again, "Name"), text(again, "Established on")) == ("Safety committee, unit 2", "1 Mar 2026")
    press(again, "Register")
    stage.wait_said("Safety committee, unit 2 registered")
    forgotten(stage, place)


def test_a_committee_renamed_by_a_colleague_is_asked_about(committees: TabPage[CommitteeTab], stage: Stage) -> None:
    committee = stage.story.committee
    committees.tab.show_record(committee.id)
    press(committees, "Change committee…")
    write(committees, "Name", "Participation committee of both units")
    place = f"committee/{committee.id}/committee_form"
    kept(stage, place, "both units")
    escape(committees)
    assert "Change committee" in on_today(stage)[1]
    assert on_today(stage)[2:] == ("engagement", f"{ENGAGEMENT}/committee/{committee.id}")
    stage.elsewhere(EditCommittee(committee.id, {"name": "Participation committee, unit 1"}))
    again = opened(stage, CommitteeTab)
    again.tab.show_record(committee.id)
    press(again, "Change committee…")
    assert text(again, "Name") == "Participation committee of both units"
    press(again, "Save")
    stage.wait_said("Committee changed")
    forgotten(stage, place)
    stage.site.sync()
    assert [list(each.names) for each in conflicts(stage)] == [["name"]]


def test_a_member_who_is_added_outlives_esc_and_a_crash(committees: TabPage[CommitteeTab], stage: Stage) -> None:
    press(committees, "Add a member…")
    write(committees, "Name", "Salma Khatun")
    choose(committees, "Side", "Management side")
    choose(committees, "Gender", "Woman")
    write(committees, "Joined on", "1 Jun 2026")
    place = f"committee/{stage.story.committee.id}/new_member"
    kept(stage, place, "2026-06-01")
    escape(committees)
    assert "Add a member" in on_today(stage)[1]
    again = opened(stage, CommitteeTab)
    press(again, "Add a member…")
    assert RESTORED in shown(again)
    assert (text(again, "Name"), text(again, "Joined on")) == ("Salma Khatun", "1 Jun 2026")
    assert (chosen(again, "Side"), chosen(again, "Gender")) == ("Management side", "Woman")
    press(again, "Add member")
    stage.wait_said("Salma Khatun added")
    forgotten(stage, place)


def test_a_member_whom_a_colleague_changes_meanwhile_is_asked_about(
    committees: TabPage[CommitteeTab], stage: Stage
) -> None:
    worker = stage.story.worker
    of_member(committees, worker.name)
    write(committees, "Office", "Chair")
    place = f"member/{worker.id}/member_form"
    kept(stage, place, "Chair")
    escape(committees)
    assert on_today(stage)[0] == worker.name
    assert "Change member" in on_today(stage)[1]
    assert on_today(stage)[2:] == ("engagement", f"{ENGAGEMENT}/committee/{worker.id}")
    stage.elsewhere(EditMember(worker.id, {"office": "Secretary", "agreed_on": date(2026, 6, 1)}))
    again = opened(stage, CommitteeTab)
    of_member(again, worker.name)
    assert (text(again, "Office"), text(again, "Agreed to be named on")) == ("Chair", "1 Jun 2026")
    press(again, "Save")
    stage.wait_said(f"{worker.name} changed")
    forgotten(stage, place)
    stage.site.sync()
    assert stage.now(worker).agreed_on == date(2026, 6, 1)
    assert [list(each.names) for each in conflicts(stage)] == [["office"]]


def test_a_form_put_back_as_it_was_is_forgotten(committees: TabPage[CommitteeTab], stage: Stage) -> None:
    of_member(committees, stage.story.worker.name)
    before = text(committees, "Office")
    write(committees, "Office", "Chair")
    place = f"member/{stage.story.worker.id}/member_form"
    kept(stage, place, "Chair")
    write(committees, "Office", before)
    forgotten(stage, place)


def test_the_day_on_which_a_member_left_is_kept(committees: TabPage[CommitteeTab], stage: Stage) -> None:
    manager = stage.story.manager
    committees.tab.show_record(manager.id)
    press(committees, "Mark as left…")
    write(committees, "Left on", "1 Jun 2026")
    place = f"member/{manager.id}/left_on"
    kept(stage, place, "2026-06-01")
    escape(committees)
    press(committees, "Mark as left…")
    assert RESTORED in shown(committees)
    assert text(committees, "Left on") == "1 Jun 2026"
    press(committees, "Mark as left")
    stage.wait_said(f"{manager.name} left on 1 Jun 2026")
    forgotten(stage, place)
    assert "Left on" not in names(committees)
    with stage.site.workspace.read() as connection:
        assert drafts_left(connection, 9) == []


def visit_page(stage: Stage, visit_id: str) -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(visit_id)
    return page


def test_a_meeting_that_is_to_be_held_outlives_esc_and_a_crash(stage: Stage) -> None:
    page = visit_page(stage, stage.story.running.id)
    press(page, "Committee meeting…")
    [sheet] = sheets(page)
    write(sheet, "Number", "12")
    write(sheet, "Place", "Canteen, second floor")
    place = f"visit/{stage.story.running.id}/new_meeting"
    kept(stage, place, "second floor")
    escape(page)
    assert "Hold a committee meeting" in on_today(stage)[1]
    again = visit_page(stage, stage.story.running.id)
    press(again, "Committee meeting…")
    [sheet] = sheets(again)
    assert RESTORED in shown(sheet)
    [number] = [each for each in sheet.findChildren(QLineEdit) if each.accessibleName() == "Number"]
    assert number.text() == "12"
    press(again, "Open the record")
    stage.wait_said("Record of meeting 12 opened")
    forgotten(stage, place)
    assert [meeting.place for meeting in stage.meetings() if meeting.number == 12] == ["Canteen, second floor"]


def test_who_is_named_at_the_start_of_a_visit_is_kept(stage: Stage) -> None:
    page = visit_page(stage, stage.story.planned.id)
    press(page, "Start visit…")
    write(page, "Name", "Selina Parvin")
    write(page, "Position", "HR manager")
    place = f"visit/{stage.story.planned.id}/start_form"
    kept(stage, place, "HR manager")
    escape(page)
    assert "Start the visit" in on_today(stage)[1]
    again = visit_page(stage, stage.story.planned.id)
    press(again, "Start visit…")
    assert RESTORED in shown(again)
    assert (chosen(again, "Name"), text(again, "Position")) == ("Selina Parvin", "HR manager")
    press(again, "Start visit")
    stage.wait_said("Visit started")
    forgotten(stage, place)
    assert stage.now(stage.story.planned).for_name == "Selina Parvin"
