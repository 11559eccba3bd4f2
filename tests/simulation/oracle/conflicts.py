"""A conflict needs two devices that wrote different values, the second without having seen the first."""

from __future__ import annotations

import json
from typing import Any

from app.domain.kernel.context import Role
from tests.simulation.device import Device
from tests.simulation.oracle.invariants import Answers
from tests.simulation.oracle.words import GROUPS, TEXTS
from tests.simulation.past import Past, Row, Step
from tests.simulation.played import Played
from tests.simulation.screen import Saved

_WRITING = (Role.ADVISOR, Role.INSPECTOR)


def needed_conflicts(played: Played) -> Answers:
    """Ask of every conflict whether it needed to be."""
    births = {step.record: step for step in played.past.steps if step.kind == "conflict" and step.is_birth}
    for record, birth in births.items():
        row = played.past.rows[record]
        known = played.saved.get(birth.changeset)
        device = played.device(row.body["device"])
        if known is None or device is None or known[0] is not device:
            yield f"conflict {record} names a device that did not make it"
            continue
        was_needed = _was_needed(played.past, row, birth, device, known[1])
        where = f"{device.name}: {known[1].command} at {birth.version}"
        yield "" if was_needed else f"{where}: the conflict on {row.body['group']} was not needed"


def decided_conflicts(played: Played) -> Answers:
    """Ask, once people had the time for it, of every conflict that somebody holds who writes there: is it decided."""
    writing = {
        scope
        for device in played.devices
        for scope in played.scopes_now(device)
        if played.role_now(device, scope) in _WRITING
    }
    for row in played.past.rows.values():
        if row.kind == "conflict" and row.scope in writing and row.body["record_id"] in played.past.rows:
            what = f"the conflict {row.id} on {row.body['record_kind']}.{row.body['group']} in {row.scope}"
            yield f"{what} cannot be decided" if row.body["state"] == "open" else ""


def _was_needed(past: Past, row: Row, birth: Step, device: Device, writing: Saved) -> bool:
    mine, theirs = (json.loads(str(_at_birth(past, row, name))) for name in ("mine", "theirs"))
    if past.receipts[birth.changeset].verdict == "custody":
        # Accepted now, it may rest on what was not, and did not know of what its own device wrote meanwhile.
        return bool(mine != theirs)
    target, names = row.body["record_id"], _group(row)
    first = _first_link(device, writing, target, names)
    opened = device.screens[first.opened].rows.get(target)
    seen = opened.version if opened is not None else 0
    since = [step for step in past.of_scope(row.scope) if step.record == target and seen < step.version < birth.version]
    return any(
        step.device != row.body["device"] or past.receipts[step.changeset].verdict in ("merged", "custody")
        for step in since
        if any(value != mine.get(name) for name, value in _written(past, step, names))
    )


def _written(past: Past, step: Step, names: tuple[str, ...]) -> list[tuple[str, Any]]:
    """Return what a step left in those fields: an answer may be born on two devices that know nothing of each other."""
    row = past.rows.get(step.record)
    if step.is_birth and row is not None:
        return [(name, _at_birth(past, row, name)) for name in names if name in row.body]
    return [(name, step.changes[name][1]) for name in names if name in step.changes]


def _at_birth(past: Past, row: Row, name: str) -> object:
    """Return a field as its record was born with it: one side of a conflict before others joined it."""
    joined = (
        step.changes[name][0] for step in past.of_scope(row.scope) if step.record == row.id and name in step.changes
    )
    return next(joined, row.body[name])


def _first_link(device: Device, writing: Saved, record: str, names: tuple[str, ...]) -> Saved:
    """Return the first of a chain of changesets, each made while the one before was still pending on the screen."""
    by_id = {saved.changeset: saved for saved in device.saved}
    while True:
        pending = (by_id.get(changeset) for changeset in device.screens[writing.opened].pending)
        earlier = [one for one in pending if one is not None and one is not writing and _touches(one, record, names)]
        if not earlier:
            return writing
        writing = min(earlier, key=lambda saved: saved.seq)


def _touches(saved: Saved, record: str, names: tuple[str, ...]) -> bool:
    payload = json.loads(saved.payload)
    shown = payload.get("based", {}).get(record)
    return shown is not None and bool(shown["old"].keys() & set(names))


def _group(row: Row) -> tuple[str, ...]:
    named = tuple(json.loads(row.body["mine"]))
    kind = row.body["record_kind"]
    if named[0] in TEXTS.get(kind, ()):
        return named
    return next(group for group in GROUPS[kind] if named[0] in group)
