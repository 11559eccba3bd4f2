"""What cases of a conflict are read from: who wrote what when, in as many statements for one as for many."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.kernel.changeset import Changeset
from app.domain.kernel.plain import Plain
from app.domain.plan.records import PlanItem
from app.queries.record_titles import RecordTitle
from app.schema.codec import Malformed, decode_changeset
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class Write:
    """One step of a record's history: who wrote it, for whom, and {field: [before, after]}."""

    version: int
    changeset: str
    actor: str
    for_whom: str
    device: str
    received_at: str
    changes: Mapping[str, list[Plain]]


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What cases are read from, fetched for all of them at once.

    `writes` are each record's, the latest first; `changesets` those whose payload this device keeps; `people` names.
    """

    device: str
    titles: Mapping[str, RecordTitle | None]
    people: Mapping[str, str]
    reported: frozenset[str]
    writes: Mapping[str, Sequence[Write]]
    changesets: Mapping[str, Changeset]


_WRITES = (
    "SELECT record, version, changeset, actor, on_behalf_of, device, received_at, changes FROM history "
    "WHERE record IN (SELECT value FROM json_each(?)) ORDER BY version DESC"
)
_PEOPLE = "SELECT user_id, name FROM person WHERE user_id <> '' AND engagement_id IN (SELECT value FROM json_each(?))"
_PAYLOADS = "SELECT id, payload FROM journal WHERE id IN (SELECT value FROM json_each(?))"


def read_case_facts(
    connection: Connection,
    cases: Iterable[tuple[str, str]],
    titles: Mapping[str, RecordTitle | None],
    device: str,
) -> CaseFacts:
    """Read what (record, changeset) cases are made of, in as many statements for one as for many."""
    listed = list(cases)
    records = sorted({record for record, _ in listed})
    items = rows_of(PlanItem).by_ids(connection, records)
    return CaseFacts(
        device=device,
        titles=titles,
        people=people_of(connection, (title.engagement_id for title in titles.values() if title is not None)),
        reported=frozenset(id for id, item in items.items() if item.record.publicly_reported),
        writes=_writes(connection, records),
        changesets=_changesets(connection, sorted({changeset for _, changeset in listed})),
    )


def _changesets(connection: Connection, ids: Sequence[str]) -> dict[str, Changeset]:
    found: dict[str, Changeset] = {}
    for id, payload in connection.exec_driver_sql(_PAYLOADS, (json.dumps(ids),)):
        with suppress(Malformed):  # of another release: what it says beside the conflict is not shown
            found[str(id)] = decode_changeset(payload)
    return found


def _writes(connection: Connection, records: Sequence[str]) -> dict[str, list[Write]]:
    found: dict[str, list[Write]] = {}
    for record, version, changeset, actor, whom, device, at, changes in connection.exec_driver_sql(
        _WRITES, (json.dumps(records),)
    ):
        changed = json.loads(str(changes)) or {}
        write = Write(int(version), str(changeset), str(actor), str(whom), str(device), str(at), changed)
        found.setdefault(str(record), []).append(write)
    return found


def people_of(connection: Connection, engagements: Iterable[str]) -> dict[str, str]:
    """Return {user id: name} of the people of some engagements."""
    rows = connection.exec_driver_sql(_PEOPLE, (json.dumps(sorted(set(engagements))),))
    return {str(user): str(name) for user, name in rows}
