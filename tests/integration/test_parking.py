"""A server that no longer speaks this program's protocol: what waits is kept there until the program is newer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.kernel.context import Role
from app.domain.plan.commands import EditItem
from app.domain.plan.records import PlanItem
from app.schema.codec import decode_record
from app.storage import outbox
from app.storage.outbox import PendingState
from sync.client.cycle import Cycle
from sync.client.parking import PARKED
from sync.client.transport import ServerProblem
from sync.protocol.codec import decode, encode
from sync.protocol.messages import ParkRequest, ParkResponse, Problem
from sync.protocol.problems import ProblemCode
from tests.builders.home import Seat, Village, a_village


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as made:
        yield made


@pytest.fixture
def meghna(village: Village) -> Engagement:
    return village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))


class NewerServer:
    """Pulls nothing for this program, and takes what it sends; `is_cut` lets the reply of a push be lost."""

    def __init__(self, seat: Seat, village: Village) -> None:
        self.seat = seat
        self.village = village
        self.parked: list[int] = []
        self.is_cut = False

    def __call__(self, path: str, body: bytes, token: str) -> bytes:
        if path == "/v1/sync":
            raise ServerProblem(Problem(ProblemCode.PROTOCOL_UNSUPPORTED, 426), 0.0)
        if path != "/v1/park":
            return self.seat.post.post(path, body, token)
        asked = decode(ParkRequest, body)
        fates = self.village.world.service.authority.park(token, asked)
        self.parked += [one.seq for one in asked.changesets]
        if self.is_cut:
            raise Known("network.offline")
        return encode(ParkResponse(fates))

    def cycle(self) -> Cycle:
        return Cycle(self.seat.workspace, self, self.seat.credentials, self.seat.board)


def waiting(seat: Seat) -> list[PendingState]:
    with seat.workspace.read() as connection:
        return [state for state, number in outbox.counts(connection).items() for _ in range(number)]


def at_the_server(village: Village, item: str) -> str:
    with village.world.store.read() as snapshot:
        (row,) = snapshot.records([item])
    record = decode_record(row.kind, row.body)
    assert isinstance(record, PlanItem)
    return record.progress


def test_what_waits_is_kept_there_said_in_words_and_stays_here(village: Village, meghna: Engagement) -> None:
    seat = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, meghna)
    item = seat.item(meghna, "Exits")
    seat.sync()
    server = NewerServer(seat, village)
    seat.give(meghna, EditItem(item, {"progress": "Doors ordered"}))
    server.is_cut = True
    with pytest.raises(Known, match=r"network\.offline"):
        server.cycle().run()
    assert waiting(seat) == [PendingState.PENDING], "no receipt, nothing said"
    server.is_cut = False
    for _ in range(2):
        with pytest.raises(Known) as told:
            server.cycle().run()
        assert (told.value.code, told.value.params) == ("sync.parked", {"changes": 1})
    assert waiting(seat) == [PendingState.PARKED]
    assert len(server.parked) == 2, "what is kept there is not sent again"
    assert at_the_server(village, item) == "Doors ordered"
    with seat.workspace.read() as connection:
        assert outbox.with_reason(connection, PARKED.needs) == server.parked[-1:]
    assert seat.look(item).progress == "Doors ordered"
    seat.sync()  # the updated program
    assert waiting(seat) == [] and seat.look(item).progress == "Doors ordered"


def test_with_nothing_to_send_the_server_s_word_stands(village: Village, meghna: Engagement) -> None:
    seat = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, meghna)
    with pytest.raises(ServerProblem) as problem:
        NewerServer(seat, village).cycle().run()
    assert problem.value.problem.code == ProblemCode.PROTOCOL_UNSUPPORTED
