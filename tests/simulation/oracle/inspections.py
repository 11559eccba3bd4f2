"""The rules of an inspection, judged again: who raises, claims and verifies violations, and what stays restricted."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.kernel.context import Role
from tests.simulation.past import Body, Moment

_INSPECTORS = {"violation", "deadline_extension", "violation_check", "escalation_step", "accident", "complaint"}
_RESTRICTED = {"complaint", "zero_tolerance"}
INSPECTED = _INSPECTORS | _RESTRICTED
"""The kinds of record that only an inspection has."""
_OVER = ("corrected", "withdrawn")
_BY = {
    "in_progress": "VerifyViolation",
    "pending_verification": "ClaimCorrected",
    "corrected": "VerifyViolation",
    "withdrawn": "WithdrawViolation",
}
"""The only command that brings a violation there."""


def broken_inspection(moment: Moment, role: Role | None, payload: Body) -> Iterator[str]:
    """Yield which rules stood against a write to something of an inspection."""
    step = moment.step
    if not _is_theirs(moment, role):
        yield f"O2 {step.command} of a {step.kind} is the inspector's, a claim the factory's or entered for it"
    if (step.kind in _RESTRICTED) != step.scope.startswith("r:"):
        yield f"Z1 {step.kind} does not belong in {step.scope}"
    match step.kind:
        case "violation":
            yield from _broken_violation(moment)
        case "violation_check":
            yield from _unseen(moment)
        case "deadline_extension" if moment.after["after"] <= moment.after["before"] or not moment.after["reason"]:
            yield "V2 more time is later, and for a reason"
        case "escalation_step":
            yield from _unreached(moment, payload)
        case "zero_tolerance":
            yield from _untaken(moment, role)
        case "complaint" if not moment.after["text"].strip():
            yield "V0 a complaint says something"
        case _:
            pass


def _is_theirs(moment: Moment, role: Role | None) -> bool:
    step = moment.step
    if step.command == "ClaimCorrected":
        return role is Role.FACTORY or (role in (Role.INSPECTOR, Role.ADVISOR) and bool(step.behalf))
    return step.kind not in _INSPECTORS or role is Role.INSPECTOR


def _broken_violation(moment: Moment) -> Iterator[str]:
    step, before, after = moment.step, moment.before, moment.after
    if not after["text"].strip() or not after["legal_reference"].strip():
        yield "V0 a violation says what is wrong, and names the law"
    if before is None:
        if after["status"] != "in_progress" or after["deadline"] < after["found_on"]:
            yield "V0 a violation begins open, and with a deadline after it"
        return
    if before["status"] in _OVER:
        yield f"V0 a violation that is {before['status']} takes nothing any more"
    if "status" in step.changes and step.command != _BY[after["status"]]:
        yield f"V1 {step.command} makes no violation {after['status']}"
    if before["status"] == "pending_verification" and step.command == "ClaimCorrected":
        yield "V1 it was claimed already"
    if "deadline" in step.changes and (step.command != "ExtendDeadline" or after["deadline"] <= before["deadline"]):
        yield "V2 a deadline is moved by more time only"


def _unseen(moment: Moment) -> Iterator[str]:
    """V1: what is verified was seen on a follow-up visit that had begun, after the finding."""
    check = moment.after
    visit, found = (moment.state.get(check[name], ("", {}))[1] for name in ("visit_id", "violation_id"))
    if not visit or visit["kind"] != "follow_up" or visit["status"] not in ("in_progress", "closed"):
        yield "V1 it was verified without a follow-up visit"
    if not found or check["checked_on"] <= found["found_on"]:
        yield "V1 it was verified before it was found"
    if not check["corrected"] and not check["note"].strip():
        yield "V1 what is not corrected is said"


def _unreached(moment: Moment, payload: Body) -> Iterator[str]:
    """E1: a stage is carried out once, not before an earlier one, and never before a deadline has passed."""
    taken = moment.after
    found = moment.state.get(taken["violation_id"], ("", {}))[1]
    of_it = [body for _, body in moment.state.values() if body.get("violation_id") == taken["violation_id"]]
    due = [body["before"] for body in of_it if "before" in body]
    if not found or min([*due, found["deadline"]]) >= payload["made_on"]:
        yield "E1 no deadline was missed"
    if any(body["stage"] >= taken["stage"] for body in of_it if "stage" in body and body["id"] != taken["id"]):
        yield f"E1 stage {taken['stage']} was carried out already"


def _untaken(moment: Moment, role: Role | None) -> Iterator[str]:
    """Z1: an inspector raises what cannot wait, and a supervisor takes it up, once."""
    if moment.before is None:
        if role is not Role.INSPECTOR or moment.after["taken_by"]:
            yield "Z1 a case is raised by an inspector"
    elif role is not Role.SUPERVISOR or moment.before["taken_by"] or not moment.after["taken_note"].strip():
        yield "Z1 a case is taken up once, by a supervisor who says what is done"
