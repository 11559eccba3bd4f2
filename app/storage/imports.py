"""Files that a person chose to attach: noted before the first is read, forgotten when all of them are dealt with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Connection

from app.domain.reasons import Param
from app.storage.driver import first, run, run_many, select

_COLUMNS = "id, batch, place, engagement_id, subject_id, subject_kind, path, sha256, name, state, problem, params"
_NOTE = f"INSERT INTO file_import ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OF = f"SELECT {_COLUMNS} FROM file_import WHERE batch = ? ORDER BY place"
_ONE = f"SELECT {_COLUMNS} FROM file_import WHERE id = ?"
_BATCHES = "SELECT DISTINCT batch FROM file_import ORDER BY batch"
_OF_SUBJECT = "SELECT DISTINCT batch FROM file_import WHERE subject_id = ? ORDER BY batch"
_SETTLE = "UPDATE file_import SET state = ?, problem = ?, params = ? WHERE id = ?"
_KEEP_CONTENT = "UPDATE file_import SET sha256 = ? WHERE id = ?"
_SUBJECTS = "SELECT DISTINCT subject_id FROM file_import"
_FORGET = "DELETE FROM file_import WHERE batch = ?"
_IS_ATTACHED = "SELECT 1 FROM evidence WHERE id = ?"
# A scaled photo has another digest than the file that it was made from.
_SAME = (
    "SELECT subject_id, subject_kind FROM evidence WHERE scope = :scope AND withdrawn_reason = '' "
    "AND :sha256 IN (source_sha256, sha256) ORDER BY subject_id <> :subject LIMIT 1"
)
_KEEP_PRINT = "INSERT INTO picture_print (sha256, print) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"
_PRINTS = (
    "SELECT p.print FROM evidence AS e JOIN picture_print AS p ON p.sha256 = e.sha256 "
    "WHERE e.subject_id = ? AND e.withdrawn_reason = '' ORDER BY e.id"
)


class ImportState(StrEnum):
    """How it stands with one file of an import."""

    WAITING = "waiting"
    ATTACHED = "attached"
    FAILED = "failed"
    ASKED = "asked"
    """A person says what becomes of it: it is attached already, or what it is for takes no more now."""
    LEFT = "left"
    """A person said that it is not to be attached."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file. `problem` is a code with `params`: why it failed, or what is to be known of it."""

    id: str
    batch: str
    place: int
    engagement_id: str
    subject_id: str
    subject_kind: str
    path: str
    sha256: str
    name: str
    state: ImportState = ImportState.WAITING
    problem: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)


def note(connection: Connection, rows: Sequence[ImportRow]) -> None:
    """Keep what is to be attached."""
    run_many(connection, _NOTE, [_cells(row) for row in rows])


def settle(
    connection: Connection, id: str, state: ImportState, problem: str = "", params: Mapping[str, Param] | None = None
) -> None:
    """Keep how it stands with a file now."""
    run(connection, _SETTLE, (state.value, problem, json.dumps(dict(params or {})), id))


def keep_content(connection: Connection, id: str, sha256: str) -> None:
    """Note that the content of a file is kept here, whatever becomes of the place where it was chosen."""
    run(connection, _KEEP_CONTENT, (sha256, id))


def subjects(connection: Connection) -> frozenset[str]:
    """Return the ids of what files wait for."""
    return frozenset(str(cells[0]) for cells in select(connection, _SUBJECTS))


def of_batch(connection: Connection, batch: str) -> list[ImportRow]:
    """Return the files of an import, in the order they were chosen."""
    return [_row(*cells) for cells in select(connection, _OF, (batch,))]


def find(connection: Connection, id: str) -> ImportRow | None:
    """Return one file, None where its import is forgotten."""
    cells = first(connection, _ONE, (id,))
    return None if cells is None else _row(*cells)


def batches(connection: Connection, subject_id: str = "") -> list[str]:
    """Return the imports that are not dealt with, the oldest first: all of them, or those for one subject."""
    found = select(connection, _OF_SUBJECT, (subject_id,)) if subject_id else select(connection, _BATCHES)
    return [str(cells[0]) for cells in found]


def forget(connection: Connection, batch: str) -> None:
    """Forget an import."""
    run(connection, _FORGET, (batch,))


def is_attached(connection: Connection, id: str) -> bool:
    """Say whether the evidence that a file was to become is there."""
    return first(connection, _IS_ATTACHED, (id,)) is not None


def same_file(connection: Connection, scope: str, sha256: str, subject_id: str) -> tuple[str, str] | None:
    """Return (id, kind) of what the same file is attached to already, this subject before all others."""
    found = first(connection, _SAME, {"scope": scope, "sha256": sha256, "subject": subject_id})
    return None if found is None else (str(found[0]), str(found[1]))


def keep_print(connection: Connection, sha256: str, look: str) -> None:
    """Keep what a photo looks like."""
    run(connection, _KEEP_PRINT, (sha256, look))


def prints(connection: Connection, subject_id: str) -> list[str]:
    """Return what the photos of a subject look like that were taken in here."""
    return [str(cells[0]) for cells in select(connection, _PRINTS, (subject_id,))]


def _cells(row: ImportRow) -> tuple[object, ...]:
    return (
        row.id,
        row.batch,
        row.place,
        row.engagement_id,
        row.subject_id,
        row.subject_kind,
        row.path,
        row.sha256,
        row.name,
        row.state.value,
        row.problem,
        json.dumps(dict(row.params)),
    )


def _row(*cells: object) -> ImportRow:
    id_, batch, place, engagement, subject, kind, path, sha256, name, state, problem, params = cells
    return ImportRow(
        str(id_),
        str(batch),
        int(str(place)),
        str(engagement),
        str(subject),
        str(kind),
        str(path),
        str(sha256),
        str(name),
        ImportState(str(state)),
        str(problem),
        json.loads(str(params)),
    )
