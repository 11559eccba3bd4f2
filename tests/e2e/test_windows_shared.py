"""One laptop, two people: who comes next sees nothing of who was there before, who finds everything again.

Only accessible names, keys and typed words; what lies on the laptop is looked at from outside at the end.
"""

from __future__ import annotations

import pytest

from tests.builders.assigned import Begun, open_another
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import (
    begin_writing,
    change_field,
    give_password,
    go_offline,
    open_item,
    see_own_work,
    sign_in,
)
from tests.fixtures.desks import OpenSeat, Programme

OWN = "Teesta Denim"
FOUND = "Boiler room without a second way out"
CAUSE = "Keys held by one guard who goes home at six"
DRAFT = "Spoke with the night shift, who did not want"
UNSENT = "Ask the fire inspector of the district to come along"


def closes(person: Person) -> None:
    """Leave the account, and wait for the ways in."""
    person.sit_down()
    person.keys("Ctrl+5")
    person.press("Close this account")
    person.waits_to_see("Open the demo")
    person.sit_down()


def looks_for(person: Person, words: str) -> None:
    """Search everything for words."""
    person.keys("Ctrl+K")
    person.waits_to_see("Results")
    person.types(words)


def sees_only_own_work(kamal: Person, begun: Begun) -> None:
    """Look everywhere for what is somebody else's."""
    kamal.keys("Ctrl+1")
    kamal.waits_to_see("Today")
    seen = [kamal.words()]
    kamal.keys("Ctrl+2")
    kamal.waits_until(lambda: len(kamal.rows("Factories")) == 1, "one factory")
    seen.append(kamal.words())
    kamal.keys("Ctrl+K")
    kamal.waits_to_see("Results")
    seen.append(str(kamal.rows("Results")))
    for words in ("boiler", "Teesta", "guard who goes", "inspector", "night shift"):
        kamal.keys("Ctrl+A")
        kamal.types(words)
        kamal.waits_to_see("Nothing found")
    kamal.keys("Esc")
    open_item(kamal, begun)
    kamal.waits_to_see(f"Root cause: {begun.root_cause}")
    seen.append(kamal.words())
    kamal.keys("Ctrl+4")
    kamal.opens_tab("To send")
    seen.append(kamal.words())
    assert [word for word in (FOUND, CAUSE, DRAFT, UNSENT, OWN) if word in "\n".join(seen)] == []
    assert kamal.status().startswith("Received by the server"), "what waits is hers alone"


@pytest.mark.e2e
@pytest.mark.slow
def test_who_comes_next_sees_nothing_of_who_was_there_before(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    open_another(sqlite_programme.server.database, OWN, ("a",), FOUND)
    begun = sqlite_programme.begun
    nasrin = sign_in(take_seat("shared"), sqlite_programme, "a")
    sqlite_programme.server.stop()
    looks_for(nasrin, "boiler")
    nasrin.waits_until(lambda: nasrin.rows("Results")[0][0].startswith(FOUND), FOUND)
    nasrin.keys("Return")
    nasrin.waits_to_see(FOUND)
    open_item(nasrin, begun)
    change_field(nasrin, "Key work ahead", begun.recommendation, UNSENT)
    begin_writing(nasrin, begun)
    nasrin.writes("Root cause", CAUSE)
    nasrin.writes("New comment", DRAFT)
    closes(nasrin)

    sqlite_programme.server.start()
    kamal = sign_in(nasrin.seat, sqlite_programme, "b")
    sees_only_own_work(kamal, begun)
    closes(kamal)

    nasrin.press("Open a")
    nasrin.waits_to_see("Today", "Factories", "Sync centre")
    nasrin.sit_down()
    open_item(nasrin, begun)
    nasrin.waits_to_see(DRAFT, f"Root cause: {CAUSE}", f"Key work ahead: {UNSENT}")
    nasrin.keys("Ctrl+2")
    nasrin.enters("Factories", OWN)
    nasrin.opens_tab("Plan")
    nasrin.waits_to_see(FOUND)
    see_own_work(nasrin)


@pytest.mark.e2e
@pytest.mark.slow
def test_who_signs_in_where_sending_is_paused_receives_what_is_assigned(
    sqlite_programme: Programme, take_seat: OpenSeat
) -> None:
    begun = sqlite_programme.begun
    nasrin = sign_in(take_seat("shared"), sqlite_programme, "a")
    go_offline(nasrin)
    closes(nasrin)
    kamal = Person(nasrin.seat)
    give_password(kamal, sqlite_programme.server.url, "b", sqlite_programme.password)
    kamal.waits_until(lambda: kamal.status() == "Sending is paused", "that it is said")
    kamal.sit_down()
    open_item(kamal, begun)
    kamal.waits_to_see(f"Root cause: {begun.root_cause}")
