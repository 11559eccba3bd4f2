"""Recording what a committee decided: proof (G2, G3), commitment (C1), locks (L1), words as they were seen (D1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.marks import Mark, Shape, to_text
from app.domain.plan.commands import AttachEvidence, CaptionEvidence, MarkEvidence, WithdrawEvidence, WithdrawReview
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import (
    CommitteeReview,
    Evidence,
    EvidenceKind,
    Gate,
    ReviewOutcome,
    SubjectKind,
)
from app.domain.plan.review_rules import missing_commitment, record_review
from app.domain.reasons import Blocked, Reason, Where, Who
from app.domain.visit.records import VisitStatus
from tests.builders.checklists import answer, run
from tests.builders.domain import ELSEWHERE, HERE, NOW, PACK, TODAY, ReviewPatch, Site, days_before
from tests.builders.inspections import a_violation

AGREED, NOT_YET, DISAGREED = ReviewOutcome.AGREED, ReviewOutcome.NOT_YET, ReviewOutcome.DISAGREED
OTHERS = [NOT_YET, DISAGREED]


def test_D1_a_review_keeps_all_that_was_said_and_seen() -> None:
    site = Site()
    item = site.item()
    photo = site.evidence(item)
    command = site.review_command(
        item,
        Gate.G2,
        site.meeting(),
        place=4,
        observation="Keys hang there",
        documents_reviewed=True,
        change_observed=True,
        dissent="One member wants a second key",
        recommendation="Name a key holder",
        commitment_reason="Not needed",
        evidence_ids=(photo.id,),
    )
    command = replace(command, seen_area="as seen", seen_actions_needed="as seen", seen_root_cause="as seen")
    site.give(command)
    assert site.facts.all(CommitteeReview) == [
        CommitteeReview(
            id=command.review_id,
            item_id=item.id,
            gate=Gate.G2,
            round=1,
            meeting_id=command.meeting_id,
            place=4,
            outcome=AGREED,
            recorded_by="advisor",
            recorded_at=NOW,
            documents_reviewed=True,
            change_observed=True,
            observation="Keys hang there",
            dissent="One member wants a second key",
            recommendation="Name a key holder",
            commitment_reason="Not needed",
            evidence_ids=(photo.id,),
            seen_area="as seen",
            seen_compliance_point="cp.exits",
            seen_actions_needed="as seen",
            seen_root_cause="as seen",
            seen_evidence=(f"{photo.id}:{'a' * 64}",),
        )
    ]


def test_D1_what_was_seen_is_never_computed_again() -> None:
    """The item changed before the review arrived: the committee is bound to what it had before it."""
    site = Site()
    item = site.item()
    command = site.review_command(item, Gate.G1, site.meeting())
    site.keep(replace(item, area="Exits are blocked"), ELSEWHERE)
    site.give(command)
    assert site.gate(item, Gate.G1).standing is GateStanding.STALE


@pytest.mark.parametrize(("seen_round", "kept"), [(0, 3), (1, 1), (2, 2), (3, 3), (4, 3), (-1, 3)], ids=str)
def test_S4_a_review_stays_in_the_round_it_was_made_in(seen_round: int, kept: int) -> None:
    """Reopened elsewhere before the review arrived, the item has a new round that it does not count in."""
    site = Site()
    item = site.item(in_round=3)
    site.give(replace(site.review_command(item, Gate.G1, site.meeting()), seen_round=seen_round))
    assert [review.round for review in site.facts.all(CommitteeReview)] == [kept]


# -- proof


@pytest.mark.parametrize(
    ("documents", "change", "observation", "with_photo", "needs"),
    [
        (True, False, "", True, None),
        (False, True, "", True, None),
        (True, True, "", True, None),
        (True, False, "Keys hang there", False, None),
        (False, True, "Keys hang there", False, None),
        (False, True, "Keys hang there", True, None),
        (False, False, "Keys hang there", True, "proof.missing"),
        (True, False, "", False, "evidence.missing"),
        (False, True, "  ", False, "evidence.missing"),
        (False, False, "", False, "proof.missing"),
    ],
)
@pytest.mark.parametrize("outcome", ReviewOutcome)
def test_G2_documents_or_the_change_were_seen_with_evidence(
    documents: bool, change: bool, observation: str, with_photo: bool, needs: str | None, outcome: ReviewOutcome
) -> None:
    site = Site()
    item = site.item()
    details: ReviewPatch = {
        "documents_reviewed": documents,
        "change_observed": change,
        "observation": observation,
        "evidence_ids": (site.evidence(item).id,) if with_photo else (),
    }
    command = site.review_command(item, Gate.G2, site.meeting(), outcome, **details)
    if needs is None or outcome is not AGREED:
        site.give(command)
        return
    assert site.refused(command) == [Reason("G2", False, needs, Who.COMMITTEE, Where.REVIEW)]


@pytest.mark.parametrize("kind", ["unknown", "withdrawn", "of another item"])
@pytest.mark.parametrize("is_in_digest", [False, True])
def test_G2_evidence_that_does_not_stand_on_the_item_proves_nothing(kind: str, is_in_digest: bool) -> None:
    site = Site()
    item = site.item()
    pieces = {
        "unknown": "0197700e-3c00-7000-8000-000000000001",
        "withdrawn": site.evidence(item, withdrawn_reason="blurred").id,
        "of another item": site.evidence(site.item()).id,
    }
    command = site.review_command(item, Gate.G2, site.meeting(), evidence_ids=(pieces[kind],))
    if is_in_digest:
        command = replace(command, seen_evidence=(f"{pieces[kind]}:{'a' * 64}",))
    site.give(command)
    state = site.gate(item, Gate.G2)
    assert (state.standing, state.changed) == (GateStanding.STALE, ("evidence",))


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("recommendation", ["", "  ", "Name a key holder"])
@pytest.mark.parametrize("outcome", ReviewOutcome)
def test_G3_an_agreed_review_quotes_the_recommendation(gate: Gate, recommendation: str, outcome: ReviewOutcome) -> None:
    site = Site()
    item = site.item()
    command = site.review_command(item, gate, site.meeting(), outcome, recommendation=recommendation)
    if gate is Gate.G3 and outcome is AGREED and not recommendation.strip():
        assert site.refused(command) == [Reason("G3", False, "recommendation.missing", Who.ADVISOR, Where.REVIEW)]
    else:
        site.give(command)


# -- commitment


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({}, ()),
        ({"root_cause": ""}, ("root_cause",)),
        ({"actions_needed": "  "}, ("actions_needed",)),
        ({"lead_person": ""}, ("lead_person",)),
        ({"target_date": None}, ("target_date",)),
        ({"progress": "\n"}, ("progress",)),
        ({"progress": "", "root_cause": ""}, ("root_cause", "progress")),
        ({"additional_persons": (), "question": "", "key_work_ahead": ""}, ()),
    ],
    ids=str,
)
@pytest.mark.parametrize("outcome", ReviewOutcome)
def test_C1_the_factory_has_shown_commitment_or_a_reason_is_given(
    changes: dict[str, object], missing: tuple[str, ...], outcome: ReviewOutcome
) -> None:
    site = Site()
    item = site.item()
    site.keep(replace(item, **changes))  # type: ignore[arg-type]
    command = site.review_command(item, Gate.G1, site.meeting(), outcome)
    assert missing_commitment(site.now(item), site.context()) == missing
    if not missing:
        site.give(command)
        return
    for reason in ("", " \n"):
        assert site.refused(replace(command, commitment_reason=reason)) == [
            Reason("C1", False, "commitment.missing", Who.FACTORY, Where.FIELD, {"fields": missing})
        ]
    site.give(replace(command, commitment_reason="The manager is on leave"))


def test_C1_what_shows_commitment_is_the_packs() -> None:
    site = Site(pack=replace(PACK, commitment=replace(PACK.commitment, fields=("lead_person",))))
    item = site.item()
    site.keep(replace(item, root_cause="", lead_person=""))
    assert missing_commitment(site.now(item), site.context()) == ("lead_person",)


def test_C1_all_that_is_missing_is_said_at_once() -> None:
    site = Site()
    item = site.item(lead_person="")
    command = site.review_command(item, Gate.G3, site.meeting(), recommendation="")
    assert [(reason.rule, reason.needs) for reason in site.refused(command)] == [
        ("G3", "recommendation.missing"),
        ("C1", "commitment.missing"),
    ]


# -- the meeting


@pytest.mark.parametrize(
    ("closed", "status", "needs"),
    [
        (False, VisitStatus.IN_PROGRESS, ""),
        (False, VisitStatus.PLANNED, ""),
        (False, VisitStatus.CANCELLED, "meeting.visit_over"),
        (True, VisitStatus.IN_PROGRESS, "meeting.closed"),
        (False, VisitStatus.CLOSED, "meeting.visit_over"),
        (True, VisitStatus.CLOSED, "meeting.closed"),
    ],
)
def test_L1_nothing_is_recorded_in_a_locked_meeting(closed: bool, status: VisitStatus, needs: str) -> None:
    site = Site()
    item = site.item()
    command = site.review_command(item, Gate.G1, site.meeting(visit=site.visit(status=status), closed=closed))
    if not needs:
        site.give(command)
        return
    assert site.refused(command) == [Reason("L1", False, needs, Who.ADVISOR, Where.MEETING, {"number": 1})]


@pytest.mark.parametrize(("held_on", "is_past"), [(TODAY, True), (days_before(30), True), (date(2026, 6, 16), False)])
def test_D1_nothing_was_decided_tomorrow(held_on: date, is_past: bool) -> None:
    site = Site()
    item = site.item()
    command = site.review_command(item, Gate.G1, site.meeting(held_on))
    if is_past:
        site.give(command)
        return
    assert site.refused(command) == [Reason("D1", False, "meeting.future", Who.ADVISOR, Where.MEETING, {"number": 1})]


def test_L1_a_locked_meeting_of_tomorrow_says_both() -> None:
    site = Site()
    item = site.item()
    command = site.review_command(item, Gate.G1, site.meeting(date(2026, 6, 16), closed=True))
    assert [reason.rule for reason in site.refused(command)] == ["L1", "D1"]


@pytest.mark.parametrize("closed", [False, True])
def test_L1_a_meeting_whose_visit_is_not_here_is_judged_by_itself(closed: bool) -> None:
    site = Site()
    item = site.item()
    meeting = site.keep(replace(site.meeting(closed=closed), visit_id="elsewhere"))
    command = site.review_command(item, Gate.G1, meeting)
    if closed:
        with pytest.raises(Blocked, match=r"L1:meeting\.closed"):
            record_review(command, site.facts, site.context())
    else:
        assert record_review(command, site.facts, site.context())


# -- withdrawing


def test_D1_a_withdrawn_review_stays_with_its_reason() -> None:
    site = Site()
    item = site.item()
    review = site.review(item, Gate.G1)
    site.give(WithdrawReview(review.id, item.id, "Wrong item"))
    assert site.now(review) == replace(review, withdrawn_reason="Wrong item")
    assert site.gate(item, Gate.G1).standing is GateStanding.OPEN


def test_D1_a_review_is_withdrawn_once_with_a_reason_and_for_its_item() -> None:
    site = Site()
    item = site.item()
    review = site.review(item, Gate.G1)
    assert site.refused(WithdrawReview(review.id, item.id, " ")) == [
        Reason("D1", False, "reason.missing", Who.ADVISOR, Where.REVIEW)
    ]
    assert [(r.rule, r.needs, r.params) for r in site.refused(WithdrawReview(review.id, "other", "Wrong"))] == [
        ("E0", "record.missing", {"kind": "plan_item", "record": "other"})
    ]
    site.give(WithdrawReview(review.id, item.id, "Wrong item"))
    assert site.refused(WithdrawReview(review.id, item.id, "Once more")) == [
        Reason("D1", False, "review.withdrawn", Who.NOBODY, Where.REVIEW)
    ]


# -- evidence


@pytest.mark.parametrize("kind", SubjectKind)
def test_G2_evidence_hangs_on_what_it_shows(kind: SubjectKind) -> None:
    site = Site()
    subject: Record = {
        SubjectKind.ITEM: site.item(),
        SubjectKind.VISIT: site.visit(),
        SubjectKind.ANSWER: answer(site, run(site)),
        SubjectKind.VIOLATION: a_violation(site),
    }[kind]
    command = AttachEvidence(
        site.new_id(), subject.id, kind, EvidenceKind.DOCUMENT, "list.pdf", "application/pdf", 5, "c" * 64, "Keys"
    )
    site.give(command, Role.FACTORY)
    assert site.facts.all(Evidence) == [
        Evidence(
            id=command.evidence_id,
            subject_id=subject.id,
            subject_kind=kind,
            kind=EvidenceKind.DOCUMENT,
            file_name="list.pdf",
            media_type="application/pdf",
            size=5,
            sha256="c" * 64,
            added_by="factory",
            added_at=NOW,
            device=HERE,
            caption="Keys",
        )
    ]
    wrong = SubjectKind.VISIT if kind is SubjectKind.ITEM else SubjectKind.ITEM
    [reason] = site.refused(replace(command, subject_kind=wrong), Role.FACTORY)
    assert (reason.rule, reason.needs) == ("E0", "record.missing")


VISIT_OVER = Reason("L1", False, "evidence.visit_over", Who.NOBODY, Where.VISIT)


@pytest.mark.parametrize(
    ("status", "closed_after", "why"),
    [
        (VisitStatus.PLANNED, None, None),
        (VisitStatus.IN_PROGRESS, None, None),
        (VisitStatus.CLOSED, timedelta(minutes=-1), VISIT_OVER),
        (VisitStatus.CLOSED, None, VISIT_OVER),
        (VisitStatus.CLOSED, timedelta(0), VISIT_OVER),
        (VisitStatus.CANCELLED, None, VISIT_OVER),
        # Done before the visit was closed, on a device from which it came later: it belongs to the record.
        (VisitStatus.CLOSED, timedelta(minutes=1), None),
    ],
)
def test_L1_evidence_of_a_visit_is_locked_with_its_record_and_can_still_be_withdrawn(
    status: VisitStatus, closed_after: timedelta | None, why: Reason | None
) -> None:
    site = Site()
    visit = site.visit(status=status)
    if closed_after is not None:
        visit = site.keep(replace(visit, closed_at=NOW + closed_after))
    photo = site.evidence(visit)
    attach = AttachEvidence(
        site.new_id(), visit.id, SubjectKind.VISIT, EvidenceKind.PHOTO, "hall.jpg", "image/jpeg", 9, "e" * 64
    )
    mark = MarkEvidence(photo.id, to_text((Mark(Shape.BOX, ((100, 100), (900, 900))),)))
    for command in (attach, CaptionEvidence(photo.id, "The hall"), mark):
        if why is None:
            site.give(command)
        else:
            assert site.refused(command) == [why]
    site.give(WithdrawEvidence(photo.id, "Shows a worker's face"))
    assert site.now(photo).withdrawn_reason == "Shows a worker's face"


def test_L1_what_shows_an_item_is_attached_to_it_also_after_the_visit() -> None:
    site = Site()
    site.visit(status=VisitStatus.CLOSED)
    item = site.item()
    photo = AttachEvidence(
        site.new_id(), item.id, SubjectKind.ITEM, EvidenceKind.PHOTO, "exit.jpg", "image/jpeg", 9, "e" * 64
    )
    site.give(photo)
    assert [piece.id for piece in site.facts.children(Evidence, item.id)] == [photo.evidence_id]


@pytest.mark.parametrize(
    ("size", "sha256", "is_stored"),
    [
        (1, "0" * 64, True),
        (0, "0" * 64, False),
        (-1, "0" * 64, False),
        (1, "0" * 63, False),
        (1, "0" * 65, False),
        (1, "F" * 64, False),
        (1, "", False),
    ],
)
def test_G2_evidence_is_stored_before_it_is_attached(size: int, sha256: str, is_stored: bool) -> None:
    site = Site()
    command = AttachEvidence(
        site.new_id(), site.item().id, SubjectKind.ITEM, EvidenceKind.PHOTO, "a.jpg", "image/jpeg", size, sha256
    )
    if is_stored:
        site.give(command)
        return
    assert site.refused(command) == [Reason("G2", False, "evidence.not_stored", Who.ADVISOR, Where.ITEM)]


def test_D1_withdrawn_evidence_stays_with_its_first_reason() -> None:
    site = Site()
    item = site.item()
    photo = site.evidence(item)
    missing = Reason("D1", False, "reason.missing", Who.ADVISOR, Where.ITEM)
    assert site.refused(WithdrawEvidence(photo.id, " ")) == [missing]
    site.give(WithdrawEvidence(photo.id, "Shows another factory"))
    assert site.now(photo) == replace(photo, withdrawn_reason="Shows another factory")
    assert site.refused(WithdrawEvidence(photo.id, "Blurred")) == [
        Reason("D1", False, "evidence.withdrawn", Who.NOBODY, Where.ITEM)
    ]


def test_a_caption_says_something_else() -> None:
    site = Site()
    photo = site.evidence(site.item())
    site.give(CaptionEvidence(photo.id, "Exit 3"), Role.FACTORY)
    assert site.now(photo) == replace(photo, caption="Exit 3")
