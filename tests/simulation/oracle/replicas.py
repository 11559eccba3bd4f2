"""Promise 2: every replica equals the server's view of what its user may see, and nothing is left waiting unseen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from hashlib import blake2b
from typing import Any

from app.domain.ids import user_scope
from app.storage.connection import Connection
from app.storage.driver import select
from tests.simulation.device import Device
from tests.simulation.oracle.invariants import Answers, Question
from tests.simulation.past import Row
from tests.simulation.played import Played

_KINDS = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%rid INTEGER%version INTEGER%'"


Of = Callable[[Played, Device, Connection], Answers]


def _on_each(asked: Of) -> Question:
    """Return the question put to every device."""

    def question(played: Played) -> Answers:
        for device in played.devices:
            with device.workspace.read() as connection:
                for problem in asked(played, device, connection):
                    yield problem and f"{device.name}: {problem}"

    return question


def _allowed(played: Played, device: Device) -> set[str]:
    scopes = {*played.scopes_now(device), user_scope(device.signed.session.user_id)}
    if played.scopes_now(device):
        catalogues = {scope for scope in played.past.scopes if scope.startswith("g:")}
        scopes |= {each for each in catalogues if "templates" not in each or each.endswith(f"-{played.programme}")}
    return scopes


@_on_each
def nothing_ungranted(played: Played, device: Device, connection: Connection) -> Answers:
    """Ask of each record that nothing waits for whether its scope is granted and the server has it."""
    allowed = _allowed(played, device)
    there = {row.id for row in played.past.rows.values() if row.scope in allowed}
    pending = _based(connection)
    for record, row in sorted(typed_rows(connection).items()):
        if record not in pending:
            yield "" if record in there else f"{row} is here and not granted, or not there"


@_on_each
def same_rows(played: Played, device: Device, connection: Connection) -> Answers:
    """Ask of each record of the server that this person may see whether it is the same here."""
    allowed, here, pending = _allowed(played, device), typed_rows(connection), _based(connection)
    for row in sorted((row for row in played.past.rows.values() if row.scope in allowed), key=lambda row: row.id):
        if row.id in here and row.id not in pending:
            yield "; ".join(_differing(row, here[row.id]))
        elif row.id not in pending:
            yield f"{row.kind} {row.id} is missing here"


def _based(connection: Connection) -> set[str]:
    return {row[0] for row in select(connection, "SELECT id FROM base")}


def _differing(there: Row, here: dict[str, Any]) -> Iterator[str]:
    if (here["scope"], here["version"]) != (there.scope, there.version):
        yield f"{there.kind} {there.id}: {here['scope']} {here['version']} is {there.scope} {there.version} there"
    for name, value in there.body.items():
        if not _is_same(here[name], value):
            yield f"{there.kind} {there.id}.{name}: {here[name]!r} is {value!r} there"


def _is_same(cell: object, value: object) -> bool:
    """Compare a typed column with the JSON the server keeps."""
    if isinstance(value, list):
        return bool(json.loads(str(cell)) == value)
    if isinstance(cell, str) and isinstance(value, str) and cell != value and "T" in value:
        return datetime.fromisoformat(cell) == datetime.fromisoformat(value)
    return bool(cell == (int(value) if isinstance(value, bool) else value))


def typed_rows(connection: Connection) -> dict[str, dict[str, Any]]:
    """Return every record of a replica, by id, as its table has it."""
    cursor = connection.connection.cursor()
    found: dict[str, dict[str, Any]] = {}
    for (kind,) in select(connection, _KINDS):
        cursor.execute(f'SELECT * FROM "{kind}"')
        names = [column[0] for column in cursor.description or ()]
        for cells in cursor.fetchall():
            row = dict(zip(names, cells, strict=True))
            found[row["id"]] = row | {"": kind}
    return found


@_on_each
def same_scopes(played: Played, device: Device, connection: Connection) -> Answers:
    """Ask of each scope whether cursor, count and checksum are the server's, and the server's those of its rows."""
    past, allowed = played.past, _allowed(played, device)
    states = select(connection, "SELECT scope, version, count, checksum, state FROM scope_state")
    here = {row[0]: tuple(row[1:]) for row in states}
    yield "" if here.keys() == allowed else f"holds {sorted(here)}, is granted {sorted(allowed)}"
    is_amiss = bool(device.mismatched) and device.name not in played.robbed
    yield f"did not add up at some time: {sorted(device.mismatched)}" if is_amiss else ""
    for scope in sorted(here.keys() & allowed):
        head = (*past.scopes[scope], "held")
        yield "" if here[scope] == head else f"{scope} stands at {here[scope]}, there at {head}"
        rows = [row for row in past.rows.values() if row.scope == scope]
        adds_up = past.scopes[scope][1:] == (len(rows), checksum((row.id, row.version) for row in rows))
        yield "" if adds_up else f"{scope}: the server's own count or checksum is wrong"


def checksum(rows: Iterable[tuple[str, int]]) -> int:
    """Return the checksum of records and their versions."""
    terms = (blake2b(f"{id}:{version}".encode(), digest_size=8).digest() for id, version in rows)
    total = sum(int.from_bytes(each, "big") for each in terms) % 2**64
    return total - 2**64 if total >= 2**63 else total


@_on_each
def same_history(played: Played, device: Device, connection: Connection) -> Answers:
    """Ask whether history is here whole from where it begins, and an engagement's, asked for, from its beginning."""
    past, allowed = played.past, _allowed(played, device)
    begins: dict[str, int] = dict(select(connection, "SELECT scope, history_from FROM scope_state"))
    sql = "SELECT scope, version, record, changeset, device, changes FROM history ORDER BY scope, version"
    here: dict[str, list[tuple[object, ...]]] = {}
    for row in select(connection, sql):
        here.setdefault(row[0], []).append((*row[1:5], json.loads(row[5])))
    for scope in sorted(allowed | here.keys()):
        first = begins.get(scope, 0)
        is_whole = not scope.startswith("f:") or not first
        yield "" if is_whole else f"history of {scope} was asked for and begins at {first}"
        there = [
            (step.version, step.record, step.changeset, step.device, step.changes)
            for step in past.of_scope(scope)
            if scope in allowed and step.version > first
        ]
        known = [row for row in here.get(scope, ()) if int(str(row[0])) > first]
        is_same = known == there
        yield "" if is_same else f"history of {scope} differs; missing {[row[0] for row in there if row not in known]}"


@_on_each
def drained(played: Played, device: Device, connection: Connection) -> Answers:
    """Ask of all that waits whether it is blocked, says why, and waits for a refusal that the person can see."""
    waiting = select(connection, "SELECT id, state, reasons, depends_on FROM outbox ORDER BY seq")
    refused: dict[str, str] = dict(select(connection, "SELECT changeset, state FROM refusal"))
    held_back = {row[0] for row in waiting}
    for changeset, state, reasons, depends_on in waiting:
        reason_why = [one for one in json.loads(depends_on) if refused.get(one) == "open" or one in held_back]
        is_told = state != "pending" and json.loads(reasons) and reason_why
        yield "" if is_told else f"{changeset} waits in state {state} for {depends_on}, {reasons}"
        is_unanswered = changeset not in played.past.receipts
        yield "" if is_unanswered else f"{changeset} waits and has a receipt"
    if not waiting:
        for table in ("base", "pending_history"):
            is_empty = not select(connection, f"SELECT 1 FROM {table} LIMIT 1")
            yield "" if is_empty else f"nothing waits, but {table} is not empty"


@_on_each
def same_fates(played: Played, device: Device, connection: Connection) -> Answers:
    """Ask of every changeset whether it has, word for word, the fate that the server keeps of it."""
    kept = {row[0]: row[1:] for row in select(connection, "SELECT id, seq, verdict, payload FROM journal")}
    waiting: dict[str, bytes] = dict(select(connection, "SELECT id, payload FROM outbox"))
    for saved in device.saved:
        receipt = played.past.receipts.get(saved.changeset)
        if saved.changeset in waiting:
            is_same = waiting[saved.changeset] == saved.payload
            yield "" if is_same else f"the payload of {saved.changeset} was rewritten"
        elif saved.changeset not in kept or receipt is None:
            yield f"{saved.command} {saved.changeset} has no fate"
        else:
            here, there = kept[saved.changeset], (receipt.seq, receipt.verdict, saved.payload)
            yield "" if here == there else f"{saved.command} {saved.changeset}: {here[:2]} here, {there[:2]} there"
