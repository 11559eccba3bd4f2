"""What every route does with a request: whose it is, what it says, and how it is answered."""

from __future__ import annotations

from typing import Any, TypeVar

from litestar import Request, Response
from litestar.di import NamedDependency
from litestar.enums import MediaType
from litestar.params import SkipValidation

from sync.protocol.codec import Unreadable, decode
from sync.protocol.messages import Message
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.core.service import Service
from sync.server.http.bodies import unpacked

M = TypeVar("M", bound=Message)
Served = NamedDependency[SkipValidation[Service]]
Asked = Request[Any, Any, Any]

_BEARER = "Bearer "


def bearer(request: Asked) -> str:
    """Return the access token of a request; RefusedRequest access_invalid where it has none."""
    header = request.headers.get("authorization", "")
    if not header.startswith(_BEARER):
        raise RefusedRequest(ProblemCode.ACCESS_INVALID)
    return header.removeprefix(_BEARER)


def read_message(cls: type[M], request: Asked, body: bytes) -> M:
    """Return the message of a body; RefusedRequest body_malformed where it is none."""
    try:
        return decode(cls, unpacked(body, request.headers.get("content-encoding", "")))
    except Unreadable as problem:
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail=str(problem)) from problem


def plain_reply(message: M) -> Response[M]:
    """Return a message that nobody on the way keeps."""
    return Response(message, media_type=MediaType.JSON, headers={"Cache-Control": "no-store"})
