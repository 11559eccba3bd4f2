"""The OpenAPI 3.1 document, made from the very messages that are decoded and encoded."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from http import HTTPStatus
from typing import Any, cast, get_args, get_origin

import msgspec

from sync.protocol.limits import PROTOCOL
from sync.protocol.messages import Message, Problem
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import STATUS
from sync.server.http.files import DEVICE, NONCE, SEALED
from sync.server.http.operations import OPERATIONS, Operation
from sync.server.http.problems import MEDIA_TYPE

Document = dict[str, Any]

_REF = "#/components/schemas/{name}"
_TEXT = {"type": "string"}
_ENCODINGS = ("zstd", "gzip", "identity")
_CONTENT_ENCODING = {
    "name": "Content-Encoding",
    "in": "header",
    "description": "How the body is compressed",
    "schema": {"type": "string", "enum": [*_ENCODINGS, ""]},
}
_ACCEPT_ENCODING = {
    "name": "Accept-Encoding",
    "in": "header",
    "description": "How the reply may be compressed; zstd is taken before gzip",
    "schema": _TEXT,
}
_RANGE = {"name": "Range", "in": "header", "schema": _TEXT}
_BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_HEADERS = {"device": DEVICE, "install_nonce": NONCE}
# Whoever waits is told how long; whoever is not known is told how to come, and who asks past the end where it is.
_PROBLEM_HEADERS = {
    HTTPStatus.UNAUTHORIZED: {"WWW-Authenticate": {"required": True, "schema": {"const": "Bearer"}}},
    HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE: {
        "Content-Range": {"required": True, "schema": {"type": "string", "pattern": "^bytes \\*/[0-9]+$"}}
    },
    HTTPStatus.TOO_MANY_REQUESTS: {"Retry-After": {"required": True, "schema": {"type": "integer", "minimum": 1}}},
    HTTPStatus.INTERNAL_SERVER_ERROR: {"Retry-After": {"required": True, "schema": {"type": "integer", "minimum": 1}}},
    HTTPStatus.SERVICE_UNAVAILABLE: {"Retry-After": {"required": True, "schema": {"type": "integer", "minimum": 1}}},
}


@cache
def document() -> Document:
    """Return the document; it is the same for as long as the program runs."""
    messages = [cls for one in OPERATIONS for cls in (one.asks, one.answers) if cls is not None]
    shown = [_shown(cls) for cls in (*dict.fromkeys(messages), Problem)]
    _, schemas = msgspec.json.schema_components(shown, ref_template=_REF)
    paths: Document = {}
    for operation in OPERATIONS:
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


def _described(operation: Operation) -> Document:
    described: Document = {
        "operationId": operation.path.rsplit("/", 1)[-1],
        "summary": operation.summary,
        "responses": {str(int(status)): response for status, response in _responses(operation)},
    }
    parameters = [_CONTENT_ENCODING] if operation.asks else []
    if operation.queried:
        parameters += _parameters(operation.queried)
    if operation.gives_file:
        parameters.append(_RANGE)
    if operation.is_packed:
        parameters.append(_ACCEPT_ENCODING)
    if parameters:
        described["parameters"] = parameters
    if operation.asks:
        described["requestBody"] = {"required": True, "content": _content("application/json", operation.asks)}
    if operation.takes_file:
        described["requestBody"] = {"required": True, "content": _BYTES}
    if operation.is_signed_in:
        described["security"] = [{"access": []}]
    return described


def _responses(operation: Operation) -> Iterable[tuple[HTTPStatus, Document]]:
    headers: Document = {}
    if operation.gives_file:
        headers = {name: {"required": True, "schema": {"const": value}} for name, value in SEALED.items()}
        yield HTTPStatus.OK, {"description": "The whole file", "headers": headers, "content": _BYTES}
        headers = headers | {"Content-Range": {"required": True, "schema": _TEXT}}
        yield HTTPStatus.PARTIAL_CONTENT, {"description": "The stretch", "headers": headers, "content": _BYTES}
    elif operation.answers is None:
        yield HTTPStatus.NO_CONTENT, {"description": "Done"}
    else:
        headers = {"Cache-Control": {"required": True, "schema": {"const": "no-store"}}}
        if operation.is_packed:
            headers["Vary"] = {"required": True, "schema": {"const": "Accept-Encoding"}}
            headers["Content-Encoding"] = {"schema": {"type": "string", "enum": list(_ENCODINGS[:2])}}
        content = _content("application/json", operation.answers)
        yield HTTPStatus.OK, {"description": "Done", "headers": headers, "content": content}
    codes: dict[HTTPStatus, list[ProblemCode]] = {}
    for code in operation.codes:
        codes.setdefault(HTTPStatus(STATUS[code]), []).append(code)
    for status in sorted(codes):
        yield status, _problem(status, codes[status])


def _problem(status: HTTPStatus, codes: list[ProblemCode]) -> Document:
    told = {"code": {"enum": [code.value for code in codes]}, "status": {"const": int(status)}}
    schema = {"allOf": [{"$ref": _REF.format(name=Problem.__name__)}, {"properties": told}]}
    response: Document = {
        "description": f"Nothing of it was applied: {', '.join(codes)}",
        "content": {MEDIA_TYPE: {"schema": schema}},
    }
    if status in _PROBLEM_HEADERS:
        response["headers"] = _PROBLEM_HEADERS[status]
    return response


def _parameters(cls: type[Message]) -> list[Document]:
    _, schemas = msgspec.json.schema_components([cls])
    return [
        {
            "name": _HEADERS.get(name, name),
            "in": "header" if name in _HEADERS else "query",
            "required": True,
            "schema": schema,
        }
        for name, schema in schemas[cls.__name__]["properties"].items()
    ]


def _content(media_type: str, cls: type[Message]) -> Document:
    return {media_type: {"schema": {"$ref": _REF.format(name=cls.__name__)}}}
