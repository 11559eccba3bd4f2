"""A request as it lies on the wire, and the service's answer to it: what the routes do, without HTTP."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec

from sync.protocol.codec import decode, decode_request, encode
from sync.protocol.evidence import FileAsked, HeldRequest, PieceNamed, UploadRequest
from sync.protocol.messages import HistoryRequest, ParkRequest, ParkResponse
from sync.protocol.sessions import DeviceRequest, LoginRequest, RefreshRequest
from sync.server.core.service import Service

SYNC = "/v1/sync"
PIECE = "/v1/evidence/piece"
HELD = "/v1/evidence/held"
FILE = "/v1/evidence/file"
_ALONE = frozenset({"/v1/login", "/v1/refresh", "/v1/devices"})
_STRETCH = re.compile(r"bytes=(\d+)-(\d+)")


@dataclass(frozen=True, slots=True)
class Request:
    """Where a body is sent, and by whom; `named` is what query and headers say of a file's bytes."""

    path: str
    body: bytes
    token: str = ""
    named: Mapping[str, str] = field(default_factory=dict)

    @property
    def may_come_late(self) -> bool:
        """Say whether a copy of it may be on its way for long: a session is begun and renewed at once or not."""
        return self.path not in _ALONE

    def cut(self, size: int) -> Request:
        """Return what is left of it where the line broke."""
        return replace(self, body=self.body[:size])

    def of_schema(self, schema: int) -> Request:
        """Return a round as a program of another schema sends it."""
        return replace(self, body=encode(msgspec.structs.replace(decode_request(self.body), schema=schema)))

    def altered(self, place: int) -> Request:
        """Return it with one bit turned over."""
        return replace(self, body=self.body[:place] + bytes([self.body[place] ^ 1]) + self.body[place + 1 :])


def served(service: Service, request: Request) -> bytes:
    """Return the body of the answer; RefusedRequest and Unreadable as the routes turn into problems."""
    path, body, token = request.path, request.body, request.token
    if path == SYNC:
        return encode(service.rounds.sync(token, decode_request(body)))
    if path == "/v1/park":
        parked = decode(ParkRequest, body)
        return encode(ParkResponse(service.authority.park(token, parked)))
    if path == "/v1/history":
        return encode(service.older.page(token, decode(HistoryRequest, body)))
    return _served_session(service, request) if path in _ALONE else _served_file(service, request)


def _served_session(service: Service, request: Request) -> bytes:
    sessions, body = service.sessions, request.body
    if request.path == "/v1/login":
        return encode(sessions.sign_in(decode(LoginRequest, body), "127.0.0.1"))
    if request.path == "/v1/refresh":
        return encode(sessions.refresh(decode(RefreshRequest, body).refresh_token, "127.0.0.1"))
    return encode(sessions.register(request.token, decode(DeviceRequest, body)))


def _served_file(service: Service, request: Request) -> bytes:
    files, token = service.evidence, request.token
    if request.path == "/v1/evidence/upload":
        return encode(files.offset(token, decode(UploadRequest, request.body)))
    if request.path == HELD:
        return encode(files.held(token, decode(HeldRequest, request.body)))
    if request.path == PIECE:
        return encode(files.take(token, msgspec.convert(dict(request.named), PieceNamed, strict=False), request.body))
    assert request.path == FILE, request.path
    stretch = _STRETCH.fullmatch(request.named["range"])
    assert stretch is not None, request.named["range"]
    named = {name: value for name, value in request.named.items() if name != "range"}
    found = files.fetch(token, msgspec.convert(named, FileAsked), int(stretch[1]), int(stretch[2]) + 1)
    return b"".join(found.pieces)
