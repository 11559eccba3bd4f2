"""HTTP to one server: timeouts, compression, limits; every failure becomes a Known with the one thing to do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import requests
import requests.auth
import urllib3
import zstandard

from app.domain.errors import Known
from sync.client.line import Line
from sync.protocol.codec import Unreadable, decode
from sync.protocol.limits import MOST_BODY_BYTES
from sync.protocol.messages import Problem
from sync.protocol.problems import ProblemCode

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
CANCELLED = "sync.cancelled"
"""What a request ends with that a person broke off."""

COMPRESS_FROM = 1024
"""Bytes: smaller bodies travel as they are."""

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_TOO_MANY = 429
_FAULTS = range(500, 600)


def is_loopback(url: str) -> bool:
    """Say whether a URL leads to this very computer."""
    return urlsplit(url).hostname in _LOOPBACK


class ServerProblem(Known):
    """The server answered with problem details; `code` is "server." and its stable code."""

    def __init__(self, problem: Problem, retry_after: float) -> None:
        """Take the problem and the seconds the server asks to wait (0: it said nothing)."""
        super().__init__(f"server.{problem.code}", **problem.params)
        self.problem = problem
        self.retry_after = retry_after


def not_concord(status: int = 200) -> Known:
    """Return what is said of an answer that no Concord server gave: a captive portal's page, for one."""
    return Known("network.not_concord", status=status)


class _OurToken(requests.auth.AuthBase):
    """Leaves the headers as they are: without it requests puts a password of ~/.netrc in the token's place."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


class _Local(threading.local):
    """One thread's session and compressor, which are not made for several; they share the line."""

    def __init__(self, line: Line, app: str, *, trust_env: bool) -> None:
        self.http = requests.Session()
        for scheme in ("http://", "https://"):
            self.http.mount(scheme, line)
        self.http.headers.update({"User-Agent": f"concord/{app}", "Accept-Encoding": "zstd"})
        self.http.auth = _OurToken()
        self.http.trust_env = trust_env
        self.packer = zstandard.ZstdCompressor(level=3)
        self._prepared: dict[str, requests.PreparedRequest] = {}

    def request(self, url: str, body: bytes, headers: Mapping[str, str]) -> requests.PreparedRequest:
        """Return a request as it is sent; the library takes as long to make one from nothing as to send it."""
        known = self._prepared.get(url)
        if known is None:
            known = self._prepared[url] = self.http.prepare_request(requests.Request("POST", url))
        request = known.copy()
        request.headers.update(headers)
        request.headers["Content-Length"] = str(len(body))
        request.body = body
        return request


class Transport:
    """Requests to one server, from any thread."""

    def __init__(self, url: str, app: str, timeouts: tuple[float, float] = (CONNECT_SECONDS, READ_SECONDS)) -> None:
        """Take the server's URL; plain HTTP is accepted on loopback only (Known network.insecure)."""
        parts = urlsplit(url)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
            raise Known("network.insecure", server=url)
        self.url = url.rstrip("/")
        self._app = app
        self._timeouts = timeouts
        self._line = Line()
        # A proxy of the environment must not come between the program and its own embedded server.
        self._local = _Local(self._line, app, trust_env=parts.hostname not in _LOOPBACK)

    def beside(self, timeouts: tuple[float, float] | None = None) -> Transport:
        """Return another line to the same server: what is broken off here goes on there."""
        return Transport(self.url, self._app, timeouts or self._timeouts)

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        """Return the body of the answer.

        Raises ServerProblem for problem details, and Known network.offline, network.timeout, network.tls,
        network.not_concord (a captive portal or another server answered) or sync.cancelled (it was broken off).
        """
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if len(body) >= COMPRESS_FROM:
            body = self._local.packer.compress(body)
            headers["Content-Encoding"] = "zstd"
        http, url = self._local.http, self.url + path
        return self._answer(http, lambda: self._local.request(url, body, headers), url, _read)

    def carry(self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes) -> bytes:
        """Return the body of the answer to a request that carries a file's bytes, one way or the other; as `post`."""
        http, url = self._local.http, self.url + path
        asked = requests.Request(method, url, params=dict(query), headers=dict(headers), data=body or None)
        return self._answer(http, lambda: http.prepare_request(asked), url, lambda answer: b"".join(_bounded(answer)))

    def _answer(
        self,
        http: requests.Session,
        request: Callable[[], requests.PreparedRequest],
        url: str,
        read: Callable[[requests.Response], bytes],
    ) -> bytes:
        status, answered, content = self._send(http, request, url, read)
        if answered.get("Content-Type", "").startswith("application/problem+json"):
            raise _problem(content, answered)
        if status == _TOO_MANY or status in _FAULTS:
            # Said by who stands before the server: it is there, and not ready.
            raise ServerProblem(Problem(ProblemCode.UNAVAILABLE, status), _waits(answered))
        if status not in (200, 201, 204, 206):
            raise not_concord(status)
        return content

    def hang_up(self) -> None:
        """End the requests under way with network.offline, and every later one."""
        self._line.hang_up()

    def break_off(self) -> None:
        """End the requests under way with sync.cancelled, and every later one until `mend`."""
        self._line.break_off()

    def mend(self) -> None:
        """Let requests through again after `break_off`."""
        self._line.mend()

    def close(self) -> None:
        """Close the connections."""
        self._line.close()

    def _send(
        self,
        http: requests.Session,
        request: Callable[[], requests.PreparedRequest],
        url: str,
        read: Callable[[requests.Response], bytes],
    ) -> tuple[int, Mapping[str, str], bytes]:
        try:
            around = http.merge_environment_settings(url, {}, stream=True, verify=None, cert=None)
            with http.send(request(), timeout=self._timeouts, allow_redirects=False, **around) as answer:
                return answer.status_code, answer.headers, read(answer)
        except requests.exceptions.SSLError as failure:
            raise self._failed("network.tls") from failure
        except requests.exceptions.Timeout as failure:
            raise self._failed("network.timeout") from failure
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, zstandard.ZstdError) as failure:
            raise self._failed("network.timeout" if _ran_out(failure) else "network.offline") from failure

    def _failed(self, code: str) -> Known:
        if self._line.is_hung_up:
            return Known("network.offline")
        return Known(CANCELLED if self._line.is_broken_off else code)


def _ran_out(failure: BaseException | None) -> bool:
    """Say whether time ran out while the body was sent: the libraries speak of a lost connection then."""
    while failure is not None and not isinstance(failure, TimeoutError):
        failure = failure.__cause__ or failure.__context__
    return failure is not None


def _read(answer: requests.Response) -> bytes:
    """Return the decompressed body; what is larger than any honest answer is not read to the end."""
    packed = b"".join(_bounded(answer))
    # urllib3 unpacks zstd itself where a library for it is there; the body tells whether it did.
    if packed[:4] != zstandard.FRAME_HEADER:
        return packed
    with zstandard.ZstdDecompressor().stream_reader(packed) as reader:
        content = reader.read(4 * MOST_BODY_BYTES + 1)
    if len(content) > 4 * MOST_BODY_BYTES:
        raise not_concord(answer.status_code)
    return content


def _bounded(answer: requests.Response) -> list[bytes]:
    pieces: list[bytes] = []
    size = 0
    for piece in answer.iter_content(1 << 16):
        size += len(piece)
        if size > 4 * MOST_BODY_BYTES:
            raise not_concord(answer.status_code)
        pieces.append(piece)
    return pieces


def _problem(content: bytes, headers: Mapping[str, str]) -> Known:
    try:
        problem = decode(Problem, content)
    except Unreadable:
        return not_concord(status=0)
    return ServerProblem(problem, _waits(headers))


def _waits(headers: Mapping[str, str]) -> float:
    """Return the seconds that the answer asks to wait, 0 for none."""
    waits = headers.get("Retry-After", "")
    return float(waits) if waits.isdigit() else 0.0
