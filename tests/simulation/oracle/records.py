"""The server's own book: versions without gaps, history a chain, each changeset once, decisions never edited."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from tests.simulation.past import Past, Step
from tests.simulation.played import Played

_FINAL = {"committee_review": {"withdrawn_reason"}, "comment": set[str](), "grant": {"state", "role"}}
_STANDS = {"accepted", "merged", "conflict"}


def wrong_records(played: Played) -> Iterator[str]:
    """Yield what is wrong in the server's file."""
    past = played.past
    for scope in past.scopes:
        yield from _wrong_versions(past, scope)
    yield from _twice(past)
    yield from _edited_decisions(past)
    yield from _wrong_refusals(past)
    yield from _wrong_effects(past)
    if played.undeclared:
        yield f"{played.undeclared} look-ups that no command declared"


def _wrong_versions(past: Past, scope: str) -> Iterator[str]:
    steps = past.of_scope(scope)
    if [step.version for step in steps] != list(range(1, past.scopes[scope][0] + 1)):
        yield f"{scope}: versions have gaps"
    last = {step.record: step.version for step in steps}
    for row in past.rows.values():
        if row.scope == scope and last.get(row.id) != row.version:
            yield f"{row.kind} {row.id} is at {row.version}, its last write at {last.get(row.id)}"
    try:
        for _ in past.backwards(scope):
            pass
    except (AssertionError, KeyError) as broken:
        yield f"{scope}: history is no chain: {broken!r}"


def _twice(past: Past) -> Iterator[str]:
    """A changeset writes a record once, has one receipt, and what it makes is made once."""
    writes = Counter((step.changeset, step.record) for step in past.steps)
    yield from (f"changeset {changeset} wrote {record} {n} times" for (changeset, record), n in writes.items() if n > 1)
    places = Counter((receipt.device, receipt.seq) for receipt in past.receipts.values())
    yield from (f"place {place} was given {n} times" for place, n in places.items() if n > 1)
    births = Counter(step.record for step in past.steps if step.is_birth)
    yield from (f"{record} was born {n} times" for record, n in births.items() if n > 1)


def _edited_decisions(past: Past) -> Iterator[str]:
    for step in past.steps:
        allowed = _FINAL.get(step.kind)
        if allowed is not None and not step.changes.keys() <= allowed:
            yield f"{step.kind} {step.record} was edited: {sorted(step.changes)}"
        if step.kind == "committee_review" and not step.is_birth and step.changes["withdrawn_reason"][0]:
            yield f"review {step.record} was withdrawn twice"
        if step.kind == "conflict":
            yield from _shrunk_conflict(step)


def _shrunk_conflict(step: Step) -> Iterator[str]:
    """Both sides' values stay in a conflict; a decision is never taken back."""
    for side in ("base", "mine", "theirs"):
        if side in step.changes:
            was, became = (json.loads(text) for text in step.changes[side])
            if not was.keys() <= became.keys():
                yield f"conflict {step.record} lost {sorted(was.keys() - became.keys())} of {side}"
    if "state" in step.changes and step.changes["state"] != ["open", "decided"]:
        yield f"conflict {step.record} went from {step.changes['state']}"


def _wrong_refusals(past: Past) -> Iterator[str]:
    """What was refused is kept word for word where its author sees it."""
    kept = {row.body["changeset"]: row for row in past.rows.values() if row.kind == "refusal"}
    for receipt in past.receipts.values():
        is_refused = receipt.verdict not in _STANDS
        row = kept.get(receipt.changeset)
        if is_refused != (row is not None):
            yield f"{receipt.changeset} is {receipt.verdict} and has {'no' if row is None else 'a'} refusal"
        elif row is not None:
            payload = json.loads(row.body["payload"])
            if receipt.payload != row.body["payload"] or payload["id"] != receipt.changeset:
                yield f"the payload of {receipt.changeset} is not kept"
            if not any(not reason["met"] for reason in json.loads(row.body["reasons"])):
                yield f"{receipt.changeset} was refused without a reason"
        if receipt.verdict == "fault":
            yield f"{receipt.changeset} met a bug: {receipt.result}"


def _wrong_effects(past: Past) -> Iterator[str]:
    """Only what stands has effect, and a conflict is told if and only if a record of it is there."""
    wrote: dict[str, set[str]] = {}
    for step in past.steps:
        wrote.setdefault(step.changeset, set()).add(step.kind)
    for receipt in past.receipts.values():
        kinds = wrote.get(receipt.changeset, set())
        if receipt.verdict in _STANDS:
            told = json.loads(receipt.result).get("conflicts", [])
            if (receipt.verdict == "conflict") != bool(told) or not set(told) <= past.rows.keys():
                yield f"{receipt.changeset}: {receipt.verdict} names conflicts {told}"
        elif kinds - {"refusal"}:
            yield f"{receipt.changeset} is {receipt.verdict} and wrote {sorted(kinds)}"
