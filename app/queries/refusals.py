"""What the server refused: why, what was wanted, and what may be done with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection

from app.domain.decision.records import Refusal
from app.domain.kernel.changeset import Changeset
from app.domain.plan.gates import SEEN_FIELDS
from app.domain.plan.records import CommitteeReview, PlanItem
from app.domain.reasons import Reason
from app.queries.record_titles import RecordTitle, titles_of_targets
from app.schema.codec import Malformed, decode_changeset
from app.storage.rows import rows_of

_reasons = msgspec.json.Decoder(tuple[Reason, ...])
_IDS = "SELECT id FROM refusal WHERE user_id = ? AND state = ? ORDER BY refused_at DESC, id LIMIT ?"
# A changeset names the one it is sent instead of in its payload only.
_SENT_AGAIN = (
    "SELECT DISTINCT json_extract(CAST(payload AS TEXT), '$.supersedes') FROM outbox "
    "WHERE instr(payload, CAST('\"supersedes\"' AS BLOB)) > 0"
)
_KEPT = "SELECT id, name, target, verdict, answered_at FROM journal WHERE verdict = 'fault' ORDER BY seq DESC LIMIT ?"
MOST_OPEN = 200

_Reviewed = Mapping[str, tuple[CommitteeReview, PlanItem]]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that a review was decided on: what the committee saw then, and what stands now (D1)."""

    name: str
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class RefusedChange:
    """A refusal as a person reads it.

    `changeset` is None where this release cannot read the payload; it is kept all the same. `is_sent_again`: a
    changeset that takes its place waits for its receipt.
    """

    refusal: Refusal
    reasons: tuple[Reason, ...]
    changeset: Changeset | None
    title: RecordTitle | None
    is_sent_again: bool
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptByServer:
    """A changeset that the server keeps for whoever mends the fault it met."""

    changeset: str
    command: str
    verdict: str
    answered_at: datetime
    title: RecordTitle | None


def open_refusals(connection: Connection, user_id: str) -> list[RefusedChange]:
    """Return what was refused and is neither settled nor superseded, the latest first."""
    return _refused(connection, user_id, "open", MOST_OPEN)


def settled_refusals(connection: Connection, user_id: str, most: int) -> list[RefusedChange]:
    """Return what was put aside, the latest first; its payload stays."""
    return _refused(connection, user_id, "settled", most)


def kept_by_server(connection: Connection, most: int) -> list[KeptByServer]:
    """Return what was neither taken nor refused, the latest first."""
    rows = [tuple(str(cell) for cell in row) for row in connection.exec_driver_sql(_KEPT, (most,))]
    titles = titles_of_targets(connection, {row[2] for row in rows})
    return [
        KeptByServer(id, command, verdict, datetime.fromisoformat(at), titles.get(target))
        for id, command, target, verdict, at in rows
    ]


def _refused(connection: Connection, user_id: str, state: str, most: int) -> list[RefusedChange]:
    ids = [str(row[0]) for row in connection.exec_driver_sql(_IDS, (user_id, state, most))]
    found = rows_of(Refusal).by_ids(connection, ids)
    refusals = [found[id].record for id in ids if id in found]
    changesets = {each.id: _changeset(each) for each in refusals}
    titles = titles_of_targets(connection, {target_of(each, changesets[each.id]) for each in refusals})
    again = {str(row[0]) for row in connection.exec_driver_sql(_SENT_AGAIN)}
    reasons = {each.id: reasons_of(each.reasons) for each in refusals}
    reviewed = _reviewed(connection, (reason for listed in reasons.values() for reason in listed))
    return [
        RefusedChange(
            refusal=each,
            reasons=reasons[each.id],
            changeset=changesets[each.id],
            title=titles.get(target_of(each, changesets[each.id])),
            is_sent_again=each.changeset in again,
            differences=_differences(reasons[each.id], reviewed),
        )
        for each in refusals
    ]


def _reviewed(connection: Connection, reasons: Iterable[Reason]) -> _Reviewed:
    """Return the reviews that reasons name and that are here, each with its item, in two statements."""
    reviews = rows_of(CommitteeReview).by_ids(connection, sorted({_review_of(reason) for reason in reasons} - {""}))
    items = rows_of(PlanItem).by_ids(connection, sorted({each.record.item_id for each in reviews.values()}))
    return {
        id: (review.record, items[review.record.item_id].record)
        for id, review in reviews.items()
        if review.record.item_id in items
    }


def _differences(reasons: Iterable[Reason], reviewed: _Reviewed) -> tuple[Difference, ...]:
    """Return what changed under the reviews that stale gates rest on, each field once."""
    found: dict[str, Difference] = {}
    for reason in reasons:
        changed = reason.params.get("changed")
        seen = reviewed.get(_review_of(reason))
        if reason.met or seen is None or not isinstance(changed, tuple):
            continue
        review, item = seen
        for name in changed:
            if name in SEEN_FIELDS[review.gate]:
                then, now = getattr(review, f"seen_{name}"), getattr(item, name)
                found.setdefault(name, Difference(name, str(then), str(now)))
    return tuple(found.values())


def _review_of(reason: Reason) -> str:
    return str(reason.params.get("review", ""))


def target_of(refusal: Refusal, changeset: Changeset | None) -> str:
    """Return the id of the record that the change was about; a review is about its item."""
    item = getattr(changeset.command, "item_id", "") if changeset is not None else ""
    return str(item) or refusal.target


def _changeset(refusal: Refusal) -> Changeset | None:
    try:
        return decode_changeset(refusal.payload.encode())
    except Malformed:
        return None


def reasons_of(reasons: str) -> tuple[Reason, ...]:
    """Return the reasons that are kept as JSON text; () where another release wrote them."""
    try:
        return _reasons.decode(reasons)
    except msgspec.DecodeError:
        return ()
