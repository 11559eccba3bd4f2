"""A visit of a day, told by keys: what an advisor does at the factory from signing in to the last word.

Run as a process it is the first part of the day, until the battery dies: what is done (`typing` or `importing`), server
URL, home folder, passphrase, folder of photos. It says so when it is in the middle, and goes on until it is killed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.domain.clock import SystemClock
from tests.builders.assigned import Begun
from tests.e2e.windows_hands import Hands
from tests.e2e.windows_steps import SIZE, choose_passphrase, give_password, see_own_work, start_visit
from tests.fixtures.desks import Seat
from tests.fixtures.processes import PASSWORD

EXITS, WHY = "1.1 Are all exits open?", "1.2 Why not?"
NOTE = "The door to the yard is held by a chain; a guard has the key"
DOOR, CARD = "door.jpg", 8
"""The photo that is chosen by itself, and how many are pasted from the camera's card."""


def sit_down(home: Path) -> Hands:
    """Start the program on a laptop, in this process."""
    seat = Seat(QApplication(sys.argv[:1]), home)
    seat.start()
    hands = Hands(seat)
    hands.sit_down()
    return hands


def open_again(hands: Hands, passphrase: str) -> None:
    """Open the account that is on the laptop."""
    hands.press("Open a")
    hands.writes("Passphrase", passphrase)
    hands.press("Open")
    hands.waits_to_see("Today", "Factories", "Sync centre")
    hands.window.resize(*SIZE)
    hands.sit_down()


def begin_visit(hands: Hands, begun: Begun) -> None:
    """Open the factory and start the visit that it is due."""
    hands.keys("Ctrl+2")
    hands.enters("Factories", begun.factory)
    hands.waits_to_see("Start visit")
    start_visit(hands, begun, begun.today)


def begin_checklist(hands: Hands) -> None:
    """Start the checklist and answer its first question: an exit is closed."""
    hands.keys("Ctrl+Shift+K")
    hands.waits_to_see("Name of this run")
    hands.keys("Ctrl+Return")
    hands.waits_to_see("Section 1 of")
    hands.waits_until(lambda: EXITS in hands.around(), "the keyboard in the first question")
    hands.keys("2")


def begin_note(hands: Hands) -> None:
    """Open the note of the question in front."""
    hands.keys("Ctrl+Shift+N")
    hands.waits_until(lambda: isinstance(hands.focus(), QPlainTextEdit), "the note")


def go_back_to_checklist(hands: Hands) -> None:
    """Go back to the checklist through the factory and its visit in progress."""
    hands.keys("Ctrl+2")
    hands.enters("Factories", Begun().factory)
    hands.press("Continue visit")
    hands.waits_to_see("Before you leave")
    hands.enters("Checklists", "Walk")
    hands.waits_to_see("Section 1 of")


def paste_card(hands: Hands, card: Path) -> None:
    """Paste the photos of a card where photos of the question come in."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(card.iterdir())])
    QGuiApplication.clipboard().setMimeData(data)
    hands.keys("Ctrl+Shift+P")
    hands.keys("Ctrl+V")


def type_until_killed(url: str, home: Path, passphrase: str) -> None:
    """Sign in, begin the visit, answer, and write a note for ever."""
    hands = sit_down(home)
    give_password(hands, url, "a", PASSWORD)
    choose_passphrase(hands, passphrase)
    see_own_work(hands)
    begin_visit(hands, Begun(today=SystemClock().today()))
    begin_checklist(hands)
    begin_note(hands)
    hands.types(NOTE)
    hands.seat.write_all()
    print("typing", flush=True)
    while True:
        hands.types(" and so on")


def import_until_killed(home: Path, passphrase: str, card: Path) -> None:
    """Open the checklist again, and paste a card of photos."""
    hands = sit_down(home)
    open_again(hands, passphrase)
    go_back_to_checklist(hands)
    paste_card(hands, card)
    begun = [f"Attaching: {done} of {CARD}" for done in range(1, CARD)]
    hands.waits_until(lambda: any(hands.sees(words) for words in begun), "some are attached, others are not")
    print("importing", flush=True)
    hands.waits_until(lambda: False, "an end")


if __name__ == "__main__":
    if sys.argv[1] == "typing":
        type_until_killed(sys.argv[2], Path(sys.argv[3]), sys.argv[4])
    else:
        import_until_killed(Path(sys.argv[3]), sys.argv[4], Path(sys.argv[5]))
