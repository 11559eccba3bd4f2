"""Every failure as problem details (RFC 9457) with a stable code."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException

from sync.protocol.codec import encode
from sync.protocol.messages import Problem
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.storage.store import ContendedError, UnavailableError

MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)
_RETRY_SECONDS = 2
_CODES = {
    400: ProblemCode.BODY_MALFORMED,
    404: ProblemCode.NOT_FOUND,
    405: ProblemCode.METHOD_NOT_ALLOWED,
    413: ProblemCode.BODY_TOO_LARGE,
}


def refused(_: Request[Any, Any, Any], error: RefusedRequest) -> Response[bytes]:
    """Answer a request that the core refused as a whole."""
    told = _problem(error.code, error.status, error.detail, error.params, error.retry_after)
    if error.code is ProblemCode.RANGE_OUTSIDE:
        told.headers["Content-Range"] = f"bytes */{error.params['size']}"
    return told


def busy(_: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Answer when the store cannot do it now: nothing was applied, the same request may come again."""
    _log.warning("unavailable: %s", type(error).__name__)
    return _problem(ProblemCode.UNAVAILABLE, 503, retry_after=_RETRY_SECONDS)


def refused_by_framework(_: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """Answer what the framework refuses: no such route, a body that does not fit."""
    code = _CODES.get(error.status_code)
    if code is None:
        return _fault(error)
    allowed = (error.headers or {}).get("allow", "")
    return _problem(code, error.status_code, _paths(error), allow=allowed)


def fault(_: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Answer a bug: the client keeps everything and tries again later; the log gets the frames, never the words."""
    return _fault(error)


Handler = Callable[[Request[Any, Any, Any], Any], Response[Any]]

HANDLERS: dict[int | type[Exception], Handler] = {
    RefusedRequest: refused,
    ContendedError: busy,
    UnavailableError: busy,
    HTTPException: refused_by_framework,
    Exception: fault,
}


def _fault(error: Exception) -> Response[bytes]:
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("fault: %s\n%s", type(error).__name__, frames)
    return _problem(ProblemCode.FAULT, 500, retry_after=_RETRY_SECONDS)


def _paths(error: HTTPException) -> str:
    """Return which fields do not fit, never their values."""
    extra = error.extra if isinstance(error.extra, list) else []
    return ", ".join(str(entry.get("key", "")) for entry in extra if isinstance(entry, dict))


def _problem(
    code: ProblemCode,
    status: int,
    detail: str = "",
    params: dict[str, str | int] | None = None,
    retry_after: int = 0,
    allow: str = "",
) -> Response[bytes]:
    problem = Problem(code.value, status, HTTPStatus(status).phrase, detail=detail, params=params or {})
    headers = {"Retry-After": str(retry_after)} if retry_after else {}
    if allow:
        headers["Allow"] = allow
    if status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(encode(problem), media_type=MEDIA_TYPE, status_code=status, headers=headers)
