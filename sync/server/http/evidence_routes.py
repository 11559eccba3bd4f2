"""The routes of files: their bytes travel as they are, and are never shown by whatever receives them."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec
from litestar import Request, Response, get, post, put
from litestar.params import RawBody
from litestar.response import Stream

from sync.protocol.evidence import FileAsked, HeldReply, HeldRequest, PieceNamed, UploadReply, UploadRequest
from sync.protocol.messages import Message
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.http.files import DEVICE, NONCE, RANGE, SEALED
from sync.server.http.reading import Asked, Served, bearer, plain_reply, read_message

M = TypeVar("M", bound=Message)

_RANGE = re.compile(RANGE)


@post("/v1/evidence/upload", status_code=200, sync_to_thread=True)
def upload(service: Served, request: Asked, body: RawBody) -> Response[UploadReply]:
    """Say how much of a file the server has. The body is an UploadRequest."""
    token = bearer(request)
    return plain_reply(service.evidence.offset(token, read_message(UploadRequest, request, body)))


@put("/v1/evidence/piece", status_code=200, sync_to_thread=True)
def piece(service: Served, request: Asked, body: RawBody) -> Response[UploadReply]:
    """Take a piece of a file: the body is its bytes, the query says where they belong."""
    token = bearer(request)
    return plain_reply(service.evidence.take(token, _queried(PieceNamed, request), body))


@post("/v1/evidence/held", status_code=200, sync_to_thread=True)
def held(service: Served, request: Asked, body: RawBody) -> Response[HeldReply]:
    """Say which files the server holds as a whole. The body is a HeldRequest."""
    token = bearer(request)
    return plain_reply(service.evidence.held(token, read_message(HeldRequest, request, body)))


@get("/v1/evidence/file", sync_to_thread=True)
def file(service: Served, request: Asked) -> Stream:
    """Return a file, or the stretch of it that `Range` names."""
    token = bearer(request)
    stretch = _stretch(request.headers.get("range", ""))
    start, end = stretch or (0, None)
    found = service.evidence.fetch(token, _queried(FileAsked, request), start, end)
    headers = SEALED | {"Content-Length": str(found.end - found.start)}
    if stretch is not None:
        headers["Content-Range"] = f"bytes {found.start}-{found.end - 1}/{found.total}"
    status = 200 if stretch is None else 206
    return Stream(found.pieces, media_type="application/octet-stream", status_code=status, headers=headers)


EVIDENCE_ROUTES = (upload, piece, held, file)


def _queried(cls: type[M], request: Request[Any, Any, Any]) -> M:
    headers = {"device": DEVICE, "install_nonce": NONCE}
    named = {name: value for name, value in request.query_params.items() if name not in headers}
    named |= {name: request.headers[header] for name, header in headers.items() if header in request.headers}
    try:
        return msgspec.convert(named, cls, strict=False)
    except msgspec.ValidationError as problem:
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail=str(problem)) from problem


def _stretch(header: str) -> tuple[int, int | None] | None:
    """Return [start, end) of a Range. One of another form, or that ends before it begins, is as good as none (HTTP)."""
    found = _RANGE.fullmatch(header)
    if found is None:
        return None
    first, last = found.groups()
    if last and int(last) < int(first):
        return None
    return int(first), int(last) + 1 if last else None
