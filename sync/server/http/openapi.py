"""The OpenAPI 3.1 document, made from the very messages that are decoded and encoded."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_args, get_origin

import msgspec

from sync.protocol.limits import PROTOCOL
from sync.protocol.messages import HistoryRequest, HistoryResponse, Message, Problem, SyncRequest, SyncResponse
from sync.protocol.sessions import DeviceReply, DeviceRequest, LoginRequest, RefreshRequest, SessionReply
from sync.server.http.health import Health
from sync.server.http.problems import MEDIA_TYPE

Document = dict[str, Any]

_REF = "#/components/schemas/{name}"


@dataclass(frozen=True, slots=True)
class _Operation:
    path: str
    method: str
    summary: str
    asks: type[Message] | None = None
    answers: type[Message] | None = None
    problems: tuple[int, ...] = ()
    is_signed_in: bool = False


_OPERATIONS = (
    _Operation("/v1/login", "post", "Sign in with a password", LoginRequest, SessionReply, (400, 401, 403, 429)),
    _Operation("/v1/refresh", "post", "Spend a refresh token for new tokens", RefreshRequest, SessionReply, (400, 401)),
    _Operation("/v1/logout", "post", "End the session of a refresh token", RefreshRequest, None, (400,)),
    _Operation(
        "/v1/devices", "post", "Bind the session to this installation", DeviceRequest, DeviceReply, (400, 401), True
    ),
    _Operation(
        "/v1/sync",
        "post",
        "Push changesets and pull what is new; zstd or gzip both ways",
        SyncRequest,
        SyncResponse,
        (400, 401, 403, 409, 413, 415, 426, 429, 503),
        True,
    ),
    _Operation(
        "/v1/history",
        "post",
        "Fetch what happened in a scope before the device received it, the newest first; zstd or gzip both ways",
        HistoryRequest,
        HistoryResponse,
        (400, 401, 403, 409, 413, 415, 426, 503),
        True,
    ),
    _Operation("/v1/health", "get", "Say that the server answers", None, Health),
)


def document() -> Document:
    """Return the document."""
    messages = [cls for one in _OPERATIONS for cls in (one.asks, one.answers) if cls is not None]
    shown = [_shown(cls) for cls in (*dict.fromkeys(messages), Problem)]
    _, schemas = msgspec.json.schema_components(shown, ref_template=_REF)
    paths: Document = {}
    for operation in _OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _described(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Concord", "version": str(PROTOCOL)},
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": {"access": {"type": "http", "scheme": "bearer"}}},
    }


@cache
def _shown(hint: object) -> object:
    """Return a type as the document shows it: what passes through raw may be anything."""
    if hint is msgspec.Raw:
        return Any
    if isinstance(hint, type) and issubclass(hint, Message):
        fields = [_field(field) for field in msgspec.structs.fields(hint)]
        return msgspec.defstruct(hint.__name__, fields, namespace={"__doc__": hint.__doc__})
    origin = get_origin(hint)
    return origin[tuple(_shown(one) for one in get_args(hint))] if origin in (list, dict) else hint


def _field(field: msgspec.structs.FieldInfo) -> tuple[str, type] | tuple[str, type, object]:
    shown = cast("type", _shown(field.type))
    if field.required:
        return field.encode_name, shown
    if field.type is msgspec.Raw:
        return field.encode_name, shown, None
    if field.default is msgspec.NODEFAULT:
        return field.encode_name, shown, msgspec.field(default_factory=field.default_factory)
    return field.encode_name, shown, field.default


def _described(operation: _Operation) -> Document:
    success = "200" if operation.answers else "204"
    responses: Document = {success: {"description": "Done"}}
    if operation.answers:
        responses[success]["content"] = _content("application/json", operation.answers)
    for status in operation.problems:
        responses[str(status)] = {"description": "Nothing was applied", "content": _content(MEDIA_TYPE, Problem)}
    described: Document = {"summary": operation.summary, "responses": responses}
    if operation.asks:
        described["requestBody"] = {"required": True, "content": _content("application/json", operation.asks)}
    if operation.is_signed_in:
        described["security"] = [{"access": []}]
    return described


def _content(media_type: str, cls: type[Message]) -> Document:
    return {media_type: {"schema": {"$ref": _REF.format(name=cls.__name__)}}}
