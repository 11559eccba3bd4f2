"""The main job in two windows: advisors offline on one factory, a real server, both orders of coming back.

Only accessible names, keys and typed words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.builders.assigned import Begun
from tests.e2e.dumps import require_equal
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    agree,
    change_field,
    close_visit,
    copy_photo,
    day,
    go_offline,
    hold_meeting,
    missing_gates,
    open_item,
    plan_visit,
    send,
    show_decision,
    sign_in,
    start_visit,
)
from tests.fixtures.desks import OpenSeat, Programme

FITTED = "Bars fitted on the east side"
FROM_B = "Panic bars on the two east doors; guard rota."
OBSERVED = "Bars seen on both doors"
DISSENT = "One member wants a second guard at night"
MINUTES = "Walked floor 3 with the committee"
PURPOSE = "Follow up the exits"
G1 = "G1 Committee agrees all steps were taken"
G2 = "G2 Documents reviewed or change observed"
G3 = "G3 Root cause followed up, in the committee's view"
ALL_MET = (f"{G1}, met", f"{G2}, met", f"{G3}, met")


@dataclass
class Story:
    """Two advisors at their laptops, one plan; the server is down."""

    programme: Programme
    a: Person
    b: Person
    folder: Path

    @property
    def begun(self) -> Begun:
        """Return the plan's words."""
        return self.programme.begun

    def later(self, days: int) -> date:
        """Return a day after today."""
        return self.begun.today + timedelta(days=days)


@pytest.fixture
def story(request: pytest.FixtureRequest, take_seat: OpenSeat, tmp_path: Path) -> Story:
    """Return both advisors signed in, and the server stopped; the parameter names its database."""
    programme = request.getfixturevalue(f"{request.param}_programme")
    assert isinstance(programme, Programme)
    people = [sign_in(take_seat(login), programme, login) for login in programme.logins]
    programme.server.stop()
    return Story(programme, people[0], people[1], tmp_path)


def spend_two_visits(story: Story) -> None:
    """A brings the item through G1, G2 with a photo, and G3; changes the target date; completes it."""
    a, begun = story.a, story.begun
    a.sit_down()
    open_item(a, begun)
    assert missing_gates(a) == [f"{gate}, missing" for gate in (G1, G2, G3)]
    start_visit(a, begun, story.later(-2))
    hold_meeting(a, begun, 1, "Training room")
    a.keys("Ctrl+R")
    a.writes("Dissent, in words", DISSENT)
    agree(a, "G1")
    assert missing_gates(a) == [f"{gate}, missing" for gate in (G2, G3)]
    close_visit(a, 1, MINUTES)
    plan_visit(a, begun, PURPOSE)
    start_visit(a, begun, begun.today)
    hold_meeting(a, begun, 2, "Canteen")
    copy_photo(story.folder, "exit door.png")
    a.keys("Ctrl+R")
    a.ticks("Committee members saw the change in the workplace")
    a.focuses("Add photo or document")
    a.keys("Ctrl+V")
    a.waits_to_see("Attached: exit door.png")
    a.writes("What was observed, in words", OBSERVED)
    agree(a, "G2")
    assert missing_gates(a) == [f"{G3}, missing"]
    a.keys("Ctrl+R")
    a.press(f"Quote: {begun.recommendation}")
    agree(a, "G3")
    change_field(a, "Target date", day(begun.target_date), day(story.later(13)))
    a.keys("Ctrl+D")
    a.waits_to_see("Mark as Completed?")
    a.writes("Completion date", day(begun.today))
    a.press("Mark as Completed")
    a.waits_to_see("Completed; saved on this device")
    a.waits_until(lambda: "to send · Offline, everything you do is kept" in a.status(), "all of it waits")


def change_beside(story: Story, title: str, before: str, after: str) -> None:
    """B changes the target date of the same item, and another field."""
    b, begun = story.b, story.begun
    b.sit_down()
    open_item(b, begun)
    b.press(f"Target date: {day(begun.target_date)}")
    b.chooses("Name", f"{begun.contact}, {begun.position}")
    b.press("Enter for this person")
    b.waits_to_see("Leaving the field saves it")
    b.writes("Target date", day(story.later(27)))
    b.keys("Tab")
    b.waits_to_see(f"Target date: {day(story.later(27))}")
    change_field(b, title, before, after)


def sees_what_must_be_confirmed_again(person: Person, story: Story) -> None:
    """G1 and G3 are stale, with the words then and now; G2 stands."""
    person.sit_down()
    open_item(person, story.begun)
    person.waits_to_see(f"{G1}, to be confirmed again", f"{G3}, to be confirmed again", f"{G2}, met")
    person.waits_to_see(
        f"Actions needed, then: {story.begun.actions_needed}",
        f"Actions needed, now: {FROM_B}",
        f"Actions needed: {FROM_B}",
    )


def sees_all_that_a_wrote(person: Person, story: Story) -> None:
    """Reviews, what was seen, the dissent, the quote and the photo stand under the item."""
    person.waits_to_see(f"Observed: {OBSERVED}", f"Recommendation: {story.begun.recommendation}", DISSENT)
    person.waits_to_see("Photo: exit door.png")
    for gate in ("G1", "G2", "G3"):
        assert any(name.startswith(f"{gate} · ") and ", agreed" in name for name in person.words().splitlines())


def confirm_again(person: Person, story: Story) -> None:
    """The committee, still sitting, confirms G1 and G3 with the words as they are now."""
    open_item(person, story.begun)
    for gate in ("G1", "G3"):
        person.keys("Ctrl+R")
        person.waits_to_see(f"Actions needed: {FROM_B}")
        if gate == "G3":
            person.press(f"Quote: {story.begun.recommendation}")
        agree(person, gate)


def decide_for_mine(person: Person) -> None:
    """Let one's own target date stand."""
    show_decision(person)
    person.press("Keep mine: Target date")
    person.press("Save decision")
    person.waits_to_see("Decision saved on this device")


def both_see(story: Story, *lines: str) -> None:
    """Each finds these lines at the item."""
    for person in (story.a, story.b):
        person.sit_down()
        open_item(person, story.begun)
        person.waits_to_see(*lines)


def everything_is_received(person: Person) -> None:
    """The line at the bottom says so, and nothing else."""
    person.waits_until(lambda: person.status().startswith("Received by the server"), "all is received")
    assert person.status().count("·") == 0, person.status()


def both_hold_the_same(story: Story, *lines: str) -> None:
    """Each finds these lines and that all is received; laptops and server hold the same, their history too."""
    both_see(story, *lines)
    for person in (story.a, story.b):
        everything_is_received(person)
    require_equal(story.a.workspace, story.b.workspace, story.programme.server.database)


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("story", ["postgres"], indirect=True)
def test_a_first_completes_and_both_see_what_must_be_confirmed_again_D1(story: Story) -> None:
    a, b, begun = story.a, story.b, story.begun
    spend_two_visits(story)
    change_beside(story, "Actions needed", begun.actions_needed, FROM_B)
    go_offline(b)
    story.programme.server.start()
    send(a)
    send(b, "Go on sending")

    show_decision(b)
    b.waits_to_see("When you last saw it", "Yours", "Theirs")
    b.waits_to_see(day(begun.target_date), day(story.later(27)), day(story.later(13)))
    b.waits_to_see("You, for Rahela Islam", "Nasrin Akter, for Rahela Islam")
    sees_what_must_be_confirmed_again(b, story)
    b.waits_to_see(f"Completed {day(begun.today)}", f"Target date: {day(story.later(13))}")

    send(a)
    show_decision(a)
    a.waits_to_see("Before", "Kamal Uddin", "Yours, as it stands")
    a.waits_to_see(day(begun.target_date), day(story.later(27)), day(story.later(13)))
    sees_what_must_be_confirmed_again(a, story)
    a.waits_to_see(f"Completed {day(begun.today)}")

    decide_for_mine(b)
    send(b)
    send(a)
    both_hold_the_same(story, f"Target date: {day(story.later(27))}")


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("story", ["postgres", "sqlite"], indirect=True)
def test_b_first_refuses_to_complete_and_keeps_all_of_a_D1(story: Story) -> None:
    a, b, begun = story.a, story.b, story.begun
    spend_two_visits(story)
    change_beside(story, "Actions needed", begun.actions_needed, FROM_B)
    go_offline(a)
    story.programme.server.start()
    send(b)
    send(a, "Go on sending")

    show_decision(a)
    a.waits_to_see("Refused by the server", f"Complete item “{begun.area}”", "What you wrote is kept.")
    a.waits_to_see("Actions needed changed after the committee's decision")
    a.press("What you wanted")
    a.waits_to_see("Completion date", day(begun.today))
    a.waits_to_see("When you last saw it", "Yours", "Theirs")
    a.waits_to_see(day(begun.target_date), day(story.later(13)), day(story.later(27)))
    sees_what_must_be_confirmed_again(a, story)
    a.waits_to_see("Status: In progress", f"Target date: {day(story.later(27))}")
    sees_all_that_a_wrote(a, story)
    send(b)
    sees_what_must_be_confirmed_again(b, story)
    b.waits_to_see("Status: In progress", "Needs your decision")
    sees_all_that_a_wrote(b, story)

    decide_for_mine(a)
    confirm_again(a, story)
    a.keys("Ctrl+4")
    a.press("Send again")
    a.waits_to_see("It is sent again with the next round.")
    send(a)
    send(b)
    both_hold_the_same(story, f"Target date: {day(story.later(13))}", f"Completed {day(begun.today)}", *ALL_MET)


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("story", ["sqlite"], indirect=True)
def test_a_field_no_gate_rests_on_never_stands_in_the_way_D1(story: Story) -> None:
    a, b, begun = story.a, story.b, story.begun
    spend_two_visits(story)
    change_beside(story, "Progress", begun.progress, FITTED)
    go_offline(a)
    story.programme.server.start()
    send(b)
    send(a, "Go on sending")
    send(b)
    both_see(story, f"Completed {day(begun.today)}", f"Progress: {FITTED}", *ALL_MET)
    decide_for_mine(a)
    send(a)
    send(b)
    both_hold_the_same(story, f"Target date: {day(story.later(13))}", f"Completed {day(begun.today)}")
