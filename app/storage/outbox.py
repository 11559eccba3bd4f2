"""Changesets on their way: pending until the server's receipt is here, then in the journal, word for word."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec
from sqlalchemy import Connection

from app.domain.kernel.decide import Verdict
from app.domain.reasons import Reason
from app.storage.driver import first, run, run_many, select

_encode = msgspec.json.Encoder().encode
_reasons = msgspec.json.Decoder(tuple[Reason, ...])

_COLUMNS = "seq, id, scope, name, target, payload, state, reasons, made_at, depends_on, attempts"
_APPEND = (
    "INSERT INTO outbox (id, scope, name, target, payload, state, reasons, made_at, depends_on, attempts) "
    "VALUES (?, ?, ?, ?, ?, ?, '[]', ?, ?, 0)"
)
_BY_SCOPE = f"SELECT {_COLUMNS} FROM outbox WHERE scope = ? ORDER BY seq"
_NEXT = (
    "SELECT seq, payload FROM outbox WHERE seq > ? AND seq NOT IN (SELECT value FROM json_each(?)) ORDER BY seq LIMIT ?"
)
_PARK = "UPDATE outbox SET state = ?, reasons = ?, attempts = attempts + 1 WHERE seq = ?"
_MARK = "UPDATE outbox SET state = ?, reasons = ?, attempts = ? WHERE seq = ?"
_SETTLE = (
    "INSERT OR IGNORE INTO journal "
    "(id, seq, scope, name, target, payload, made_at, verdict, reasons, conflicts, answered_at, replayed) "
    "SELECT id, seq, scope, name, target, payload, made_at, ?, ?, ?, ?, ? FROM outbox WHERE seq = ? AND id = ?"
)
_NOT_LAST = (
    "UPDATE journal SET is_last = 0 WHERE is_last = 1 "
    "AND target IN (SELECT target FROM journal WHERE id IN (SELECT value FROM json_each(?))) "
    "AND EXISTS (SELECT 1 FROM journal AS later WHERE later.target = journal.target AND later.seq > journal.seq)"
)
_DELETE = "DELETE FROM outbox WHERE seq = ? AND id = ?"
_COUNTS = "SELECT state, count(*) FROM outbox GROUP BY state"
_SCOPE_OF_EACH = "SELECT id, scope FROM outbox WHERE id IN (SELECT value FROM json_each(?))"
_WITH_REASON = "SELECT seq FROM outbox WHERE state = ? AND reasons LIKE '%\"' || ? || '\"%'"
_BY_SCOPES = "SELECT scope, count(*) FROM outbox GROUP BY scope"
_HAS = "SELECT EXISTS (SELECT 1 FROM outbox WHERE scope = ?)"


class PendingState(StrEnum):
    """What the last rebase or the last answer said of a pending changeset. All but the parked are sent each time."""

    PENDING = "pending"
    BLOCKED = "blocked"  # the server waits for one that this one depends on
    WOULD_REFUSE = "would_refuse"  # a rule stands against it on what is known now; it has left the view
    PARKED = "parked"  # larger than the server takes, or kept there for a newer program: tried again when this starts


@dataclass(frozen=True, slots=True)
class Pending:
    """One row of the outbox. `payload` are the bytes that were hashed and are sent."""

    seq: int
    id: str
    scope: str
    name: str
    target: str
    payload: bytes
    state: PendingState
    reasons: tuple[Reason, ...]
    made_at: str
    depends_on: tuple[str, ...]
    attempts: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The server's word on one changeset; `conflicts` are ids of the conflict records it made or joined."""

    seq: int
    changeset: str
    verdict: Verdict
    replayed: bool = False
    reasons: tuple[Reason, ...] = ()
    conflicts: tuple[str, ...] = ()


def append(  # noqa: PLR0913  # one argument a column
    connection: Connection,
    *,
    id: str,
    scope: str,
    name: str,
    target: str,
    payload: bytes,
    made_at: str,
    depends_on: Sequence[str],
) -> int:
    """Queue a changeset and return its place; places are never given twice."""
    cells = (id, scope, name, target, payload, PendingState.PENDING.value, made_at, json.dumps(list(depends_on)))
    return run(connection, _APPEND, cells)


def by_scope(connection: Connection, scope: str) -> list[Pending]:
    """Return what is pending in a scope, in the order it was made."""
    return [_pending(*row) for row in select(connection, _BY_SCOPE, (scope,))]


def next_to_send(
    connection: Connection,
    after: int = 0,
    most: int = 500,
    most_bytes: int = 1 << 20,
    without: Collection[int] = (),
) -> list[tuple[int, bytes]]:
    """Return (seq, payload) of the next changesets past `after`, all states alike, within the limits of a request.

    The first is always there, also when it alone is larger than `most_bytes`; those `without` never are.
    """
    chosen: list[tuple[int, bytes]] = []
    size = 0
    for seq, payload in select(connection, _NEXT, (after, json.dumps(list(without)), most)):
        size += len(payload)
        if chosen and size > most_bytes:
            break
        chosen.append((seq, bytes(payload)))
    return chosen


def counts(connection: Connection) -> dict[PendingState, int]:
    """Return how many changesets wait, by state."""
    found = {PendingState(state): int(number) for state, number in select(connection, _COUNTS)}
    return {state: found.get(state, 0) for state in PendingState}


def is_pending_in(connection: Connection, scope: str) -> bool:
    """Say whether anything of a scope still waits for its receipt."""
    return bool(first(connection, _HAS, (scope,))[0])


def counts_by_scope(connection: Connection) -> dict[str, int]:
    """Return how many changesets wait in each scope that has any."""
    return {str(scope): int(number) for scope, number in select(connection, _BY_SCOPES)}


def scope_of_each(connection: Connection, changesets: Collection[str]) -> dict[str, str]:
    """Return {changeset: scope} of those that are pending."""
    rows = select(connection, _SCOPE_OF_EACH, (json.dumps(list(changesets)),))
    return {str(id): str(scope) for id, scope in rows}


def mark(connection: Connection, marks: Iterable[tuple[int, PendingState, tuple[Reason, ...], int]]) -> None:
    """Set state, reasons and number of attempts of pending changesets, by seq."""
    cells = [(state.value, _encode(reasons).decode(), attempts, seq) for seq, state, reasons, attempts in marks]
    run_many(connection, _MARK, cells)


def park(connection: Connection, seq: int, reasons: tuple[Reason, ...]) -> None:
    """Put a changeset aside that the server does not take as it is; it stays, with the reasons."""
    run(connection, _PARK, (PendingState.PARKED.value, _encode(reasons).decode(), seq))


def with_reason(connection: Connection, needs: str) -> list[int]:
    """Return the places of what was put aside for that reason."""
    return [int(row[0]) for row in select(connection, _WITH_REASON, (PendingState.PARKED.value, needs))]


def settle(connection: Connection, answers: Iterable[Answer], answered_at: str) -> int:
    """Move answered changesets to the journal with their receipts; those that are there already do nothing.

    Return how many left the queue.
    """
    listed = list(answers)
    if not listed:
        return 0
    run_many(
        connection,
        _SETTLE,
        [
            (
                answer.verdict.value,
                _encode(answer.reasons).decode() if answer.reasons else "[]",
                json.dumps(answer.conflicts) if answer.conflicts else "[]",
                answered_at,
                int(answer.replayed),
                answer.seq,
                answer.changeset,
            )
            for answer in listed
        ],
    )
    # An answer may come late: what was made after it may have its receipt already.
    run(connection, _NOT_LAST, (json.dumps([answer.changeset for answer in listed]),))
    return run_many(connection, _DELETE, [(answer.seq, answer.changeset) for answer in listed])


def _pending(*cells: str | int | bytes) -> Pending:
    seq, id, scope, name, target, payload, state, reasons, made_at, depends_on, attempts = cells
    return Pending(
        seq=int(seq),
        id=str(id),
        scope=str(scope),
        name=str(name),
        target=str(target),
        payload=payload if isinstance(payload, bytes) else b"",
        state=PendingState(str(state)),
        reasons=_reasons.decode(str(reasons)) if reasons != "[]" else (),
        made_at=str(made_at),
        depends_on=tuple(json.loads(str(depends_on))) if depends_on != "[]" else (),
        attempts=int(attempts),
    )
