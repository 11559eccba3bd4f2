"""What may be asked of the server: each route with its messages and every problem it may answer with.

A route that is not listed here is in no document, and a test fails.
"""

from __future__ import annotations

from dataclasses import dataclass

from sync.protocol.evidence import FileAsked, HeldReply, HeldRequest, PieceNamed, UploadReply, UploadRequest
from sync.protocol.messages import (
    HistoryRequest,
    HistoryResponse,
    Message,
    ParkRequest,
    ParkResponse,
    SyncRequest,
    SyncResponse,
)
from sync.protocol.problems import ProblemCode
from sync.protocol.sessions import DeviceReply, DeviceRequest, LoginRequest, RefreshRequest, SessionReply
from sync.server.http.health import Health, Ready

# Of every route that reads a body.
_BODY = (ProblemCode.BODY_MALFORMED, ProblemCode.BODY_TOO_LARGE, ProblemCode.ENCODING_UNSUPPORTED)
# Of every route that asks the store, on any day.
_STORE = (ProblemCode.UNAVAILABLE, ProblemCode.FAULT)
# Of every route that wants to know who asks.
_SIGNED_IN = (
    ProblemCode.ACCESS_INVALID,
    ProblemCode.ACCESS_EXPIRED,
    ProblemCode.SESSION_ENDED,
    ProblemCode.ACCOUNT_DISABLED,
    ProblemCode.DEVICE_REVOKED,
)
# Of every route that speaks of a device's replica.
_REPLICA = (
    ProblemCode.PROTOCOL_UNSUPPORTED,
    ProblemCode.DEVICE_FOREIGN,
    ProblemCode.DEVICE_COPIED,
    ProblemCode.EPOCH_CHANGED,
)
# Of every route about files of evidence.
_FILES = (
    ProblemCode.BODY_MALFORMED,
    *_SIGNED_IN,
    ProblemCode.DEVICE_FOREIGN,
    ProblemCode.DEVICE_COPIED,
    ProblemCode.FILE_UNKNOWN,
    *_STORE,
)


@dataclass(frozen=True, slots=True)
class Operation:
    """One route; `asks` and `answers` are the messages of its bodies (None: it has none).

    `is_packed` says that a reply is compressed as the client accepts it, `is_signed_in` that an access token is needed.
    `queried` is the message that is in the query, where the body is a file's: `takes_file` or `gives_file`.
    """

    path: str
    method: str
    summary: str
    asks: type[Message] | None = None
    answers: type[Message] | None = None
    codes: tuple[ProblemCode, ...] = ()
    is_signed_in: bool = False
    is_packed: bool = False
    queried: type[Message] | None = None
    takes_file: bool = False
    gives_file: bool = False


OPERATIONS = (
    Operation(
        "/v1/login",
        "post",
        "Sign in with a password",
        LoginRequest,
        SessionReply,
        (
            *_BODY,
            ProblemCode.CREDENTIALS_WRONG,
            ProblemCode.ACCOUNT_DISABLED,
            ProblemCode.DEVICE_FOREIGN,
            ProblemCode.DEVICE_REVOKED,
            ProblemCode.DEVICE_COPIED,
            ProblemCode.TOO_MANY_ATTEMPTS,
            *_STORE,
        ),
    ),
    Operation(
        "/v1/refresh",
        "post",
        "Spend a refresh token for new tokens",
        RefreshRequest,
        SessionReply,
        (
            *_BODY,
            ProblemCode.SESSION_ENDED,
            ProblemCode.ACCOUNT_DISABLED,
            ProblemCode.DEVICE_REVOKED,
            ProblemCode.TOO_MANY_ATTEMPTS,
            *_STORE,
        ),
    ),
    Operation("/v1/logout", "post", "End the session of a refresh token", RefreshRequest, codes=(*_BODY, *_STORE)),
    Operation(
        "/v1/devices",
        "post",
        "Bind the session to this installation",
        DeviceRequest,
        DeviceReply,
        (*_BODY, *_SIGNED_IN, *_STORE),
        is_signed_in=True,
    ),
    Operation(
        "/v1/sync",
        "post",
        "Push changesets and pull what is new",
        SyncRequest,
        SyncResponse,
        (*_BODY, *_SIGNED_IN, *_REPLICA, ProblemCode.SEQUENCE_REUSED, ProblemCode.TOO_MANY_FORGED, *_STORE),
        is_signed_in=True,
        is_packed=True,
    ),
    Operation(
        "/v1/park",
        "post",
        "Push changesets without a pull, from a program whose protocol is not spoken any more",
        ParkRequest,
        ParkResponse,
        (
            *_BODY,
            *_SIGNED_IN,
            ProblemCode.DEVICE_FOREIGN,
            ProblemCode.DEVICE_COPIED,
            ProblemCode.SEQUENCE_REUSED,
            ProblemCode.TOO_MANY_FORGED,
            ProblemCode.TOO_MANY_ATTEMPTS,
            *_STORE,
        ),
        is_signed_in=True,
    ),
    Operation(
        "/v1/history",
        "post",
        "Fetch what happened in a scope before the device received it, the newest first",
        HistoryRequest,
        HistoryResponse,
        (*_BODY, *_SIGNED_IN, *_REPLICA, ProblemCode.SCOPE_NOT_GRANTED, *_STORE),
        is_signed_in=True,
        is_packed=True,
    ),
    Operation(
        "/v1/evidence/upload",
        "post",
        "Ask how much of a file of evidence the server has",
        UploadRequest,
        UploadReply,
        (*_BODY, *_FILES),
        is_signed_in=True,
    ),
    Operation(
        "/v1/evidence/piece",
        "put",
        "Send a piece of a file of evidence",
        answers=UploadReply,
        codes=(*_FILES, ProblemCode.BODY_TOO_LARGE, ProblemCode.FILE_DAMAGED, ProblemCode.FILE_DIFFERS),
        is_signed_in=True,
        queried=PieceNamed,
        takes_file=True,
    ),
    Operation(
        "/v1/evidence/held",
        "post",
        "Ask which files of evidence the server holds as a whole",
        HeldRequest,
        HeldReply,
        (*_BODY, *_FILES),
        is_signed_in=True,
    ),
    Operation(
        "/v1/evidence/file",
        "get",
        "Fetch a file of evidence, or a stretch of it",
        codes=(*_FILES, ProblemCode.RANGE_OUTSIDE),
        is_signed_in=True,
        queried=FileAsked,
        gives_file=True,
    ),
    Operation("/v1/health", "get", "Say that the server answers", answers=Health),
    Operation("/v1/ready", "get", "Say that the server's database answers, too", answers=Ready, codes=_STORE),
)
