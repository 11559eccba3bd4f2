"""What the window withstands: a dead battery, being closed, a server that is gone, data that does not open.

Only accessible names, keys and typed words; what is broken from outside is in `windows_faults`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.e2e.windows_faults import forget_keyring, lock_keyring, unlock_keyring, write_as_newer, write_as_now
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    NOTHING_TO_SEND,
    SIZE,
    SYNC_CENTRE,
    begin_writing,
    choose_passphrase,
    give_password,
    open_item,
    see_own_work,
    sign_in,
)
from tests.fixtures.desks import OpenSeat, Programme, Seat

PASSPHRASE = "seven doors and one key"
WORDS = "Keys held by one guard who goes home at six"


def open_known(person: Person, login: str = "a") -> None:
    """Open the account that is on this laptop."""
    person.press(f"Open {login}")


def at_work(person: Person) -> None:
    """Wait for the pages."""
    person.waits_to_see("Today", "Factories", "Sync centre")
    person.window.resize(*SIZE)
    person.sit_down()


def no_dialog(person: Person) -> bool:
    """Say that nothing stands over or beside the window."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [person.window]


@pytest.mark.e2e
@pytest.mark.slow
def test_what_was_typed_is_restored_after_kill_9(
    sqlite_programme: Programme, take_seat: OpenSeat, tmp_path: Path
) -> None:
    died = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.e2e.windows_typist",
            sqlite_programme.server.url,
            str(tmp_path / "home-typist"),
            PASSPHRASE,
            WORDS,
        ],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert died.stdout.splitlines()[-1:] == ["typing"], died.stderr
    assert died.returncode == -signal.SIGKILL
    sqlite_programme.server.stop()
    forget_keyring()
    person = Person(take_seat("typist"))
    person.sit_down()
    open_known(person)
    person.writes("Passphrase", PASSPHRASE)
    person.press("Open")
    at_work(person)
    open_item(person, sqlite_programme.begun)
    person.waits_to_see("Restored your draft", WORDS)


@pytest.mark.e2e
@pytest.mark.slow
def test_words_in_an_open_field_outlive_the_window(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    begun = sqlite_programme.begun
    person = sign_in(take_seat("a"), sqlite_programme, "a")
    sqlite_programme.server.stop()
    open_item(person, begun)
    begin_writing(person, begun)
    person.writes("Root cause", WORDS)
    person.quits()
    person.starts_again()
    open_known(person)
    at_work(person)
    open_item(person, begun)
    person.waits_to_see("Restored your draft", WORDS)
    person.writes("Root cause", f"{WORDS}, every day")
    person.keys("Tab")
    person.waits_to_see(f"Root cause: {WORDS}, every day", "1 change to send")
    assert not person.sees("Restored your draft")


@pytest.mark.e2e
@pytest.mark.slow
def test_a_window_closed_while_signing_in_keeps_nothing_locked(
    sqlite_programme: Programme, take_seat: OpenSeat
) -> None:
    person = Person(take_seat("a"))
    person.sit_down()
    give_password(person, sqlite_programme.server.url, "a", sqlite_programme.password)
    person.quits()
    person.starts_again()
    give_password(person, sqlite_programme.server.url, "a", sqlite_programme.password)
    see_own_work(person)


@pytest.mark.e2e
@pytest.mark.slow
def test_a_server_that_is_gone_is_told_in_words_and_nothing_stands_in_the_way(
    sqlite_programme: Programme, take_seat: OpenSeat
) -> None:
    person = sign_in(take_seat("a"), sqlite_programme, "a")
    sqlite_programme.server.kill()
    person.keys(SYNC_CENTRE)
    person.press("Sync now")
    person.waits_until(lambda: person.status() == "Offline, everything you do is kept", "it is said")
    assert no_dialog(person)
    open_item(person, sqlite_programme.begun)
    assert no_dialog(person)
    sqlite_programme.server.start()
    person.keys(SYNC_CENTRE)
    person.press("Sync now")
    person.waits_until(lambda: person.status().startswith("Received by the server"), "it is back")


@pytest.mark.e2e
@pytest.mark.slow
def test_a_wrong_passphrase_changes_nothing(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    forget_keyring()
    seat = take_seat("a")
    forget_keyring()
    person = Person(seat)
    person.sit_down()
    give_password(person, sqlite_programme.server.url, "a", sqlite_programme.password)
    choose_passphrase(person, PASSPHRASE)
    see_own_work(person)
    sqlite_programme.server.stop()
    person.quits()
    person.starts_again()
    open_known(person)
    person.writes("Passphrase", f"{PASSPHRASE}, nearly")
    person.press("Open")
    person.waits_to_see("This is not the passphrase. Nothing was changed.")
    person.writes("Passphrase", PASSPHRASE)
    person.press("Open")
    finds_everything(person, sqlite_programme)


@pytest.mark.e2e
@pytest.mark.slow
def test_a_locked_keyring_is_said_and_asked_again(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    person, _ = left_alone(sqlite_programme, take_seat)
    lock_keyring()
    person.starts_again()
    open_known(person)
    person.waits_to_see("The computer's password store is locked. Unlock it and try again.")
    unlock_keyring()
    person.press("Try again")
    finds_everything(person, sqlite_programme)


@pytest.mark.e2e
@pytest.mark.slow
def test_data_of_a_newer_program_is_left_as_it_is(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    person, seat = left_alone(sqlite_programme, take_seat)
    before = write_as_newer(seat)
    person.starts_again()
    open_known(person)
    person.waits_to_see("The data was written by a newer version of Concord. Update the program.")
    person.waits_to_see("Nothing was deleted; everything stays on this device.")
    person.quits()
    write_as_now(seat, before)
    person.starts_again()
    open_known(person)
    finds_everything(person, sqlite_programme)


def left_alone(programme: Programme, take_seat: OpenSeat) -> tuple[Person, Seat]:
    """Sign in, stop the server, and close the program."""
    seat = take_seat("a")
    person = sign_in(seat, programme, "a")
    programme.server.stop()
    person.quits()
    return person, seat


def finds_everything(person: Person, programme: Programme) -> None:
    """The plan is there as it was received, without a network."""
    at_work(person)
    open_item(person, programme.begun)
    person.waits_to_see(f"Root cause: {programme.begun.root_cause}")
    person.keys(SYNC_CENTRE)
    person.opens_tab("To send")
    person.waits_to_see(NOTHING_TO_SEND)
