"""Which edit writes the chosen values of a conflict: a decision keeps the rules, locks and rights of an edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

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
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record
from app.domain.plan.commands import CaptionEvidence
from app.domain.plan.review_rules import caption_evidence
from app.domain.visit.commands import EditVisit, VisitPatch
from app.domain.visit.rules import edit_visit

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Edit:
    """The command by which records of one kind are edited, and what gives it with chosen values."""

    command: str
    write: Callable[[str, Values, Facts, Context], tuple[Record, ...]]


EDITS: Mapping[str, Edit] = {
    "visit": Edit("EditVisit", lambda id, v, f, c: edit_visit(EditVisit(id, cast("VisitPatch", v)), f, c)),
    "committee": Edit(
        "EditCommittee", lambda id, v, f, c: edit_committee(EditCommittee(id, cast("CommitteePatch", v)), f, c)
    ),
    "member": Edit("EditMember", lambda id, v, f, c: edit_member(EditMember(id, cast("MemberPatch", v)), f, c)),
    "meeting": Edit("EditMeeting", lambda id, v, f, c: edit_meeting(EditMeeting(id, cast("MeetingPatch", v)), f, c)),
    "contact": Edit("EditContact", lambda id, v, f, c: edit_contact(EditContact(id, cast("ContactPatch", v)), f, c)),
    "evidence": Edit(
        "CaptionEvidence", lambda id, v, f, c: caption_evidence(CaptionEvidence(id, str(v["caption"])), f, c)
    ),
}
"""By kind of record; plan items have rules of their own, other kinds are never in conflict."""
