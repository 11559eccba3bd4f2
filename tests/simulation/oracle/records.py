"""The server's own book: versions without gaps, history a chain, each changeset once, decisions never edited."""

from __future__ import annotations

import json
from collections import Counter

from tests.simulation.oracle.custody import accepted
from tests.simulation.oracle.invariants import Answers
from tests.simulation.oracle.words import TEXTS
from tests.simulation.past import Past, Row, Step
from tests.simulation.played import Played
from tests.simulation.screen import Saved

_FINAL = {"committee_review": {"withdrawn_reason"}, "comment": set[str](), "grant": {"state", "role"}}
_FINAL["custody"] = _FINAL["handover"] = {"state", "note", "decided_by", "decided_by_name", "decided_at"}
_FINAL |= {kind: set[str]() for kind in ("addendum", "deadline_extension", "violation_check", "escalation_step")}
_FINAL["zero_tolerance"] = {"taken_by", "taken_at", "taken_note"}
_STANDS = {"accepted", "merged", "conflict"}
_BLENDING = {"merged", "conflict", "custody"}


def gapless(played: Played) -> Answers:
    """Ask each scope whether its versions follow each other, and each write whether it found what the last left."""
    past = played.past
    for scope, (version, _, _) in past.scopes.items():
        steps = past.of_scope(scope)
        whole = [step.version for step in steps] == list(range(1, version + 1))
        yield "" if whole else f"{scope}: versions have gaps"
        last = {step.record: step.version for step in steps}
        for row in past.rows.values():
            if row.scope == scope:
                written = last.get(row.id)
                yield "" if written == row.version else f"{row.kind} {row.id}: {row.version}, last written {written}"
        try:
            for _ in past.backwards(scope):
                yield ""
        except (AssertionError, KeyError) as broken:
            yield f"{scope}: history is no chain: {broken!r}"


def at_most_once(played: Played) -> Answers:
    """Ask whether a changeset writes a record once, has one receipt, and what it makes is made once."""
    past = played.past
    for (changeset, record), n in Counter((step.changeset, step.record) for step in past.steps).items():
        yield "" if n == 1 else f"changeset {changeset} wrote {record} {n} times"
    for place, n in Counter((receipt.device, receipt.seq) for receipt in past.receipts.values()).items():
        yield "" if n == 1 else f"place {place} was given {n} times"
    for record, n in Counter(step.record for step in past.steps if step.is_birth).items():
        yield "" if n == 1 else f"{record} was born {n} times"


def edited_decisions(played: Played) -> Answers:
    """Ask of every later write to a decision whether it is one that may come."""
    removals = played.past.removals
    for step in played.past.steps:
        if (step.scope, step.version) in removals:
            continue
        allowed = _FINAL.get(step.kind)
        if allowed is not None:
            is_kept = step.changes.keys() <= allowed
            yield "" if is_kept else f"{step.kind} {step.record} was edited: {sorted(step.changes)}"
        if step.kind == "committee_review" and not step.is_birth:
            is_first = not step.changes["withdrawn_reason"][0]
            yield "" if is_first else f"review {step.record} was withdrawn twice"
        if step.kind == "conflict":
            yield from _shrunk_conflict(step)


def _shrunk_conflict(step: Step) -> Answers:
    """Both sides' values stay in a conflict; a decision is never taken back."""
    for side in ("base", "mine", "theirs"):
        if side in step.changes:
            was, became = (json.loads(text) for text in step.changes[side])
            lost = sorted(was.keys() - became.keys())
            yield f"conflict {step.record} lost {lost} of {side}" if lost else ""
    if "state" in step.changes:
        went = step.changes["state"]
        yield "" if went == ["open", "decided"] else f"conflict {step.record} went from {went}"


def kept_refusals(played: Played) -> Answers:
    """Ask whether what was refused is kept word for word where its author sees it."""
    past = played.past
    kept = {row.body["changeset"]: row for row in past.rows.values() if row.kind == "refusal"}
    for receipt in past.receipts.values():
        if receipt.verdict == "custody":
            yield from _in_custody(receipt.changeset, receipt.payload, past)
            continue
        is_refused = receipt.verdict not in _STANDS
        row = kept.get(receipt.changeset)
        is_told = is_refused == (row is not None)
        yield "" if is_told else f"{receipt.changeset} is {receipt.verdict}, refusal: {row is not None}"
        if is_refused and row is not None:
            payload = row.body["payload"]
            is_whole = receipt.payload == payload and json.loads(payload)["id"] == receipt.changeset
            yield "" if is_whole else f"the payload of {receipt.changeset} is not kept"
            is_reasoned = any(not reason["met"] for reason in json.loads(row.body["reasons"]))
            yield "" if is_reasoned else f"{receipt.changeset} was refused without a reason"


def _in_custody(changeset: str, payload: str | None, past: Past) -> Answers:
    """Work of somebody who lost its scope is with the supervisors, and its author reads so: word for word, both."""
    for kind in ("custody", "handover"):
        kept = [
            row.body["payload"]
            for row in past.rows.values()
            if (row.kind, row.body.get("changeset")) == (kind, changeset)
        ]
        yield "" if kept == [payload] else f"{changeset} is in custody, and its {kind} is not kept"


def faultless(played: Played) -> Answers:
    """Ask whether any rule fell over a changeset, or looked up what it did not declare."""
    for receipt in played.past.receipts.values():
        yield f"{receipt.changeset} met a bug: {receipt.result}" if receipt.verdict == "fault" else ""
    # What a record names and what was removed is looked up once more: nothing came of the declared look-up.
    is_declared = not played.undeclared or bool(played.past.removals)
    yield "" if is_declared else f"{played.undeclared} look-ups that no command declared"


def effects(played: Played) -> Answers:
    """Ask whether only what stands has effect, and a conflict is told if and only if a record of it is there."""
    past = played.past
    stands = accepted(past)
    wrote: dict[str, set[str]] = {}
    for step in past.steps:
        wrote.setdefault(step.changeset, set()).add(step.kind)
    for receipt in past.receipts.values():
        kinds = wrote.get(receipt.changeset, set())
        if receipt.verdict in _STANDS:
            told = json.loads(receipt.result).get("conflicts", [])
            is_told = (receipt.verdict == "conflict") == bool(told) and set(told) <= past.rows.keys()
            yield "" if is_told else f"{receipt.changeset}: {receipt.verdict} names conflicts {told}"
        else:
            # What supervisors keep and copy, and what authors read of it, is in other scopes than the command's.
            is_idle = not kinds - {"refusal", "custody", "handover"} or receipt.changeset in stands
            yield "" if is_idle else f"{receipt.changeset} is {receipt.verdict} and wrote {sorted(kinds)}"
    for device, saved in played.saved.values():
        is_answered = saved.changeset in past.receipts or saved.changeset not in wrote
        yield "" if is_answered else f"{device.name}: {saved.changeset} has effect and no receipt"


def in_order(played: Played) -> Answers:
    """Ask of all that was decided and rests on others whether those stand, or their refusal was settled first."""
    past = played.past
    refusals = {row.body["changeset"]: row.body["state"] for row in past.rows.values() if row.kind == "refusal"}
    for receipt in past.receipts.values():
        known = played.saved.get(receipt.changeset)
        # Who could not always read the scope is not waited for.
        if known is None or not played.could_always_read(*known):
            continue
        for earlier in json.loads(known[1].payload).get("depends_on", ()):
            before = past.receipts.get(earlier)
            is_settled = before is not None and (before.verdict in _STANDS or refusals.get(earlier) != "open")
            yield "" if is_settled else f"{receipt.changeset} was decided, and {earlier} on which it rests is not"


def joined_disputes(played: Played) -> Answers:
    """Ask of each text blended whether its author had an unseen conflict open on it: then it belongs to that."""
    past = played.past
    disputes: dict[tuple[str, str], list[tuple[str, Row, int, int]]] = {}
    for step in past.steps:
        row = past.rows.get(step.record)
        if step.kind == "conflict" and step.is_birth and row is not None:
            steps = [s for s in past.of_scope(row.scope) if s.record == row.id]
            decided = next((s.version for s in steps if "state" in s.changes), past.scopes[row.scope][0] + 1)
            where = row.body["record_id"], row.body["device"]
            disputes.setdefault(where, []).append((row.id, row, step.version, decided))
    for step in past.steps:
        known = played.saved.get(step.changeset)
        receipt = past.receipts.get(step.changeset)
        if known is None or receipt is None or receipt.verdict not in _BLENDING:
            continue
        blended = _blended(step, known[1])
        seen = known[0].screens[known[1].opened].rows
        for conflict, row, born, decided in disputes.get((step.record, step.device), ()):
            names = blended & json.loads(row.body["mine"]).keys()
            is_apart = row.scope == step.scope and born < step.version < decided and conflict not in seen and names
            yield f"{step.changeset} was blended into {sorted(names)} beside {conflict}" if is_apart else ""


def _blended(step: Step, saved: Saved) -> set[str]:
    """Return the texts that a write changed where something else stood than its person was shown."""
    shown = json.loads(saved.payload).get("based", {}).get(step.record, {}).get("old", {})
    texts = step.changes.keys() & set(TEXTS.get(step.kind, ()))
    return {name for name in texts & shown.keys() if step.changes[name][0] != shown[name]}
