"""Minutes of a meeting, a comment, a review: what is being written stays while a colleague's words arrive beside it.

And while what it is written about is removed: the words are kept, and it is said where. Only accessible names, keys
and typed words; the colleague's laptop has no window, and the round comes by itself.
"""

from __future__ import annotations

import pytest

from tests.builders.office import remove
from tests.e2e.windows_pair import Hand, Pair, types_and_selects
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import enter_for_contact, hold_meeting, open_item, start_visit

G1 = "G1 Committee agrees all steps were taken"
MEETING = "Committee meeting 1"
TYPED = " Nobody has a spare key."
MINUTES = "Walked floor 3"
COMMENT = "The guard was asked twice"
DISSENT = "One member wants a second guard"
ELSEWHERE = "Panic bars on the two east doors"


def open_meeting(pair: Pair) -> Person:
    """Hold a meeting in a visit and come to its record."""
    person, begun = pair.person, pair.begun
    enter_for_contact(person, begun)
    start_visit(person, begun, begun.today)
    hold_meeting(person, begun, 1, "Canteen")
    return_to_meeting(person)
    return person


def return_to_meeting(person: Person) -> None:
    """Come from the plan to the record of the meeting."""
    person.press("Continue visit")
    person.goes_to("Records of this visit", MEETING)
    person.focuses("Minutes")


def is_sent(pair: Pair) -> None:
    """Let a round come, wait for it, and let the colleague have it too."""
    pair.round()
    pair.person.waits_until(lambda: pair.person.status().startswith("Received by the server"), "all is sent")
    pair.colleague.sync()


@pytest.mark.e2e
@pytest.mark.slow
def test_minutes_comment_and_review_stay_under_the_hand_and_saving_merges_or_asks(pair: Pair) -> None:
    begun, colleague = pair.begun, pair.colleague
    person = open_meeting(pair)
    person.types(MINUTES)
    person.keys("Tab")
    is_sent(pair)
    person.focuses("Minutes")
    before = types_and_selects(person, " with the committee")
    colleague.edit_meeting({"minutes": "In the morning: Walked floor 3", "place": "Canteen, second floor"})
    pair.colleague_sends()
    person.waits_to_see("Canteen, second floor")
    assert Hand.now() == before
    person.keys("Tab")
    pair.round()
    person.waits_to_see("In the morning: Walked floor 3 with the committee")

    open_item(person, begun)
    person.focuses("New comment")
    before = types_and_selects(person, COMMENT)
    colleague.comment(pair.item.id, "Seen on Monday")
    pair.colleague_sends()
    person.waits_to_see("Seen on Monday")
    assert Hand.now() == before
    person.press("Add comment")
    person.waits_to_see(COMMENT, "saved on this device")

    def colleague_has_both() -> bool:
        pair.round()
        colleague.sync()
        return colleague.comments() == {"Seen on Monday", COMMENT}

    person.waits_until(colleague_has_both, "the comment sent, and nothing else")

    open_item(person, begun)
    person.keys("Ctrl+R")
    person.focuses("Dissent, in words")
    before = types_and_selects(person, DISSENT)
    colleague.edit(pair.item.id, {"actions_needed": ELSEWHERE})
    pair.colleague_sends()
    person.waits_to_see(ELSEWHERE)
    assert Hand.now() == before
    person.press("Agreed")
    person.press("Record review")
    person.waits_to_see("Review of G1 recorded", DISSENT)
    person.waits_to_see(f"{G1}, to be confirmed again", f"Actions needed, then: {begun.actions_needed}")
    is_sent(pair)


@pytest.mark.e2e
@pytest.mark.slow
def test_words_about_what_is_removed_meanwhile_are_kept_and_it_is_said_where(pair: Pair) -> None:
    begun, database = pair.begun, pair.server.database
    person = open_meeting(pair)
    is_sent(pair)
    types_and_selects(person, MINUTES)
    remove(database, pair.colleague.meeting().id)
    pair.round()
    person.waits_to_see("Meeting 1 is not in this visit any more.", "is on Today, to be read and copied")
    assert not person.sees(MEETING)
    open_item(person, begun)
    person.focuses("New comment")
    person.types(COMMENT)
    person.press(f"Root cause: {begun.root_cause}")
    types_and_selects(person, TYPED)
    remove(database, pair.item.id)
    pair.round()
    person.waits_to_see(f"“{begun.area}” is not in the plan any more.", "is on Today, to be read and copied")
    assert not person.sees("Leaving the field saves it")
    person.keys("Ctrl+1")
    person.waits_to_see("Left unsaved", "What it was written about is not on this device any more")
    person.waits_to_see("Minutes · written just now", "Root cause · written just now")
    cause = f"Root cause: {begun.root_cause}{TYPED}"
    assert read_what_was_left(person) == {f"Minutes: {MINUTES}", COMMENT, cause}
    assert person.status().startswith("Received by the server"), "nothing was made of them that waits"


def read_what_was_left(person: Person) -> set[str]:
    """Open each text that was left unsaved, read it, and keep it."""
    known = (MINUTES, COMMENT, TYPED)
    read = set()
    for number in range(len(known)):
        person.press_nth("Read it", number)
        person.waits_to_see("What you wrote", "Copy what is still needed")
        read |= {line for line in person.words().splitlines() if line.endswith(known)}
        person.press("Keep")
    return read
