"""What random histories found about decisions, told step by step."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from app.domain.decision.commands import DecideConflict
from app.domain.kernel.changeset import Based
from app.domain.kernel.conflict import Conflict, ConflictState, values
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.schema.codec import decode_record
from sync.protocol.messages import SyncResponse
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]


def conflicts(reply: SyncResponse, scope: str) -> list[Conflict]:
    """Return the conflicts of a reply in order of version."""
    rows = [decode_record(row.kind, bytes(row.body)) for row in reply.rows.get(scope, ())]
    return [row for row in rows if isinstance(row, Conflict)]


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def test_a_decision_that_meets_a_newer_value_asks_in_a_new_conflict(world: World) -> None:
    engagement = world.engagement()
    scope = scope_of(engagement)
    for login in ("amina", "badr"):
        world.person(login, Role.ADVISOR, engagement)
    amina, badr = world.laptop("amina"), world.laptop("badr")
    item = world.ids.new()
    amina.sync(amina.create(scope, item))
    shown = seen(amina, scope, item)
    amina.sync(amina.edit(scope, item, shown, {"lead_person": ""}, lead_person="Amina's"))
    (first,) = conflicts(badr.sync(badr.edit(scope, item, shown, {"lead_person": ""}, lead_person="Badr's")), scope)
    decided_on = seen(badr, scope, item)
    amina.sync(amina.edit(scope, item, decided_on, {"lead_person": "Amina's"}, lead_person="Amina's newer"))

    based = {item: ("plan_item", Based(decided_on, {"lead_person": "Amina's"}))}
    decision = DecideConflict(first.id, item, "plan_item", json.dumps({"lead_person": "Badr's"}))
    reply = badr.sync(badr.changeset(scope, decision, based))

    (fate,) = reply.fates
    closed, asked = conflicts(reply, scope)
    assert fate.verdict is Verdict.CONFLICT
    assert (closed.id, closed.state) == (first.id, ConflictState.DECIDED)
    assert fate.conflicts == (asked.id,)
    assert asked.state is ConflictState.OPEN
    assert (values(asked.mine), values(asked.theirs)) == (
        {"lead_person": "Badr's"},
        {"lead_person": "Amina's newer"},
    )
    written = Counter(entry.record for entry in reply.history[scope] if entry.changeset == fate.changeset)
    assert set(written.values()) == {1}


def seen(laptop: Laptop, scope: str, item: str) -> int:
    """Return the version of an item as a fresh look shows it."""
    laptop.cursors.pop(scope, None)
    reply = laptop.sync()
    return next(row.version for row in reply.rows[scope] if row.id == item)
