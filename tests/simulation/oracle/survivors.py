"""What a crash or a power cut must have left: all that was called saved, and rows that go with their cursor."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.kernel.decide import Verdict
from app.storage.driver import select
from tests.simulation.device import Device
from tests.simulation.oracle.invariants import Answers
from tests.simulation.oracle.replicas import checksum, typed_rows
from tests.simulation.past import Past

_NOT_FINAL = {Verdict.BLOCKED}


def survived(device: Device) -> Answers:
    """Ask of everything that this laptop called saved whether it is still there, word for word."""
    with device.workspace.read() as connection:
        kept = dict(select(connection, "SELECT id, payload FROM outbox UNION ALL SELECT id, payload FROM journal"))
    for saved in device.saved:
        is_here = kept.get(saved.changeset) == saved.payload
        yield "" if is_here else f"{device.name}: {saved.command} {saved.changeset} was saved and is not here"


def adds_up(device: Device) -> Answers:
    """Ask of each scope whether the rows here are those that its count and checksum speak of."""
    with device.workspace.read() as connection:
        rows = [(row["scope"], record, row["version"]) for record, row in typed_rows(connection).items()]
        states = select(connection, "SELECT scope, count, checksum FROM scope_state WHERE state = 'held'")
    for scope, count, total in states:
        here = [(record, version) for held, record, version in rows if held == scope and version]
        is_same = (count, total) == (len(here), checksum(here))
        yield "" if is_same else f"{device.name}: {scope} has {len(here)} rows and counts {count}, or others"


def answered_for(past: Past, answered: Mapping[str, Verdict]) -> Answers:
    """Ask of every changeset of whose fate the server has told whether it still stands by it."""
    for changeset, verdict in answered.items():
        if verdict not in _NOT_FINAL:
            receipt = past.receipts.get(changeset)
            is_kept = receipt is not None and receipt.verdict == verdict.value
            yield "" if is_kept else f"the server has forgotten that {changeset} is {verdict.value}"
