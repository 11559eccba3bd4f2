"""Messages as bytes: JSON by msgspec, zstd where both sides have it; hashes of payloads."""

from __future__ import annotations

import hashlib
from typing import TypeVar

import msgspec

from sync.protocol.messages import Message, SyncRequest, SyncResponse

M = TypeVar("M", bound=Message)

_encode = msgspec.json.Encoder().encode
_request = msgspec.json.Decoder(SyncRequest)
_response = msgspec.json.Decoder(SyncResponse)
# How the text of a ValidationError begins where only a value of a list is not known; its type does not tell.
_NEW_VALUE = "Invalid enum value"
# What decoding raises on bytes of somebody else's making; UnicodeDecodeError where a string is no UTF-8.
_UNFIT = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)


class Unreadable(ValueError):
    """A body that is not the message it should be; the text names the path."""


class Unfamiliar(Unreadable):
    """A sound message with a value that this release does not know."""


def encode(message: Message) -> bytes:
    """Return a message as JSON."""
    return _encode(message)


def decode_request(body: bytes) -> SyncRequest:
    """Return the request of a body; Unreadable names the path that does not fit."""
    try:
        return _request.decode(body)
    except _UNFIT as problem:
        raise Unreadable(str(problem)) from problem


def decode_response(body: bytes) -> SyncResponse:
    """Return the response of a body; Unreadable when it is none (a captive portal's page, for one).

    Unfamiliar where a newer server says what this release has no word for: a new verdict, for one.
    """
    try:
        return _response.decode(body)
    except _UNFIT as problem:
        kind = Unfamiliar if str(problem).startswith(_NEW_VALUE) else Unreadable
        raise kind(str(problem)) from problem


def decode(cls: type[M], body: bytes) -> M:
    """Return a message of a small class."""
    try:
        return msgspec.json.decode(body, type=cls)
    except _UNFIT as problem:
        raise Unreadable(str(problem)) from problem


def payload_hash(payload: bytes) -> bytes:
    """Return the SHA-256 by which a receipt knows a payload."""
    return hashlib.sha256(payload).digest()
