"""A factory is given to somebody else while its advisor writes offline, in three windows over a real server.

Only accessible names, keys and typed words; what lies on the laptops, and what went to the new advisor's, is looked at
from outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders.assigned import Begun
from tests.builders.office import assign, employ_supervisor, unassign
from tests.e2e.read_along import Recorder
from tests.e2e.remains import evidence_of, tables_with
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    change_field,
    copy_photo,
    enter_for_contact,
    give_password,
    open_item,
    see_own_work,
    send,
    sign_in,
)
from tests.fixtures.desks import OpenSeat, Programme
from tests.fixtures.roads import a_road
from tests.integration.sentinel import leaks

WORD = "sentinelqahwa4711"
QUEUE = "Ctrl+6"
FIELDS = ("Root cause", "Actions needed", "Progress", "Key work ahead")
PERSON = f"Habib {WORD}"
PHOTOS = {f"door {WORD}.png": Qt.GlobalColor.darkGreen, f"stairs {WORD}.png": Qt.GlobalColor.darkRed}
CHANGES = len(FIELDS) + 1 + len(PHOTOS)
OWN = frozenset({"journal", "handover", "evidence_transfer"})
"""Tables of the first laptop in which a person's own stays: what they sent, what became of it, and the hash of each of
their photos that the server was heard to hold, as the journal has it."""


@dataclass
class Story:
    """Who has the factory, who gets it, and who supervises both; the new advisor's line is read along."""

    programme: Programme
    first: Person
    new: Person
    supervisor: Person
    line: Recorder

    @property
    def begun(self) -> Begun:
        """Return the plan's words."""
        return self.programme.begun


@pytest.fixture
def story(sqlite_programme: Programme, take_seat: OpenSeat) -> Iterator[Story]:
    server = sqlite_programme.server
    unassign(server.database, "b")
    employ_supervisor(server.database, "s", "Selina Rahman")
    with ExitStack() as stack:
        road = stack.enter_context(a_road(server.url))
        line = road.happening = Recorder()
        first, supervisor = (sign_in(take_seat(login), sqlite_programme, login) for login in ("a", "s"))
        new = Person(take_seat("b"))
        new.sit_down()
        give_password(new, road.address, "b", sqlite_programme.password)
        see_own_work(new)
        yield Story(sqlite_programme, first, new, supervisor, line)


def new_words(title: str) -> str:
    """Return what is written into a field."""
    return f"{title} as seen on floor 3 {WORD}"


def write_offline(story: Story, folder: Path) -> tuple[bytes, ...]:
    """Write five fields and attach two photos; return what must be nowhere else: the word, and the photos' hashes."""
    person, begun = story.first, story.begun
    person.sit_down()
    enter_for_contact(person, begun)
    stood = (begun.root_cause, begun.actions_needed, begun.progress, begun.recommendation)
    for title, before in zip(FIELDS, stood, strict=True):
        change_field(person, title, before, new_words(title))
    person.press("Additional persons")
    person.waits_to_see("One person on each line")
    person.types(PERSON)
    person.keys("Tab")
    person.waits_to_see(PERSON)
    for name, colour in PHOTOS.items():
        copy_photo(folder, name, colour)
        person.focuses("Add photo or document")
        person.keys("Ctrl+V")
        person.waits_to_see(f"Attached: {name}")
    person.waits_until(lambda: f"{CHANGES} changes to send" in person.status(), "all of it waits")
    hashes = evidence_of(person.account)
    assert len(hashes) == 2 * len(PHOTOS), "each with its small picture"
    return (WORD.encode(), *(sha256.encode() for sha256 in hashes), *(bytes.fromhex(sha256) for sha256 in hashes))


def reads_the_whole_queue(person: Person) -> str:
    """Go through everything that waits, and return all that could be read of it."""
    person.keys(QUEUE)
    person.waits_until(lambda: len(person.rows("Team queue")) == CHANGES, "all of it waits here")
    person.focuses("Team queue")
    person.keys("Ctrl+Home")
    read = [person.words()]
    for _ in range(CHANGES - 1):
        person.keys("Down")
        read.append(person.words())
    return "\n".join(read)


def has_lost_the_factory(person: Person, begun: Begun) -> None:
    """The list of factories does not have it any more, and the sync centre tells where the work is."""
    person.keys("Ctrl+2")
    person.waits_until(lambda: not person.sees(begun.factory), "the factory leaves")
    person.keys("Ctrl+4")
    person.opens_tab("Needs you")
    person.waits_to_see("With the supervisors")


def holds_nothing_of_it(story: Story, sought: tuple[bytes, ...]) -> None:
    """The new advisor sees the plan as it was; neither the replica nor the line has a word or a hash of it."""
    person, begun = story.new, story.begun
    send(person)
    open_item(person, begun)
    person.waits_to_see(f"Root cause: {begun.root_cause}", f"Progress: {begun.progress}")
    assert WORD not in person.words()
    assert tables_with(person.account, sought) == set()
    assert evidence_of(person.account) == {}
    assert story.line.plain
    assert not [plain for plain in story.line.plain if any(word in plain for word in sought)]


def opens_photos(person: Person, photos: dict[str, bytes]) -> None:
    """Open each photo, which fetches its file."""
    for name in PHOTOS:
        person.press_first(f"Photo: {name}, ")
        person.waits_to_see("Save a copy…")
        person.press("Close")
    person.waits_until(lambda: evidence_of(person.account) == photos, "the photos are here")


@pytest.mark.e2e
@pytest.mark.slow
def test_what_was_written_offline_is_the_supervisors_to_accept_and_nobody_sees_it_before(
    story: Story, tmp_path: Path
) -> None:
    database, server = story.programme.server.database, story.programme.server
    first, new, supervisor, begun = story.first, story.new, story.supervisor, story.begun
    server.stop()
    (tmp_path / "camera").mkdir()
    sought = write_offline(story, tmp_path / "camera")
    photos = evidence_of(first.account)
    unassign(database, "a")
    assign(database, "b")
    server.start()
    send(new)
    send(first)
    has_lost_the_factory(first, begun)

    send(supervisor)
    read = reads_the_whole_queue(supervisor)
    assert [each for each in (*map(new_words, FIELDS), PERSON, *PHOTOS) if each not in read] == []
    assert "Nasrin Akter" in read and begun.factory in read
    holds_nothing_of_it(story, sought)

    first.sit_down()
    assert leaks(first.seat.home, [word.decode() for word in sought[: 1 + len(photos)]]) == []
    assert first.workspace.indexing.wait(20)
    assert tables_with(first.account, sought) <= OWN
    assert evidence_of(first.account) == {}

    supervisor.sit_down()
    supervisor.press(f"Accept all {CHANGES} of this author…")
    supervisor.waits_to_see(f"Accept {CHANGES} changes?")
    supervisor.press("Accept")
    supervisor.waits_to_see(f"{CHANGES} changes accepted")
    send(supervisor)
    send(new)
    open_item(new, begun)
    for title in FIELDS:
        new.waits_to_see(f"{title}: {new_words(title)}")
    new.waits_to_see(PERSON, *(f"Photo: {name}" for name in PHOTOS))
    opens_photos(new, photos)
    read_now = b"".join(story.line.plain)
    assert WORD.encode() in read_now and all(word in read_now for word in sought[1 : 1 + len(photos)]), "it reads along"
    assert tables_with(new.account, sought)
    send(first)
    first.waits_to_see("Accepted")
    assert not first.status().startswith("Saved")
