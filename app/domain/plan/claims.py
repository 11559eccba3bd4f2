"""F1 and P1: how urgent an item is, counted in visits and not in days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from app.domain.committee.records import Meeting
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.gates import GateStanding, gate_states
from app.domain.plan.records import Claim, CommitteeReview, PlanItem, Status
from app.domain.visit.records import Visit, VisitStatus


class ClaimStanding(StrEnum):
    """Where an open claim is on its clock."""

    NONE = "none"
    WORKED = "worked"
    CLAIMED = "claimed"
    REVIEW_NOW = "review_now"
    OVERDUE = "overdue"


class Urgency(IntEnum):
    """Order of a visit's agenda; within one urgency publicly reported items come first (P1)."""

    CLAIM_OVERDUE = 0
    CLAIM = 1
    HALF_DONE = 2
    TARGET_OVERDUE = 3
    REST = 4
    DONE = 5


@dataclass(frozen=True, slots=True)
class ClaimState:
    """The standing of an item's oldest unworked claim; `visits` are the counted visits since it was made."""

    standing: ClaimStanding
    claim: Claim | None = None
    visits: int = 0


def claim_state(item: PlanItem, facts: Facts, context: Context) -> ClaimState:
    """Return where the item's claims stand (F1).

    A claim is worked by a review of any gate in the current round held on or after the day of the claim (ours),
    unless the visit was cancelled.
    """
    open_claims = (claim for claim in facts.children(Claim, item.id) if claim.closed_on is None)
    claims = sorted(open_claims, key=lambda claim: (claim.claimed_on, claim.id))
    if not claims or item.status is Status.COMPLETED:
        return ClaimState(ClaimStanding.NONE)
    last_worked = _last_worked(item, facts)
    unworked = [claim for claim in claims if last_worked is None or claim.claimed_on > last_worked]
    if not unworked:
        return ClaimState(ClaimStanding.WORKED, claims[-1])
    oldest = unworked[0]
    visits = sum(
        visit.status is VisitStatus.CLOSED
        and visit.kind.value in context.pack.visits.counted_kinds
        and visit.day > oldest.claimed_on
        for visit in facts.children(Visit, item.engagement_id)
    )
    rule = context.pack.claims
    if visits >= rule.visit_window:
        return ClaimState(ClaimStanding.OVERDUE, oldest, visits)
    if visits >= rule.review_now_after:
        return ClaimState(ClaimStanding.REVIEW_NOW, oldest, visits)
    return ClaimState(ClaimStanding.CLAIMED, oldest, visits)


def _last_worked(item: PlanItem, facts: Facts) -> date | None:
    days: list[date] = []
    for review in facts.children(CommitteeReview, item.id):
        if review.round == item.round and not review.is_withdrawn:
            meeting = facts.find(Meeting, review.meeting_id)
            if meeting is not None and _took_place(meeting, facts):
                days.append(meeting.held_on)
    return max(days, default=None)


def _took_place(meeting: Meeting, facts: Facts) -> bool:
    visit = facts.find(Visit, meeting.visit_id)
    return visit is not None and visit.status is not VisitStatus.CANCELLED


def urgency(item: PlanItem, facts: Facts, context: Context) -> Urgency:
    """Return the item's place in the order of a visit's agenda, before P1."""
    claim = claim_state(item, facts, context).standing
    gates = [state.standing for state in gate_states(item, facts, context)]
    found = urgency_by(item, claim, gates)
    is_late = item.target_date is not None and item.target_date < context.today
    return Urgency.TARGET_OVERDUE if found is Urgency.REST and is_late else found


def urgency_by(item: PlanItem, claim: ClaimStanding, gates: Iterable[GateStanding]) -> Urgency:
    """Return the same of what is known already, with the item's target date left out."""
    if item.status is Status.COMPLETED:
        return Urgency.DONE
    if claim is ClaimStanding.OVERDUE:
        return Urgency.CLAIM_OVERDUE
    if claim in (ClaimStanding.CLAIMED, ClaimStanding.REVIEW_NOW):
        return Urgency.CLAIM
    is_half_done = any(standing is not GateStanding.OPEN for standing in gates)
    return Urgency.HALF_DONE if is_half_done else Urgency.REST
