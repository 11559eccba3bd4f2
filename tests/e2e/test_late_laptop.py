"""A laptop that comes late: its History fills when somebody looks, and says what it waits for without a line."""

from __future__ import annotations

import pytest

from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import go_offline, open_item, sign_in
from tests.fixtures.desks import OpenSeat, Programme

ONCE_CONNECTED = "Older history comes once this device is connected and syncs."
ELSEWHERE = "Earlier changes are kept at the server. The tab History of this factory fetches them."


def look(person: Person, programme: Programme) -> None:
    """Open the factory's History."""
    open_item(person, programme.begun)
    person.opens_tab("History")


@pytest.mark.slow
def test_the_history_fills_when_it_is_looked_at(sqlite_programme: Programme, take_seat: OpenSeat) -> None:
    late = sign_in(take_seat("late"), sqlite_programme, "a")
    open_item(late, sqlite_programme.begun)
    late.waits_to_see(ELSEWHERE)
    late.opens_tab("History")
    late.waits_until(lambda: len(late.rows("History")) > 1, "what was done before")
    late.waits_until(lambda: not late.sees("Older history"), "that nothing is missing")
    late.opens_tab("Plan")
    late.waits_until(lambda: not late.sees(ELSEWHERE), "the history of the item")


@pytest.mark.slow
def test_without_a_line_it_says_when_it_comes_and_then_it_comes(
    sqlite_programme: Programme, take_seat: OpenSeat
) -> None:
    late = sign_in(take_seat("late"), sqlite_programme, "a")
    sqlite_programme.server.stop()
    go_offline(late)
    late.sit_down()
    look(late, sqlite_programme)
    late.waits_to_see("No history yet", ONCE_CONNECTED)
    sqlite_programme.server.start()
    late.press("Try now")
    late.waits_until(lambda: len(late.rows("History")) > 1, "what was done before")
    late.waits_until(lambda: not late.sees(ONCE_CONNECTED), "that nothing is missing")
