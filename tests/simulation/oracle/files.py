"""Files of evidence: whole where they are called so, never lost, and gone from a laptop with their factory."""

from __future__ import annotations

import json
from hashlib import sha256

from app.storage.driver import select
from tests.simulation.device import Device
from tests.simulation.oracle.invariants import Answers
from tests.simulation.played import Played

_NAMED = "SELECT sha256 FROM evidence UNION SELECT thumb_sha256 FROM evidence"

_CALLED_HELD = (
    "SELECT t.sha256 FROM evidence_transfer AS t JOIN evidence_local AS l ON l.sha256 = t.sha256 "
    "WHERE t.state = 'held' AND l.name <> '' AND t.sha256 IN (SELECT sha256 FROM evidence WHERE device = ?)"
)


def whole_files(played: Played) -> Answers:
    """Ask of every file at the server whether it hashes to its name, and of what is possessed whether it is there."""
    sizes: dict[str, int] = {}
    for path in sorted((played.files / "whole").glob("*/*")):
        content = path.read_bytes()
        sizes[path.name] = len(content)
        yield "" if sha256(content).hexdigest() == path.name else f"the file {path.name} hashes to something else"
    for (scope, name), size in played.past.files.items():
        yield "" if sizes.get(name) == size else f"{scope} possesses {name}, of which {sizes.get(name)} bytes are there"
    for row in played.past.rows.values():
        if row.kind == "evidence" and row.body["arrived_at"]:
            is_held = (row.scope, row.body["sha256"]) in played.past.files
            yield "" if is_held else f"the file of {row.id} is called arrived, and {row.scope} does not have it"


def kept_files(played: Played) -> Answers:
    """Ask of every file that was attached whether it is on its laptop still, or was listed there by the server."""
    for device in played.devices:
        yield from kept_here(device)
    there = {name for _, name in played.past.files}
    for row in played.past.rows.values():
        for name in _named(row.body) if row.kind == "evidence" else ():
            is_somewhere = name in there or any(device.files.has(name) for device in played.devices)
            yield "" if is_somewhere else f"the file {name} of {row.id} is nowhere"


def kept_here(device: Device) -> Answers:
    """Ask so of one laptop."""
    for saved in device.saved:
        if saved.command == "AttachEvidence":
            for name in _named(json.loads(saved.payload)["body"]):
                is_kept = device.files.has(name) or name in device.listed
                yield "" if is_kept else f"{device.name}: {name} of {saved.changeset} is gone, and was never listed"
    with device.workspace.read() as connection:
        held = select(connection, _CALLED_HELD, (device.signed.session.device,))
    for (name,) in held:
        yield "" if name in device.listed else f"{device.name}: {name} is called held, and was never listed"


def sent_files(played: Played) -> Answers:
    """Ask of all evidence whose author's laptops take part whether its file has arrived."""
    for device in played.devices:
        for saved in device.saved:
            if saved.command != "AttachEvidence":
                continue
            body = json.loads(saved.payload)["body"]
            row = played.past.rows.get(body["evidence_id"])
            if row is not None:
                yield "" if row.body["arrived_at"] else f"{device.name}: the file of {row.id} has not arrived"


def left_files(played: Played) -> Answers:
    """Ask of every laptop whether a file stayed behind its factory though the server has it, or has no name at all.

    What a record named that was removed goes with the next start.
    """
    attached = [
        (saved.scope, name)
        for device in played.devices
        for saved in device.saved
        if saved.command == "AttachEvidence"
        for name in _named(json.loads(saved.payload)["body"])
    ]
    for device in played.devices:
        with device.workspace.read() as connection:
            named = {row[0] for row in select(connection, _NAMED)}
        here = {name for _, name in attached if device.files.has(name)}
        held = {name for scope, name in attached if scope in device.screen().roles}
        for name in sorted(here - named - held):
            yield f"{device.name}: {name} lies here, unnamed and listed" if name in device.listed else ""
        number = len(list(device.evidence.iterdir()))
        is_known = number == len(here) or (device.has_unattached and number > len(here))
        yield "" if is_known else f"{device.name}: {number} files lie here, {len(here)} are known"


def _named(body: dict[str, str]) -> list[str]:
    return [name for name in (body["sha256"], body["thumb_sha256"]) if name]
