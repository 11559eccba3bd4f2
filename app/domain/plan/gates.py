"""What must happen before an item can be Completed: G1-G3, D1, I1, as data for the screen and the refusal alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.records import CommitteeReview, Evidence, Gate, Interviews, PlanItem, ReviewOutcome
from app.domain.reasons import Param, Reason, Where, Who
from app.domain.rulepack import RulePack
from app.domain.visit.records import Visit, VisitStatus


class GateStanding(StrEnum):
    """How a gate stands."""

    OPEN = "open"
    MET = "met"
    STALE = "stale"
    NOT_AGREED = "not_agreed"
    DIFFER = "differ"
    UNCOUNTED = "uncounted"


@dataclass(frozen=True, slots=True)
class GateState:
    """A gate's standing, the review it rests on, its meeting day, and what changed since (D1).

    `changed` names the fields that differ from what the committee had before it; `flaw` the code of why recorded
    reviews do not count; `workers` and `managers` count the members present in office.
    """

    gate: Gate
    standing: GateStanding
    review: CommitteeReview | None = None
    held_on: date | None = None
    changed: tuple[str, ...] = ()
    flaw: str = ""
    workers: int = 0
    managers: int = 0


@dataclass(frozen=True, slots=True)
class _Sitting:
    review: CommitteeReview
    held_on: date
    workers: int
    managers: int


SEEN_FIELDS: Mapping[Gate, tuple[str, ...]] = {
    Gate.G1: ("area", "compliance_point", "actions_needed"),
    Gate.G2: ("area", "compliance_point"),
    Gate.G3: ("root_cause", "actions_needed"),
}
"""D1: the item's fields each gate was decided on."""


def gate_states(item: PlanItem, facts: Facts, context: Context) -> tuple[GateState, ...]:
    """Return the state of G1, G2 and G3 in the item's current round; it depends on no order of arrival."""
    reviews = sorted(
        (
            review
            for review in facts.children(CommitteeReview, item.id)
            if review.round == item.round and not review.is_withdrawn
        ),
        key=lambda review: review.id,
    )
    return tuple(_gate_state(gate, item, [r for r in reviews if r.gate is gate], facts, context.pack) for gate in Gate)


def _gate_state(gate: Gate, item: PlanItem, reviews: list[CommitteeReview], facts: Facts, pack: RulePack) -> GateState:
    if not reviews:
        return GateState(gate, GateStanding.OPEN)
    sittings: list[_Sitting] = []
    flaw = ""
    for review in reviews:
        sitting = _sitting(review, facts, pack)
        if isinstance(sitting, str):
            flaw = sitting
        else:
            sittings.append(sitting)
    if not sittings:
        return GateState(gate, GateStanding.UNCOUNTED, reviews[-1], flaw=flaw)
    last_day = max(sitting.held_on for sitting in sittings)
    on_last_day = [sitting for sitting in sittings if sitting.held_on == last_day]
    latest = max(on_last_day, key=lambda sitting: (sitting.review.place, sitting.review.id))
    standing = GateStanding.MET
    changed: tuple[str, ...] = ()
    if len({sitting.review.outcome for sitting in on_last_day}) > 1:
        standing = GateStanding.DIFFER
    elif latest.review.outcome is not ReviewOutcome.AGREED:
        standing = GateStanding.NOT_AGREED
    else:
        changed = changed_since_seen(latest.review, item, facts)
        if changed:
            standing = GateStanding.STALE
    return GateState(gate, standing, latest.review, last_day, changed, workers=latest.workers, managers=latest.managers)


def changed_since_seen(review: CommitteeReview, item: PlanItem, facts: Facts) -> tuple[str, ...]:
    """Return the fields (and "evidence") that differ from what the committee had before it (D1).

    Evidence that a review names but that does not stand on the item proves nothing, whatever its digest says.
    """
    changed = [name for name in SEEN_FIELDS[review.gate] if getattr(review, f"seen_{name}") != getattr(item, name)]
    if review.gate is Gate.G2:
        standing = evidence_digest(review.evidence_ids, item, facts)
        if len(standing) < len(review.evidence_ids) or set(standing) != set(review.seen_evidence):
            changed.append("evidence")
    return tuple(changed)


def evidence_digest(evidence_ids: tuple[str, ...], item: PlanItem, facts: Facts) -> tuple[str, ...]:
    """Return "id:sha256" of those pieces of evidence that stand on the item, in the order given."""
    standing = {
        evidence.id: evidence.sha256 for evidence in facts.children(Evidence, item.id) if not evidence.withdrawn_reason
    }
    return tuple(f"{each}:{standing[each]}" for each in evidence_ids if each in standing)


def _sitting(review: CommitteeReview, facts: Facts, pack: RulePack) -> _Sitting | str:
    """Return the sitting behind a review, or the code of why it does not count."""
    meeting = facts.find(Meeting, review.meeting_id)
    if meeting is None:
        return "meeting.missing"
    visit = facts.find(Visit, meeting.visit_id)
    if visit is None or visit.status is VisitStatus.CANCELLED:
        return "meeting.no_visit"
    flaw = committee_flaw(facts.find(Committee, meeting.committee_id), meeting.held_on, pack)
    if flaw:
        return flaw
    present = members_present(meeting, facts)
    workers = sum(member.side is Side.WORKER for member in present)
    managers = len(present) - workers
    if workers < pack.reviews.worker_members_present:
        return "meeting.no_worker_member"
    if managers < pack.reviews.management_members_present:
        return "meeting.no_management_member"
    return _Sitting(review, meeting.held_on, workers, managers)


def committee_flaw(committee: Committee | None, day: date, pack: RulePack) -> str:
    """Return the code of why what a committee decides on a day does not count, '' when it does."""
    if committee is None or committee.kind not in pack.reviews.committee_kinds:
        return "meeting.committee_kind"
    return "" if committee.stands_on(day) else "meeting.committee_not_standing"


def members_present(meeting: Meeting, facts: Facts) -> tuple[Member, ...]:
    """Return the members of the meeting's committee who attended and were in office on its day."""
    found = (facts.find(Member, member_id) for member_id in dict.fromkeys(meeting.attended))
    return tuple(
        member
        for member in found
        if member is not None and member.committee_id == meeting.committee_id and member.in_office(meeting.held_on)
    )


def needs_interviews(item: PlanItem, pack: RulePack) -> bool:
    """I1: say whether the item must wait for worker interviews at the next assessment."""
    if item.interviews is not Interviews.DEFAULT:
        return item.interviews is Interviews.NEEDED
    return pack.interviews.needs_interviews(item.compliance_point, item.question)


def completion_reasons(item: PlanItem, facts: Facts, context: Context) -> tuple[Reason, ...]:
    """Return every condition of Path A, met or not (S2): the same list the screen shows and the server refuses with."""
    next_visit = _next_visit(item, facts, context)
    gates = tuple(_gate_reason(state, next_visit) for state in gate_states(item, facts, context))
    if needs_interviews(item, context.pack):
        interviews = Reason("I1", False, "interviews.wait", Who.ASSESSMENT, Where.ASSESSMENT)
    else:
        interviews = Reason("I1", True, "interviews.not_needed")
    return (*gates, interviews)


def _gate_reason(state: GateState, next_visit: date | None) -> Reason:
    params: dict[str, Param] = {"gate": state.gate.value}
    if state.review is not None:
        params["review"] = state.review.id
        params["outcome"] = state.review.outcome.value
    if state.held_on is not None:
        params |= {"held_on": state.held_on.isoformat(), "workers": state.workers, "managers": state.managers}
    if state.changed:
        params["changed"] = state.changed
    if state.flaw:
        params["flaw"] = state.flaw
    if state.standing is GateStanding.MET:
        return Reason(state.gate.value, True, "gate.met", params=params)
    if next_visit is not None:
        params["next_visit"] = next_visit.isoformat()
    return Reason(state.gate.value, False, f"gate.{state.standing.value}", Who.COMMITTEE, Where.REVIEW, params)


def _next_visit(item: PlanItem, facts: Facts, context: Context) -> date | None:
    days = [
        visit.day
        for visit in facts.children(Visit, item.engagement_id)
        if visit.status is VisitStatus.IN_PROGRESS
        or (visit.status is VisitStatus.PLANNED and visit.planned_on >= context.today)
    ]
    return min(days, default=None)


def last_gate_day(item: PlanItem, facts: Facts, context: Context) -> date | None:
    """Return the day of the latest meeting a met gate rests on (S3)."""
    return max(
        (
            state.held_on
            for state in gate_states(item, facts, context)
            if state.held_on is not None and state.standing is GateStanding.MET
        ),
        default=None,
    )
