"""A window in a process of its own, in which somebody types until the battery dies.

Run as a process: server URL, home folder, passphrase, words.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.builders.assigned import Begun
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import begin_writing, choose_passphrase, give_password, open_item, see_own_work
from tests.fixtures.desks import Seat
from tests.fixtures.processes import PASSWORD


def main(url: str, home: Path, passphrase: str, words: str) -> None:
    """Sign in, begin to write a root cause, say "typing", and die in the middle of the next word."""
    begun = Begun()
    seat = Seat(QApplication(sys.argv[:1]), home)
    seat.start()
    person = Person(seat)
    person.sit_down()
    give_password(person, url, "a", PASSWORD)
    choose_passphrase(person, passphrase)
    see_own_work(person)
    open_item(person, begun)
    begin_writing(person, begun)
    person.writes("Root cause", words)
    seat.write_all()
    print("typing", flush=True)
    person.types("and")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4])
