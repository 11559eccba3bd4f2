"""What the server asks of its storage; SQLite and PostgreSQL answer alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from sync.server.storage.credentials import Credentials
from sync.server.storage.directory import Directory
from sync.server.storage.file_rows import FileRows
from sync.server.storage.rows import (
    Caller,
    Device,
    Grant,
    HistoryRow,
    ReceiptRow,
    RecordRow,
    ScopeRow,
    Stretch,
    TombstoneRow,
)


class ContendedError(Exception):
    """Another transaction was in the way (40001, 40P01, a unique index, a busy file): run it again."""


class UnwritableError(Exception):
    """The store cannot keep one of the rows: halve the request to find it."""


class UnavailableError(Exception):
    """The database cannot be reached or its disk is full: nothing was done, try again later."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that a sync request needs before it decides.

    `scopes` are locked as far as `account` has or had a grant on them, those `also` named in any case; `children` are
    pairs of parent id and kind; receipts are found by the device's seq range and by changeset id.
    """

    device: str
    account: str
    scopes: Sequence[str]
    first_seq: int
    last_seq: int
    changesets: Sequence[str]
    records: Sequence[str]
    children: Sequence[tuple[str, str]]
    also: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to Wanted, read after the locks were held. Children come in order of version (arrival)."""

    device: Device | None
    scopes: Mapping[str, ScopeRow]
    grants: Sequence[Grant]
    receipts: Sequence[ReceiptRow]
    records: Sequence[RecordRow]
    children: Sequence[RecordRow]


@dataclass(frozen=True, slots=True)
class Changes:
    """One flush: each touched record once. What is `removed` goes before the new rows come."""

    inserted: Sequence[RecordRow] = ()
    updated: Sequence[RecordRow] = ()
    history: Sequence[HistoryRow] = ()
    receipts: Sequence[ReceiptRow] = ()
    scopes: Sequence[ScopeRow] = field(default=())
    removed: Sequence[str] = ()
    tombstones: Sequence[TombstoneRow] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """Who a session speaks for (None: nobody), their grants that hold as (scope, role), and the heads of what is there.

    Heads are of all that is granted and of the account's own scope: more than may be told, so that one question does.
    """

    caller: Caller | None
    roles: Sequence[tuple[str, str]]
    heads: Mapping[str, ScopeRow]


class Reading(Protocol):
    """One snapshot of the store."""

    @property
    def directory(self) -> Directory:
        """The people, devices and grants."""
        ...

    @property
    def credentials(self) -> Credentials:
        """The sessions, tokens and throttles."""
        ...

    @property
    def files(self) -> FileRows:
        """Which files of evidence each scope possesses."""
        ...

    def heads(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Return the counters of those scopes that exist."""
        ...

    def held(self, session: str, at: datetime) -> Held:
        """Return who a session speaks for and what they hold at a moment: one round trip where the store can."""
        ...

    def scopes(self, prefix: str) -> Sequence[str]:
        """Return the scopes whose id begins so, in order."""
        ...

    def records(self, ids: Sequence[str]) -> Sequence[RecordRow]:
        """Return the records that exist, in no order."""
        ...

    def children(self, pairs: Sequence[tuple[str, str]]) -> Sequence[RecordRow]:
        """Return the records of each (parent id, kind), in order of version."""
        ...

    def rows_since(self, scope: str, after: int, limit: int) -> Sequence[RecordRow]:
        """Return the next current records of a scope past a version, in order of version."""
        ...

    def feed_since(self, scope: str, after: int, limit: int) -> Sequence[RecordRow]:
        """Return the same with the tombstones among them, whose body is `GONE`."""
        ...

    def rows_between(self, stretches: Sequence[Stretch]) -> Sequence[RecordRow]:
        """Return the feed of several stretches, in order of version; the caller keeps them short."""
        ...

    def tombstones(self, ids: Sequence[str]) -> Sequence[TombstoneRow]:
        """Return the tombstones of those records that have any."""
        ...

    def history_between(self, stretches: Sequence[Stretch]) -> Sequence[HistoryRow]:
        """Return the writes of several stretches, in order of version; the caller keeps them short."""
        ...

    def history_since(self, scope: str, after: int, upto: int, limit: int) -> Sequence[HistoryRow]:
        """Return the writes of a scope in (after, upto], in order of version."""
        ...

    def history_upto(self, scope: str, upto: int, limit: int) -> Sequence[HistoryRow]:
        """Return the last writes of a scope up to a version, the newest first."""
        ...

    def receipts(self, changesets: Sequence[str]) -> Sequence[ReceiptRow]:
        """Return the receipts of those changesets that have one."""
        ...


class Transaction(Reading, Protocol):
    """One writing transaction; nothing stays unless `commit` was called."""

    def open(self, wanted: Wanted) -> Found:
        """Lock the device, lock the scopes in order, then read: one round trip where the store can."""
        ...

    def lock(self, scopes: Iterable[str]) -> dict[str, ScopeRow]:
        """Lock the scopes in order, creating those that do not exist (writers other than a device)."""
        ...

    def take_turns(self, name: str) -> None:
        """Wait for every other transaction that took this name, and hold it to the end."""
        ...

    def flush(self, changes: Changes) -> None:
        """Write everything, a statement for each kind of row. ContendedError, UnwritableError."""
        ...

    def purge(self, scope: str, before: str) -> int:
        """Forget a scope's tombstones of before that time and raise its floor; return how many there were."""
        ...

    def commit(self) -> None:
        """Make it durable and let go of the locks. ContendedError."""
        ...


class Store(Protocol):
    """A database that holds everything the server knows. Safe to use from several threads."""

    def begin(self) -> AbstractContextManager[Transaction]:
        """Start a writing transaction; leaving the block without `commit` undoes it."""
        ...

    def read(self) -> AbstractContextManager[Reading]:
        """Open a snapshot that holds no locks."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...
