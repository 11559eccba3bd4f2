"""Committee reviews and evidence."""

from __future__ import annotations

from app.domain.committee.records import Meeting
from app.domain.marks import Mark, Shape, to_text
from app.domain.plan.commands import (
    CaptionEvidence,
    MarkEvidence,
    RecordReview,
    WithdrawEvidence,
    WithdrawReview,
)
from app.domain.plan.records import (
    CommitteeReview,
    Evidence,
    EvidenceKind,
    Gate,
    PlanItem,
    ReviewOutcome,
    Status,
)
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen


def review(person: Person, screen: Screen) -> Deed | None:
    """Record what the committee decided on a gate, with the words of this screen."""
    item = person.any(PlanItem, screen, where=lambda one: one.status is not Status.COMPLETED)
    meeting = person.any(Meeting, screen)
    if item is None or meeting is None or person.scope(item, screen) != person.scope(meeting, screen):
        return None
    gate = person.rng.choice(list(Gate))
    outcome = ReviewOutcome.AGREED if person.rng.random() < 0.85 else ReviewOutcome.NOT_YET
    pieces = [e for e in person.all(Evidence, screen) if e.subject_id == item.id and not e.withdrawn_reason]
    used = tuple(e.id for e in pieces) if gate is Gate.G2 and person.rng.random() < 0.7 else ()
    command = RecordReview(
        review_id=person.device.new(),
        item_id=item.id,
        gate=gate,
        meeting_id=meeting.id,
        place=person.rng.randint(1, 9),
        outcome=outcome,
        documents_reviewed=bool(used),
        change_observed=gate is Gate.G2,
        observation=person.words.word(),
        recommendation=person.words.word() if gate is Gate.G3 else "",
        dissent=person.words.word(),
        commitment_reason=person.words.word(),
        evidence_ids=used,
        seen_round=item.round,
        seen_area=item.area,
        seen_compliance_point=item.compliance_point,
        seen_actions_needed=item.actions_needed,
        seen_root_cause=item.root_cause,
        seen_evidence=tuple(f"{e.id}:{e.sha256}" for e in pieces if e.id in used),
    )
    return person.deed(command, item, screen)


def withdraw_review(person: Person, screen: Screen) -> Deed | None:
    """Withdraw a mistaken review."""
    found = person.any(CommitteeReview, screen, where=lambda one: not one.is_withdrawn)
    if found is None:
        return None
    return person.deed(WithdrawReview(found.id, found.item_id, person.words.word()), found, screen)


def caption(person: Person, screen: Screen) -> Deed | None:
    """Change a caption."""
    piece = person.any(Evidence, screen)
    if piece is None:
        return None
    return person.deed(CaptionEvidence(piece.id, person.words.edited(piece.caption)), piece, screen)


def mark(person: Person, screen: Screen) -> Deed | None:
    """Draw over a photo, in the place of what was drawn there before; or wipe that off."""
    photo = person.any(Evidence, screen, where=lambda one: one.kind is EvidenceKind.PHOTO)
    if photo is None:
        return None
    drawn = (Mark(Shape.WORDS, ((500, 500),), words=person.words.word()),)
    marks = "" if photo.marks and person.rng.random() < 0.2 else to_text(drawn)
    return person.deed(MarkEvidence(photo.id, marks), photo, screen)


def withdraw_evidence(person: Person, screen: Screen) -> Deed | None:
    """Withdraw a piece of evidence."""
    piece = person.any(Evidence, screen, where=lambda one: not one.withdrawn_reason)
    if piece is None:
        return None
    return person.deed(WithdrawEvidence(piece.id, person.words.word()), piece, screen)
