"""What is said to the server about files of evidence: how much it has, a piece, a stretch, which are whole."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from app.domain.errors import Known
from sync.client.auth import Credentials
from sync.client.transport import not_concord
from sync.protocol.codec import Unreadable, decode, encode
from sync.protocol.evidence import FileNamed, HeldReply, HeldRequest, UploadReply, UploadRequest
from sync.protocol.messages import Message

M = TypeVar("M", bound=Message)

_BYTES = "application/octet-stream"


class Carries(Protocol):
    """What is needed of a transport."""

    def post(self, path: str, body: bytes, token: str = "") -> bytes:
        """Send a body and return the answer's."""
        ...

    def carry(self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes) -> bytes:
        """Return the body of the answer to a request that carries a file's bytes, one way or the other."""
        ...


class FileLine:
    """Requests of one device over a line of its own. Raises what `Transport` and `Credentials` raise."""

    def __init__(self, transport: Carries, credentials: Credentials, device: str, nonce: Callable[[], str]) -> None:
        """Take the line, the session, and which installation speaks."""
        self._transport = transport
        self._credentials = credentials
        self._device = device
        self._nonce = nonce

    def offset(self, scope: str, record: str, sha256: str, size: int) -> UploadReply:
        """Ask how much of a file the server has."""
        asked = UploadRequest(self._device, self._nonce(), scope, record, sha256, size)
        answer = self._credentials.post_signed(self._transport.post, "/v1/evidence/upload", encode(asked))
        return _heard(UploadReply, answer)

    def send(self, scope: str, record: str, sha256: str, size: int, offset: int, piece: bytes) -> UploadReply:
        """Send a piece of a file."""
        query = {
            "scope": scope,
            "record": record,
            "sha256": sha256,
            "size": str(size),
            "offset": str(offset),
            "piece": hashlib.sha256(piece).hexdigest(),
        }
        return _heard(UploadReply, self._carried("PUT", "/v1/evidence/piece", query, piece))

    def fetch(self, scope: str, record: str, sha256: str, start: int, length: int) -> bytes:
        """Return bytes of a file from `start` on, `length` at most."""
        query = {"scope": scope, "record": record, "sha256": sha256}
        content = self._carried("GET", "/v1/evidence/file", query, b"", f"bytes={start}-{start + length - 1}")
        if len(content) > length:
            raise not_concord()
        return content

    def held(self, scope: str, files: Sequence[tuple[str, str]]) -> frozenset[str]:
        """Return the hashes that the server holds, of files (record, sha256) of a scope."""
        asked = HeldRequest(self._device, self._nonce(), scope, [FileNamed(*each) for each in files])
        answer = self._credentials.post_signed(self._transport.post, "/v1/evidence/held", encode(asked))
        return frozenset(_heard(HeldReply, answer).held)

    def _carried(self, method: str, path: str, query: dict[str, str], body: bytes, stretch: str = "") -> bytes:
        def carry(asked: str, body: bytes, token: str) -> bytes:
            if asked != path:  # the session's own business
                return self._transport.post(asked, body, token)
            headers = {
                "Authorization": f"Bearer {token}",
                "Content-Type": _BYTES,
                "Concord-Device": self._device,
                "Concord-Install-Nonce": self._nonce(),
            }
            if stretch:
                headers["Range"] = stretch
            return self._transport.carry(method, path, query, headers, body)

        return self._credentials.post_signed(carry, path, body)


_GONE = frozenset(
    {
        "server.file_unknown",
        "server.body_malformed",
        "server.range_outside",
        "evidence.damaged",
        "evidence.missing",
    }
)


def _heard(cls: type[M], answer: bytes) -> M:
    try:
        return decode(cls, answer)
    except Unreadable as unreadable:
        raise not_concord() from unreadable


def is_gone_for_good(problem: Known) -> bool:
    """Say whether asking again would get the same answer: the server knows no such file of ours, or a smaller one."""
    return problem.code in _GONE
