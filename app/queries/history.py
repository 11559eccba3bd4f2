"""Who changed what, when and for whom: of single records, and of a whole engagement."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from app.domain.ids import engagement_scope
from app.domain.kernel.plain import Plain
from app.queries.record_titles import RecordTitle, record_titles
from app.schema.tables import Cell


@dataclass(frozen=True, slots=True)
class Step:
    """One write of one record; `changes` is {field: (before, after)} of plain values, empty at its birth.

    `id` is unique in an engagement; `received_at` is None while the server's receipt is missing; `title` says which
    record it is, in its own words (area of the item, name of the member, number of the meeting); of a conflict it is
    that of the record that it is `about`, which is of that kind. `content` is what records say that are written once:
    the words of a comment, both sides of a conflict; {field: plain value}.
    """

    id: str
    record: str
    kind: str
    command: str
    actor: str
    on_behalf_of: str
    made_at: datetime
    received_at: datetime | None
    changes: Mapping[str, tuple[Plain, Plain]]
    title: str = ""
    about: str = ""
    content: Mapping[str, Plain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LastWrite:
    """Who wrote a field last; `received_at` as in `Step`."""

    actor: str
    on_behalf_of: str
    made_at: datetime
    received_at: datetime | None


# Not by their times: a clock is set back, and what was made later still stands later.
_PENDING_OF_RECORDS = (
    "SELECT 'p' || changeset || record, record, kind, command, actor, on_behalf_of, made_at, NULL, changes "
    "FROM pending_history WHERE record IN (SELECT value FROM json_each(?)) "
    "ORDER BY (SELECT seq FROM outbox WHERE outbox.id = changeset) DESC"
)
_RECEIVED_OF_RECORDS = (
    "SELECT 'v' || version, record, kind, command, actor, on_behalf_of, made_at, received_at, changes "
    "FROM history WHERE record IN (SELECT value FROM json_each(?)) AND NOT ("
    # What was released is told again where it is now.
    "scope >= 'r:' AND scope < 'r;' AND EXISTS (SELECT 1 FROM history AS again WHERE again.record = history.record "
    "AND again.changeset = history.changeset AND again.scope >= 'f:' AND again.scope < 'f;')) ORDER BY version DESC"
)
_PENDING_IDS = (
    "SELECT 'p' || changeset || record FROM pending_history WHERE scope = ?{kinds} "
    "ORDER BY (SELECT seq FROM outbox WHERE outbox.id = changeset) DESC, record DESC"
)
_RECEIVED_IDS = "SELECT 'v' || version FROM history WHERE scope = ?{kinds} ORDER BY version DESC"
_KINDS = " AND kind IN (SELECT value FROM json_each(?))"
_PENDING_STEPS = (
    "SELECT 'p' || changeset || record, record, kind, command, actor, on_behalf_of, made_at, NULL, changes "
    "FROM pending_history WHERE scope = ? AND 'p' || changeset || record IN (SELECT value FROM json_each(?))"
)
_RECEIVED_STEPS = (
    "SELECT 'v' || version, record, kind, command, actor, on_behalf_of, made_at, received_at, changes "
    "FROM history WHERE scope = ? AND version IN (SELECT value FROM json_each(?))"
)
_CONTENT = """
SELECT id, json_object('text', text) FROM comment WHERE id IN (SELECT value FROM json_each(:ids))
UNION ALL SELECT id, json_object('text', text) FROM addendum WHERE id IN (SELECT value FROM json_each(:ids))
UNION ALL SELECT id, json_object('claimed_on', claimed_on, 'statement', statement) FROM claim
    WHERE id IN (SELECT value FROM json_each(:ids))
UNION ALL SELECT id, json_object('gate', gate, 'outcome', outcome) FROM committee_review
    WHERE id IN (SELECT value FROM json_each(:ids))
UNION ALL SELECT id, json_object('base', base, 'mine', mine, 'theirs', theirs) FROM conflict
    WHERE id IN (SELECT value FROM json_each(:ids))
UNION ALL SELECT id, json_object('file_name', file_name) FROM evidence WHERE id IN (SELECT value FROM json_each(:ids))
UNION ALL SELECT id, json_object('kind', kind, 'mode', mode) FROM visit WHERE id IN (SELECT value FROM json_each(:ids))
"""
_PEOPLE = "SELECT user_id, name FROM person WHERE engagement_id = ?"


def record_history(connection: Connection, engagement_id: str, ids: Collection[str]) -> list[Step]:
    """Return what happened to these records, the newest first; what waits for its receipt comes before the rest."""
    chosen = (json.dumps(list(ids)),)
    names = _names(connection, engagement_id)
    rows = [
        row for sql in (_PENDING_OF_RECORDS, _RECEIVED_OF_RECORDS) for row in connection.exec_driver_sql(sql, chosen)
    ]
    contents = _contents(connection, ids)
    return [_step(tuple(row), names, contents) for row in rows]


def last_writes(steps: Sequence[Step], record_id: str) -> dict[str, LastWrite]:
    """Return who wrote each field of a record last, from its history; fields written at its birth are left out."""
    found: dict[str, LastWrite] = {}
    for step in steps:
        if step.record == record_id:
            for name in step.changes:
                found.setdefault(name, LastWrite(step.actor, step.on_behalf_of, step.made_at, step.received_at))
    return found


def is_whole(connection: Connection, engagement_id: str) -> bool:
    """Say whether the history reaches back to the beginning; a fresh device is sent records without their past."""
    sql = "SELECT history_from FROM scope_state WHERE scope = ?"
    return not connection.exec_driver_sql(sql, (engagement_scope(engagement_id),)).scalar()


def step_ids(connection: Connection, engagement_id: str, kinds: Collection[str] = ()) -> list[str]:
    """Return the ids of all steps in an engagement, the newest first; `kinds` of records narrow them."""
    bound: tuple[str, ...] = (engagement_scope(engagement_id),)
    if kinds:
        bound = (*bound, json.dumps(list(kinds)))
    statements = (sql.format(kinds=_KINDS if kinds else "") for sql in (_PENDING_IDS, _RECEIVED_IDS))
    return [str(row[0]) for sql in statements for row in connection.exec_driver_sql(sql, bound)]


def step_rows(connection: Connection, engagement_id: str, ids: Sequence[str]) -> list[Step]:
    """Return those steps with the titles of their records, in the order of `ids`; what is gone is left out."""
    scope, names = engagement_scope(engagement_id), _names(connection, engagement_id)
    pending = [id for id in ids if id.startswith("p")]
    versions = [int(id[1:]) for id in ids if id.startswith("v")]
    rows = [
        tuple(row)
        for sql, chosen in ((_PENDING_STEPS, pending), (_RECEIVED_STEPS, versions))
        if chosen
        for row in connection.exec_driver_sql(sql, (scope, json.dumps(chosen)))
    ]
    titles = record_titles(connection, {(str(row[2]), str(row[1])) for row in rows})
    contents = _contents(connection, {str(row[1]) for row in rows})
    found = {str(row[0]): _step(row, names, contents, titles.get(str(row[1]))) for row in rows}
    return [found[id] for id in ids if id in found]


def _names(connection: Connection, engagement_id: str) -> dict[str, str]:
    return {str(user): str(name) for user, name in connection.exec_driver_sql(_PEOPLE, (engagement_id,))}


def _contents(connection: Connection, ids: Collection[str]) -> dict[str, Mapping[str, Plain]]:
    rows = connection.exec_driver_sql(_CONTENT, {"ids": json.dumps(list(ids))})
    return {str(id): json.loads(str(content)) for id, content in rows}


def _step(
    row: Sequence[Cell],
    names: Mapping[str, str],
    contents: Mapping[str, Mapping[str, Plain]],
    title: RecordTitle | None = None,
) -> Step:
    id, record, kind, command, actor, for_whom, made_at, received_at, changes = row
    loaded: dict[str, list[Plain]] = json.loads(str(changes)) or {}
    return Step(
        id=str(id),
        record=str(record),
        kind=str(kind),
        command=str(command),
        actor=names.get(str(actor), ""),
        on_behalf_of=str(for_whom),
        made_at=datetime.fromisoformat(str(made_at)),
        received_at=None if received_at is None else datetime.fromisoformat(str(received_at)),
        changes={name: (pair[0], pair[1]) for name, pair in loaded.items()},
        title="" if title is None else title.text,
        about="" if title is None else title.about,
        content=contents.get(str(record), {}),
    )
