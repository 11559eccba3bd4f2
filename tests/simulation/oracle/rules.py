"""Promise 3: every rule held when the server wrote, judged again from history, roles and the rule pack's file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.kernel.context import Role
from tests.simulation.oracle.custody import accepted
from tests.simulation.oracle.inspections import INSPECTED, broken_inspection
from tests.simulation.oracle.invariants import Answers
from tests.simulation.past import Body, Moment
from tests.simulation.played import Played

FACTORY_FIELDS = {"root_cause", "actions_needed", "lead_person", "additional_persons", "target_date", "progress"}
RAISER_FIELDS = {"area", "cluster", "compliance_point", "question"}
SEEN = {
    "G1": ("area", "compliance_point", "actions_needed"),
    "G2": ("area", "compliance_point"),
    "G3": ("root_cause", "actions_needed"),
}
# A handler derives these; the command's own fields say who may.
_DERIVED = {"publicly_reported"}
_OF_THE_FLOOR = {"visit", "committee", "member", "meeting", "contact", "checklist_run", "answer", "addendum"}
_ON_THE_FLOOR = (Role.ADVISOR, Role.INSPECTOR)
_STATUS_FIELDS = {"status", "pending_reason", "completed_on", "round"}
_PROGRAMME_FIELDS = {"key_work_ahead", "interviews", "interviews_reason"}
_HANGS_ON = {"committee_review": "item_id", "claim": "item_id", "evidence": "subject_id", "comment": "item_id"}

State = Mapping[str, tuple[str, Body]]


def kept_rules(played: Played) -> Answers:
    """Ask of every write whether a rule stood against it."""
    kept = accepted(played.past)
    for scope in played.past.scopes:
        if not scope.startswith(("f:", "r:")):
            continue
        for moment in played.past.backwards(scope):
            step = moment.step
            known = played.saved.get(step.changeset)
            if known is None:
                continue
            role = played.role(step.actor, scope, step.version)
            payload = json.loads(known[1].payload)
            if step.changeset in kept:
                # Its author wrote it in the role they had; who let it in is a supervisor.
                is_let_in = role is Role.SUPERVISOR and step.actor == kept[step.changeset]["decided_by"]
                yield "" if is_let_in else f"{step.command} of {step.changeset} was accepted by a {role}"
                role = Role(kept[step.changeset]["role"])
            made = _as_made(moment, payload) if step.changeset in kept else moment
            broken = "; ".join(_broken(made, role, payload))
            yield broken and f"{step.command} of {role} at {step.version}: {broken}"


def _as_made(moment: Moment, payload: Body) -> Moment:
    """Return a write by acceptance as the history would tell it had its author been heard."""
    behalf = payload.get("on_behalf_of") or {}
    step = moment.step._replace(actor=payload["actor"], behalf=behalf.get("name", ""))
    return replace(moment, step=step)


def _broken(moment: Moment, role: Role | None, payload: Body) -> Iterator[str]:
    step = moment.step
    if role is None:
        yield "O2 nobody without a role writes"
    if step.actor != payload["actor"] or step.device != payload["device"]:
        yield "the history names another author"
    if step.kind in _OF_THE_FLOOR and role not in _ON_THE_FLOOR:
        yield f"O2 {step.kind} is theirs who visit the factory"
    if step.kind == "committee_review" and role is not Role.ADVISOR:
        yield "O2 a review is the advisor's"
    if step.kind in INSPECTED:
        yield from broken_inspection(moment, role, payload)
    if step.kind == "plan_item":
        yield from _broken_item(moment, role, payload)
    if step.kind == "committee_review" and step.is_birth:
        yield from _unseen_review(moment, payload)


def _broken_item(moment: Moment, role: Role | None, payload: Body) -> Iterator[str]:
    step = moment.step
    if not _is_classified(moment.after):
        yield "O1 the classification does not hang together"
    if moment.before is None and step.command == "RaiseFinding":
        # The programme quotes its own checklist: nobody of the factory is entered for.
        if role is not Role.ADVISOR:
            yield "O2 a finding is the advisor's"
        return
    written = set(step.changes) if moment.before is not None else set(payload["body"]["fields"])
    if (moment.before or {}).get("withdrawn_reason") is not None:
        yield "U2 a withdrawn item takes nothing any more"
    for name in sorted(written - _DERIVED):
        if name == "withdrawn_reason":
            yield from _worked_on(moment, role)
        elif name in _STATUS_FIELDS:
            yield from _broken_status(moment, role)
        elif not _may_write(name, role, moment):
            yield f"O1 {name} is not theirs to write"
    if "status" in step.changes and step.changes["status"][1] == "completed":
        yield from _incomplete(moment, payload)


def _may_write(name: str, role: Role | None, moment: Moment) -> bool:
    """O1: whose field it is, by origin; an advisor enters the factory's on behalf of a person of it."""
    is_factory_s = name in FACTORY_FIELDS or (name in RAISER_FIELDS and moment.after["origin"] == "additional")
    if is_factory_s and role is Role.FACTORY:
        return True
    if role is not Role.ADVISOR or name not in FACTORY_FIELDS | RAISER_FIELDS | _PROGRAMME_FIELDS:
        return False
    classifies = moment.step.command in ("ClassifyItem", "DecideConflict") and name in RAISER_FIELDS - {"area"}
    return not is_factory_s or classifies or bool(moment.step.behalf)


def _broken_status(moment: Moment, role: Role | None) -> Iterator[str]:
    was, became = moment.step.changes.get("status", ["", ""])
    if became == "completed" and role is not Role.ADVISOR:
        yield "S1 Completed is the advisor's"
    if was == "completed" and role is not Role.SUPERVISOR:
        yield "S4 reopening is the supervisor's"
    if was == "completed" and moment.step.changes.get("round") != [moment.after["round"] - 1, moment.after["round"]]:
        yield "S4 a reopened item begins a new round"
    if became == "pending" and not moment.after["pending_reason"]:
        yield "S1 Pending says why"
    if not became and role not in (Role.ADVISOR, Role.FACTORY):
        yield "S1 status is for factory and advisor"


def _worked_on(moment: Moment, role: Role | None) -> Iterator[str]:
    """U2: the advisor takes out of the plan what was entered by mistake, while nothing hangs on it."""
    if role is not Role.ADVISOR or moment.step.command != "WithdrawItem" or moment.after["origin"] != "additional":
        yield "U2 an item is the advisor's to withdraw, and none of an assessment"
    if not (moment.after["withdrawn_reason"] or "").strip():
        yield "U2 an item is withdrawn for a reason"
    for kind, name in _HANGS_ON.items():
        if any(one == kind and body[name] == moment.step.record for one, body in moment.state.values()):
            yield f"U2 a {kind} hangs on the item that was withdrawn"


def _incomplete(moment: Moment, payload: Body) -> Iterator[str]:
    """What stood against Completed on the state as it was just before (S2, S3, G1-G3, D1, I1)."""
    step = moment.step
    item = moment.before or {}
    state = {**moment.state, step.record: ("plan_item", item)}
    days: list[str] = []
    for gate in SEEN:
        held_on, problem = _gate(gate, item, state)
        if problem:
            yield f"{gate} {problem}"
        days.append(held_on)
    if _waits_for_interviews(item):
        yield "I1 worker interviews are waited for"
    done = step.changes["completed_on"][1]
    latest = date.fromisoformat(step.received_at[:10]) + timedelta(days=1)
    if done > payload["made_on"] or done > latest.isoformat():
        yield f"S3 {done} lies ahead"
    if done < item["found_on"] or done < max(days):
        yield f"S3 {done} lies before the finding or the last gate"


def _gate(gate: str, item: Body, state: State) -> tuple[str, str]:
    """Return the day of the meeting a gate rests on, and what is wrong with it ('' = met)."""
    counted: list[tuple[str, int, str, Body]] = []
    for kind, review in state.values():
        if kind != "committee_review" or review["item_id"] != item["id"] or review["gate"] != gate:
            continue
        if review["round"] == item["round"] and not review["withdrawn_reason"]:
            meeting = state.get(review["meeting_id"], ("", {}))[1]
            if _is_counted(meeting, state):
                counted.append((meeting["held_on"], review["place"], review["id"], review))
    if not counted:
        return "", "has no review that counts"
    day, _, _, last = max(counted, key=lambda one: one[:3])
    if len({review["outcome"] for held_on, _, _, review in counted if held_on == day}) > 1:
        return day, "reviews differ"
    if last["outcome"] != "agreed":
        return day, "was not agreed"
    stale = [name for name in SEEN[gate] if last[f"seen_{name}"] != item[name]]
    if gate == "G2":
        stale += [] if _evidence(last, item, state) == set(last["seen_evidence"]) else ["evidence"]
    return day, f"D1 is stale: {stale}" if stale else ""


def _is_counted(meeting: Body, state: State) -> bool:
    if not meeting:
        return False
    visit, committee = (state.get(meeting[name], ("", {}))[1] for name in ("visit_id", "committee_id"))
    if not visit or visit["status"] == "cancelled" or not committee:
        return False
    sides = set()
    for member_id in meeting["attended"]:
        member = state.get(member_id, ("", {}))[1]
        if member and member["committee_id"] == meeting["committee_id"] and member["joined_on"] <= meeting["held_on"]:
            left_on = member["left_on"]
            if left_on is None or meeting["held_on"] <= left_on:
                sides.add(member["side"])
    return committee["kind"] in _pack()["reviews"]["committee_kinds"] and sides == {"worker", "management"}


def _evidence(review: Body, item: Body, state: State) -> set[str]:
    pieces = [state.get(piece, ("", {}))[1] for piece in review["evidence_ids"]]
    return {
        f"{piece['id']}:{piece['sha256']}"
        for piece in pieces
        if piece and piece["subject_id"] == item["id"] and not piece["withdrawn_reason"]
    }


def _waits_for_interviews(item: Body) -> bool:
    if item["interviews"] != "default":
        return bool(item["interviews"] == "needed")
    rule = _pack()["interviews"]
    if item["question"] in rule["except_questions"]:
        return False
    return item["compliance_point"] in rule["points"] or item["question"] in rule["questions"]


def _unseen_review(moment: Moment, payload: Body) -> Iterator[str]:
    """D1: a review keeps what the committee had before it, word for word as the command carried it."""
    for name, value in payload["body"].items():
        if name.startswith("seen_") and name != "seen_round" and moment.after[name] != value:
            yield f"D1 {name} of the review was made up: {value!r} -> {moment.after[name]!r}"


def _is_classified(item: Body) -> bool:
    cluster, point, question = (item[name] for name in ("cluster", "compliance_point", "question"))
    clusters, points = _catalogue()
    if not point:
        return not cluster and not question
    return bool(clusters.get(point) == cluster and (not question or points.get(question) == point))


@cache
def _catalogue() -> tuple[dict[str, str], dict[str, str]]:
    """Return the cluster of each compliance point and the point of each question."""
    loaded = json.loads((files("resources") / "catalogue" / "example-1.json").read_bytes())
    return (
        {point["id"]: point["cluster"] for point in loaded["points"]},
        {question["id"]: question["point"] for question in loaded["questions"]},
    )


@cache
def _pack() -> Any:  # noqa: ANN401  # plain JSON
    return json.loads((files("resources") / "rulepacks" / "advisory-2026-01.json").read_bytes())
