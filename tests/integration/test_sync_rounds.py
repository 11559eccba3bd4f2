"""Rounds that do not come to a plain end: one bad thing never holds back the rest, and nothing is said too early."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest
from msgspec import Raw

from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory
from app.domain.ids import engagement_scope
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment
from app.domain.plan.records import Comment, PlanItem
from app.domain.visit.commands import PlanVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode
from app.queries.round_log import past_rounds
from app.queries.sync_status import waiting_changes, waiting_ids
from app.schema.codec import encode_record
from app.storage import outbox, scopes
from app.storage.outbox import PendingState
from app.storage.scopes import ScopeStanding
from sync.client import cycle, trip
from sync.client.arriving import Gathering
from sync.client.cycle import Cycle
from sync.client.transport import ServerProblem
from sync.protocol.codec import decode_request
from sync.protocol.messages import Fate, Head, Problem, Row, SyncRequest, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core import pull
from sync.server.core.page import Page
from sync.server.storage.store import Reading
from tests.builders.home import NOW, Seat, Village, a_village

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


class TestReadingAhead:
    """The next page travels while the replica takes in the scopes of which all is here."""

    @pytest.fixture(autouse=True)
    def _small(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pull, "Page", TwoRows)
        monkeypatch.setattr(cycle, "AHEAD_ROWS", 1)

    def test_a_scope_that_is_whole_stays_when_the_round_breaks(self, village: Village, meghna: Engagement) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        bela = village.seat("bela", "Bela", village.advisor)
        items = {amina.item(meghna, f"Area {number}") for number in range(5)}
        amina.sync()
        village.world.engagements.assign("bela", meghna.id, village.advisor)
        asked: list[SyncRequest] = []

        def breaking_at(page: int) -> Cycle:
            def post(path: str, body: bytes, token: str) -> bytes:
                if path == "/v1/sync":
                    asked.append(decode_request(body))
                    if len(asked) == page:
                        raise Known("network.offline")
                return bela.post.post(path, body, token)

            return Cycle(bela.workspace, post, bela.credentials, bela.board)

        with pytest.raises(Known, match=r"network\.offline"):
            breaking_at(3).run()
        assert all(all(request.cursors.values()) for request in asked), "a scope was named that is not held"
        with bela.workspace.read() as connection:
            whole = {scope for scope, state in scopes.held(connection).items() if state.version}
        assert "g:factories-BD" in whole
        assert engagement_scope(meghna.id) not in whole
        asked.clear()
        assert breaking_at(99).run().received
        assert whole <= asked[0].cursors.keys()
        with bela.workspace.read() as connection:
            assert {item.id for item in bela.workspace.facts(connection).children(PlanItem, meghna.id)} == items
            assert all(state.state is ScopeStanding.HELD for state in scopes.held(connection).values())

    @pytest.mark.parametrize(("own_cursor", "told"), [(1, []), (2, ["f:held"])], ids=["on its way", "here"])
    def test_an_answer_waits_for_the_refusal_it_may_come_with(self, own_cursor: int, told: list[str]) -> None:
        heads = {"u:me": Head(version=2, count=1, checksum=0), "f:held": Head(version=4, count=1, checksum=0)}
        factory = Factory("factory", "BD", "Meghna Knit", "12 Mill Road")
        row = Row(factory.id, Factory.KIND, 4, Raw(encode_record(factory)))
        gathering = Gathering({"u:me": 1, "f:held": 3})
        gathering.add(
            SyncResponse(
                "epoch",
                NOW,
                fates=[Fate(1, "changeset", Verdict.REFUSED)],
                rows={"f:held": [row]},
                cursors={"u:me": own_cursor, "f:held": 4},
                heads=heads,
                complete=False,
            )
        )
        assert gathering.unplaced == ["changeset"]
        gathering.place({"changeset": "f:held"})
        assert [arrival.scope for arrival in gathering.whole_arrivals()] == told
        assert bool(gathering.fates) is not bool(told)

    def test_who_holds_nothing_yet_asks_for_no_history(self) -> None:
        fresh = Gathering({})
        head = Head(version=3, count=2, checksum=0)
        fresh.add(SyncResponse("epoch", NOW, cursors={"f:begun": 1, "f:waits": 0}, heads={"f:begun": head}))
        assert not fresh.asks_history
        assert fresh.cursors == {"f:begun": 1}
        assert Gathering({"f:held": 3}).asks_history
        assert not Gathering({"f:held": 3}, snapshots={"f:held"}).asks_history

    def test_what_is_written_meanwhile_comes_with_the_same_round(self, village: Village, meghna: Engagement) -> None:
        amina, bela = (village.seat(login, login.title(), village.advisor, meghna) for login in ("amina", "bela"))
        item = amina.item(meghna, "Area")
        amina.sync()
        bela.sync()
        for text in ("one", "two", "three"):
            amina.give(meghna, AddComment(amina.new_id(), item, text))
        amina.sync()
        bela.give(meghna, AddComment(bela.new_id(), item, "mine"))
        pages = 0

        def post(path: str, body: bytes, token: str) -> bytes:
            nonlocal pages
            pages += path == "/v1/sync"
            if pages == 2:
                amina.give(meghna, AddComment(amina.new_id(), item, "meanwhile"))
                amina.sync()
            return bela.post.post(path, body, token)

        report = Cycle(bela.workspace, post, bela.credentials, bela.board).run()
        assert report.sent == 1
        assert to_send(bela) == 0
        assert comments(bela, item) == {"one", "two", "three", "mine", "meanwhile"}
        with bela.workspace.read() as connection:
            state = scopes.held(connection)[engagement_scope(meghna.id)]
        assert state.state is ScopeStanding.HELD


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


class TestSlowLine:
    """A change that a line is too slow for lets the others pass, and is tried again; a dead line is said at once."""

    def test_the_others_pass_and_it_is_tried_again(self, village: Village, meghna: Engagement) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        item = amina.item(meghna, "Exits are locked")
        for text in ("one", HUGE, "two", "three"):
            amina.give(meghna, AddComment(amina.new_id(), item, text))
        line = _Line(amina, carries=lambda request: not _is_huge(request))
        # Later it comes last and by itself; then what the others wrote is asked for.
        for late, tried in (("four", [5, 2, 2, 1, 1, 1]), ("five", [1, 1, 0])):
            line.tried.clear()
            with pytest.raises(Known) as slow:
                line.cycle.run()
            assert (slow.value.code, slow.value.params) == ("network.too_slow", {"changes": 1})
            assert to_send(amina) == amina.board.status.to_send == 1
            assert line.tried == tried
            amina.give(meghna, AddComment(amina.new_id(), item, late))
        with amina.workspace.read() as connection:
            held_back, _ = waiting_changes(connection, waiting_ids(connection))
        assert (held_back.state, held_back.reasons) == (PendingState.PENDING, ())

        line.carries = lambda _: True
        assert line.cycle.run().sent == 2
        assert to_send(amina) == 0
        assert comments(amina, item) == {"one", HUGE, "two", "three", "four", "five"}

    def test_what_rests_on_it_waits_and_is_sent_after_it(self, village: Village, meghna: Engagement) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        item = amina.item(meghna, HUGE)
        amina.give(meghna, AddComment(amina.new_id(), item, "on it"))
        other = amina.item(meghna, "Stairs are blocked")
        line = _Line(amina, carries=lambda request: not _is_huge(request))
        with pytest.raises(Known, match=r"network\.too_slow"):
            line.cycle.run()
        with amina.workspace.read() as connection:
            waiting = [change.state for change in waiting_changes(connection, waiting_ids(connection))]
            assert amina.workspace.facts(connection).find(PlanItem, other) is not None
        assert waiting == [PendingState.PENDING, PendingState.BLOCKED]
        line.carries = lambda _: True
        for _ in range(2):
            line.cycle.run()
        assert to_send(amina) == 0
        assert comments(amina, item) == {"on it"}

    def test_a_dead_line_is_no_matter_of_size(self, village: Village, meghna: Engagement) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        for number in range(5):
            amina.item(meghna, f"Area {number}")
        line = _Line(amina, carries=lambda _: False)
        with pytest.raises(Known, match=r"network\.timeout"):
            line.cycle.run()
        assert line.tried == [5, 2, 1, 1]
        assert to_send(amina) == 5
        line.carries = lambda _: True
        assert line.cycle.run().sent == 5
        assert to_send(amina) == 0


class _Line:
    """A line on which some requests time out; `tried` counts the changesets of each request."""

    def __init__(self, seat: Seat, carries: Callable[[SyncRequest], bool]) -> None:
        self.carries = carries
        self.tried: list[int] = []
        self._seat = seat
        self.cycle = Cycle(seat.workspace, self._post, seat.credentials, seat.board)

    def _post(self, path: str, body: bytes, token: str) -> bytes:
        if path == "/v1/sync":
            request = decode_request(body)
            self.tried.append(len(request.changesets))
            if not self.carries(request):
                raise Known("network.timeout")
        return self._seat.post.post(path, body, token)


def _is_huge(request: SyncRequest) -> bool:
    return any(HUGE.encode() in bytes(pushed.payload) for pushed in request.changesets)


class TestNewerServer:
    """A factory that holds what this program does not know stays as it was; the others go on."""

    SPOILT: ClassVar = {
        "a kind": (rb'"kind":"visit"', b'"kind":"inspection"'),
        "a value": (rb'"mode":"in_person"', b'"mode":"by_drone"'),
    }

    @pytest.mark.parametrize(
        ("pattern", "by"),
        [(rb'"verdict":"accepted"', b'"verdict":"deferred"'), (rb'"verdict":"accepted"', b'"verdict":"later"')],
        ids=["a verdict to come", "another"],
    )
    def test_an_answer_with_a_new_word_is_a_newer_server_s(
        self, village: Village, meghna: Engagement, pattern: bytes, by: bytes
    ) -> None:
        amina = village.seat("amina", "Amina", village.advisor, meghna)
        item = amina.item(meghna, "Exits are locked")

        def newer(path: str, body: bytes, token: str) -> bytes:
            return re.sub(pattern, by, amina.post.post(path, body, token))

        with pytest.raises(Known, match=r"sync\.newer_server"):
            Cycle(amina.workspace, newer, amina.credentials, amina.board).run()
        assert to_send(amina) == 1
        amina.sync()  # with the new program: the stored verdict comes again
        assert to_send(amina) == 0
        with amina.workspace.read() as connection:
            assert amina.workspace.facts(connection).find(PlanItem, item) is not None

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
