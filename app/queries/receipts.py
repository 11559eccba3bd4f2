"""The receipts of the server: what became of every change that was sent, when, and what the server made of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.domain.kernel.changeset import Changeset
from app.domain.reasons import Reason
from app.queries.record_titles import RecordTitle, titles_of_targets
from app.queries.refusals import reasons_of
from app.schema.codec import Malformed, decode_changeset
from app.storage.driver import first, select

SHORT = 8
"""Of an id these last characters are read over the telephone: they are random, the first are the time."""

_IDS = "SELECT seq FROM journal WHERE answered_at >= ? AND (? = '' OR verdict = ?) ORDER BY seq DESC"
_COUNTS = "SELECT verdict, count(*) FROM journal WHERE answered_at >= ? GROUP BY verdict"
_ROWS = (
    "SELECT seq, id, name, target, payload, made_at, answered_at, verdict, reasons, conflicts, replayed FROM journal "
    "WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC"
)
_SENT = "SELECT max(sent_at) FROM sent_span WHERE first_seq <= ? AND last_seq >= ?"
_MADE_OF_IT = (
    "SELECT history.changes FROM journal JOIN history ON history.record = journal.target "
    "AND history.changeset = journal.id WHERE journal.seq = ?"
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """One change with its receipt; `answered_at` is by the server's clock, `made_at` by this device's.

    `conflicts` counts what waits for a decision because of it; `is_replayed`: the first answer was lost on the way,
    and this is the same one told again. `changeset` is None where this release cannot read it.
    """

    seq: int
    id: str
    command: str
    made_at: datetime
    answered_at: datetime
    verdict: str
    reasons: tuple[Reason, ...]
    conflicts: int
    is_replayed: bool
    changeset: Changeset | None
    title: RecordTitle | None

    @property
    def short_id(self) -> str:
        """Return what of the id is read over the telephone."""
        return self.id.replace("-", "")[-SHORT:]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What else is known of one receipt: when it was sent (None: not noted), and the fields that the server changed.

    There are none where it changed nothing, where the record was made by it, and where its history is not here.
    """

    sent_at: datetime | None
    fields: tuple[str, ...]


def receipt_ids(connection: Connection, since: datetime, verdict: str = "") -> list[str]:
    """Return the places of receipts since a time, the latest change first; with a verdict those alone."""
    return [str(row[0]) for row in select(connection, _IDS, (since.isoformat(), verdict, verdict))]


def receipt_counts(connection: Connection, since: datetime) -> Mapping[str, int]:
    """Return how many receipts since a time have which verdict."""
    return {str(verdict): int(count) for verdict, count in select(connection, _COUNTS, (since.isoformat(),))}


def receipts(connection: Connection, seqs: Sequence[str]) -> list[Receipt]:
    """Return these receipts, the latest change first."""
    rows = select(connection, _ROWS, (json.dumps([int(seq) for seq in seqs]),))
    changesets = {int(row[0]): _changeset(row[4]) for row in rows}
    targets = {int(row[0]): _target(str(row[3]), changesets[int(row[0])]) for row in rows}
    titles = titles_of_targets(connection, set(targets.values()))
    return [
        Receipt(
            seq=int(seq),
            id=str(id),
            command=str(name),
            made_at=datetime.fromisoformat(str(made_at)),
            answered_at=datetime.fromisoformat(str(answered_at)),
            verdict=str(verdict),
            reasons=reasons_of(str(reasons)),
            conflicts=len(json.loads(str(conflicts))),
            is_replayed=bool(replayed),
            changeset=changesets[int(seq)],
            title=titles.get(targets[int(seq)]),
        )
        for seq, id, name, _, _, made_at, answered_at, verdict, reasons, conflicts, replayed in rows
    ]


def outcome(connection: Connection, receipt: Receipt) -> Outcome:
    """Return what else is known of a receipt."""
    sent = first(connection, _SENT, (receipt.seq, receipt.seq))[0]
    fields: dict[str, None] = {}
    for (changes,) in select(connection, _MADE_OF_IT, (receipt.seq,)):
        fields |= dict.fromkeys(json.loads(str(changes)))
    return Outcome(None if sent is None else datetime.fromisoformat(str(sent)), tuple(fields))


def _target(target: str, changeset: Changeset | None) -> str:
    item = "" if changeset is None else str(getattr(changeset.command, "item_id", ""))
    return item or target


def _changeset(payload: bytes) -> Changeset | None:
    try:
        return decode_changeset(payload)
    except Malformed:
        return None
