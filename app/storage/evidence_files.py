"""Which evidence files lie on this device, and which of them the server still lacks."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.ids import derived_id, queue_scope
from app.storage import file_events
from app.storage.driver import first, run, select
from app.storage.file_events import FileEvent

_KEEP = (
    "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (sha256) DO UPDATE SET state = excluded.state"
)
_SEND_ANEW = "DELETE FROM evidence_transfer WHERE scope = ? AND sha256 = ?"
_ORIGINAL = "iif(e.original_size > 0, e.source_sha256, '')"
_FILES = f"(e.sha256, e.thumb_sha256, {_ORIGINAL})"
"""What a record of evidence names; '' where it names nothing."""
# The record is there (version), the file is here, and the server was not heard to hold it.
_TO_SEND = (
    f"SELECT e.scope, e.id, l.sha256, l.size, l.sha256 = e.thumb_sha256, e.added_at, l.sha256 = {_ORIGINAL} "
    f"FROM evidence AS e JOIN evidence_local AS l ON l.sha256 IN {_FILES} "
    "LEFT JOIN evidence_transfer AS t ON t.scope = e.scope AND t.sha256 = l.sha256 "
    "WHERE e.version > 0 AND t.sha256 IS NULL"
)
# What is in custody, and what was taken by a factory that is not held: the same file may be named by another that is.
_WITHOUT_RECORD = (
    "SELECT scope, id, verdict, CAST(payload AS TEXT), made_at FROM journal "
    "WHERE name = 'AttachEvidence' AND (verdict = 'custody' OR (verdict IN ('accepted', 'merged', 'conflict') "
    "AND scope NOT IN (SELECT scope FROM scope_state WHERE state <> 'revoked')))"
)
_NAMES_IT = " AND instr(CAST(payload AS TEXT), ?) > 0"
_UNHELD = "SELECT sha256, size FROM evidence_local WHERE state <> 'received'"
_STUCK = (
    "SELECT sha256 FROM evidence_local AS l WHERE state <> 'received' AND name <> '' AND ("
    "EXISTS (SELECT 1 FROM evidence_transfer AS t WHERE t.sha256 = l.sha256 AND t.state = 'refused') "
    f"OR NOT EXISTS (SELECT 1 FROM evidence AS e WHERE l.sha256 IN (e.sha256, {_ORIGINAL})))"
)
_LOCAL = "SELECT 1 FROM evidence_local WHERE sha256 = ?"
_DONE = "SELECT 1 FROM evidence_transfer WHERE scope = ? AND sha256 = ?"
# Small pictures have no name.
_NAMED_WITHOUT = (
    "SELECT count(*) FROM evidence_local AS l WHERE l.sha256 = :sha256 AND l.name <> '' AND NOT EXISTS ("
    "SELECT 1 FROM evidence_transfer AS t WHERE t.scope = :scope AND t.sha256 = :sha256 AND t.state = :state)"
)
_NAMED_AMONG = "SELECT count(*) FROM evidence_local WHERE name <> '' AND sha256 IN (SELECT value FROM json_each(?))"
_NOTE = (
    "INSERT INTO evidence_transfer (scope, sha256, state, problem) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (scope, sha256) DO UPDATE SET state = excluded.state, problem = excluded.problem"
)
_RETRY = "DELETE FROM evidence_transfer WHERE state = 'refused'"
_RECEIVED = (
    "UPDATE evidence_local SET state = 'received' WHERE sha256 = :sha256 AND NOT EXISTS ("
    f"SELECT 1 FROM evidence AS e WHERE :sha256 IN {_FILES} AND NOT EXISTS ("
    "SELECT 1 FROM evidence_transfer AS t WHERE t.scope = e.scope AND t.sha256 = :sha256 AND t.state = 'held'))"
)
_UNNEEDED = (
    "SELECT l.sha256 FROM evidence_local AS l WHERE l.state = 'received' AND NOT EXISTS ("
    f"SELECT 1 FROM evidence AS e WHERE l.sha256 IN {_FILES}) "
    # What was pasted lies nowhere else until it is attached.
    "AND NOT EXISTS (SELECT 1 FROM file_import AS f WHERE f.sha256 = l.sha256)"
)
_IS_UNNEEDED = f"{_UNNEEDED} AND l.sha256 = ?"
_NAMED = (
    "SELECT sha256 FROM evidence_local UNION SELECT sha256 FROM evidence "
    "UNION SELECT thumb_sha256 FROM evidence WHERE thumb_sha256 <> '' "
    "UNION SELECT source_sha256 FROM evidence WHERE original_size > 0 AND source_sha256 <> '' "
    "UNION SELECT sha256 FROM file_import WHERE sha256 <> ''"
)
_FORGET = "DELETE FROM evidence_local WHERE sha256 = ?"
_FORGET_LOOK = "DELETE FROM picture_print WHERE sha256 = ?"
_LEAVE = (
    "UPDATE evidence_local SET state = 'leaving' WHERE state <> 'received' AND sha256 IN ("
    "SELECT sha256 FROM evidence WHERE scope = :scope UNION SELECT thumb_sha256 FROM evidence WHERE scope = :scope "
    "UNION SELECT source_sha256 FROM evidence WHERE scope = :scope AND original_size > 0) "
    "AND NOT EXISTS (SELECT 1 FROM evidence AS e WHERE e.scope <> :scope "
    f"AND evidence_local.sha256 IN {_FILES})"
)
_LEFT = "DELETE FROM evidence_transfer WHERE scope = ?"
_SMALL_PICTURES = (
    "SELECT e.scope, e.id, e.thumb_sha256, 0, 1, e.added_at, 0 FROM evidence AS e "
    "JOIN scope_state AS s ON s.scope = e.scope AND s.state <> 'revoked' "
    "LEFT JOIN evidence_local AS l ON l.sha256 = e.thumb_sha256 "
    "WHERE e.thumb_sha256 <> '' AND e.arrived_at IS NOT NULL AND l.sha256 IS NULL ORDER BY e.added_at DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file that lies in this device's evidence folder; `size` in bytes, `name` "" for a small picture."""

    sha256: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Outbound:
    """A file that the server lacks in a scope, by the record that names it there; `added_at` as ISO text.

    `is_kept`: the supervisors keep the change that named it. What they have of it, the factory does not have.
    """

    scope: str
    record: str
    sha256: str
    size: int
    is_thumb: bool
    added_at: str
    is_original: bool = False
    is_kept: bool = False

    @property
    def place(self) -> str:
        """Return the scope in which the server holds it, by which its way is noted here."""
        return queue_scope(self.scope[2:]) if self.is_kept else self.scope


def keep(connection: Connection, scope: str, file: LocalFile) -> None:
    """Note that a file is stored here and named by a new record of a scope: it is offered there, even if once more."""
    run(connection, _KEEP, (file.sha256, file.name, file.size, "stored"))
    run(connection, _SEND_ANEW, (scope, file.sha256))


def keep_fetched(connection: Connection, scope: str, file: LocalFile) -> None:
    """Note that a file came from the server, which therefore holds it."""
    if first(connection, _LOCAL, (file.sha256,)) is None:
        run(connection, _KEEP, (file.sha256, file.name, file.size, "received"))
        file_events.count(connection, FileEvent.FETCHED, int(bool(file.name)))
    run(connection, _NOTE, (scope, file.sha256, "held", ""))


def to_send(connection: Connection) -> list[Outbound]:
    """Return what the server lacks and may be sent: small pictures first, originals last.

    Among those the smallest first, then the newest.
    """
    found = [_outbound(*row) for row in select(connection, _TO_SEND)] + list(_without_record(connection))
    newest = sorted({(file.place, file.sha256): file for file in found}.values(), key=_age, reverse=True)
    return sorted(newest, key=lambda file: (not file.is_thumb, file.is_original, file.size))


def stuck(connection: Connection) -> int:
    """Count the files that are only here and that nobody sends: the change that named one was refused, or it was."""
    going = {file.sha256 for file in to_send(connection)}
    return len({str(row[0]) for row in select(connection, _STUCK)} - going)


def is_waited_for(connection: Connection, scope: str) -> bool:
    """Say whether the server lacks a file of a scope that can still be sent."""
    return any(file.scope == scope for file in to_send(connection))


def mark_held(connection: Connection, scope: str, sha256: str) -> None:
    """Note that the server listed a file of a scope, the `place` of what was sent.

    In the last one that names it, be its record here or not, it is received.
    """
    _count_new(connection, scope, sha256, "held", FileEvent.SENT)
    run(connection, _NOTE, (scope, sha256, "held", ""))
    if next(_without_record(connection, sha256), None) is None:
        run(connection, _RECEIVED, {"sha256": sha256})


def mark_refused(connection: Connection, scope: str, sha256: str, problem: str) -> None:
    """Note that a file cannot be sent, and why: it stays here, and is not waited for."""
    _count_new(connection, scope, sha256, "refused", FileEvent.REFUSED)
    run(connection, _NOTE, (scope, sha256, "refused", problem))


def retry_refused(connection: Connection) -> None:
    """Let what was refused be tried once more."""
    run(connection, _RETRY)


def unneeded(connection: Connection) -> list[str]:
    """Return the files that the server holds and nothing here names."""
    return [str(row[0]) for row in select(connection, _UNNEEDED)]


def is_unneeded(connection: Connection, sha256: str) -> bool:
    """Say whether a file is one of those, without looking through all of them."""
    return first(connection, _IS_UNNEEDED, (sha256,)) is not None


def named(connection: Connection) -> list[str]:
    """Return every file that is known to lie here, that a record names, or that is still to be taken in."""
    return [str(row[0]) for row in select(connection, _NAMED)]


def forget(connection: Connection, digests: Collection[str]) -> None:
    """Note that files lie here no longer."""
    gone = first(connection, _NAMED_AMONG, (json.dumps(list(digests)),))[0] if digests else 0
    file_events.count(connection, FileEvent.LET_GO, int(gone))
    for sha256 in digests:
        run(connection, _FORGET, (sha256,))
        run(connection, _FORGET_LOOK, (sha256,))


def leave(connection: Connection, scope: str) -> None:
    """Mark, before its rows go, what of a scope's files the server was not heard to hold: that stays on the disk."""
    run(connection, _LEAVE, {"scope": scope})
    run(connection, _LEFT, (scope,))


def small_pictures(connection: Connection, most: int) -> list[Outbound]:
    """Return the small pictures of arrived files that do not lie here, the newest first."""
    return [_outbound(*row) for row in select(connection, _SMALL_PICTURES, (most,))]


def _count_new(connection: Connection, scope: str, sha256: str, state: str, event: FileEvent) -> None:
    """Count a file for the log that comes to this state now."""
    bound = {"scope": scope, "sha256": sha256, "state": state}
    file_events.count(connection, event, int(first(connection, _NAMED_WITHOUT, bound)[0]))


def _without_record(connection: Connection, only: str = "") -> Iterator[Outbound]:
    """Yield files whose record this device does not hold: in custody, or the factory was lost before it came back.

    `only` one digest is asked for with each file that arrives: of 3,000 of lost factories no other is to be parsed.
    """
    unheld = {str(sha256): int(size) for sha256, size in select(connection, _UNHELD) if only in ("", sha256)}
    if not unheld:
        return
    found = select(connection, _WITHOUT_RECORD + _NAMES_IT, (only,)) if only else select(connection, _WITHOUT_RECORD)
    for scope, changeset, verdict, payload, made_at in found:
        body = json.loads(payload)["body"]
        is_kept = verdict == "custody"
        record = derived_id("custody", str(changeset)) if is_kept else str(body["evidence_id"])
        for name in ("thumb_sha256", "sha256", *(("source_sha256",) if body.get("original_size") else ())):
            sha256 = str(body.get(name) or "")
            if sha256 not in unheld:
                continue
            is_thumb, is_original = name == "thumb_sha256", name == "source_sha256"
            added, size = str(made_at), unheld[sha256]
            file = Outbound(str(scope), record, sha256, size, is_thumb, added, is_original, is_kept)
            if first(connection, _DONE, (file.place, sha256)) is None:
                yield file


def _outbound(
    scope: object, record: object, sha256: object, size: int, is_thumb: int, added_at: object, is_original: int
) -> Outbound:
    return Outbound(str(scope), str(record), str(sha256), int(size), bool(is_thumb), str(added_at), bool(is_original))


def _age(file: Outbound) -> str:
    return file.added_at
