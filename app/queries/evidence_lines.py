"""The photos and documents of whatever they are attached to, and how it stands with their files."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.ids import engagement_scope
from app.domain.plan.records import Evidence
from app.storage.rows import rows_of

_PEOPLE = "SELECT user_id, name FROM person WHERE engagement_id = ?"
_PENDING = "SELECT DISTINCT record FROM pending_history WHERE record IN (SELECT value FROM json_each(?))"
_HERE = "SELECT sha256 FROM evidence_local WHERE sha256 IN (SELECT value FROM json_each(?))"
_HELD = (
    "SELECT sha256 FROM evidence_transfer WHERE scope = ? AND state = 'held' "
    "AND sha256 IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A piece of evidence; `is_here` says that its file lies on this device, `is_small_here` its small picture.

    `is_original_here` says so of the original, where one is kept.
    `is_received`: the server told that it holds the file, of everybody's with the record, of this device's at once.
    """

    evidence: Evidence
    added_by: str
    is_here: bool
    is_pending: bool
    is_small_here: bool = False
    is_received: bool = False
    is_original_here: bool = False


def evidence_lines(connection: Connection, engagement_id: str, *subjects: str) -> tuple[EvidenceLine, ...]:
    """Return what is attached to records of an engagement, in order of arrival."""
    pieces = [row.record for row in rows_of(Evidence).by_parents(connection, subjects)]
    if not pieces:
        return ()
    names = people(connection, engagement_id)
    pending = pending_ids(connection, [piece.id for piece in pieces])
    digests = [digest for piece in pieces for digest in (piece.sha256, piece.thumb_sha256, piece.original_sha256)]
    here = files_here(connection, digests)
    held = _digests(connection, _HELD, engagement_scope(engagement_id), json.dumps(digests))
    return tuple(
        EvidenceLine(
            piece,
            names.get(piece.added_by, ""),
            piece.sha256 in here,
            piece.id in pending,
            bool(piece.thumb_sha256) and piece.thumb_sha256 in here,
            piece.arrived_at is not None or piece.sha256 in held,
            bool(piece.original_sha256) and piece.original_sha256 in here,
        )
        for piece in pieces
    )


def people(connection: Connection, engagement_id: str) -> dict[str, str]:
    """Return the names of those who write in an engagement, by user id."""
    return {str(user): str(name) for user, name in connection.exec_driver_sql(_PEOPLE, (engagement_id,))}


def pending_ids(connection: Connection, ids: Collection[str]) -> frozenset[str]:
    """Return those of the records that a changeset without a receipt touches."""
    rows = connection.exec_driver_sql(_PENDING, (json.dumps(list(ids)),))
    return frozenset(str(row[0]) for row in rows)


def files_here(connection: Connection, digests: Collection[str]) -> frozenset[str]:
    """Return those of the files that lie on this device."""
    return _digests(connection, _HERE, json.dumps(list(digests)))


def _digests(connection: Connection, sql: str, *bound: str) -> frozenset[str]:
    return frozenset(str(row[0]) for row in connection.exec_driver_sql(sql, bound))
