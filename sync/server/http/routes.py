"""The routes: decode, call the core, encode."""

from __future__ import annotations

from typing import TypeVar, cast

from litestar import Response, get, post
from litestar.enums import MediaType
from litestar.params import RawBody

from sync.protocol.codec import Unreadable, decode_request, encode
from sync.protocol.limits import PROTOCOL
from sync.protocol.messages import HistoryRequest, HistoryResponse, Message, ParkRequest, ParkResponse, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import (
    DeviceReply,
    DeviceRequest,
    LoginRequest,
    RefreshRequest,
    SessionReply,
)
from sync.server.core.problems import RefusedRequest
from sync.server.http.bodies import packed, unpacked
from sync.server.http.evidence_routes import EVIDENCE_ROUTES
from sync.server.http.health import Health, Ready
from sync.server.http.openapi import Document, document
from sync.server.http.reading import Asked, Served, bearer, plain_reply, read_message

M = TypeVar("M", bound=Message)


@post("/v1/login", status_code=200, sync_to_thread=True)
def login(service: Served, request: Asked, body: RawBody) -> Response[SessionReply]:
    """Sign in with a password. The body is a LoginRequest; the reply's tokens are bound to the device it names."""
    asked = read_message(LoginRequest, request, body)
    return plain_reply(service.sessions.sign_in(asked, _address(request)))


@post("/v1/refresh", status_code=200, sync_to_thread=True)
def refresh(service: Served, request: Asked, body: RawBody) -> Response[SessionReply]:
    """Spend a refresh token for new tokens. The body is a RefreshRequest."""
    asked = read_message(RefreshRequest, request, body)
    return plain_reply(service.sessions.refresh(asked.refresh_token, _address(request)))


@post("/v1/logout", status_code=204, sync_to_thread=True)
def logout(service: Served, request: Asked, body: RawBody) -> None:
    """End the session of a refresh token. The body is a RefreshRequest."""
    service.sessions.sign_out(read_message(RefreshRequest, request, body).refresh_token)


@post("/v1/devices", status_code=200, sync_to_thread=True)
def devices(service: Served, request: Asked, body: RawBody) -> Response[DeviceReply]:
    """Register this installation and bind the session to it. The body is a DeviceRequest."""
    return plain_reply(service.sessions.register(bearer(request), read_message(DeviceRequest, request, body)))


@post("/v1/sync", status_code=200, sync_to_thread=True)
def sync(service: Served, request: Asked, body: RawBody) -> Response[SyncResponse]:
    """Push changesets and pull what is new, in one round trip. The body is a SyncRequest (PROTOCOL.md)."""
    token = bearer(request)
    plain = unpacked(body, request.headers.get("content-encoding", ""))
    try:
        asked = decode_request(plain)
    except Unreadable as problem:
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail=str(problem)) from problem
    return _packed(service.rounds.sync(token, asked), request)


@post("/v1/park", status_code=200, sync_to_thread=True)
def park(service: Served, request: Asked, body: RawBody) -> Response[ParkResponse]:
    """Take changesets from a program whose protocol is not spoken any more. The body is a ParkRequest (PROTOCOL.md)."""
    token = bearer(request)
    return plain_reply(ParkResponse(service.authority.park(token, read_message(ParkRequest, request, body))))


@post("/v1/history", status_code=200, sync_to_thread=True)
def history(service: Served, request: Asked, body: RawBody) -> Response[HistoryResponse]:
    """Return what happened in a scope before the device received it. The body is a HistoryRequest (PROTOCOL.md)."""
    token = bearer(request)
    return _packed(service.older.page(token, read_message(HistoryRequest, request, body)), request)


@get("/v1/health", sync_to_thread=False)
def health(service: Served) -> Response[Health]:
    """Say that the server answers."""
    return plain_reply(Health("ok", service.identity.epoch, PROTOCOL, service.clock.now()))


@get("/v1/ready", sync_to_thread=True)
def ready(service: Served) -> Response[Ready]:
    """Say that the server's database answers, too; a load balancer sends nobody to one that cannot say so."""
    service.readiness.require()
    return plain_reply(Ready("ready"))


@get("/schema/openapi.json", sync_to_thread=False)
def openapi() -> Document:
    """Return the OpenAPI document."""
    return document()


ROUTES = (login, refresh, logout, devices, sync, park, history, *EVIDENCE_ROUTES, health, ready, openapi)


def _address(request: Asked) -> str:
    return request.client.host if request.client else ""


def _packed(message: M, request: Asked) -> Response[M]:
    """Return the message compressed; the framework takes bytes as they are."""
    body, encoding = packed(encode(message), request.headers.get("accept-encoding", ""))
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Encoding"}
    if encoding:
        headers["Content-Encoding"] = encoding
    return cast("Response[M]", Response(body, media_type=MediaType.JSON, headers=headers))
