"""Visits as lists: of one factory and of all, planned, cancelled and chosen with the keyboard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from tests.builders.visit_pages import Stage, TabPage, a_stage, choose, write
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, find_all, names, press, shown, texts, wait_for
from ui.features.visits.page import VisitsPage
from ui.features.visits.visits_tab import VisitsTab
from ui.widgets.page import Page


def a_page(stage: Stage) -> TabPage[VisitsTab]:
    return TabPage(VisitsTab(stage.site.workspace, ENGAGEMENT, stage.tools))


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.fixture
def tab(stage: Stage) -> TabPage[VisitsTab]:
    page = a_page(stage)
    stage.show(page)
    return page


@pytest.fixture
def everything(stage: Stage) -> VisitsPage:
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    return page


def rows(page: Page) -> list[str]:
    return [row[0] for row in texts(find(page, "Visits", QTableView))]


def words(page: Page) -> str:
    return " ".join(shown(page))


def test_the_visit_in_progress_comes_first_then_the_next_then_the_last(tab: TabPage[VisitsTab]) -> None:
    shown = rows(tab)
    assert [row.split(" ·")[0] for row in shown] == [
        "Visit 5",
        "Visit 6",
        "Visit 4",
        "Visit 3",
        "Visit 2",
        "Visit 1",
        "Cancelled visit",
    ]
    assert "6 items, 5 urgent" in shown[0]


def test_the_first_visit_is_chosen_and_shown(tab: TabPage[VisitsTab]) -> None:
    assert "Visit 5 · Meghna Knit Composite" in words(tab)
    assert "Entered for" in words(tab)


def test_enter_opens_the_chosen_visit(tab: TabPage[VisitsTab], stage: Stage) -> None:
    table = find(tab, "Visits", QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with stage.qtbot.waitSignal(tab.tab.visit_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [stage.story.planned.id]


def test_a_planned_visit_is_saved_chosen_and_counted_against_the_days_of_the_cycle(
    tab: TabPage[VisitsTab], stage: Stage
) -> None:
    press(tab, "Plan a visit…")
    choose(tab, "Kind", "Follow-up visit")
    choose(tab, "Mode", "Virtual")
    write(tab, "Day", "4 Aug 2026")
    assert "1 day of the cycle left after this visit" in words(tab)
    choose(tab, "Days", "3 days")
    assert "1 day more than the cycle allows" in words(tab)
    choose(tab, "Days", "2 days")
    write(tab, "Purpose", "See the new exits")
    press(tab, "Plan visit")
    stage.wait_said("Visit planned for 4 Aug 2026")
    wait_for(lambda: "Visit 7 · Meghna Knit Composite" in words(tab), "the new visit is shown")
    [planned] = [visit for visit in stage.visits() if visit.planned_on.month == 8]
    assert (planned.kind, planned.mode, planned.days) == ("follow_up", "virtual", 2)
    assert planned.purpose == "See the new exits"
    wait_for(lambda: "Cycle 1: 5 of 8 visit days held, 3 planned" in words(tab), "the days of the cycle")


def test_the_days_are_those_of_the_cycle_that_the_day_lies_in(tab: TabPage[VisitsTab]) -> None:
    press(tab, "Plan a visit…")
    assert "Cycle 1: 5 of 8 visit days held, 1 planned" in words(tab)
    write(tab, "Day", "9 Feb 2027")
    find(tab, "Purpose", QPlainTextEdit).setFocus()
    wait_for(lambda: "Cycle 2: 0 of 6 visit days held, 0 planned" in words(tab), "the days of the next cycle")
    assert "5 days of the cycle left after this visit" in words(tab)


def test_a_day_that_the_rules_refuse_is_said_in_the_sheet_which_stays(tab: TabPage[VisitsTab], stage: Stage) -> None:
    press(tab, "Plan a visit…")
    write(tab, "Day", "1 Jan 2039")
    press(tab, "Plan visit")
    assert "Planned for: the date is too far away, 14 Jun 2028 at the latest. Check the year." in words(tab)
    write(tab, "Day", "")
    press(tab, "Plan visit")
    assert "Write the day of the visit." in words(tab)
    press(tab, "Cancel")
    assert len(stage.visits()) == 7


def test_assessments_are_never_planned_here(tab: TabPage[VisitsTab]) -> None:
    press(tab, "Plan a visit…")
    with pytest.raises(AssertionError, match="Advisory visit"):
        choose(tab, "Kind", "Assessment")


def test_the_plan_of_a_visit_is_changed_and_changed_back(tab: TabPage[VisitsTab], stage: Stage) -> None:
    tab.tab.show_record(stage.story.planned.id)
    press(tab, "Change plan…")
    write(tab, "Day", "28 Jul 2026")
    press(tab, "Save")
    stage.wait_said("Plan of the visit changed")
    assert stage.now(stage.story.planned).planned_on.day == 28
    stage.undo()
    wait_for(lambda: stage.now(stage.story.planned) == stage.story.planned, "the plan is as it was")


def test_a_visit_is_cancelled_with_a_reason_only(tab: TabPage[VisitsTab], stage: Stage) -> None:
    tab.tab.show_record(stage.story.planned.id)
    press(tab, "Cancel visit…")
    press(tab, "Cancel visit")
    assert "Write a reason." in words(tab)
    write(tab, "Reason", "The factory is closed for Eid")
    press(tab, "Cancel visit")
    stage.wait_said("Visit cancelled")
    assert stage.now(stage.story.planned).status == "cancelled"
    assert stage.toasts[-1].action is None
    wait_for(lambda: "The factory is closed for Eid" in words(tab), "the reason is shown")


def test_the_reason_for_cancelling_is_kept_until_it_is_given(tab: TabPage[VisitsTab], stage: Stage) -> None:
    tab.tab.show_record(stage.story.planned.id)
    press(tab, "Cancel visit…")
    write(tab, "Reason", "The factory is closed")
    place = f"visit/{stage.story.planned.id}/cancelled_reason"
    wait_for(lambda: "is closed" in stage.drafted(place), "the draft")
    press(tab, "Keep visit")
    wait_for(lambda: "Cancel visit" not in names(tab), "the sheet gone")
    press(tab, "Cancel visit…")
    assert find(tab, "Reason", QPlainTextEdit).toPlainText() == "The factory is closed"
    press(tab, "Cancel visit")
    stage.wait_said("Visit cancelled")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_a_facet_narrows_the_list_and_is_kept_for_the_next_time(everything: VisitsPage, stage: Stage) -> None:
    press(everything, "Closed 4")
    assert len(rows(everything)) == 4
    again = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(again)
    assert len(rows(again)) == 4
    press(again, "Closed 4")
    assert len(rows(again)) == 7


def test_a_facet_that_leaves_nothing_offers_all_visits(everything: VisitsPage, stage: Stage) -> None:
    press(everything, "In progress 1")
    press(everything, "Cancel visit…")
    write(everything, "Reason", "Flood")
    press(everything, "Cancel visit")
    wait_for(lambda: "Show all visits" in names(everything), "nothing is left")
    press(everything, "Show all visits")
    assert len(rows(everything)) == 7


def test_the_page_of_all_visits_names_the_factory_and_leads_to_the_visit(everything: VisitsPage, stage: Stage) -> None:
    assert rows(everything)[0].startswith("Meghna Knit Composite, Visit 5")
    assert everything.summary == "7 visits · 1 in progress · 1 planned"
    press(everything, "Open visit")
    assert stage.led == [("visit", stage.story.running.id)]
    press(everything, "Participation committee, meeting 7")
    assert stage.led[-1] == ("visit", f"{stage.story.running.id}/{stage.story.meeting.id}")


def test_a_visit_that_the_facet_hides_is_found_all_the_same(everything: VisitsPage, stage: Stage) -> None:
    press(everything, "Planned 1")
    everything.show_target(stage.story.closed.id)
    assert "Visit 4 · Meghna Knit Composite" in words(everything)


def test_a_click_on_the_day_sorts_by_it(everything: VisitsPage) -> None:
    header = find(everything, "Visits", QTableView).horizontalHeader()
    header.sectionClicked.emit(1)
    first = [row[1] for row in texts(find(everything, "Visits", QTableView))]
    assert first[0] == "20 Jan 2026"
    header.sectionClicked.emit(1)
    assert next(row[1] for row in texts(find(everything, "Visits", QTableView))) == "21 Jul 2026"


def test_what_a_colleague_plans_appears_and_the_choice_stays(tab: TabPage[VisitsTab], stage: Stage) -> None:
    tab.tab.show_record(stage.story.closed.id)
    stage.elsewhere(stage.planning(date(2026, 9, 9)))
    wait_for(lambda: len(rows(tab)) == 8, "the colleague's visit")
    assert "Visit 4 · Meghna Knit Composite" in words(tab)


def test_a_supervisor_sees_why_they_cannot_cancel(stage: Stage) -> None:
    stage.become_supervisor()
    page = a_page(stage)
    stage.show(page)
    page.tab.show_record(stage.story.planned.id)
    wait_for(lambda: "Cancel visit…" in names(page), "the chosen visit")
    assert find(page, "Cancel visit…", QPushButton).property("kind") == "blocked"
    press(page, "Cancel visit…")
    assert "This visit cannot be cancelled" in words(page)
    assert "Your role does not include: Cancel visit." in words(page)
    press(page, "Close the reasons")
    assert not find_all(page, "Close the reasons", QPushButton)


def test_without_a_visit_the_tab_says_what_visits_are_and_plans_the_first(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=()) as stage:
        page = a_page(stage)
        stage.show(page)
        assert "No visits yet" in words(page)
        page.tab.plan()
        write(page, "Day", "20 Jun 2026")
        press(page, "Plan visit")
        wait_for(lambda: len(stage.visits()) == 1, "the first visit")
        wait_for(lambda: "Visit 1 · Meghna Knit Composite" in words(page), "it is shown")


def test_ctrl_n_plans_a_visit(tab: TabPage[VisitsTab], stage: Stage) -> None:
    table = find(tab, "Visits", QTableView)
    table.setFocus()
    QTest.keySequence(table, "Ctrl+N")
    assert "Plan a visit" in words(tab)
    assert stage.tools.registry.reason("factory.visits.start") is None


def test_what_changes_while_nobody_looks_is_there_when_somebody_does(tab: TabPage[VisitsTab], stage: Stage) -> None:
    tab.hide()
    stage.elsewhere(stage.planning(date(2026, 9, 9)))
    stage.qtbot.wait(0)
    tab.show()
    wait_for(lambda: len(rows(tab)) == 8, "the colleague's visit")


def test_only_what_changes_here_reads_the_list_anew(tab: TabPage[VisitsTab], stage: Stage) -> None:
    read: list[str] = []
    told: list[object] = []
    tab.tab.summary_changed.connect(read.append)
    # Told after the list, which was there first: by then it has read, if it does.
    stage.tools.bridge.changed.connect(told.append)
    stage.tell_of_another_factory()
    wait_for(lambda: len(told) == 1, "the notice of the other factory")
    assert read == []
    stage.elsewhere(stage.planning(date(2026, 9, 9)))
    wait_for(lambda: len(told) == 2, "the notice of this factory")
    assert len(read) == 1
