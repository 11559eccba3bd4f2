"""One poisoned change among a thousand, in a window: 999 arrive, the one waits or is refused, and it is said why.

Only accessible names and keys; the thousand were written before, and what is at the server is looked at from outside.
"""

from __future__ import annotations

import pytest

from tests.builders.assigned import assigned_engagement
from tests.e2e.dumps import laptop_dump, server_dump
from tests.e2e.poison import ITEM, OTHERS, halve, spoil, write_a_thousand
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import SYNC_CENTRE, sign_in
from tests.fixtures.desks import OpenSeat, Programme

UNREADABLE = "What is kept of this change cannot be read, and no server takes it so"
BUG = "A rule failed on the server (Add item). The change is kept; you are not at fault."


@pytest.fixture
def person(sqlite_programme: Programme, take_seat: OpenSeat) -> Person:
    """Return somebody who wrote a thousand changes; the server is down."""
    server = sqlite_programme.server
    person = sign_in(take_seat("a"), sqlite_programme, "a")
    server.stop()
    write_a_thousand(person.account, assigned_engagement(server.database))
    return person


def syncs(person: Person) -> None:
    """Ask for a round, and wait until all but the one is through."""
    person.sit_down()
    person.keys(SYNC_CENTRE)
    person.press("Sync now")


def arrived(person: Person, programme: Programme) -> int:
    """Return how many of the comments are at the server; the one is not."""
    there = server_dump(programme.server.database, laptop_dump(person.workspace, ("f:",)))
    assert ITEM not in there
    return sum(kind == "comment" for kind, _, _, _ in there.values())


@pytest.mark.e2e
@pytest.mark.slow
def test_what_nobody_can_read_waits_with_its_reason_and_the_others_arrive(
    person: Person, sqlite_programme: Programme
) -> None:
    spoil(person.account, halve)
    sqlite_programme.server.start()
    syncs(person)
    person.waits_to_see("· 1 to send ·")
    person.opens_tab("To send")
    person.waits_until(lambda: len(person.rows("Changes to send")) == 1, "the one that waits")
    person.waits_to_see(f"Add item, {UNREADABLE}", "Not taken in yet")
    person.waits_until(lambda: person.status().startswith("Saved on this device · 1 change to send"), "the line, too")
    assert arrived(person, sqlite_programme) == OTHERS


@pytest.mark.e2e
@pytest.mark.slow
def test_what_a_bug_of_a_rule_stands_against_is_told_with_its_reason_and_the_others_arrive(
    person: Person, sqlite_programme: Programme
) -> None:
    sqlite_programme.server.start("tests.e2e.faulty_server", "a mistake")
    syncs(person)
    person.waits_to_see("· 0 to send ·")
    person.opens_tab("Needs you")
    person.waits_to_see("1 change was refused", BUG, "Send again")
    assert arrived(person, sqlite_programme) == OTHERS
