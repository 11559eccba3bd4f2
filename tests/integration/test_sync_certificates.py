"""Who cannot prove to be the server is told nothing, and it is said; what waits goes to the right one later."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.kernel.context import Role
from app.domain.plan.commands import EditItem
from app.storage.counts import counts
from sync.client.cycle import Cycle
from sync.client.transport import Transport
from tests.builders.certificates import a_certificate
from tests.builders.home import Seat, a_village

ELSEWHERE = "127.0.0.2"
"""Not called by a name that stands for this computer: what the environment trusts counts."""
ANOTHER = "127.0.0.3"
WORD = b"Keys handed out"
TIMEOUTS = (5.0, 5.0)
_MOST = 1 << 16


@contextmanager
def a_listener(context: ssl.SSLContext | None, says: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """Stand in a server's place: with TLS or without; give the address, and what is heard there in the clear."""
    heard: list[bytes] = []

    def listen() -> None:
        with suppress(OSError):  # also what TLS raises of a client that hangs up
            while True:
                line, _ = listener.accept()
                with suppress(OSError), line:
                    spoken = line if context is None else context.wrap_socket(line, server_side=True)
                    with spoken:
                        heard.append(all_of(spoken))
                        spoken.sendall(says)

    with socket.create_server((ELSEWHERE, 0)) as listener:
        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield f"https://{ELSEWHERE}:{listener.getsockname()[1]}", heard
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def all_of(line: socket.socket) -> bytes:
    """Read a request with its body, or the first of whatever else is said.

    Whoever hangs up on half a request resets the line, and its answer may never be read.
    """
    heard = line.recv(_MOST)
    promised = re.search(rb"(?i)\r\nContent-Length: (\d+)\r\n", heard)
    while promised and len(heard.partition(b"\r\n\r\n")[2]) < int(promised[1]):
        more = line.recv(_MOST)
        if not more:
            break
        heard += more
    return heard


def answer(body: bytes, kind: bytes = b"text/html") -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s" % (kind, len(body), body)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    """An advisor with a change that waits."""
    with a_village(tmp_path) as village:
        engagement = village.factory("Rose Garments", "12 Mill Road", date(2026, 7, 1))
        seat = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, engagement)
        item = seat.item(engagement, "Exits are locked")
        seat.sync()
        seat.give(engagement, EditItem(item, {"progress": WORD.decode()}))
        yield seat


def ends_with(seat: Seat, url: str) -> str:
    """Do a round with who answers there; return the code it ends with."""
    transport = Transport(url, "1.0", TIMEOUTS)
    try:
        with pytest.raises(Known) as failed:
            Cycle(seat.workspace, transport.post, seat.credentials, seat.board).run()
        return failed.value.code
    finally:
        transport.close()


def require_nothing_lost(seat: Seat) -> None:
    with seat.workspace.read() as connection:
        assert counts(connection).to_send == 1
    seat.sync()
    with seat.workspace.read() as connection:
        assert counts(connection).to_send == 0


def context_of(folder: Path, address: str = ELSEWHERE, years: tuple[int, int] = (-1, 1)) -> tuple[ssl.SSLContext, Path]:
    folder.mkdir()
    certificate, key = a_certificate(folder, address, years=years)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context, certificate


@pytest.mark.parametrize(
    ("address", "years", "is_trusted"),
    [
        (ANOTHER, (-1, 1), True),
        (ELSEWHERE, (-2, -1), True),
        (ELSEWHERE, (1, 2), True),
        (ELSEWHERE, (-1, 1), False),
    ],
    ids=["of another name", "expired", "not good yet", "of its own making"],
)
def test_a_certificate_that_proves_nothing_is_told_nothing(
    seat: Seat,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    years: tuple[int, int],
    is_trusted: bool,
) -> None:
    context, certificate = context_of(tmp_path / "tls", address, years)
    if is_trusted:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with a_listener(context, answer(b"{}")) as (url, heard):
        assert ends_with(seat, url) == "network.tls"
    assert heard == []
    require_nothing_lost(seat)


def test_the_same_listener_is_heard_with_a_good_certificate(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, certificate = context_of(tmp_path / "tls")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with a_listener(context, answer(b"<html>Sign in to the guest network</html>")) as (url, heard):
        assert ends_with(seat, url) == "network.not_concord"
    assert heard[0].startswith(b"POST /v1/sync ")
    require_nothing_lost(seat)


def test_where_plain_http_is_served_nothing_is_said_in_the_clear(seat: Seat) -> None:
    with a_listener(None, answer(b"<html>Sign in to the guest network</html>")) as (url, heard):
        assert ends_with(seat, url) == "network.tls"
    assert heard and not any(b"/v1/sync" in each or WORD in each for each in heard)
    require_nothing_lost(seat)


def test_a_name_that_nobody_knows_is_no_network(seat: Seat) -> None:
    assert ends_with(seat, f"https://{'a' * 70}.localhost") == "network.offline"
    require_nothing_lost(seat)


def test_a_proxy_that_answers_itself_is_not_taken_for_the_server(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    """It agrees to connect, and then sends its own page in the server's place."""
    page = b"HTTP/1.1 200 Connection established\r\n\r\n" + answer(b"<html>Sign in to the guest network</html>")
    with a_listener(None, page) as (url, heard):
        monkeypatch.setenv("https_proxy", url.replace("https:", "http:"))
        assert ends_with(seat, "https://concord.example") == "network.tls"
    assert heard[0].startswith(b"CONNECT concord.example:443 ")
    require_nothing_lost(seat)


def test_a_proxy_that_answers_with_a_page_instead_of_connecting_is_no_network(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with a_listener(None, page) as (url, heard):
        monkeypatch.setenv("https_proxy", url.replace("https:", "http:"))
        assert ends_with(seat, "https://concord.example") == "network.offline"
    assert heard[0].startswith(b"CONNECT ")
    require_nothing_lost(seat)
