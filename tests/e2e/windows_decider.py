"""A window in a process of its own, in which somebody is about to decide a conflict until the battery dies.

Run as a process: home folder, the third value to write; the computer's password store comes in as JSON.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import keyring
from PySide6.QtWidgets import QApplication

from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import show_decision
from tests.fixtures.desks import NativeKeyring, Seat


def packed(secrets: Mapping[tuple[str, str], str]) -> str:
    """Return what such a process reads of a password store."""
    return json.dumps([[service, name, secret] for (service, name), secret in secrets.items()])


def main(home: Path, wanted: str) -> None:
    """Choose one's own side, then write a third value instead, say "deciding", and die with the page open."""
    store = NativeKeyring()
    store.entries = {(service, name): secret for service, name, secret in json.load(sys.stdin)}
    keyring.set_keyring(store)
    seat = Seat(QApplication(sys.argv[:1]), home)
    seat.start()
    person = Person(seat)
    person.sit_down()
    person.press("Open a")
    show_decision(person)
    person.press("Keep mine: Target date")
    person.writes("Another value for Target date", wanted)
    seat.write_all()
    print("deciding", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
