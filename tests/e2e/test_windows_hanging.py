"""A server that hangs keeps nobody waiting: every wait can be left, and the window answers all the while."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from time import monotonic

import pytest
from PySide6.QtCore import QTimer

from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import SYNC_CENTRE, begin_writing, give_password, open_item, see_own_work
from tests.fixtures.desks import OpenSeat, Programme
from tests.fixtures.roads import Happening, Road, Traveller, a_road, answers, cuts_in_the_middle, passes, trickles
from tests.fixtures.roads import stands_still as hangs

WORDS = "Keys held by one guard who goes home at six"
LONGEST_SILENCE = 4.0
"""Seconds without an answer of the window, on a machine that is busy with other things; a hanging wait takes 60."""
BEAT_MS = 20
WAITS_AT_ONCE = 3
"""As many threads as the window has for waiting."""


@pytest.fixture
def road(sqlite_programme: Programme) -> Iterator[Road]:
    with a_road(sqlite_programme.server.url) as road:
        yield road


@contextmanager
def answering() -> Iterator[None]:
    """Let the window's thread beat, and see that it never stops for long."""
    beats = [monotonic()]
    heart = QTimer()
    heart.setInterval(BEAT_MS)
    heart.timeout.connect(lambda: beats.append(monotonic()))
    heart.start()
    yield
    heart.stop()
    beats.append(monotonic())
    silence = max(after - before for before, after in pairwise(beats))
    assert silence < LONGEST_SILENCE, f"the window was silent for {silence:.1f} s"


def stop(road: Road, happening: Happening) -> None:
    road.is_free.clear()
    road.happening = happening


def reaches(person: Person, road: Road) -> None:
    """Wait until a request stands on the road."""
    person.waits_until(lambda: road.stopped.acquire(blocking=False), "a request that is not answered")


@pytest.mark.e2e
@pytest.mark.slow
def test_who_waits_for_a_server_that_says_nothing_can_leave_and_work_on(
    sqlite_programme: Programme, take_seat: OpenSeat, road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.account.PATIENCE_SECONDS", 0.2)
    person = Person(take_seat("a"))
    person.sit_down()
    stop(road, hangs)
    with answering():
        for _ in range(WAITS_AT_ONCE + 1):  # one more than there are threads
            give_password(person, road.address, "a", sqlite_programme.password)
            reaches(person, road)
            person.press("Cancel")
    road.clear()
    give_password(person, road.address, "a", sqlite_programme.password)
    see_own_work(person)

    stop(road, hangs)
    with answering():
        open_item(person, sqlite_programme.begun)
        begin_writing(person, sqlite_programme.begun)
        person.writes("Root cause", WORDS)
        person.keys("Tab")
        sync_now(person)
        reaches(person, road)
        open_item(person, sqlite_programme.begun)
        person.waits_to_see(f"Root cause: {WORDS}")

    forget_session(person)
    stop(road, hangs)
    with answering():
        person.keys(SYNC_CENTRE)
        person.waits_until(lambda: "Sign in to send" in person.status(), "the session is over, the work goes on")
        sign_in_to_send(person, sqlite_programme)
        reaches(person, road)
        person.keys("Ctrl+5")
        person.press("Close this account")
        person.waits_to_see("Welcome to Concord")

    road.clear()
    person.press("Open a")
    person.waits_until(lambda: "1 change to send" in person.status(), "nothing is lost")
    person.keys(SYNC_CENTRE)
    sign_in_to_send(person, sqlite_programme)
    see_own_work(person)
    open_item(person, sqlite_programme.begun)
    person.waits_to_see(f"Root cause: {WORDS}")


def sync_now(person: Person) -> None:
    person.keys(SYNC_CENTRE)
    person.press("Sync now")


def sign_in_to_send(person: Person, programme: Programme) -> None:
    """Fill the sheet of the sync centre and send it."""
    person.press("Sign in to send")
    person.writes("Password", programme.password)
    person.press("Sign in")


def forget_session(person: Person) -> None:
    """Let the session end, as after sixty days without a network; the round under way ends with it."""
    account = person.seat.desk.account
    assert account is not None
    account.runner.cancel()
    account.credentials.forget()
    account.runner.sync_now()


@pytest.mark.e2e
@pytest.mark.slow
def test_the_window_answers_whatever_the_way_is_like(
    sqlite_programme: Programme, take_seat: OpenSeat, road: Road
) -> None:
    person = Person(take_seat("a"))
    person.sit_down()
    give_password(person, road.address, "a", sqlite_programme.password)
    see_own_work(person)
    open_item(person, sqlite_programme.begun)
    begin_writing(person, sqlite_programme.begun)
    road.happening = answers(502)
    person.writes("Root cause", WORDS)
    person.keys("Tab")
    person.waits_until(lambda: "1 change to send" in person.status(), "it waits")
    arrived = threading.Semaphore(0)

    def noticed(happening: Happening) -> Happening:
        def happens(traveller: Traveller) -> None:
            arrived.release()
            happening(traveller)

        return happens

    page = answers(200)
    for happening in (answers(429), answers(502), page, cuts_in_the_middle, trickles(2_000)):
        road.happening = noticed(happening)
        with answering():
            sync_now(person)
            person.waits_until(lambda: arrived.acquire(blocking=False), "a request")
            open_item(person, sqlite_programme.begun)
            person.waits_to_see(f"Root cause: {WORDS}")
    person.waits_until(lambda: person.status().startswith("Received by the server"), "slowly, but it arrives")
    road.happening = passes
