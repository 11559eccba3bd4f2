"""What client and server say to each other (PROTOCOL.md); payloads and record bodies pass through as raw JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec

from app.domain.kernel.decide import Verdict
from app.domain.reasons import Reason
from sync.protocol.limits import LARGEST_SEQ

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time that says where on earth it is that time; another is malformed."""

_NULL = msgspec.Raw(b"null")


class Message(msgspec.Struct, frozen=True, omit_defaults=True):
    """Base of all messages: unknown fields are ignored, so that either side may be one release ahead."""


class Pushed(Message, frozen=True):
    """One changeset: its place in the device's outbox and its payload, hashed as these very bytes."""

    seq: Annotated[int, msgspec.Meta(ge=1, le=LARGEST_SEQ)]
    payload: msgspec.Raw


class SyncRequest(Message, frozen=True):
    """`POST /v1/sync`. `cursors` name every scope the device holds; `history` asks for field history since them.

    `begun` names, of scopes that are fetched from the beginning in this round, the head when that began.

    Without `pull` the reply carries fates only: a long outbox is sent first and what it came to is fetched once.
    """

    protocol: int
    app: str
    schema: int
    device: str
    install_nonce: str
    epoch: str = ""
    cursors: dict[str, int] = msgspec.field(default_factory=dict)
    changesets: list[Pushed] = msgspec.field(default_factory=list)
    history: bool = True
    pull: bool = True
    begun: dict[str, int] = msgspec.field(default_factory=dict)


class Fate(Message, frozen=True):
    """What became of one changeset; `reasons` name the rules of a refusal, `conflicts` the conflict records."""

    seq: int
    changeset: str
    verdict: Verdict
    replayed: bool = False
    reasons: tuple[Reason, ...] = ()
    conflicts: tuple[str, ...] = ()


class Row(Message, frozen=True):
    """The current state of one record at `version` of its scope; `body` is the record's JSON, null: it was removed."""

    id: str
    kind: str
    version: int
    body: msgspec.Raw


class Entry(Message, frozen=True):
    """One step of a record's history: `changes` is {field: [before, after]} of plain values ({} at birth)."""

    version: int
    record: str
    kind: str
    changeset: str
    command: str
    actor: str
    device: str
    made_at: Moment
    received_at: Moment
    on_behalf_of: str = ""
    changes: msgspec.Raw = _NULL


class Head(Message, frozen=True):
    """Where a scope stands on the server: version, number of records, checksum."""

    version: int
    count: int
    checksum: int


class Limits(Message, frozen=True):
    """What the server takes and gives in one message."""

    changesets: int
    push_bytes: int
    rows: int


class SyncResponse(Message, frozen=True):
    """Answer to `POST /v1/sync`. No fate for a changeset means that it was not applied.

    `rows`, `history` and `cursors` are per scope; `grants` is the whole map {scope: role} that holds now. `complete`
    says that every cursor has reached its head. `overdue` are scopes of which the server no longer knows what was
    removed since the cursor: nothing of them is in the reply, and they must be fetched anew.
    """

    epoch: str
    server_time: Moment
    fates: list[Fate] = msgspec.field(default_factory=list)
    rows: dict[str, list[Row]] = msgspec.field(default_factory=dict)
    history: dict[str, list[Entry]] = msgspec.field(default_factory=dict)
    cursors: dict[str, int] = msgspec.field(default_factory=dict)
    heads: dict[str, Head] = msgspec.field(default_factory=dict)
    grants: dict[str, str] = msgspec.field(default_factory=dict)
    overdue: list[str] = msgspec.field(default_factory=list)
    complete: bool = True
    limits: Limits | None = None


class ParkRequest(Message, frozen=True):
    """`POST /v1/park`: what a program sends whose protocol is not spoken any more; `protocol` may be any."""

    protocol: int
    app: str
    schema: int
    device: str
    install_nonce: str
    changesets: list[Pushed] = msgspec.field(default_factory=list)


class ParkResponse(Message, frozen=True):
    """Answer to `POST /v1/park`: the fates, in order. The same are given again to the program that can pull them."""

    fates: list[Fate] = msgspec.field(default_factory=list)


class HistoryRequest(Message, frozen=True):
    """`POST /v1/history`: the writes of one scope up to a version, the newest first.

    `upto` is where the device's history begins: it holds every write past it.
    """

    protocol: int
    device: str
    install_nonce: str
    epoch: str
    scope: str
    upto: int


class HistoryResponse(Message, frozen=True):
    """Answer to `POST /v1/history`: every write in (since, upto], the newest first; `since` 0 is the beginning."""

    since: int
    entries: list[Entry] = msgspec.field(default_factory=list)


class Problem(Message, frozen=True):
    """RFC 9457 problem details with our stable `code`; `params` fill its words."""

    code: str
    status: int
    title: str = ""
    type: str = "about:blank"
    detail: str = ""
    params: dict[str, str | int] = msgspec.field(default_factory=dict)
