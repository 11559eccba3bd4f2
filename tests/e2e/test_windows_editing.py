"""Words that are being written while a colleague's arrive: caret, selection, text and undo stay, saving merges or asks.

Only accessible names, keys and typed words; the colleague's laptop has no window, and the round comes by itself.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.domain.clock import SystemClock
from app.domain.plan.records import PlanItem
from app.domain.visit.commands import EditVisit
from app.domain.visit.records import Visit
from tests.builders.assigned import Begun, assigned_engagement
from tests.e2e.laptops import Laptop
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    begin_writing,
    change_field,
    day,
    go_offline,
    open_item,
    send,
    show_decision,
    sign_in,
)
from tests.fixtures.desks import OpenSeat, Programme
from tests.fixtures.processes import ServerProcess

TYPED = " Nobody has a spare key."


@dataclass
class Pair:
    """A person at a window, and a colleague elsewhere."""

    person: Person
    colleague: Laptop
    begun: Begun
    server: ServerProcess

    @property
    def item(self) -> PlanItem:
        """Return the item as the colleague sees it."""
        (item,) = [each for each in self.colleague.records(("f:",)) if isinstance(each, PlanItem)]
        return item

    def colleague_sends(self) -> None:
        """Send what the colleague wrote, and let the window fetch it by itself: nobody touches it."""
        self.colleague.sync()
        self.round()

    def round(self) -> None:
        """Let a round come, as a timer does."""
        account = self.person.seat.desk.account
        assert account is not None
        account.runner.sync_now()


@pytest.fixture
def pair(sqlite_programme: Programme, take_seat: OpenSeat, tmp_path: Path) -> Iterator[Pair]:
    server = sqlite_programme.server
    person = sign_in(take_seat("a"), sqlite_programme, "a")
    engagement = assigned_engagement(server.database)
    colleague = Laptop.sign_in(tmp_path / "colleague", server.url, "b", engagement, SystemClock())
    with closing(colleague.account):
        yield Pair(person, colleague, sqlite_programme.begun, server)


@dataclass(frozen=True, slots=True)
class Hand:
    """Where the keyboard is in a text: what a pull must not move."""

    field: QPlainTextEdit
    text: str
    caret: int
    anchor: int
    can_undo: bool
    scrolled: int

    @classmethod
    def now(cls) -> Hand:
        """Return where it is."""
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        cursor, document = field.textCursor(), field.document()
        scrolled = field.verticalScrollBar().value()
        return cls(field, field.toPlainText(), cursor.position(), cursor.anchor(), document.isUndoAvailable(), scrolled)


def types_and_selects(person: Person, text: str) -> Hand:
    """Type at the end of the text in front, and select the last word backwards."""
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.moveCursor(QTextCursor.MoveOperation.End)
    person.types(text)
    for _ in range(4):
        person.keys("Shift+Left")
    return Hand.now()


@pytest.mark.e2e
@pytest.mark.slow
def test_a_pull_moves_nothing_under_the_hand_and_saving_merges_the_words_of_both(pair: Pair) -> None:
    person, begun = pair.person, pair.begun
    open_item(person, begun)
    begin_writing(person, begun)
    before = types_and_selects(person, TYPED)
    assert before.can_undo and before.caret != before.anchor
    pair.colleague.edit(pair.item.id, {"root_cause": f"At night: {begun.root_cause}", "lead_person": "Habib Khan"})
    pair.colleague_sends()
    person.waits_to_see("Lead person: Habib Khan")
    assert Hand.now() == before
    person.keys("Ctrl+Z")
    assert TYPED not in Hand.now().text, "undo takes back what was typed here"
    assert "At night" not in Hand.now().text
    person.keys("Ctrl+Shift+Z")
    assert Hand.now().text == before.text
    person.keys("Tab")
    pair.round()
    person.waits_to_see(f"Root cause: At night: {begun.root_cause}{TYPED}")
    person.waits_until(lambda: person.status().startswith("Received by the server"), "all is sent")
    assert "decision" not in person.status(), "nobody is asked"


@pytest.mark.e2e
@pytest.mark.slow
def test_a_date_that_both_wrote_is_asked_about_and_persons_that_both_added_are_all_there(pair: Pair) -> None:
    person, begun = pair.person, pair.begun
    open_item(person, begun)
    begin_writing(person, begun)
    person.keys("Esc")
    mine, theirs = day(begun.today + timedelta(days=20)), begun.today + timedelta(days=30)
    person.press("Additional persons")
    person.waits_to_see("One person on each line")
    before = types_and_selects(person, "Rahim Sheikh")
    pair.colleague.edit(pair.item.id, {"additional_persons": ("Habib Khan",), "progress": "Bars fitted"})
    pair.colleague_sends()
    person.waits_to_see("Progress: Bars fitted")
    assert Hand.now() == before
    person.keys("Tab")
    person.waits_to_see("Rahim Sheikh")
    person.press(f"Target date: {day(begun.target_date)}")
    person.writes("Target date", mine)
    pair.colleague.sync()
    pair.colleague.edit(pair.item.id, {"target_date": theirs, "progress": "Bars tried"})
    pair.colleague_sends()
    person.waits_to_see("Progress: Bars tried")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text() == mine, "what is typed stays"
    person.keys("Tab")
    pair.round()
    person.waits_until(lambda: "1 change needs your decision" in person.status(), "the date is asked about")
    person.waits_to_see("Habib Khan", "Rahim Sheikh")
    pair.colleague.sync()
    assert pair.item.target_date == theirs, "nothing is decided by itself"
    assert {*pair.item.additional_persons} == {"Habib Khan", "Rahim Sheikh"}


@pytest.mark.e2e
@pytest.mark.slow
def test_minutes_that_are_being_written_stay_and_are_merged(pair: Pair) -> None:
    person, begun = pair.person, pair.begun
    open_item(person, begun)
    begin_writing(person, begun)
    person.keys("Esc")
    person.opens_tab("Visits")
    person.press("Start visit")
    person.press("Start visit")
    person.waits_to_see("Visit started")
    person.keys("Ctrl+M")
    person.writes("Minutes", "Walked floor 3")
    person.keys("Tab")
    pair.round()
    person.waits_until(lambda: person.status().startswith("Received by the server"), "the visit is sent")
    pair.colleague.sync()
    (visit,) = [each for each in pair.colleague.records(("f:",)) if isinstance(each, Visit)]
    person.keys("Ctrl+M")
    before = types_and_selects(person, " with the committee")
    pair.colleague.do(EditVisit(visit.id, {"minutes": f"In the morning: {visit.minutes}", "purpose": "Exits again"}))
    pair.colleague_sends()
    person.waits_to_see("Exits again")
    assert Hand.now() == before
    person.keys("Tab")
    pair.round()
    person.waits_to_see("In the morning: Walked floor 3 with the committee")


@pytest.mark.e2e
@pytest.mark.slow
def test_words_in_a_factory_that_leaves_are_kept_and_it_is_said_where(pair: Pair) -> None:
    person, begun = pair.person, pair.begun
    open_item(person, begun)
    begin_writing(person, begun)
    types_and_selects(person, TYPED)
    pair.server.command("unassign", "a", pair.colleague.engagement)
    pair.round()
    person.waits_until(lambda: not person.sees("Leaving the field saves it"), "the factory leaves")
    person.keys("Ctrl+1")
    person.waits_to_see("Left unsaved", "Written where you are not assigned any more", "Root cause · written just now")
    (draft,) = person.workspace.drafts.all()
    assert TYPED in draft.content


def third(person: Person) -> str:
    """Return what is written in the third field of the decision in front."""
    fields = [each for each in person.window.findChildren(QLineEdit) if each.isVisible()]
    return next(each.text() for each in fields if each.accessibleName() == "Another value for Target date")


@pytest.mark.e2e
@pytest.mark.slow
def test_a_decision_that_is_left_open_is_not_decided_and_what_was_chosen_is_there_again(
    pair: Pair, take_seat: OpenSeat, tmp_path: Path
) -> None:
    """Another page, another size of the window, and a program that is killed: its files as they lie at that moment."""
    person, begun = pair.person, pair.begun
    mine, theirs = begun.today + timedelta(days=20), begun.today + timedelta(days=30)
    wanted = day(begun.today + timedelta(days=25))
    open_item(person, begun)
    begin_writing(person, begun)
    person.keys("Esc")
    go_offline(person)
    open_item(person, begun)
    change_field(person, "Target date", day(begun.target_date), day(mine))
    pair.colleague.edit(pair.item.id, {"target_date": theirs})
    pair.colleague.sync()
    send(person, "Go on sending")
    show_decision(person)
    person.press("Keep mine: Target date")
    person.writes("Another value for Target date", wanted)
    for size in ((820, 600), (1366, 768)):
        person.window.resize(*size)
        person.sit_down()
        assert third(person) == wanted
    person.keys("Ctrl+1")
    show_decision(person)
    assert third(person) == wanted
    person.seat.write_all()
    shutil.copytree(person.seat.home, tmp_path / "home-after")
    person.quits()
    again = Person(take_seat("after"))
    again.sit_down()
    again.press("Open a")
    again.waits_to_see("Today", "Factories", "Sync centre")
    show_decision(again)
    again.waits_until(lambda: third(again) == wanted, "the third value")
    assert "1 change needs your decision" in again.status()
    pair.colleague.sync()
    assert pair.item.target_date == theirs, "nothing is decided"
    again.press("Save decision")
    again.waits_to_see("Decision saved on this device")
    send(again)
    pair.colleague.sync()
    assert pair.item.target_date == begun.today + timedelta(days=25)


@pytest.mark.e2e
@pytest.mark.slow
def test_two_who_write_the_same_are_not_asked(pair: Pair) -> None:
    person, begun = pair.person, pair.begun
    open_item(person, begun)
    begin_writing(person, begun)
    person.keys("Esc")
    go_offline(person)
    open_item(person, begun)
    same = begun.today + timedelta(days=20)
    change_field(person, "Target date", day(begun.target_date), day(same))
    change_field(person, "Root cause", begun.root_cause, "One key for three shifts")
    pair.colleague.edit(pair.item.id, {"target_date": same, "root_cause": "One key for three shifts"})
    pair.colleague.sync()
    send(person, "Go on sending")
    person.waits_until(lambda: person.status().startswith("Received by the server"), "all is received")
    assert person.status().count("·") == 0, "nothing needs a decision"
    pair.colleague.sync()
    assert pair.colleague.conflicts() == []
    assert (pair.item.target_date, pair.item.root_cause) == (same, "One key for three shifts")
