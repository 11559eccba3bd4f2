"""A committee meeting in a visit: holding it, who was there, minutes, decisions, closing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.builders.visit_pages import Stage, a_stage, choose, write
from tests.builders.visit_story import a_story
from tests.builders.workspaces import ENGAGEMENT, an_id
from tests.gui.accessible import find, find_all, names, press, texts, wait_for
from tests.gui.looks import check_looks
from ui.features.visits.visit_page import VisitPage
from ui.widgets.choice_field import ChoiceField

BEFORE_THE_VISIT = "Held on: the meeting belongs to a visit that began on 15 Jun 2026; it was not held before that."


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def open_meeting(stage: Stage, target: str = "") -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(target or f"{stage.story.running.id}/{stage.story.meeting.id}")
    return page


@pytest.fixture
def page(stage: Stage) -> VisitPage:
    return open_meeting(stage)


def words(page: VisitPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def mark(page: VisitPage, name: str) -> None:
    box = find(page, name, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def leave_list(page: VisitPage) -> None:
    find(page, "Place", QLineEdit).setFocus()


def attended_place(stage: Stage) -> str:
    return f"meeting/{stage.story.meeting.id}/attended"


def test_words_typed_and_taken_back_leave_no_draft(page: VisitPage, stage: Stage) -> None:
    minutes = find(page, "Minutes", QPlainTextEdit)
    minutes.setFocus()
    QTest.keyClicks(minutes, "A")
    place = f"meeting/{stage.story.meeting.id}/minutes"
    wait_for(lambda: stage.drafted(place) != "", "the draft")
    QTest.keyClick(minutes, Qt.Key.Key_Backspace)
    wait_for(lambda: stage.drafted(place) == "", "no draft of nothing")


def test_the_share_of_women_follows_every_mark(page: VisitPage) -> None:
    assert "Women among those present" not in words(page)
    mark(page, "Rina Das")
    wait_for(lambda: "Women among those present: 1 of 1" in words(page), "one woman")
    mark(page, "Kamal Uddin")
    wait_for(lambda: "Women among those present: 1 of 2 (50" in words(page), "half of them")
    mark(page, "Rina Das")
    wait_for(lambda: "Women among those present: 0 of 1" in words(page), "none")


def test_only_members_in_office_that_day_are_listed_by_side(page: VisitPage) -> None:
    listed = [box.text() for box in page.findChildren(QCheckBox) if box.isVisible()]
    assert listed[:9] == [
        "Jahanara Begum",
        "Momena Khatun",
        "Rafiq Mia",
        "Rina Das",
        "Shafiqul Alam",
        "Anwar Hossain",
        "Farida Noor",
        "Kamal Uddin",
        "Tahmina Sultana",
    ]
    assert "Abul Kalam" not in listed
    assert "Worker side" in words(page)
    assert "President of the worker side" in words(page)


def test_marks_say_at_once_whether_reviews_count_and_are_saved_when_the_list_is_left(
    page: VisitPage, stage: Stage
) -> None:
    assert "No worker member present: reviews do not count" in words(page)
    mark(page, "Rina Das")
    wait_for(lambda: "No management member present: reviews do not count" in words(page), "one side is there")
    mark(page, "Kamal Uddin")
    wait_for(lambda: "Both sides present" in words(page), "both sides are there")
    assert "Present and in office: 1 worker, 1 management" in words(page)
    assert stage.now(stage.story.meeting).attended == ()
    leave_list(page)
    expected = {stage.story.worker.id, stage.story.manager.id}
    wait_for(lambda: set(stage.now(stage.story.meeting).attended) == expected, "the attendance")
    wait_for(lambda: "Meeting 7 has not both sides present" not in words(page), "the check knows")


def test_every_mark_is_kept_at_once(page: VisitPage, stage: Stage) -> None:
    mark(page, "Rina Das")
    wait_for(lambda: stage.story.worker.id in stage.drafted(attended_place(stage)), "the draft")
    assert stage.now(stage.story.meeting).attended == ()


def test_marks_that_were_not_saved_come_back(stage: Stage) -> None:
    stage.keep_draft(attended_place(stage), f'["{stage.story.worker.id}"]')
    page = open_meeting(stage)
    assert find(page, "Rina Das", QCheckBox).isChecked()
    mark(page, "Kamal Uddin")
    leave_list(page)
    wait_for(lambda: len(stage.now(stage.story.meeting).attended) == 2, "both are saved")
    assert not stage.drafted(attended_place(stage))


def test_marks_of_a_colleague_are_kept_beside_mine(page: VisitPage, stage: Stage) -> None:
    mark(page, "Rina Das")
    stage.elsewhere(stage.attended(stage.story.manager))
    wait_for(lambda: stage.now(stage.story.meeting).attended != (), "the colleague's mark")
    leave_list(page)
    wait_for(lambda: len(stage.now(stage.story.meeting).attended) == 2, "both are there")
    wait_for(lambda: find(page, "Kamal Uddin", QCheckBox).isChecked(), "both are shown")


def test_place_number_day_guests_and_minutes_are_saved_field_by_field(page: VisitPage, stage: Stage) -> None:
    earlier = replace(stage.story.running, held_on=date(2026, 6, 14))
    stage.site.server.keep(earlier, "elsewhere", an_id(990), "StartVisit")
    stage.site.pull()
    write(page, "Place", "Canteen")
    QTest.keyClick(find(page, "Place", QLineEdit), Qt.Key.Key_Return)
    wait_for(lambda: stage.now(stage.story.meeting).place == "Canteen", "the place")
    write(page, "Number", "8")
    QTest.keyClick(find(page, "Number", QLineEdit), Qt.Key.Key_Return)
    wait_for(lambda: stage.now(stage.story.meeting).number == 8, "the number")
    write(page, "Held on", "14 Jun 2026")
    QTest.keyClick(find(page, "Held on", QLineEdit), Qt.Key.Key_Return)
    wait_for(lambda: stage.now(stage.story.meeting).held_on.day == 14, "the day")
    mark(page, "Held as a virtual meeting")
    wait_for(lambda: stage.now(stage.story.meeting).is_virtual, "virtual")
    write(page, "Agenda", "Exits")
    find(page, "Place", QLineEdit).setFocus()
    wait_for(lambda: stage.now(stage.story.meeting).agenda == "Exits", "the agenda")
    write(page, "Minutes", "Agreed")
    find(page, "Place", QLineEdit).setFocus()
    wait_for(lambda: stage.now(stage.story.meeting).minutes == "Agreed", "the minutes")


@pytest.mark.parametrize("entered", ["0", "seven", "-3", "99999"])
def test_what_is_no_number_is_not_taken(page: VisitPage, stage: Stage, entered: str) -> None:
    write(page, "Number", entered)
    QTest.keyClick(find(page, "Number", QLineEdit), Qt.Key.Key_Return)
    assert "Write a number from 1 to 9,999." in words(page)
    assert find(page, "Number", QLineEdit).text() == entered
    assert stage.now(stage.story.meeting).number == 7
    write(page, "Number", "9")
    QTest.keyClick(find(page, "Number", QLineEdit), Qt.Key.Key_Return)
    wait_for(lambda: stage.now(stage.story.meeting).number == 9, "the number")
    assert "Write a number from 1 to 9,999." not in words(page)


def test_a_refusal_goes_away_with_what_was_refused_T0(page: VisitPage, stage: Stage) -> None:
    place = find(page, "Place", QLineEdit)
    place.setText("x" * 20_001)
    QTest.keyClick(place, Qt.Key.Key_Return)
    wait_for(lambda: "Place can hold 20,000 characters at most." in words(page), "the reason")
    write(page, "Agenda", "Exits")
    place.setFocus()
    wait_for(lambda: stage.now(stage.story.meeting).agenda == "Exits", "the agenda")
    assert "The meeting was not saved" in words(page)
    place.setText("Canteen")
    QTest.keyClick(place, Qt.Key.Key_Return)
    wait_for(lambda: stage.now(stage.story.meeting).place == "Canteen", "the place")
    wait_for(lambda: "The meeting was not saved" not in words(page), "nothing is refused any more")


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("20 Jun 2026", "Held on: the date lies in the future."),
        ("14 Jun 2026", BEFORE_THE_VISIT),
        ("15 Jun 1950", BEFORE_THE_VISIT),
    ],
)
def test_a_day_that_is_refused_is_explained_and_taken_back(
    page: VisitPage, stage: Stage, day: str, reason: str
) -> None:
    write(page, "Held on", day)
    QTest.keyClick(find(page, "Held on", QLineEdit), Qt.Key.Key_Return)
    wait_for(lambda: reason in words(page), "the reason")
    assert "The meeting was not saved" in words(page)
    assert find(page, "Held on", QLineEdit).text() == "15 Jun 2026"
    assert stage.now(stage.story.meeting).held_on.day == 15


def test_a_meeting_is_held_with_the_next_number_of_its_committee(page: VisitPage, stage: Stage) -> None:
    press(page, "Committee meeting…")
    assert "Hold a committee meeting" in words(page)
    choose(page, "Committee", "Safety committee")
    assert "A committee of this kind cannot decide on improvement items." in words(page)
    choose(page, "Committee", "Participation committee")
    assert [field.text() for field in find_all(page, "Number", QLineEdit)] == ["7", "8"]
    press(page, "Open the record")
    stage.wait_said("Record of meeting 8 opened")
    wait_for(lambda: "Committee meeting 8" in words(page), "the new meeting is shown")
    records = [row[0] for row in texts(find(page, "Records of this visit", QTableView))]
    assert len(records) == 3
    [held] = [meeting for meeting in stage.meetings() if meeting.number == 8]
    assert (held.visit_id, held.committee_id) == (stage.story.running.id, stage.story.committee.id)


def test_passing_another_committee_takes_no_number_that_was_written(page: VisitPage) -> None:
    press(page, "Committee meeting…")
    field = find_all(page, "Committee", ChoiceField)[-1]
    chosen = field.currentIndex()
    away, back = (Qt.Key.Key_Up, Qt.Key.Key_Down) if chosen else (Qt.Key.Key_Down, Qt.Key.Key_Up)
    number = find_all(page, "Number", QLineEdit)[-1]
    number.setText("21")
    field.setFocus()
    QTest.keyClick(field, away)
    assert field.currentIndex() != chosen
    QTest.keyClick(field, back)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert number.text() == "21"
    field.setFocus()
    QTest.keyClick(field, away)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    # The other committee is meant now: it counts its own meetings.
    assert number.text() != "21"


def test_a_meeting_on_a_day_to_come_stays_in_the_sheet(page: VisitPage, stage: Stage) -> None:
    press(page, "Committee meeting…")
    [_, day] = find_all(page, "Held on", QLineEdit)
    day.setText("16 Jun 2026")
    press(page, "Open the record")
    assert "Held on: the date lies in the future." in words(page)
    [_, number] = find_all(page, "Number", QLineEdit)
    number.setText("none")
    press(page, "Open the record")
    assert "Write the number and the day of the meeting." in words(page)
    assert len(stage.meetings()) == 2


def test_l1_closing_a_meeting_says_what_is_missing_and_locks_it(page: VisitPage, stage: Stage) -> None:
    mark(page, "Rina Das")
    press(page, "Close meeting…")
    wait_for(lambda: "Close meeting 7?" in words(page), "the question")
    assert "No management member in office was present." in words(page)
    assert "There are no minutes." in words(page)
    assert "No decision was recorded in it." in words(page)
    assert stage.now(stage.story.meeting).attended == (stage.story.worker.id,)  # the mark was saved first
    press(page, "Close meeting")
    stage.wait_said("Meeting 7 closed")
    assert stage.now(stage.story.meeting).closed
    wait_for(lambda: "Closed: minutes are locked" in words(page), "it is said")
    assert not find(page, "Rina Das", QCheckBox).isEnabled()
    assert find(page, "Minutes", QPlainTextEdit).isReadOnly()
    assert "Close meeting…" not in names(page)
    assert check_looks(page) == []  # what held the button has gone with it


def test_decisions_stand_with_their_outcome_and_lead_to_the_item(stage: Stage) -> None:
    page = open_meeting(stage, f"{stage.story.closed.id}/{stage.story.before.id}")
    said = words(page)
    assert "G1 · Committee agrees all steps were taken" in said
    assert "not yet" in said
    press(page, "Drinking water test older than one year")
    assert stage.led[-1][0] == "factory"


def test_without_a_committee_the_way_leads_to_where_one_is_registered(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=(a_story().running,)) as stage:
        page = open_meeting(stage, stage.visits()[0].id)
        press(page, "Committee meeting…")
        assert stage.led == [("factory", f"{ENGAGEMENT}/committee")]
        press(page, "Hold a meeting")
        assert len(stage.led) == 2
