"""What advisors do in their windows, told once for every story."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from tests.builders.assigned import Begun
from tests.e2e.windows_person import Person
from tests.fixtures.desks import Programme, Seat

SIZE = (1366, 768)
NOTHING_TO_SEND = "Nothing waits to be sent"
SYNC_CENTRE = "Ctrl+4"


def day(when: date) -> str:
    """Return a day as screens write it."""
    return f"{when.day} {when:%b %Y}"


def sign_in(seat: Seat, programme: Programme, login: str) -> Person:
    """Sign in on a new laptop; return who sits at it once everything has been received."""
    person = Person(seat)
    person.sit_down()
    give_password(person, programme.server.url, login, programme.password)
    see_own_work(person)
    return person


def give_password(person: Person, url: str, login: str, password: str) -> None:
    """Fill the form of the welcome page and send it."""
    person.writes("Address of the server", url)
    person.writes("Login", login)
    person.writes("Password", password)
    person.press("Sign in")


def choose_passphrase(person: Person, passphrase: str) -> None:
    """Choose the passphrase that is asked for where the computer has no password store."""
    person.waits_to_see("This computer has no password store")
    person.writes("Passphrase", passphrase)
    person.writes("The same passphrase again", passphrase)
    person.press("Sign in")


def see_own_work(person: Person) -> None:
    """Wait until what is assigned has come, and make the window as large as a laptop's screen."""
    person.waits_until(lambda: person.status().startswith("Received by the server"), "what is assigned has come")
    person.window.resize(*SIZE)
    person.sit_down()


def begin_writing(person: Person, begun: Begun) -> None:
    """Open the root cause of the item in front, to write for the factory's contact."""
    person.press(f"Root cause: {begun.root_cause}")
    person.chooses("Name", f"{begun.contact}, {begun.position}")
    person.press("Enter for this person")
    person.waits_to_see("Leaving the field saves it")


def enter_for_contact(person: Person, begun: Begun) -> None:
    """Choose the factory's contact as whom is entered for, in the plan, and write nothing yet."""
    open_item(person, begun)
    begin_writing(person, begun)
    person.keys("Esc")


def open_item(person: Person, begun: Begun) -> None:
    """Open the factory's plan, which has one item."""
    person.keys("Ctrl+2")
    person.enters("Factories", begun.factory)
    person.opens_tab("Plan")
    person.keys("Tab")
    person.waits_to_see(begun.area)


def missing_gates(person: Person) -> list[str]:
    """Try to complete the item in front, and return what the reasons say of each gate that is missing."""
    person.keys("Ctrl+D")
    person.focuses("Close")  # the sheet is there, over the pane that has a list of the same name
    reasons = person.reads("Before this item can be Completed").splitlines()
    person.press("Close")
    return [line for line in reasons if line.endswith(", missing")]


def start_visit(person: Person, begun: Begun, held_on: date) -> None:
    """Start the visit that the factory is due, for its contact."""
    person.press("Start visit")
    person.writes("Day of the visit", day(held_on))
    person.chooses("Name", f"{begun.contact}, {begun.position}")
    person.press("Start visit")
    person.waits_to_see("Visit started")


def plan_visit(person: Person, begun: Begun, purpose: str) -> None:
    """Plan a visit for today from the factory's page."""
    person.keys("Ctrl+2")
    person.enters("Factories", begun.factory)
    person.opens_tab("Visits")
    person.press("Plan a visit…")
    person.writes("Purpose", purpose)
    person.press("Plan visit")
    person.waits_to_see("Visit planned for")


def hold_meeting(person: Person, begun: Begun, number: int, place: str) -> None:
    """Open the record of a meeting and mark one member of each side as present."""
    person.press("Committee meeting…")
    person.writes("Place", place)
    person.press("Open the record")
    person.waits_to_see(f"Committee meeting {number}")
    person.ticks(begun.worker, begun.manager)
    person.waits_to_see("Both sides present")
    person.enters("Agenda", begun.area)
    person.waits_to_see("Continue visit")


def agree(person: Person, gate: str) -> None:
    """Record in the open sheet that the committee agreed."""
    person.press("Agreed")
    person.press("Record review")
    person.waits_to_see(f"Review of {gate} recorded")


def close_visit(person: Person, number: int, minutes: str) -> None:
    """Write minutes, close the meeting and the visit."""
    person.press("Continue visit")
    person.waits_to_see("Before you leave")
    person.keys("Ctrl+M")
    person.writes("Minutes", minutes)
    person.goes_to("Records of this visit", f"Committee meeting {number}")
    person.press("Close meeting…")
    person.press("Close meeting")
    person.waits_to_see(f"Meeting {number} closed")
    person.press("Close visit…")
    person.waits_to_see("Close this visit?")
    person.press("Close visit")
    person.waits_to_see("Visit closed; its record is locked")


def copy_photo(folder: Path, name: str, colour: Qt.GlobalColor = Qt.GlobalColor.darkGreen) -> None:
    """Take a photo and copy its file, as a file manager does."""
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(colour)
    path = folder / name
    assert picture.save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)


def change_field(person: Person, title: str, before: str, after: str) -> None:
    """Change a field of the item in front where it stands, and leave it."""
    person.press(f"{title}: {before}")
    person.waits_to_see("Leaving the field saves it")
    person.writes(title, after)
    person.keys("Tab")
    person.waits_to_see(f"{title}: {after}")


def go_offline(person: Person) -> None:
    """Keep a laptop from sending before its turn, in the sync centre."""
    person.sit_down()
    person.keys(SYNC_CENTRE)
    person.press("Pause sending")
    person.waits_to_see("Sending is paused")


def send(person: Person, verb: str = "Sync now") -> None:
    """Send everything now; `verb` is the button that is there."""
    person.sit_down()
    person.keys(SYNC_CENTRE)
    person.press(verb)
    # What came back and needs the person may be in front by now.
    person.waits_until(lambda: "· 0 to send ·" in person.words(), "all is sent")


def show_decision(person: Person) -> None:
    """Open what needs the person in the sync centre."""
    person.sit_down()
    person.keys(SYNC_CENTRE)
    person.waits_to_see("1 change needs your decision")
    person.opens_tab("Needs you")
    person.waits_to_see("Save decision")
