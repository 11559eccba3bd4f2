"""Which edit writes the chosen values of a conflict: a decision keeps the rules, locks and rights of an edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from app.domain.checklist.commands import AnswerPatch, GiveAnswers, GivenAnswer
from app.domain.checklist.records import Answer
from app.domain.checklist.rules import give_answers
from app.domain.committee.commands import (
    CommitteePatch,
    EditCommittee,
    EditMeeting,
    EditMember,
    MeetingPatch,
    MemberPatch,
)
from app.domain.committee.rules import edit_committee, edit_meeting, edit_member
from app.domain.factory.commands import ContactPatch, EditContact
from app.domain.factory.rules import edit_contact
from app.domain.inspection.commands import EditViolation, ViolationPatch
from app.domain.inspection.rules import edit_violation
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.record import Record
from app.domain.plan.commands import CaptionEvidence, MarkEvidence
from app.domain.plan.records import Evidence
from app.domain.plan.review_rules import caption_evidence, mark_evidence
from app.domain.registers.commands import AccidentPatch, ComplaintPatch, EditAccident, EditComplaint
from app.domain.registers.rules import edit_accident, edit_complaint
from app.domain.visit.commands import EditVisit, VisitPatch
from app.domain.visit.rules import edit_visit

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Edit:
    """The command by which records of one kind are edited, and what gives it with chosen values."""

    command: str
    write: Callable[[str, Values, Facts, Context], tuple[Record, ...]]


def _answer(id: str, values: Values, facts: Facts, context: Context) -> tuple[Record, ...]:
    answer = need(facts, Answer, id)
    given = GivenAnswer(answer.path, cast("AnswerPatch", values))
    return give_answers(GiveAnswers(answer.run_id, (given,)), facts, context)


def _edit_evidence(id: str, values: Values, facts: Facts, context: Context) -> tuple[Record, ...]:
    """Write the caption, the marks, or both: each by the rule of its own command."""
    evidence = need(facts, Evidence, id)
    if "caption" in values:
        (captioned,) = caption_evidence(CaptionEvidence(id, str(values["caption"])), facts, context)
        evidence = replace(evidence, caption=captioned.caption)
    if "marks" in values:
        (marked,) = mark_evidence(MarkEvidence(id, str(values["marks"])), facts, context)
        evidence = replace(evidence, marks=marked.marks)
    return (evidence,)


EDITS: Mapping[str, Edit] = {
    "visit": Edit("EditVisit", lambda id, v, f, c: edit_visit(EditVisit(id, cast("VisitPatch", v)), f, c)),
    "committee": Edit(
        "EditCommittee", lambda id, v, f, c: edit_committee(EditCommittee(id, cast("CommitteePatch", v)), f, c)
    ),
    "member": Edit("EditMember", lambda id, v, f, c: edit_member(EditMember(id, cast("MemberPatch", v)), f, c)),
    "meeting": Edit("EditMeeting", lambda id, v, f, c: edit_meeting(EditMeeting(id, cast("MeetingPatch", v)), f, c)),
    "contact": Edit("EditContact", lambda id, v, f, c: edit_contact(EditContact(id, cast("ContactPatch", v)), f, c)),
    "answer": Edit("GiveAnswers", _answer),
    "evidence": Edit("CaptionEvidence", _edit_evidence),
    "violation": Edit(
        "EditViolation", lambda id, v, f, c: edit_violation(EditViolation(id, cast("ViolationPatch", v)), f, c)
    ),
    "accident": Edit(
        "EditAccident", lambda id, v, f, c: edit_accident(EditAccident(id, cast("AccidentPatch", v)), f, c)
    ),
    "complaint": Edit(
        "EditComplaint", lambda id, v, f, c: edit_complaint(EditComplaint(id, cast("ComplaintPatch", v)), f, c)
    ),
}
"""By kind of record; plan items have rules of their own, other kinds are never in conflict."""
