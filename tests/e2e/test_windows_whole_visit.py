"""A whole visit by the keyboard alone, the battery dying in the middle of a word and of an import of photos."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.checklist.records import Answer
from app.domain.clock import SystemClock
from app.domain.committee.records import Meeting
from app.domain.plan.records import CommitteeReview, Evidence, Gate, PlanItem, ReviewOutcome, SubjectKind
from app.domain.visit.records import Visit, VisitStatus
from app.forms.exporting import write_workbook
from sync.server.cli import main
from tests.builders.assigned import Begun, assigned_engagement
from tests.builders.pictures import a_photo
from tests.builders.walk import walk
from tests.e2e.laptops import Laptop
from tests.e2e.windows_day import CARD, DOOR, EXITS, NOTE, WHY, go_back_to_checklist, open_again
from tests.e2e.windows_faults import forget_keyring
from tests.e2e.windows_hands import Hands
from tests.fixtures.desks import OpenSeat, Programme

BECAUSE = "The guard goes home at six"
AGREED = "The chain comes off today; the committee looks at six each evening"
AGREED_BN = "আজই শিকল খোলা হবে"
DISSENT = "One member wants a second guard"
MINUTES = "Walked the floor; one exit is chained"
PASSPHRASE = "seven doors and one key"
ROOT = Path(__file__).resolve().parents[2]


def publish(programme: Programme, folder: Path) -> None:
    """Publish the small checklist for the programme."""
    workbook = folder / "walk.xlsx"
    workbook.write_bytes(write_workbook(walk()))
    main(["--database", programme.server.database, "template", "publish", str(workbook), "--programme", "advisory"])


def until_killed(what: str, *words: str) -> None:
    """Let the day go on in a process of its own, and take the battery out in the middle of it."""
    command = [sys.executable, "-m", "tests.e2e.windows_day", what, *words]
    with subprocess.Popen(
        command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True
    ) as day:
        assert day.stdout is not None
        said = day.stdout.readline().strip()
        day.kill()
    assert (said, day.returncode) == (what, -signal.SIGKILL)


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_whole_visit_by_keyboard_through_two_kills(
    sqlite_programme: Programme, take_seat: OpenSeat, tmp_path: Path
) -> None:
    begun, server = sqlite_programme.begun, sqlite_programme.server
    home, card = tmp_path / "home-day", tmp_path / "card"
    card.mkdir()
    for place in range(CARD):
        (card / f"{place:02}.jpg").write_bytes(a_photo((2000, 1500), turn=place))
    (tmp_path / DOOR).write_bytes(a_photo((640, 480), turn=40))
    publish(sqlite_programme, tmp_path)
    where = (server.url, str(home), PASSPHRASE, str(card))
    until_killed("typing", *where)
    server.stop()
    until_killed("importing", *where)

    forget_keyring()
    hands = Hands(take_seat("day"))
    hands.sit_down()
    open_again(hands, PASSPHRASE)
    finds_words_and_photos(hands)
    finish_checklist(hands, tmp_path / DOOR)
    hold_meeting(hands, begun)
    save_paper(hands, tmp_path / "record")
    close_all(hands)
    server.start()
    hands.keys("Ctrl+4")
    hands.press("Sync now")
    hands.waits_until(lambda: hands.status().startswith("Received by the server"), "all is received")
    a_colleague_finds_it(sqlite_programme, tmp_path / "colleague")


def finds_words_and_photos(hands: Hands) -> None:
    """Every letter of the note is there, and each photo of the card once the import has gone on."""
    go_back_to_checklist(hands)
    hands.waits_to_see(NOTE)
    hands.waits_to_see(f"of {CARD} photos and documents were attached before the program ended")
    hands.press("Go on")
    hands.waits_to_see(*(f"Photo: {place:02}.jpg" for place in range(CARD)))


def finish_checklist(hands: Hands, door: Path) -> None:
    """Answer the rest, choose a photo from a file, raise a finding, and complete the checklist."""
    hands.writes(WHY, BECAUSE)
    hands.press("Add photo or document")
    hands.choose_file(str(door))
    hands.waits_to_see("Photo: door.jpg")
    hands.keys("Ctrl+Return")
    hands.waits_to_see("Section 2 of 3")
    hands.types("85")
    hands.keys("Ctrl+Return")
    hands.waits_to_see("Section 3 of 3", "4 of 4 answered")
    hands.press("Add an entry: People spoken to")
    hands.waits_until(lambda: any(name.endswith("Name") for name in hands.around()), "the keyboard in the entry")
    hands.types("Rina Das")
    hands.keys("Ctrl+Shift+Return")
    hands.keys("Ctrl+Shift+Return")
    hands.waits_to_see("Section 1 of 3")
    hands.arrives_in(EXITS)
    hands.keys("F")
    hands.waits_to_see("Add to the plan")
    hands.waits_until(lambda: "Area of improvement" in hands.around(), "the keyboard in its words")
    hands.keys("Ctrl+Return")
    hands.waits_to_see("A finding was raised from this answer.")
    hands.keys("Ctrl+Shift+L")
    hands.waits_to_see("Complete checklist")
    hands.keys("Ctrl+Return")
    hands.waits_to_see("read only")

    hands.keys("Alt+Up")
    hands.waits_to_see("Before you leave")


def hold_meeting(hands: Hands, begun: Begun) -> None:
    """Hold the committee's meeting: who was there, a decision on an item, minutes in two languages; close it."""
    hands.keys("Ctrl+Shift+M")
    hands.waits_to_see("Open the record")
    hands.writes("Place", "Training room")
    hands.keys("Ctrl+Return")
    hands.waits_to_see("Committee meeting 1")
    hands.ticks(begun.worker, begun.manager)
    hands.waits_to_see("Both sides present")
    hands.press_first("G1 · ")
    hands.press("agreed")
    hands.writes("Dissent, in words", DISSENT)
    hands.press("Record the decision")
    hands.waits_to_see("with dissent")
    hands.chooses("Language of the minutes", "English")
    hands.chooses("Second language of the minutes", "বাংলা")
    hands.writes("Minutes · English", AGREED)
    hands.writes("Minutes · বাংলা", AGREED_BN)
    hands.press("Close meeting…")
    hands.waits_to_see("Nothing is missing in it.")
    hands.press("Close meeting")
    hands.waits_to_see("Meeting 1 closed")


def save_paper(hands: Hands, record: Path) -> None:
    """Save the record of the visit for the factory."""
    hands.waits_until(lambda: hands.focus() is not None, "the keyboard back from the sheet")
    hands.keys("Ctrl+M")
    hands.waits_until(lambda: "Minutes" in hands.around(), "the keyboard in the minutes of the visit")
    hands.types(MINUTES)
    hands.keys("Ctrl+P")
    hands.waits_to_see("For whom", "page")
    hands.press("Save…")
    hands.choose_file(str(record))
    hands.waits_to_see("Saved: ")


def close_all(hands: Hands) -> None:
    """Look at what is still open before leaving, and close the visit."""
    hands.keys("Ctrl+B")
    hands.waits_to_see("Before you leave")
    hands.keys("Ctrl+Shift+L")
    hands.waits_to_see("Close this visit?")
    hands.press("Close visit")
    hands.waits_to_see("Visit closed; its record is locked")


def a_colleague_finds_it(programme: Programme, home: Path) -> None:
    """Who shares the factory receives all of it: words, photos, decision, minutes in both languages, closed."""
    engagement = assigned_engagement(programme.server.database)
    with closing(Laptop.sign_in(home, programme.server.url, "b", engagement, SystemClock())) as colleague:
        held = colleague.records(("f:",))
    answers = {each.path: each for each in held if isinstance(each, Answer)}
    assert answers["/safety/exits"].note.startswith(NOTE) and answers["/safety/why"].value == BECAUSE
    assert "Rina Das" in {each.value for each in answers.values()} and answers["/noise"].value == "85"
    photos = Counter(
        each.file_name for each in held if isinstance(each, Evidence) and each.subject_kind is SubjectKind.ANSWER
    )
    assert photos == Counter([*(f"{place:02}.jpg" for place in range(CARD)), DOOR])
    assert any("Are all exits open?" in each.area for each in held if isinstance(each, PlanItem))
    [review] = [each for each in held if isinstance(each, CommitteeReview)]
    assert (review.gate, review.outcome, review.dissent) == (Gate.G1, ReviewOutcome.AGREED, DISSENT)
    [meeting] = [each for each in held if isinstance(each, Meeting)]
    assert (meeting.minutes, meeting.minutes_other, meeting.closed) == (AGREED, AGREED_BN, True)
    [visit] = [each for each in held if isinstance(each, Visit) and each.status is VisitStatus.CLOSED]
    assert visit.minutes == MINUTES
