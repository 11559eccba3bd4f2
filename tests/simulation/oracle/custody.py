"""Work in custody: without effect until accepted, once and in order; its author and the history know who decided."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.simulation.oracle.invariants import Answers
from tests.simulation.past import Past, Row, Step
from tests.simulation.played import Played

_DECIDED = ("accepted", "returned", "archived")
_STATES = ("waiting", *_DECIDED)
_APART = {"custody", "handover"}
_SUPERSEDED = {"state": ["open", "superseded"]}


def _kept(past: Past) -> list[Row]:
    """Return what came into custody; a copy of a refusal is none."""
    rows = (row for row in past.rows.values() if row.kind == "custody")
    return sorted((row for row in rows if row.body["state"] in _STATES), key=lambda row: row.id)


def _decisions(past: Past) -> Mapping[str, Step]:
    """Return by record of custody the write that decided it."""
    return {
        step.record: step
        for step in past.steps
        if step.kind == "custody" and step.changes.get("state", ["", ""])[1] in _DECIDED
    }


def without_effect(played: Played) -> Answers:
    """Ask of all that came into custody whether what it wrote was written with its acceptance, and by no other way."""
    past = played.past
    decisions = _decisions(past)
    wrote: dict[str, list[Step]] = {}
    for step in past.steps:
        # What is sent again puts the refusal before it aside, also where it waits for a supervisor then.
        is_put_aside = step.kind == "refusal" and step.scope.startswith("u:") and step.changes == _SUPERSEDED
        if step.kind not in _APART and not is_put_aside:
            wrote.setdefault(step.changeset, []).append(step)
    for row in _kept(past):
        decision = decisions.get(row.id) if row.body["state"] == "accepted" else None
        for step in wrote.get(row.body["changeset"], ()):
            if decision is None:
                yield f"{step.changeset} is {row.body['state']} and wrote {step.kind} at {step.version}"
                continue
            is_same = (step.actor, step.behalf, step.received_at, step.device) == (
                decision.actor,
                row.body["author_name"],
                decision.received_at,
                json.loads(row.body["payload"])["device"],
            )
            told = f"{step.actor} for {step.behalf!r} at {step.received_at}"
            yield "" if is_same else f"the history says of accepted {step.changeset} that it came by {told}"


def told_authors(played: Played) -> Answers:
    """Ask of all that came into custody whether its author reads what became of it, by whom, and with which note."""
    handovers = {row.body["changeset"]: row for row in played.past.rows.values() if row.kind == "handover"}
    for row in _kept(played.past):
        body, told = row.body, handovers.get(row.body["changeset"])
        if told is None or told.scope != f"u:{body['author']}":
            yield f"the author of {body['changeset']} is not told of its custody"
            continue
        state = told.body["state"]
        is_later = body["state"] != "waiting" and state in ("settled", "superseded")
        is_told = state == body["state"] or is_later
        same = all(told.body[name] == body[name] for name in ("note", "decided_by", "decided_at", "command", "target"))
        words = f"{state} ({told.body['note']!r})"
        yield "" if is_told and same else f"{body['changeset']} is {body['state']}, its author reads {words}"
