"""The rounds with the server, for a log that a person can read: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec
from sqlalchemy import Connection

from app.domain.reasons import Param
from app.storage.driver import first, run, run_many

KEPT = 1_000
KEPT_SPANS = 2_000
_KEEP = "INSERT INTO sync_round (started_at, finished_at, sent, received, result, detail) VALUES (?, ?, ?, ?, ?, ?)"
_FORGET = "DELETE FROM sync_round WHERE id <= ?"
_LAST = "SELECT id, sent, received, result, detail FROM sync_round ORDER BY id DESC LIMIT 1"
_AGAIN = "UPDATE sync_round SET finished_at = ?, detail = ? WHERE id = ?"
_SPAN = (
    "INSERT INTO sent_span (first_seq, last_seq, sent_at) VALUES (?, ?, ?) "
    "ON CONFLICT (first_seq, last_seq) DO UPDATE SET sent_at = excluded.sent_at"
)
_FORGET_SPANS = (
    "DELETE FROM sent_span WHERE last_seq < (SELECT last_seq FROM sent_span ORDER BY first_seq DESC LIMIT 1 OFFSET ?)"
)


class Left(msgspec.Struct, frozen=True, omit_defaults=True):
    """An engagement that left the device with its assignment, and the factory it was about ('' where not known)."""

    engagement: str
    factory: str = ""


class Doings(msgspec.Struct, frozen=True, omit_defaults=True):
    """What rounds brought about, beside numbers: scopes are named by their ids.

    `times` counts rounds in a row that came to the same and are kept as one. `verdicts` counts answers by code,
    `rows` what was received by scope. `repaired` scopes were received anew. `events` are codes of what else happened,
    with how often.
    """

    times: int = 1
    verdicts: dict[str, int] = msgspec.field(default_factory=dict)
    rows: dict[str, int] = msgspec.field(default_factory=dict)
    gained: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    repaired: tuple[str, ...] = ()
    events: dict[str, int] = msgspec.field(default_factory=dict)

    @property
    def is_quiet(self) -> bool:
        """Say whether there is nothing to tell."""
        return not (self.verdicts or self.rows or self.gained or self.left or self.repaired or self.events)


class _Detail(msgspec.Struct, frozen=True, omit_defaults=True):
    code: str = ""
    params: dict[str, str | int | float | bool | list[str] | None] = msgspec.field(default_factory=dict)
    doings: Doings = Doings()


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(_Detail)


@dataclass(frozen=True, slots=True)
class Round:
    """One round: times in ISO 8601, changesets sent, rows received, the code of its result.

    `code` says what stopped it ('' when it came to its end), `params` what fills the words of that.
    """

    started_at: str
    finished_at: str
    sent: int
    received: int
    result: str
    code: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)
    doings: Doings = field(default_factory=Doings)

    @property
    def is_quiet(self) -> bool:
        """Say whether it brought nothing, be it that it failed."""
        return not (self.sent or self.received) and self.doings.is_quiet


def keep_round(connection: Connection, done: Round) -> None:
    """Note a round; of older ones the last 1,000 stay. One that brought nothing joins the one before that did neither.

    Asking every minute whether there is news would else push out of the log what a person looks for in it.
    """
    last = first(connection, _LAST)
    if last is not None and done.is_quiet:
        number, sent, received, result, detail = last
        before = read_round(("", "", int(sent), int(received), str(result)), str(detail))
        if before.is_quiet and (before.result, before.code) == (done.result, done.code):
            joined = replace(done, doings=Doings(times=before.doings.times + done.doings.times))
            run(connection, _AGAIN, (done.finished_at, _detail(joined), number))
            return
    cells = (done.started_at, done.finished_at, done.sent, done.received, done.result, _detail(done))
    number = run(connection, _KEEP, cells)
    run(connection, _FORGET, (number - KEPT,))


def keep_spans(connection: Connection, spans: Sequence[tuple[int, int, str]]) -> None:
    """Note the (first, last) places of the outbox that travelled together, and when; of older ones 2,000 stay."""
    if run_many(connection, _SPAN, spans):
        run(connection, _FORGET_SPANS, (KEPT_SPANS,))


def read_round(cells: tuple[str, str, int, int, str], detail: str) -> Round:
    """Return a row of the table as a round; of details in the way of an earlier program what can be read.

    The cells are the times, sent, received and the result.
    """
    try:
        known = _decode.decode(detail)
    except msgspec.DecodeError:
        known = _Detail()
    params: dict[str, Param] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in known.params.items()
    }
    return Round(*cells, known.code, params, known.doings)


def _detail(done: Round) -> str:
    params = {name: list(value) if isinstance(value, tuple) else value for name, value in done.params.items()}
    return _encode(_Detail(done.code, params, done.doings)).decode()
