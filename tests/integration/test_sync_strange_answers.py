"""Whatever answers in a Concord server's place is not taken in; nothing is lost, and the next round goes on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.plan.commands import AddComment
from app.domain.plan.records import PlanItem
from app.storage.counts import counts
from sync.client.auth import Credentials
from sync.client.cycle import Cycle
from tests.builders.home import Seat, Village, a_village
from tests.builders.server import PASSWORD
from tests.fakes.secrets import MemoryStore

Spoil = Callable[[bytes], bytes]

PORTAL = b"<html><body>Sign in to the guest network</body></html>"
AREA = b"Exits are locked"


def _replaced(pattern: bytes, by: bytes) -> Spoil:
    def spoil(answer: bytes) -> bytes:
        spoiled, places = re.subn(pattern, by, answer)
        assert places, f"the answer holds no {pattern!r}"
        return spoiled

    return spoil


ANSWERS: dict[str, Spoil] = {
    "a captive portal's page": lambda _: PORTAL,
    "nothing": lambda _: b"",
    "half an answer": lambda answer: answer[: len(answer) // 2],
    "an epoch that is no text": _replaced(rb'"epoch":"', b'"epoch":"\xff'),
    "a record that is no text": _replaced(AREA, b"Exits \xed\xa0\x80 locked"),
    "a step of history that is no text": _replaced(rb'"changes":\{\}', b'"changes":{"a":"\xff"}'),
    "a time without a zone": _replaced(rb'("server_time":"[^"]+)Z"', rb'\1"'),
}


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as made:
        yield made


@pytest.mark.parametrize("spoil", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_that_cannot_be_read_is_no_concord_server_s(village: Village, spoil: Spoil) -> None:
    engagement = village.factory("Meghna Knit Composite", "12 Mill Road, Gazipur", date(2026, 1, 5))
    amina, bela = (village.seat(login, login.title(), village.advisor, engagement) for login in ("amina", "bela"))
    item = bela.item(engagement, AREA.decode())
    bela.sync()
    amina.item(engagement, "Stairs are blocked")

    with pytest.raises(Known) as failed:
        _cycle(amina, spoil).run()
    assert failed.value.code == "network.not_concord"
    assert _areas(amina, engagement) == {"Stairs are blocked"}
    with amina.workspace.read() as connection:
        assert counts(connection).to_send == 1

    amina.sync()
    bela.sync()
    assert _areas(amina, engagement) == _areas(bela, engagement) == {"Stairs are blocked", AREA.decode()}
    assert amina.give(engagement, AddComment(amina.new_id(), item, "Seen")).seq


@pytest.mark.parametrize("path", ["/v1/login", "/v1/devices", "/v1/refresh"])
@pytest.mark.parametrize(
    "spoil",
    [lambda _: PORTAL, _replaced(rb'("access_expires_at":"[^"]+)Z"', rb'\1"')],
    ids=["a captive portal's page", "a time without a zone"],
)
def test_signing_in_at_a_captive_portal_is_told(village: Village, path: str, spoil: Spoil) -> None:
    engagement = village.factory("Meghna Knit Composite", "12 Mill Road, Gazipur", date(2026, 1, 5))
    amina = village.seat("amina", "Amina", village.advisor, engagement)
    credentials = Credentials(_Spoiling(amina, path, spoil), MemoryStore(), "other", village.clock)
    with pytest.raises(Known) as failed:
        _sign_in_and_go_on(credentials, village)
    assert failed.value.code == "network.not_concord"


def _sign_in_and_go_on(credentials: Credentials, village: Village) -> None:
    credentials.sign_in("amina", PASSWORD, device="", install_nonce="nonce of a second laptop", device_name="two")
    village.clock.moment += timedelta(hours=1)
    credentials.token()


class _Spoiling:
    """A way to the server on which the answers of one path are spoiled."""

    def __init__(self, seat: Seat, path: str, spoil: Spoil) -> None:
        self._seat = seat
        self._path = path
        self._spoil = spoil

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        answer = self._seat.post.post(path, body, token)
        return self._spoil(answer) if path == self._path else answer


def _cycle(seat: Seat, spoil: Spoil) -> Cycle:
    way = _Spoiling(seat, "/v1/sync", spoil)
    return Cycle(seat.workspace, way.post, seat.credentials, seat.board)


def _areas(seat: Seat, engagement: Engagement) -> set[str]:
    with seat.workspace.read() as connection:
        return {item.area for item in seat.workspace.facts(connection).children(PlanItem, engagement.id)}
