"""Words that are being written while a colleague's arrive: caret, selection, text and undo stay, saving merges or asks.

Only accessible names, keys and typed words; the colleague's laptop has no window, and the round comes by itself.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.visit.commands import EditVisit
from app.domain.visit.records import Visit
from tests.e2e.windows_decider import packed
from tests.e2e.windows_pair import Hand, Pair, types_and_selects
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    begin_writing,
    change_field,
    day,
    enter_for_contact,
    go_offline,
    open_item,
    send,
    show_decision,
)
from tests.fixtures.desks import NativeKeyring

TYPED = " Nobody has a spare key."


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
    enter_for_contact(person, begun)
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
    enter_for_contact(person, begun)
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
    person.waits_to_see(
        "Left unsaved", "What it was written about is not on this device", "Root cause · written just now"
    )
    (draft,) = person.workspace.drafts.all()
    assert TYPED in draft.content


def third(person: Person) -> str:
    """Return what is written in the third field of the decision in front."""
    fields = [each for each in person.window.findChildren(QLineEdit) if each.isVisible()]
    return next(each.text() for each in fields if each.accessibleName() == "Another value for Target date")


@pytest.mark.e2e
@pytest.mark.slow
def test_a_decision_that_is_left_open_is_not_decided_and_what_was_chosen_is_there_again(pair: Pair) -> None:
    """Another size of the window, another page, a window that is closed, and a program that is killed."""
    person, begun = pair.person, pair.begun
    mine, theirs = begun.today + timedelta(days=20), begun.today + timedelta(days=30)
    first, wanted = (day(begun.today + timedelta(days=days)) for days in (24, 25))
    enter_for_contact(person, begun)
    go_offline(person)
    open_item(person, begun)
    change_field(person, "Target date", day(begun.target_date), day(mine))
    pair.colleague.edit(pair.item.id, {"target_date": theirs})
    pair.colleague.sync()
    send(person, "Go on sending")
    show_decision(person)
    person.press("Keep mine: Target date")
    person.writes("Another value for Target date", first)
    for size in ((820, 600), (1366, 768)):
        person.window.resize(*size)
        person.sit_down()
        assert third(person) == first
    person.keys("Ctrl+1")
    show_decision(person)
    assert third(person) == first
    person.quits()
    pair.server.stop()
    dies_deciding(person, wanted)
    pair.server.start()
    person.starts_again()
    person.press("Open a")
    show_decision(person)
    person.waits_until(lambda: third(person) == wanted, "what was written last")
    assert "1 change needs your decision" in person.status()
    pair.colleague.sync()
    assert pair.item.target_date == theirs, "nothing is decided"
    assert len(pair.colleague.conflicts()) == 1
    person.press("Save decision")
    person.waits_to_see("Decision saved on this device")
    send(person)
    pair.colleague.sync()
    assert pair.item.target_date == begun.today + timedelta(days=25)


def dies_deciding(person: Person, wanted: str) -> None:
    """Let the program run on the same laptop in a process of its own, until it is killed with the decision in front."""
    store = keyring.get_keyring()
    assert isinstance(store, NativeKeyring)
    died = subprocess.run(
        [sys.executable, "-m", "tests.e2e.windows_decider", str(person.seat.home), wanted],
        input=packed(store.entries),
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert died.stdout.splitlines()[-1:] == ["deciding"], died.stderr
    assert died.returncode == -signal.SIGKILL


@pytest.mark.e2e
@pytest.mark.slow
def test_two_who_write_the_same_are_not_asked(pair: Pair) -> None:
    person, begun = pair.person, pair.begun
    enter_for_contact(person, begun)
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
