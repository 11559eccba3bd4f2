"""The way to the server as it is met on a journey: portals, gateways, lost answers, silence. Nothing is lost by any.

Only accessible names, keys and typed words; what happens on the way is in `tests.fixtures.roads`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.dumps import server_history
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import SYNC_CENTRE, begin_writing, give_password, open_item, see_own_work
from tests.fixtures.desks import OpenSeat, Programme
from tests.fixtures.roads import Road, a_road, answers, loses_the_reply, stands_still

WORDS = "Keys held by one guard who goes home at six"
PORTAL = "What answered is not a Concord server (status 200). Is there a sign-in page of the network?"
WEB_PAGE = "This network wants you to sign in on a web page first"
BUSY = "The server is busy."
OFFLINE = "Offline, everything you do is kept"


@pytest.fixture
def road(sqlite_programme: Programme) -> Iterator[Road]:
    with a_road(sqlite_programme.server.url) as road:
        yield road


def sync_now(person: Person) -> None:
    """Ask for a round in the sync centre."""
    person.keys(SYNC_CENTRE)
    person.press("Sync now")


def hears(person: Person, told: str) -> None:
    """Wait until the line at the bottom tells it, beside what waits."""
    person.waits_until(lambda: told in person.status(), told)
    person.waits_until(lambda: person.status().startswith("Saved on this device · 1 change to send"), "it is saved")


@pytest.mark.e2e
@pytest.mark.slow
def test_what_is_met_on_the_way_is_told_as_it_is_and_loses_nothing(
    sqlite_programme: Programme, take_seat: OpenSeat, road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.account.PATIENCE_SECONDS", 0.2)
    person = Person(take_seat("a"))
    person.sit_down()
    road.happening = answers(200)
    give_password(person, road.address, "a", sqlite_programme.password)
    person.waits_to_see(PORTAL)
    road.clear()
    person.press("Try again")
    see_own_work(person)

    open_item(person, sqlite_programme.begun)
    begin_writing(person, sqlite_programme.begun)
    road.happening = answers(502)
    person.writes("Root cause", WORDS)
    person.keys("Tab")
    for happening, told in ((answers(502), BUSY), (answers(200), WEB_PAGE), (loses_the_reply, OFFLINE)):
        road.happening = happening
        sync_now(person)
        hears(person, told)
    open_item(person, sqlite_programme.begun)
    person.waits_to_see("saved on this device")
    assert "Received" not in person.status(), "the server has it, and this laptop has no receipt"
    person.keys(SYNC_CENTRE)
    person.opens_tab("Receipts")
    person.waits_to_see("No receipt in these days")

    road.is_free.clear()
    road.happening = stands_still
    sync_now(person)
    person.waits_until(lambda: road.stopped.acquire(blocking=False), "a server that says nothing")
    person.quits()
    person.starts_again()
    road.clear()
    person.press("Open a")
    see_own_work(person)
    assert person.status().count("·") == 0, person.status()
    person.keys(SYNC_CENTRE)
    person.opens_tab("Receipts")
    person.waits_until(lambda: len(person.rows("Receipts of the server")) == 1, "one receipt, of what happened once")
    open_item(person, sqlite_programme.begun)
    person.waits_to_see(f"Root cause: {WORDS}")
    written = [changes for changes in server_history(sqlite_programme.server.database).values() if WORDS in changes]
    assert len(written) == 1, "what was heard with a lost reply, and sent again, has happened once"
