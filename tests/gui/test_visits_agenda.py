"""The agenda of a meeting: built from the items due, put in order by hand, decided on in place."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.committee.commands import CloseMeeting, EditMeeting
from app.domain.committee.entries import item_entry, items_of
from app.domain.plan.records import CommitteeReview, Gate, ReviewOutcome
from tests.builders.visit_pages import Stage, a_stage, write
from tests.builders.workspaces import an_id
from tests.gui.accessible import find, names, press, wait_for
from ui.features.visits.agenda_entry import AgendaEntry
from ui.features.visits.meeting_agenda import MeetingAgenda
from ui.features.visits.visit_page import VisitPage
from ui.widgets.label import Label

LONG = " ".join(["Canteen prices"] * 60)
"""More than what is free in a page of the replica."""


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.fixture
def page(stage: Stage) -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(f"{stage.story.running.id}/{stage.story.meeting.id}")
    return page


def entries(stage: Stage) -> tuple[str, ...]:
    return stage.now(stage.story.meeting).entries


def words(page: VisitPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def problems(page: VisitPage) -> list[str]:
    [agenda] = page.findChildren(MeetingAgenda)
    return [
        label.text() for label in agenda.findChildren(Label) if label.isVisible() and label.property("role") == "error"
    ]


def with_items(stage: Stage, *more: str) -> None:
    stage.site.give(EditMeeting(stage.story.meeting.id, {"entries": (item_entry(stage.story.claimed.id), *more)}))


def decisions(stage: Stage) -> list[CommitteeReview]:
    found = (each for each in stage.site.view().values() if isinstance(each, CommitteeReview))
    return [each for each in found if each.meeting_id == stage.story.meeting.id]


def gates(page: VisitPage, gate: str) -> list[QAbstractButton]:
    buttons = [button for row in page.findChildren(AgendaEntry) for button in row.findChildren(QAbstractButton)]
    return [button for button in buttons if button.isVisible() and button.text().startswith(gate)]


def open_gate(page: VisitPage, gate: str) -> None:
    wait_for(lambda: len(gates(page, gate)) == 1, "the entry's gate")
    [button] = gates(page, gate)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    wait_for(lambda: "Record the decision" in names(page), "the decision is asked for")


def test_f1_p1_the_items_due_come_in_the_order_of_a_visit(page: VisitPage, stage: Stage) -> None:
    assert "Nothing is on the agenda yet." in words(page)
    press(page, "Add the items due")
    wait_for(lambda: len(entries(stage)) == 6, "the items")
    due = page._presenter.agenda_ids(stage.story.running.engagement_id)  # noqa: SLF001
    assert items_of(entries(stage)) == tuple(due)
    assert due[0] == stage.story.claimed.id
    press(page, "Add the items due")
    stage.wait_said("Every open item is on the agenda already.")


def test_entries_are_moved_and_dropped_with_the_keyboard_and_points_added(page: VisitPage, stage: Stage) -> None:
    with_items(stage, "Fire drill")
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 2, "two entries")
    write(page, "A point of your own", "Canteen prices")
    place = f"meeting/{stage.story.meeting.id}/point"
    wait_for(lambda: "Canteen prices" in stage.drafted(place), "every keystroke is kept")
    press(page, "Add the point")
    wait_for(lambda: entries(stage)[-1] == "Canteen prices", "the point")
    wait_for(lambda: stage.drafted(place) == "", "no draft is left")
    wait_for(lambda: "Move up: Canteen prices" in names(page), "its row")
    up = find(page, "Move up: Canteen prices", QAbstractButton)
    up.setFocus()
    QTest.keyClick(up, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait_for(lambda: entries(stage)[1:] == ("Canteen prices", "Fire drill"), "moved")
    wait_for(lambda: find(page, "Move up: Canteen prices", QAbstractButton).hasFocus(), "the keyboard stays on it")
    press(page, "Take off the agenda: Fire drill")
    wait_for(lambda: entries(stage)[1:] == ("Canteen prices",), "dropped")


def test_a_point_that_is_refused_stays_in_its_field_with_the_reason(page: VisitPage, stage: Stage) -> None:
    with_items(stage)
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 1, "the entry")
    write(page, "A point of your own", "Canteen prices")
    field = find(page, "A point of your own", QLineEdit)
    # The meeting is closed on the way to the commit: the page has not heard of it yet.
    stage.tools.bridge.blockSignals(True)
    stage.site.give(CloseMeeting(stage.story.meeting.id))
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: bool(problems(page)), "the reason")
    assert field.text() == "Canteen prices"
    assert "Canteen prices" in stage.drafted(f"meeting/{stage.story.meeting.id}/point")
    assert "Canteen prices" not in entries(stage)


def test_after_a_full_disk_the_point_can_be_added_again(page: VisitPage, stage: Stage) -> None:
    # Pasted: of nine hundred keys each is a draft of its own on the disk, which a busy machine writes for long.
    find(page, "A point of your own", QLineEdit).insert(LONG)
    wait_for(lambda: LONG in stage.drafted(f"meeting/{stage.story.meeting.id}/point"), "the draft")
    told: list[str] = []
    stage.tools.notices.trouble_started.connect(lambda trouble: told.append(trouble.error.code))
    replica = stage.site.workspace.replica
    with replica.write() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    press(page, "Add the point")
    wait_for(lambda: told == ["disk.full"], f"the trouble, is {told}")
    assert find(page, "A point of your own", QLineEdit).text() == LONG
    with replica.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    press(page, "Add the point")
    wait_for(lambda: entries(stage) == (LONG,), "the point")


def test_a_point_goes_on_the_agenda_once_however_often_enter_is_pressed(page: VisitPage, stage: Stage) -> None:
    write(page, "A point of your own", "Canteen prices")
    field = find(page, "A point of your own", QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: field.text() == "", "the field is free again")
    assert entries(stage) == ("Canteen prices",)
    assert field.hasFocus()
    assert not problems(page)


def test_what_a_colleague_puts_on_the_agenda_stays_beside_mine(page: VisitPage, stage: Stage) -> None:
    with_items(stage)
    stage.site.push()
    stage.elsewhere(EditMeeting(stage.story.meeting.id, {"entries": (item_entry(stage.story.exits.id),)}))
    assert len(entries(stage)) == 2
    write(page, "A point of your own", "Fire drill")
    press(page, "Add the point")
    wait_for(lambda: len(entries(stage)) == 3, "all three")


def test_g1_a_decision_is_given_from_its_entry(page: VisitPage, stage: Stage) -> None:
    stage.site.give(stage.attended(stage.story.worker, stage.story.manager))
    with_items(stage)
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 1, "the entry")
    open_gate(page, "G1")
    assert "Missing: the committee has not decided." in words(page)
    press(page, "Record the decision")
    assert "Choose what the committee decided." in words(page)
    press(page, "agreed")
    write(page, "Dissent, in words", "One member wants a date")
    draft = f"plan_item/{stage.story.claimed.id}/review"
    wait_for(lambda: "wants a date" in stage.drafted(draft), "every keystroke is kept")
    if "Reason, which the supervisor sees" in names(page):
        write(page, "Reason, which the supervisor sees", "Asked by the committee")
    press(page, "Record the decision")
    wait_for(lambda: len(decisions(stage)) == 1, "the review")
    [made] = decisions(stage)
    assert (made.gate, made.outcome, made.dissent) == (Gate.G1, ReviewOutcome.AGREED, "One member wants a date")
    assert (made.seen_area, made.place) == (stage.story.claimed.area, 1)
    stage.wait_said("Review of G1 recorded")
    wait_for(lambda: stage.drafted(draft) == "", "no draft is left")
    wait_for(lambda: "Record the decision" not in names(page), "the panel is gone")


def test_a_decision_that_is_pressed_twice_is_one_review(page: VisitPage, stage: Stage) -> None:
    stage.site.give(stage.attended(stage.story.worker, stage.story.manager))
    with_items(stage)
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 1, "the entry")
    open_gate(page, "G1")
    press(page, "agreed")
    if "Reason, which the supervisor sees" in names(page):
        write(page, "Reason, which the supervisor sees", "Asked by the committee")
    go_on = threading.Event()
    # The disk is busy for a while, as with what arrives by sync.
    stage.site.workspace.writer.then_run(lambda: _held(go_on))
    press(page, "Record the decision")
    press(page, "Record the decision")
    # Meanwhile the next gate is taken up.
    open_gate(page, "G3")
    write(page, "Dissent, in words", "Two against")
    go_on.set()
    wait_for(lambda: len(decisions(stage)) == 1, "the review")
    stage.wait_said("Review of G1 recorded")
    stage.site.workspace.writer.then_run(lambda: None).result()
    assert len(decisions(stage)) == 1
    assert find(page, "Dissent, in words", QPlainTextEdit).toPlainText() == "Two against", "the other panel stays"


def test_a_decision_that_is_refused_after_it_was_left_is_told(page: VisitPage, stage: Stage) -> None:
    with_items(stage)
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 1, "the entry")
    open_gate(page, "G2")
    press(page, "agreed")
    go_on = threading.Event()
    stage.site.workspace.writer.then_run(lambda: _held(go_on))
    press(page, "Record the decision")
    press(page, "Not now")
    wait_for(lambda: "Record the decision" not in names(page), "left")
    go_on.set()
    wait_for(lambda: any("Say whether documents were reviewed" in toast.text for toast in stage.toasts), "the reason")
    assert not decisions(stage)


def _held(go_on: threading.Event) -> None:
    assert go_on.wait(60)


def test_g2_asks_for_a_proof_and_keeps_what_was_entered(page: VisitPage, stage: Stage) -> None:
    with_items(stage)
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 1, "the entry")
    open_gate(page, "G2")
    press(page, "agreed")
    press(page, "Record the decision")
    wait_for(lambda: "Say whether documents were reviewed" in words(page), "the reason")
    assert not decisions(stage)
    box = find(page, "Committee members saw the change in the workplace", QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    write(page, "What was observed, in words", "Meeting held in May")
    if "Reason, which the supervisor sees" in names(page):
        write(page, "Reason, which the supervisor sees", "Asked by the committee")
    press(page, "Record the decision")
    wait_for(lambda: len(decisions(stage)) == 1, "the review")
    assert decisions(stage)[0].change_observed
    assert decisions(stage)[0].observation == "Meeting held in May"


def test_escape_leaves_a_decision_and_its_words_come_back(page: VisitPage, stage: Stage) -> None:
    with_items(stage)
    wait_for(lambda: len(page.findChildren(AgendaEntry)) >= 1, "the entry")
    open_gate(page, "G1")
    write(page, "Dissent, in words", "Two against")
    QTest.keyClick(find(page, "Dissent, in words", QPlainTextEdit), Qt.Key.Key_Escape)
    wait_for(lambda: "Record the decision" not in names(page), "left")
    open_gate(page, "G1")
    assert find(page, "Dissent, in words", QPlainTextEdit).toPlainText() == "Two against"


def test_the_agenda_of_a_locked_meeting_is_read_only(stage: Stage) -> None:
    before = replace(stage.story.before, entries=("Fire drill", item_entry(an_id(999))))
    stage.site.server.keep(before, "elsewhere", an_id(991), "EditMeeting")
    stage.site.pull()
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(f"{stage.story.closed.id}/{stage.story.before.id}")
    wait_for(lambda: "Fire drill" in words(page), "the entry")
    assert "An item that is not on this device" in words(page)
    assert "Add the point" not in names(page)
    assert "Move up: Fire drill" not in names(page)
