"""Rounds that do not come to a plain end: one bad thing never holds back the rest, and nothing is said too early."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest

from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.ids import engagement_scope
from app.domain.plan.commands import AddComment
from app.domain.plan.records import Comment, PlanItem
from app.domain.visit.commands import PlanVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode
from app.queries.sync_status import past_rounds, waiting_changes, waiting_ids
from app.storage import outbox, scopes
from app.storage.outbox import PendingState
from app.storage.scopes import ScopeStanding
from sync.client import cycle, trip
from sync.client.cycle import Cycle
from sync.client.transport import ServerProblem
from sync.protocol.codec import decode_request
from sync.protocol.messages import Problem, SyncRequest
from sync.protocol.problems import ProblemCode
from sync.server.core import pull
from sync.server.core.pull import Page
from sync.server.storage.store import Reading
from tests.builders.home import Seat, Village, a_village

HUGE = "more than the server takes"
Answered = Callable[[str, bytes, str], bytes]


class TwoRows(Page):
    """A page of a server that sends little at once."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, 2)


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as made:
        yield made


@pytest.fixture
def meghna(village: Village) -> Engagement:
    return village.factory("Meghna Knit Composite", "12 Mill Road, Gazipur", date(2026, 1, 5))


def taking(seat: Seat, fits: Callable[[SyncRequest], bool]) -> Cycle:
    """Return a cycle of the seat's with a server that answers 413 to what does not fit."""

    def post(path: str, body: bytes, token: str) -> bytes:
        if path == "/v1/sync" and not fits(decode_request(body)):
            raise ServerProblem(Problem(ProblemCode.BODY_TOO_LARGE, 413), 0.0)
        return seat.post.post(path, body, token)

    return Cycle(seat.workspace, post, seat.credentials, seat.board)


def to_send(seat: Seat) -> int:
    with seat.workspace.read() as connection:
        return sum(outbox.counts(connection).values())


def comments(seat: Seat, item: str) -> set[str]:
    with seat.workspace.read() as connection:
        return {comment.text for comment in seat.workspace.facts(connection).children(Comment, item)}


class TestUnfinished:
    """A round that ends before everything was received is not called done."""

    def test_a_pull_that_is_cut_short_is_not_received(
        self, village: Village, meghna: Engagement, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        amina, bela = (village.seat(login, login.title(), village.advisor, meghna) for login in ("amina", "bela"))
        items = {amina.item(meghna, f"Area {number}") for number in range(9)}
        amina.sync()
        monkeypatch.setattr(pull, "Page", TwoRows)
        monkeypatch.setattr(cycle, "MOST_PAGES", 2)
        with pytest.raises(Known, match=r"sync\.unfinished"):
            bela.cycle.run()
        with bela.workspace.read() as connection:
            assert past_rounds(connection, 1)[0].problem == "sync.unfinished"
        rounds = 1
        while _is_unfinished(bela.cycle):
            rounds += 1
            assert rounds < 10, "no round came nearer to the end"
        with bela.workspace.read() as connection:
            assert {item.id for item in bela.workspace.facts(connection).children(PlanItem, meghna.id)} == items

    def test_what_was_sent_one_by_one_gets_its_receipts_all_the_same(
        self, village: Village, meghna: Engagement, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        for number in range(9):
            amina.item(meghna, f"Area {number}")
        monkeypatch.setattr(cycle, "MOST_PAGES", 5)
        narrow = taking(amina, lambda request: len(request.changesets) <= 1)
        rounds = 0
        while _is_unfinished(narrow):
            rounds += 1
            assert rounds < 10, "no round came nearer to the end"
        assert rounds
        assert to_send(amina) == 0


class TestTooLarge:
    """A changeset that the server does not take stays with its reason, and the others are sent."""

    def test_it_is_parked_and_the_others_go(self, village: Village, meghna: Engagement) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        item = amina.item(meghna, "Exits are locked")
        for text in ("one", HUGE, "two", "three"):
            amina.give(meghna, AddComment(amina.new_id(), item, text))
        strict = taking(amina, lambda request: all(HUGE.encode() not in bytes(p.payload) for p in request.changesets))
        assert strict.run().sent == 4
        assert amina.board.status.to_send == 1
        with amina.workspace.read() as connection:
            [parked] = waiting_changes(connection, waiting_ids(connection))
        assert parked.state is PendingState.PARKED
        assert [reason.needs for reason in parked.reasons] == ["changeset.too_large"]
        assert comments(amina, item) == {"one", HUGE, "two", "three"}
        amina.give(meghna, AddComment(amina.new_id(), item, "four"))
        assert strict.run().sent == 1  # without asking again for the parked one
        with amina.workspace.read() as connection:
            [parked] = waiting_changes(connection, waiting_ids(connection))
        assert parked.state is PendingState.PARKED

        again = taking(amina, lambda _: True)  # the program was started again, the server has more room now
        assert again.run().sent == 1
        assert to_send(amina) == 0

    def test_a_request_without_changesets_that_is_too_large_is_said(self, village: Village, meghna: Engagement) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        with pytest.raises(ServerProblem, match=r"server\.body_too_large"):
            taking(amina, lambda _: False).run()


class TestNewerServer:
    """A factory that holds what this program does not know stays as it was; the others go on."""

    SPOILT: ClassVar = {
        "a kind": (rb'"kind":"visit"', b'"kind":"inspection"'),
        "a value": (rb'"mode":"in_person"', b'"mode":"by_drone"'),
    }

    @pytest.mark.parametrize(("pattern", "by"), SPOILT.values(), ids=SPOILT)
    def test_the_others_are_received(self, village: Village, meghna: Engagement, pattern: bytes, by: bytes) -> None:
        turag = village.factory("Turag Apparels", "44 Lake Road, Ashulia", date(2026, 1, 5))
        amina, bela = (village.seat(login, login.title(), village.advisor, meghna, turag) for login in ("am", "be"))
        visit = PlanVisit(bela.new_id(), VisitKind.ADVISORY, VisitMode.IN_PERSON, date(2026, 12, 9))
        bela.give(meghna, visit)
        item = bela.item(turag, "Stairs are blocked")
        bela.sync()
        before = _state(amina, meghna)

        def newer(path: str, body: bytes, token: str) -> bytes:
            return re.sub(pattern, by, amina.post.post(path, body, token))

        old = Cycle(amina.workspace, newer, amina.credentials, amina.board)
        mine = amina.item(meghna, "Exits are locked")
        for _ in range(2):
            with pytest.raises(Known, match=r"sync\.newer_server"):
                old.run()
            assert _state(amina, meghna) == before
            with amina.workspace.read() as connection:
                facts = amina.workspace.facts(connection)
                assert facts.find(PlanItem, item) is not None
                assert facts.find(PlanItem, mine) is not None
                assert facts.find(Visit, visit.visit_id) is None
        assert to_send(amina) == 1

        amina.sync()  # with the new program
        assert to_send(amina) == 0
        with amina.workspace.read() as connection:
            assert amina.workspace.facts(connection).find(Visit, visit.visit_id) is not None
        assert _state(amina, meghna).state is ScopeStanding.HELD

    def test_a_scope_is_looked_at_once_in_a_round(
        self, village: Village, meghna: Engagement, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        amina, bela = (village.seat(login, login.title(), village.advisor, meghna) for login in ("am", "be"))
        for number in range(9):
            bela.item(meghna, f"Area {number}")
        bela.sync()
        monkeypatch.setattr(pull, "Page", TwoRows)
        monkeypatch.setattr(trip, "FLIP_ROWS", 2)
        asked: list[bytes] = []

        def newer(path: str, body: bytes, token: str) -> bytes:
            asked.append(body)
            return amina.post.post(path, body, token).replace(b'"kind":"plan_item"', b'"kind":"planet"')

        with pytest.raises(Known, match=r"sync\.newer_server"):
            Cycle(amina.workspace, newer, amina.credentials, amina.board).run()
        assert len(asked) < 9


def _is_unfinished(cycle_: Cycle) -> bool:
    try:
        cycle_.run()
    except Known as problem:
        if problem.code != "sync.unfinished":
            raise
        return True
    return False


def _state(seat: Seat, engagement: Engagement) -> scopes.ScopeState:
    with seat.workspace.read() as connection:
        found = scopes.find(connection, engagement_scope(engagement.id))
    assert found is not None
    return found
