"""Rows as the stores give and take them: plain tuples with names, in the order of the table's columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

GONE = b"null"
"""The body of a tombstone in the feed."""


class RecordRow(NamedTuple):
    """The current state of one synced record; `body` and `field_versions` are JSON as it was encoded."""

    id: str
    kind: str
    scope: str
    parent: str
    version: int
    body: bytes
    field_versions: bytes


class HistoryRow(NamedTuple):
    """One write of one record; times are RFC 3339 text in UTC, `changes` is JSON {field: [before, after]}."""

    scope: str
    version: int
    record: str
    kind: str
    changeset: str
    command: str
    actor: str
    on_behalf_of: str
    device: str
    made_at: str
    received_at: str
    changes: bytes


class ReceiptRow(NamedTuple):
    """The fate of one changeset; `payload` is kept only when it was not accepted."""

    device: str
    seq: int
    changeset: str
    hash: bytes
    verdict: str
    result: bytes
    payload: bytes | None


class TombstoneRow(NamedTuple):
    """A record that was removed from a scope, or left it, at a version; `removed_at` is RFC 3339 text in UTC."""

    scope: str
    id: str
    kind: str
    version: int
    removed_at: str

    def as_record(self) -> RecordRow:
        """Return it as it stands in the feed."""
        return RecordRow(self.id, self.kind, self.scope, "", self.version, GONE, b"{}")


class ScopeRow(NamedTuple):
    """A scope's version counter, its number of records, and their checksum (sync.protocol.checksum).

    Tombstones up to `gc_floor` may be purged.
    """

    id: str
    version: int
    total: int
    checksum: int
    gc_floor: int = 0


class Stretch(NamedTuple):
    """The versions of a scope past `after`, up to and with `upto`."""

    scope: str
    after: int
    upto: int


@dataclass(frozen=True, slots=True)
class Grant:
    """A user's role in a scope; `revoked_at` tells a former grant from none."""

    user: str
    scope: str
    role: str
    valid_from: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A person who may sign in; `state` is `active` or `disabled`."""

    id: str
    login: str
    name: str
    position: str
    role: str
    password_hash: str
    state: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Device:
    """One installation of the client for one account."""

    id: str
    account: str
    install_nonce: str
    name: str
    registered_at: datetime
    last_seen: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A family of refresh tokens that grew from one sign-in; `device` is empty until one is registered."""

    id: str
    account: str
    device: str
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who a session speaks for."""

    session: Session
    account: Account
    device: Device | None


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """One refresh token, by the SHA-256 of its text; a rotated one names its successor."""

    hash: bytes
    session: str
    issued_at: datetime
    expires_at: datetime
    rotated_at: datetime | None = None
    successor: bytes | None = None


@dataclass(frozen=True, slots=True)
class Throttle:
    """How often something was tried within a window, and until when it is closed."""

    key: str
    count: int
    window_ends: datetime
    closed_until: datetime | None = None
