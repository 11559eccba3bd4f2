"""Promise 2: every replica equals the server's view of what its user may see, and nothing is left waiting unseen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b
from typing import Any

from app.domain.ids import user_scope
from app.storage.connection import Connection
from app.storage.driver import select
from tests.simulation.device import Device
from tests.simulation.past import Past, Row
from tests.simulation.played import Played

_KINDS = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%rid INTEGER%version INTEGER%'"


def wrong_replicas(played: Played) -> Iterator[str]:
    """Yield what is wrong on the devices."""
    for device in played.devices:
        with device.workspace.read() as connection:
            for problem in _wrong(played, device, connection):
                yield f"{device.name}: {problem}"


def _wrong(played: Played, device: Device, connection: Connection) -> Iterator[str]:
    past = played.past
    user = device.signed.session.user_id
    allowed = {*played.scopes_now(device), user_scope(user)}
    if played.scopes_now(device):
        allowed |= {scope for scope in past.scopes if scope.startswith("g:")}
    yield from _wrong_rows(past, allowed, connection)
    yield from _wrong_scopes(past, allowed, connection)
    yield from _wrong_history(past, allowed, connection)
    yield from _wrong_outbox(past, connection)
    yield from _wrong_journal(played, device, connection)
    if device.mismatched:
        yield f"did not add up at some time: {sorted(device.mismatched)}"


def _wrong_rows(past: Past, allowed: set[str], connection: Connection) -> Iterator[str]:
    here = _typed_rows(connection)
    there = {row.id: row for row in past.rows.values() if row.scope in allowed}
    pending = {row[0] for row in select(connection, "SELECT id FROM base")}
    for record in sorted(here.keys() - there.keys() - pending):
        yield f"{here[record]} is here and not granted, or not there"
    for record in sorted(there.keys() - here.keys() - pending):
        yield f"{there[record].kind} {record} is missing here"
    for record in sorted((here.keys() & there.keys()) - pending):
        yield from _differing(there[record], here[record])


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


def _typed_rows(connection: Connection) -> dict[str, dict[str, Any]]:
    cursor = connection.connection.cursor()
    found: dict[str, dict[str, Any]] = {}
    for (kind,) in select(connection, _KINDS):
        cursor.execute(f'SELECT * FROM "{kind}"')
        names = [column[0] for column in cursor.description or ()]
        for cells in cursor.fetchall():
            row = dict(zip(names, cells, strict=True))
            found[row["id"]] = row | {"": kind}
    return found


def _wrong_scopes(past: Past, allowed: set[str], connection: Connection) -> Iterator[str]:
    states = select(connection, "SELECT scope, version, count, checksum, state FROM scope_state")
    here = {row[0]: tuple(row[1:]) for row in states}
    if here.keys() != allowed:
        yield f"holds {sorted(here)}, is granted {sorted(allowed)}"
    for scope in sorted(here.keys() & allowed):
        if here[scope] != (*past.scopes[scope], "held"):
            yield f"{scope} stands at {here[scope]}, there at {past.scopes[scope]}"
        rows = [row for row in past.rows.values() if row.scope == scope]
        if past.scopes[scope][1:] != (len(rows), _checksum(rows)):
            yield f"{scope}: the server's own count or checksum is wrong"


def _checksum(rows: list[Row]) -> int:
    terms = (blake2b(f"{row.id}:{row.version}".encode(), digest_size=8).digest() for row in rows)
    total = sum(int.from_bytes(each, "big") for each in terms) % 2**64
    return total - 2**64 if total >= 2**63 else total


def _wrong_history(past: Past, allowed: set[str], connection: Connection) -> Iterator[str]:
    """The history is here whole from where it begins, and an engagement's, asked for, from its beginning."""
    begins: dict[str, int] = dict(select(connection, "SELECT scope, history_from FROM scope_state"))
    for scope in sorted(allowed):
        if scope.startswith("f:") and begins.get(scope):
            yield f"history of {scope} was asked for and begins at {begins[scope]}"
    sql = "SELECT scope, version, record, changeset, device, changes FROM history ORDER BY scope, version"
    here = [(*row[:5], json.loads(row[5])) for row in select(connection, sql)]
    there = [
        (step.scope, step.version, step.record, step.changeset, step.device, step.changes)
        for step in past.steps
        if step.scope in allowed and step.version > begins.get(step.scope, 0)
    ]
    if [row for row in here if row[1] > begins.get(row[0], 0)] != there:
        missing = [row[:2] for row in there if row not in here]
        yield f"history differs; missing {missing[:5]}"


def _wrong_outbox(past: Past, connection: Connection) -> Iterator[str]:
    """What waits is blocked, says why, and waits for one whose refusal the person can see."""
    waiting = select(connection, "SELECT id, state, reasons, depends_on FROM outbox ORDER BY seq")
    refused: dict[str, str] = dict(select(connection, "SELECT changeset, state FROM refusal"))
    held_back = {row[0] for row in waiting}
    for changeset, state, reasons, depends_on in waiting:
        reason_why = [one for one in json.loads(depends_on) if refused.get(one) == "open" or one in held_back]
        if state == "pending" or not json.loads(reasons) or not reason_why:
            yield f"{changeset} waits in state {state} for {depends_on}, {reasons}"
        if changeset in past.receipts:
            yield f"{changeset} waits and has a receipt"
    if not waiting:
        for table in ("base", "pending_history"):
            if select(connection, f"SELECT 1 FROM {table} LIMIT 1"):
                yield f"nothing waits, but {table} is not empty"


def _wrong_journal(played: Played, device: Device, connection: Connection) -> Iterator[str]:
    """Every changeset has, word for word, the fate that the server keeps of it."""
    kept = {row[0]: row[1:] for row in select(connection, "SELECT id, seq, verdict, payload FROM journal")}
    waiting: dict[str, bytes] = dict(select(connection, "SELECT id, payload FROM outbox"))
    for saved in device.saved:
        receipt = played.past.receipts.get(saved.changeset)
        if saved.changeset in waiting:
            if waiting[saved.changeset] != saved.payload:
                yield f"the payload of {saved.changeset} was rewritten"
            continue
        if saved.changeset not in kept or receipt is None:
            yield f"{saved.command} {saved.changeset} has no fate"
            continue
        seq, verdict, payload = kept[saved.changeset]
        if (seq, verdict, payload) != (receipt.seq, receipt.verdict, saved.payload):
            yield f"{saved.command} {saved.changeset}: {seq} {verdict} here, {receipt.seq} {receipt.verdict} there"
