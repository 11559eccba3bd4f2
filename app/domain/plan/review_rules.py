"""Handlers of committee reviews and evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from app.domain.checklist.records import Answer
from app.domain.checklist.rules import answer_is_open
from app.domain.committee.records import Meeting
from app.domain.committee.rules import meeting_is_open
from app.domain.inspection.records import Violation
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.kernel.record import Record
from app.domain.marks import is_sound
from app.domain.media import MOST_BYTES
from app.domain.permissions import may_command
from app.domain.plan.commands import (
    AttachEvidence,
    CaptionEvidence,
    MarkEvidence,
    RecordReview,
    WithdrawEvidence,
    WithdrawReview,
)
from app.domain.plan.records import CommitteeReview, Evidence, EvidenceKind, Gate, PlanItem, ReviewOutcome, SubjectKind
from app.domain.plan.withdrawing import standing_item
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.visit.records import Visit
from app.domain.visit.rules import evidence_is_open

_SUBJECTS: Mapping[SubjectKind, type[Record]] = {
    SubjectKind.ITEM: PlanItem,
    SubjectKind.VISIT: Visit,
    SubjectKind.ANSWER: Answer,
    SubjectKind.VIOLATION: Violation,
}
_SHA256 = re.compile(r"[0-9a-f]{64}")


def record_review(command: RecordReview, facts: Facts, context: Context) -> tuple[CommitteeReview, ...]:
    """Keep what the committee decided on one gate, with the words it had before it (D1); never edited later."""
    item = standing_item(facts, command.item_id)
    require(may_command(context.role, "RecordReview"))
    need_absent(facts, CommitteeReview, command.review_id)
    meeting = need(facts, Meeting, command.meeting_id)
    require(meeting_is_open(meeting, facts.find(Visit, meeting.visit_id)), _meeting_is_past(meeting, context))
    require(*_proof(command), *_commitment(command, item, context))
    return (
        CommitteeReview(
            id=command.review_id,
            item_id=item.id,
            gate=command.gate,
            round=min(command.seen_round, item.round) if command.seen_round > 0 else item.round,
            meeting_id=command.meeting_id,
            place=command.place,
            outcome=command.outcome,
            recorded_by=context.actor,
            recorded_at=context.made_at,
            documents_reviewed=command.documents_reviewed,
            change_observed=command.change_observed,
            observation=command.observation,
            dissent=command.dissent,
            recommendation=command.recommendation,
            commitment_reason=command.commitment_reason,
            evidence_ids=command.evidence_ids,
            seen_area=command.seen_area,
            seen_compliance_point=command.seen_compliance_point,
            seen_actions_needed=command.seen_actions_needed,
            seen_root_cause=command.seen_root_cause,
            seen_evidence=command.seen_evidence,
        ),
    )


def withdraw_review(command: WithdrawReview, facts: Facts, context: Context) -> tuple[CommitteeReview, ...]:
    """Withdraw a mistaken review; it stays visible with the reason."""
    review = need(facts, CommitteeReview, command.review_id)
    require(may_command(context.role, "WithdrawReview"))
    if review.item_id != command.item_id:
        raise refuse("E0", "record.missing", kind=PlanItem.KIND, record=command.item_id)
    if review.is_withdrawn:
        raise refuse("D1", "review.withdrawn", Who.NOBODY, Where.REVIEW)
    if not command.reason.strip():
        raise refuse("D1", "reason.missing", Who.ADVISOR, Where.REVIEW)
    return (replace(review, withdrawn_reason=command.reason),)


def attach_evidence(command: AttachEvidence, facts: Facts, context: Context) -> tuple[Evidence, ...]:
    """Attach a stored file to what it shows in this engagement."""
    if command.subject_kind is SubjectKind.ITEM:
        standing_item(facts, command.subject_id)
    else:
        need(facts, _SUBJECTS[command.subject_kind], command.subject_id)
    require(
        may_command(context.role, "AttachEvidence"), _is_open(command.subject_id, command.subject_kind, facts, context)
    )
    need_absent(facts, Evidence, command.evidence_id)
    thumb = command.thumb_sha256
    others = (digest for digest in (thumb, command.source_sha256) if digest)
    is_odd = not 0 <= command.original_size <= MOST_BYTES or (command.original_size and not command.source_sha256)
    if command.size <= 0 or is_odd or not all(_SHA256.fullmatch(digest) for digest in (command.sha256, *others)):
        raise refuse("G2", "evidence.not_stored", Who.ADVISOR, Where.ITEM)
    return (
        Evidence(
            id=command.evidence_id,
            subject_id=command.subject_id,
            subject_kind=command.subject_kind,
            kind=command.kind,
            file_name=command.file_name,
            media_type=command.media_type,
            size=command.size,
            sha256=command.sha256,
            added_by=context.actor,
            added_at=context.made_at,
            device=context.device,
            caption=command.caption,
            thumb_sha256=thumb,
            taken_at=command.taken_at,
            source_sha256=command.source_sha256,
            original_size=command.original_size,
        ),
    )


def caption_evidence(command: CaptionEvidence, facts: Facts, context: Context) -> tuple[Evidence, ...]:
    """Change what is said about a piece of evidence."""
    evidence = need(facts, Evidence, command.evidence_id)
    require(
        may_command(context.role, "CaptionEvidence"),
        _is_open(evidence.subject_id, evidence.subject_kind, facts, context),
    )
    return (replace(evidence, caption=command.caption),)


def mark_evidence(command: MarkEvidence, facts: Facts, context: Context) -> tuple[Evidence, ...]:
    """Draw over a photo; the photo itself stays as it is."""
    evidence = need(facts, Evidence, command.evidence_id)
    require(
        may_command(context.role, "MarkEvidence"),
        _is_open(evidence.subject_id, evidence.subject_kind, facts, context),
    )
    if evidence.kind is not EvidenceKind.PHOTO or not is_sound(command.marks):
        raise refuse("G2", "evidence.marks", Who.ADVISOR, Where.ITEM)
    return (replace(evidence, marks=command.marks),)


def withdraw_evidence(command: WithdrawEvidence, facts: Facts, context: Context) -> tuple[Evidence, ...]:
    """Withdraw a piece of evidence, also from what is locked; a G2 that rests on it becomes stale (D1)."""
    evidence = need(facts, Evidence, command.evidence_id)
    require(may_command(context.role, "WithdrawEvidence"))
    if evidence.withdrawn_reason:
        raise refuse("D1", "evidence.withdrawn", Who.NOBODY, Where.ITEM)
    if not command.reason.strip():
        raise refuse("D1", "reason.missing", Who.ADVISOR, Where.ITEM)
    return (replace(evidence, withdrawn_reason=command.reason),)


def _is_open(subject_id: str, kind: SubjectKind, facts: Facts, context: Context) -> Reason:
    """Say whether what evidence hangs on takes more (L1): a completed checklist and a closed visit stay as they are."""
    visit = facts.find(Visit, subject_id) if kind is SubjectKind.VISIT else None
    if visit is not None:
        return evidence_is_open(visit, context.made_at)
    answer = facts.find(Answer, subject_id) if kind is SubjectKind.ANSWER else None
    return Reason("L1", True, "run.open") if answer is None else answer_is_open(answer, facts)


def _meeting_is_past(meeting: Meeting, context: Context) -> Reason:
    if meeting.held_on > context.today:
        return Reason("D1", False, "meeting.future", Who.ADVISOR, Where.MEETING, {"number": meeting.number})
    return Reason("D1", True, "meeting.held", params={"number": meeting.number})


def _proof(command: RecordReview) -> tuple[Reason, ...]:
    """G2 names which proof the committee had, with the evidence; G3 quotes the recommendation it follows up."""
    if command.outcome is not ReviewOutcome.AGREED:
        return ()
    if command.gate is Gate.G2:
        if not command.documents_reviewed and not command.change_observed:
            return (Reason("G2", False, "proof.missing", Who.COMMITTEE, Where.REVIEW),)
        if not command.evidence_ids and not command.observation.strip():
            return (Reason("G2", False, "evidence.missing", Who.COMMITTEE, Where.REVIEW),)
    if command.gate is Gate.G3 and not command.recommendation.strip():
        return (Reason("G3", False, "recommendation.missing", Who.ADVISOR, Where.REVIEW),)
    return ()


def missing_commitment(item: PlanItem, context: Context) -> tuple[str, ...]:
    """C1: return the fields by which the factory has not yet shown commitment."""
    return tuple(name for name in context.pack.commitment.fields if not str(getattr(item, name) or "").strip())


def _commitment(command: RecordReview, item: PlanItem, context: Context) -> tuple[Reason, ...]:
    missing = missing_commitment(item, context)
    if missing and not command.commitment_reason.strip():
        return (Reason("C1", False, "commitment.missing", Who.FACTORY, Where.FIELD, {"fields": missing}),)
    return ()
