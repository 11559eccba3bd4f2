"""HTTP as it goes wrong: each failure is a Known that a person can act on."""

from __future__ import annotations

import json
import random
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
import zstandard

from app.domain.errors import Known
from sync.client import transport
from sync.client.transport import ServerProblem, Transport, is_loopback
from tests.builders.certificates import a_certificate

Answer = Callable[[BaseHTTPRequestHandler, bytes], None]


class Answering(BaseHTTPRequestHandler):
    """Answers as the test says."""

    answer: ClassVar[Answer]
    seen: ClassVar[list[dict[str, str]]] = []

    def do_POST(self) -> None:
        """Read the body and answer."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.seen.append(dict(self.headers.items()))
        type(self).answer(self, body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], Transport]]:
    """Return a maker of a transport to a server that answers so."""
    servers: list[tuple[ThreadingHTTPServer, threading.Thread, Transport]] = []

    def make(answer: Answer) -> Transport:
        Answering.seen.clear()
        handler = type("Handler", (Answering,), {"answer": staticmethod(answer)})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        made = Transport(f"http://127.0.0.1:{server.server_port}/", "1.0", (2.0, 2.0))
        servers.append((server, thread, made))
        return made

    yield make
    for server, thread, made in servers:
        made.close()
        server.shutdown()
        server.server_close()
        thread.join()


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    """Send a whole answer."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def problem(code: str, status: int, **headers: str) -> Answer:
    """Return an answer with problem details."""
    body = json.dumps({"code": code, "status": status, "params": {"minutes": 3}}).encode()
    return lambda handler, _: send(handler, status, body, Content_Type="application/problem+json", **headers)


def code_of(client: Transport, body: bytes = b"{}") -> str:
    """Return the code of what a post ends with."""
    with pytest.raises(Known) as failed:
        client.post("/v1/sync", body)
    return failed.value.code


def test_large_bodies_travel_packed_and_answers_are_unpacked(serve: Callable[[Answer], Transport]) -> None:
    received: list[bytes] = []

    def answer(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        received.append(body)
        send(handler, 200, zstandard.compress(b"answer" * 1000), Content_Encoding="zstd")

    client = serve(answer)
    assert client.post("/v1/sync", b"x" * 5000, "token") == b"answer" * 1000
    assert zstandard.decompress(received[0], 10_000) == b"x" * 5000
    assert Answering.seen[0]["Content-Encoding"] == "zstd"
    assert Answering.seen[0]["Authorization"] == "Bearer token"
    client.post("/v1/sync", b"small")
    assert received[1] == b"small"
    assert "Content-Encoding" not in Answering.seen[1]


def test_problem_details_keep_their_code_and_the_time_to_wait(serve: Callable[[Answer], Transport]) -> None:
    client = serve(problem("too_many_attempts", 429, Retry_After="7"))
    with pytest.raises(ServerProblem) as failed:
        client.post("/v1/login", b"{}")
    assert failed.value.code == "server.too_many_attempts"
    assert failed.value.params == {"minutes": 3}
    assert failed.value.retry_after == 7.0


@pytest.mark.parametrize(
    "answer",
    [
        lambda handler, _: send(handler, 404, b"<html>Not found</html>", Content_Type="text/html"),
        lambda handler, _: send(handler, 302, b"", Location="http://portal.example/login"),
        lambda handler, _: send(handler, 500, b"{not json", Content_Type="application/problem+json"),
    ],
    ids=["another server", "a captive portal", "a broken problem"],
)
def test_who_is_no_concord_server_is_called_so(serve: Callable[[Answer], Transport], answer: Answer) -> None:
    assert code_of(serve(answer)) == "network.not_concord"


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_gateway_whose_server_is_not_ready_asks_for_patience(
    serve: Callable[[Answer], Transport], status: int
) -> None:
    page = b"<html>Bad gateway</html>"
    client = serve(lambda handler, _: send(handler, status, page, Content_Type="text/html", Retry_After="30"))
    with pytest.raises(ServerProblem) as failed:
        client.post("/v1/sync", b"{}")
    assert (failed.value.code, failed.value.retry_after) == ("server.unavailable", 30.0)


def test_a_name_that_cannot_be_looked_up_counts_as_no_network() -> None:
    client = Transport(f"https://{'a' * 70}.localhost", "1.0")
    assert code_of(client) == "network.offline"
    client.close()


def test_a_line_that_is_hung_up_ends_the_request_under_way_and_lets_no_other_begin() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        client = Transport(f"http://127.0.0.1:{silent.getsockname()[1]}", "1.0", (30.0, 30.0))
        codes: list[str] = []
        waiting = threading.Thread(target=lambda: codes.append(code_of(client)))
        waiting.start()
        line, _ = silent.accept()
        with line:
            line.recv(1)  # the request is under way
            client.hang_up()
            waiting.join(10)
        assert codes == ["network.offline"]
        assert code_of(client) == "network.offline"
        client.close()


def test_an_answer_that_unpacks_without_end_is_not_read_to_its_end(
    serve: Callable[[Answer], Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "MOST_BODY_BYTES", 1000)
    bomb = zstandard.compress(b"\0" * 10_000_000)
    assert code_of(serve(lambda handler, _: send(handler, 200, bomb, Content_Encoding="zstd"))) == "network.not_concord"
    plain = b"x" * 300_000
    assert code_of(serve(lambda handler, _: send(handler, 200, plain))) == "network.not_concord"


def test_a_reply_cut_in_the_middle_counts_as_no_network(serve: Callable[[Answer], Transport]) -> None:
    def cut(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"half")
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)

    assert code_of(serve(cut)) == "network.offline"


def test_a_server_that_does_not_answer_times_out() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        client = Transport(f"http://127.0.0.1:{silent.getsockname()[1]}", "1.0", (1.0, 0.1))
        assert code_of(client) == "network.timeout"
        client.close()


def test_a_line_that_takes_the_body_too_slowly_times_out() -> None:
    """Then what is sent is halved, down to one change that lets the others pass."""
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 12)
        slow.bind(("127.0.0.1", 0))
        slow.listen()
        client = Transport(f"http://127.0.0.1:{slow.getsockname()[1]}", "1.0", (0.3, 5.0))
        with pytest.raises(Known) as failure:
            client.post("/v1/sync", random.Random(1).randbytes(1 << 24))
        assert failure.value.code == "network.timeout"
        client.close()


def test_nobody_there_is_offline() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    client = Transport(f"http://127.0.0.1:{port}", "1.0")
    assert code_of(client) == "network.offline"
    client.close()


def test_who_speaks_no_tls_is_not_trusted(serve: Callable[[Answer], Transport]) -> None:
    plain = serve(lambda handler, _: send(handler, 200, b"{}"))
    client = Transport(plain.url.replace("http://", "https://"), "1.0", (2.0, 2.0))
    assert code_of(client) in {"network.tls", "network.offline"}
    client.close()


@pytest.mark.parametrize("url", ["http://concord.example", "ftp://127.0.0.1", "concord.example", ""])
def test_plain_http_is_for_this_computer_only(url: str) -> None:
    with pytest.raises(Known, match=r"network\.insecure"):
        Transport(url, "1.0")


def test_loopback_is_known_by_its_names() -> None:
    assert is_loopback("http://127.0.0.1:8440")
    assert is_loopback("http://localhost")
    assert not is_loopback("https://concord.example")


def test_a_password_of_the_machine_s_netrc_does_not_take_the_token_s_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = "127.0.0.2"  # not called by a name that stands for this computer: the environment counts
    certificate, key = a_certificate(tmp_path, elsewhere)
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {elsewhere} login somebody password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    Answering.seen.clear()
    handler = type("Handler", (Answering,), {"answer": staticmethod(lambda handler, _: send(handler, 200, b"{}"))})
    with ThreadingHTTPServer((elsewhere, 0), handler) as server:
        server.daemon_threads = False
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        client = Transport(f"https://{elsewhere}:{server.server_port}", "1.0", (2.0, 2.0))
        assert client.post("/v1/sync", b"{}", "token") == b"{}"
        client.close()
        server.shutdown()
        thread.join()
    assert [headers["Authorization"] for headers in Answering.seen] == ["Bearer token"]


def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def refuse(proxy: socket.socket) -> None:
        line, _ = proxy.accept()
        with line:
            asked.append(line.recv(4096))
            line.sendall(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        thread = threading.Thread(target=refuse, args=(proxy,))
        thread.start()
        client = Transport("https://concord.example", "1.0", (2.0, 2.0))
        assert code_of(client) == "network.offline"
        client.close()
        thread.join()
    assert asked[0].startswith(b"CONNECT concord.example:443 ")
