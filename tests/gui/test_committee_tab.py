"""The committees of a factory: none yet, registering one, members, balance, expectations, meetings."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from tests.builders.visit_pages import Stage, TabPage, a_stage, choose, write
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, names, open_tab, press, shown, texts, wait_for
from ui.features.committee.committee_tab import CommitteeTab
from ui.widgets.page import Page


def a_page(stage: Stage) -> TabPage[CommitteeTab]:
    return TabPage(CommitteeTab(stage.site.workspace, ENGAGEMENT, stage.tools))


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.fixture
def bare(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen, records=()) as made:
        yield made


@pytest.fixture
def page(stage: Stage) -> TabPage[CommitteeTab]:
    shown = a_page(stage)
    stage.show(shown)
    return shown


def words(page: Page) -> str:
    return " ".join(shown(page))


def members(page: Page) -> list[list[str]]:
    return texts(find(page, "Members", QTableView))


def is_gone(page: Page, name: str) -> bool:
    return name not in str(members(page))


def choose_member(page: Page, name: str) -> None:
    table = find(page, "Members", QTableView)
    row = next(number for number, cells in enumerate(members(page)) if cells[0].startswith(name))
    table.setFocus()
    table.selectRow(row)


def test_no_committee_yet_is_normal_and_says_what_it_means_for_the_gates(bare: Stage) -> None:
    page = a_page(bare)
    bare.show(page)
    said = words(page)
    assert "No committee yet" in said
    assert "Many factories have none yet." in said
    assert "gates cannot be met" in said
    assert "With 2,140 workers, a Participation committee is expected here (from 50 workers)." in said


def test_a_committee_is_registered_in_the_words_of_the_rule_pack(bare: Stage) -> None:
    page = a_page(bare)
    bare.show(page)
    press(page, "Register a committee…")
    assert "Its reviews can meet gates." in words(page)
    choose(page, "Kind", "Safety committee (SC)")
    assert "Committees of this kind cannot meet gates." in words(page)
    choose(page, "Kind", "Participation committee (PC)")
    write(page, "Name", "Participation committee, unit 2")
    write(page, "Established on", "1 Mar 2026")
    press(page, "Register")
    bare.wait_said("Participation committee, unit 2 registered")
    wait_for(lambda: "No members yet" in words(page), "the new committee is shown")
    [committee] = bare.committees()
    assert (committee.kind, committee.name) == ("PC", "Participation committee, unit 2")
    assert "since 1 Mar 2026" in words(page)
    wait_for(lambda: "Gender of the members is not recorded" in words(page), "the balance")


def test_a_committee_without_a_name_stays_in_the_sheet(bare: Stage) -> None:
    page = a_page(bare)
    bare.show(page)
    press(page, "Register a committee…")
    write(page, "Name", "")
    press(page, "Register")
    assert "Write a name." in words(page)
    write(page, "Established on", "someday")
    press(page, "Register")
    assert "Write dates like 4 Dec 2026, or leave them empty." in words(page)
    assert bare.committees() == []


def test_members_stand_by_side_with_office_and_attendance(page: TabPage[CommitteeTab]) -> None:
    shown = members(page)
    assert len(shown) == 9
    assert shown[3] == [
        "Rina Das, President of the worker side · since 1 Mar 2025 · name protected",
        "Worker side",
        "Woman",
        "1 Mar 2027",
        "1 of 2",
    ]
    assert [row[1] for row in shown] == ["Worker side"] * 5 + ["Management side"] * 4


def test_those_who_left_are_behind_a_facet(page: TabPage[CommitteeTab]) -> None:
    press(page, "Left 1")
    assert members(page) == [["Abul Kalam, 1 Mar 2025 to 1 Feb 2026", "Management side", "", "1 Feb 2026", ""]]


def test_balance_and_what_is_expected_with_its_basis(page: TabPage[CommitteeTab]) -> None:
    said = words(page)
    assert "5 worker and 4 management members in office" in said
    assert "56\N{NO-BREAK SPACE}% women" in said
    assert "Can meet gates" in said
    assert "At least 6 members" in said
    assert "9 in office" in said
    assert "9 in office ·" not in said  # what a source says needs no word about it
    assert "Nobody is past it · Unverified: general knowledge" in said
    assert "women in the workforce are not known" in said
    assert "These are warnings and hold nobody back." in said


def test_a_departure_is_a_warning(page: TabPage[CommitteeTab], stage: Stage) -> None:
    for name in ("Jahanara Begum", "Momena Khatun"):
        choose_member(page, name)
        press(page, "Mark as left…")
        write(page, "Left on", "1 Jun 2026")
        press(page, "Mark as left")
        stage.wait_said(f"{name} left on 1 Jun 2026")
        wait_for(partial(is_gone, page, name), "gone from the list")
    wait_for(lambda: "Worker members not fewer than management members, warning" in names(page), "the warning")
    assert "3 worker, 4 management" in words(page)


def test_a_member_is_added_and_counted(page: TabPage[CommitteeTab], stage: Stage) -> None:
    press(page, "Add a member…")
    write(page, "Name", "Salma Khatun")
    choose(page, "Side", "Management side")
    choose(page, "Gender", "Woman")
    write(page, "Office", "Secretary")
    write(page, "Joined on", "1 Jun 2026")
    press(page, "Add member")
    stage.wait_said("Salma Khatun added")
    wait_for(lambda: "5 worker and 5 management members in office" in words(page), "the balance")
    [added] = [member for member in stage.members() if member.name == "Salma Khatun"]
    assert (added.committee_id, added.gender, added.office) == (stage.story.committee.id, "woman", "Secretary")
    assert added.joined_on.month == 6


@pytest.mark.parametrize(
    ("name", "joined", "said"),
    [("", "1 Jun 2026", "Write a name."), ("Salma", "", "Write the day on which the member joined.")],
)
def test_a_member_needs_a_name_and_a_day(
    page: TabPage[CommitteeTab], stage: Stage, name: str, joined: str, said: str
) -> None:
    press(page, "Add a member…")
    write(page, "Name", name)
    write(page, "Joined on", joined)
    press(page, "Add member")
    assert said in words(page)
    assert len(stage.members()) == 11


def test_a_member_is_changed_with_enter_and_changed_back(page: TabPage[CommitteeTab], stage: Stage) -> None:
    choose_member(page, "Rina Das")
    QTest.keyClick(find(page, "Members", QTableView), Qt.Key.Key_Return)
    write(page, "Office", "Chair")
    choose(page, "Gender", "Not given")
    press(page, "Save")
    stage.wait_said("Rina Das changed")
    assert (stage.now(stage.story.worker).office, stage.now(stage.story.worker).gender) == ("Chair", "")
    wait_for(lambda: "not given for 1 member" in words(page), "it is said")
    stage.undo()
    wait_for(lambda: stage.now(stage.story.worker) == stage.story.worker, "as before")


def test_a_member_cannot_leave_before_joining_and_leaving_is_undone(page: TabPage[CommitteeTab], stage: Stage) -> None:
    choose_member(page, "Kamal Uddin")
    press(page, "Mark as left…")
    write(page, "Left on", "1 Jan 2020")
    press(page, "Mark as left")
    assert "A member cannot leave before joining." in words(page)
    write(page, "Left on", "")
    press(page, "Mark as left")
    assert "Write the last day in office." in words(page)
    write(page, "Left on", "14 Jun 2026")
    press(page, "Mark as left")
    stage.wait_said("Kamal Uddin left on 14 Jun 2026")
    assert stage.now(stage.story.manager).left_on is not None
    stage.undo()
    wait_for(lambda: stage.now(stage.story.manager).left_on is None, "as before")


def test_a_committee_is_dissolved_by_its_sheet(page: TabPage[CommitteeTab], stage: Stage) -> None:
    press(page, "Change committee…")
    write(page, "Dissolved on", "1 Jun 2026")
    press(page, "Save")
    stage.wait_said("Committee changed")
    assert stage.now(stage.story.committee).dissolved_on is not None
    none_left = "None of these committees can meet gates: no item can be Completed through visits yet."
    wait_for(lambda: none_left in words(page), "what it means")


def test_meetings_show_attendance_and_lead_to_their_visit(page: TabPage[CommitteeTab], stage: Stage) -> None:
    meetings = find(page, "Meetings", QTableView)
    shown = texts(meetings)
    assert [row[0] for row in shown] == [
        "Meeting 7, 0 worker, 0 management · not closed",
        "Meeting 6, 5 worker, 3 management",
    ]
    assert [row[2] for row in shown] == ["One side missing", "Both sides"]
    meetings.setFocus()
    meetings.selectRow(1)
    with stage.qtbot.waitSignal(page.tab.meeting_opened) as opened:
        QTest.keyClick(meetings, Qt.Key.Key_Return)
    assert opened.args == [stage.story.closed.id, stage.story.before.id]
    with stage.qtbot.waitSignal(page.tab.visit_opened) as visit:
        press(page, "Go to the visit")
    assert visit.args == [stage.story.running.id]


def test_a_committee_of_another_kind_cannot_meet_gates(page: TabPage[CommitteeTab]) -> None:
    open_tab(page, "Safety committee")
    wait_for(lambda: "Cannot meet gates" in words(page), "the other committee")
    assert [row[0] for row in members(page)] == ["Rokeya Akter, since 1 Mar 2025 · name protected"]
    assert "No meetings yet. A meeting is held during a visit." in words(page)


def test_a_member_is_found_by_their_id(page: TabPage[CommitteeTab], stage: Stage) -> None:
    open_tab(page, "Safety committee")
    page.tab.show_record(stage.story.manager.id)
    assert find(page, "Members", QTableView).currentIndex().data() == "Kamal Uddin"


def test_what_a_colleague_changes_appears_and_the_choice_stays(page: TabPage[CommitteeTab], stage: Stage) -> None:
    choose_member(page, "Kamal Uddin")
    stage.elsewhere(stage.joining("Noor Jahan"))
    wait_for(lambda: len(members(page)) == 10, "the new member")
    assert find(page, "Members", QTableView).currentIndex().data() == "Kamal Uddin"


def test_a_supervisor_reads_and_is_told_why_not_more(stage: Stage) -> None:
    stage.become_supervisor()
    page = a_page(stage)
    stage.show(page)
    wait_for(lambda: bool(members(page)), "the members")
    assert find(page, "Add a member…", QPushButton).property("kind") == "blocked"
    press(page, "Add a member…")
    assert "No member can be added" in words(page)
    assert "Your role does not include: Add member." in words(page)


def test_ctrl_n_adds_a_member(page: TabPage[CommitteeTab]) -> None:
    table = find(page, "Members", QTableView)
    table.setFocus()
    QTest.keySequence(table, "Ctrl+N")
    assert "Add a member" in words(page)


def test_k1_consent_to_be_named_has_a_day_and_survives_a_change(page: TabPage[CommitteeTab], stage: Stage) -> None:
    for field, words_typed in (("Agreed to be named on", "1 Jun 2026"), ("Office", "Chair")):
        choose_member(page, "Rina Das")
        QTest.keyClick(find(page, "Members", QTableView), Qt.Key.Key_Return)
        write(page, field, words_typed)
        press(page, "Save")
        wait_for(lambda: stage.now(stage.story.worker) != stage.story.worker, "saved")
    wait_for(lambda: stage.now(stage.story.worker).office == "Chair", "the office")
    assert stage.now(stage.story.worker).agreed_on == date(2026, 6, 1)
    assert stage.now(stage.story.worker).may_be_named
