"""A laptop whose disk fills up while its person writes: it is said, the words stay, and with room the work goes on.

Only accessible names, keys and typed words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.assigned import assigned_engagement, bring_news
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    SYNC_CENTRE,
    begin_writing,
    change_field,
    copy_photo,
    go_offline,
    open_item,
    sign_in,
)
from tests.fixtures.desks import OpenSeat, Programme
from tests.fixtures.disks import SmallDisk

FULL = "The disk is full. Nothing is lost; make room and try again."
NEWS = 1_300
FLIP_ROOM = 256 << 10
"""Bytes that are left when a round begins that brings the news: they take more than twice as much."""
WORDS = "Keys held by one guard who goes home at six"


def saves_nothing(person: Person) -> None:
    """Leave the field, and read that the disk took nothing."""
    person.keys("Tab")
    person.waits_to_see(FULL)


@pytest.mark.e2e
@pytest.mark.slow
def test_words_and_photos_wait_in_the_window_until_the_disk_has_room(
    sqlite_programme: Programme, take_seat: OpenSeat, small_disk: SmallDisk, tmp_path: Path
) -> None:
    (small_disk.folder / "home").mkdir()
    (tmp_path / "home-full").symlink_to(small_disk.folder / "home")
    begun = sqlite_programme.begun
    person = sign_in(take_seat("full"), sqlite_programme, "a")
    go_offline(person)
    open_item(person, begun)
    begin_writing(person, begun)
    small_disk.fill()
    person.writes("Root cause", WORDS)
    saves_nothing(person)
    assert not person.sees(f"Root cause: {WORDS}"), "nothing is shown as saved"
    assert person.sees(WORDS), "the words are still in their field"
    assert not person.status().startswith("Saved on this device")
    copy_photo(tmp_path, "door.png")
    person.keys("Ctrl+V")
    person.waits_to_see(FULL)

    small_disk.make_room()
    person.focuses("Root cause")
    person.keys("Tab")
    person.waits_to_see(f"Root cause: {WORDS}")
    person.waits_until(lambda: not person.sees(FULL), "it is taken back")
    person.waits_until(lambda: person.status().startswith("Saved on this device · 1 change to send"), "and it is saved")
    small_disk.fill()
    person.keys(SYNC_CENTRE)
    person.press("Sync now")
    person.waits_until(lambda: FULL in person.status(), "the round broke off, and why")
    assert "1 change to send" in person.status(), "nothing is shown as received"
    small_disk.make_room()
    person.press("Sync now")
    person.waits_to_see("· 0 to send ·")
    person.waits_until(lambda: person.status() == "Sending is paused", "all was received")
    open_item(person, begun)
    change_field(person, "Key work ahead", begun.recommendation, "Check them each week")
    the_middle_of_a_round_and_a_start(person, sqlite_programme, small_disk)


def the_middle_of_a_round_and_a_start(person: Person, programme: Programme, small_disk: SmallDisk) -> None:
    """The disk fills up while what a round brings is taken in; later there is no room to begin with."""
    database = programme.server.database
    bring_news(database, assigned_engagement(database), NEWS)
    small_disk.fill(FLIP_ROOM)
    person.keys(SYNC_CENTRE)
    person.press("Sync now")
    person.waits_until(lambda: FULL in person.status(), "the round broke off, and why")
    small_disk.make_room()
    person.press("Sync now")
    person.waits_until(lambda: person.status() == "Sending is paused", "all came")
    person.quits()
    small_disk.fill()
    person.starts_again()
    person.press("Open a")
    person.waits_to_see(FULL, "Try again")
    small_disk.make_room()
    person.press("Try again")
    person.waits_to_see("Today", "Factories", "Sync centre")
