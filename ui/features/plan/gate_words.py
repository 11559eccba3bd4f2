"""What must happen before an item can be Completed, in words: each rule, what is missing, who, where, what changed."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.catalogue import Catalogue
from app.domain.plan.claims import ClaimStanding, ClaimState
from app.domain.plan.gates import GateStanding, GateState
from app.domain.plan.records import EvidenceKind, Gate, Interviews, PlanItem
from app.domain.reasons import Reason
from app.domain.rulepack import RulePack
from app.queries.item_detail import ItemDetail, ReviewLine
from ui.features.plan.item_presenter import ItemView
from ui.features.plan.words import point_words
from ui.i18n.messages import field_title, reason_words, rule_title
from ui.i18n.translator import current_language, fill, translate
from ui.widgets.reason_list import ReasonRow
from ui.widgets.state_mark import ReasonState

REVIEW = "review:"
OVERRIDE = "interviews"
_STATES = {
    GateStanding.MET: ReasonState.MET,
    GateStanding.STALE: ReasonState.STALE,
    GateStanding.DIFFER: ReasonState.DIFFER,
}


def completion_rows(view: ItemView) -> tuple[ReasonRow, ...]:
    """Return the rows of the gate panel, in the order of the rules; `review:G1` and `interviews` are their targets."""
    gates = {state.gate.value: state for state in view.gates}
    rows = []
    for reason in view.reasons:
        state = gates.get(reason.rule)
        if state is not None:
            rows.append(_gate_row(reason, state, view))
        elif reason.rule == "I1":
            rows.extend(_interview_rows(reason, view))
        else:
            mark = ReasonState.MET if reason.met else ReasonState.MISSING
            rows.append(ReasonRow(mark, rule_title(reason.rule), reason_words(reason), reason.rule))
    return tuple(rows)


def _gate_row(reason: Reason, state: GateState, view: ItemView) -> ReasonRow:
    mark = _STATES.get(state.standing, ReasonState.MISSING)
    detail = met_words(state, view.detail) if reason.met else reason_words(reason)
    if state.changed:
        detail = "\n".join((detail, *difference_words(state, view.item, view.context.catalogue)))
    link = ""
    if not reason.met and view.may("RecordReview").met:
        is_stale = state.standing is GateStanding.STALE
        link = translate("GatePanel", "Confirm again") if is_stale else translate("GatePanel", "Record review")
    return ReasonRow(mark, rule_title(reason.rule), detail, reason.rule, link, f"{REVIEW}{reason.rule}")


def _interview_rows(reason: Reason, view: ItemView) -> list[ReasonRow]:
    overridden = view.item.interviews is not Interviews.DEFAULT
    if reason.met and not overridden:
        return []
    detail = reason_words(reason)
    if overridden:
        words = translate("GatePanel", "Overridden by the advisor: {reason}")
        detail = f"{detail}\n{fill(words, reason=view.item.interviews_reason)}"
    link = translate("GatePanel", "Override") if view.may("OverrideInterviews").met else ""
    mark = ReasonState.MET if reason.met else ReasonState.MISSING
    return [ReasonRow(mark, rule_title("I1"), detail, "I1", link, OVERRIDE)]


def met_words(state: GateState, detail: ItemDetail) -> str:
    """Return what a gate rests on: the day and meeting, then the proof (G2) or the members present."""
    line = next((line for line in detail.reviews if state.review and line.review.id == state.review.id), None)
    formats = current_language().formats
    day = "" if state.held_on is None else formats.short_day(state.held_on)
    if line is not None and line.meeting is not None:
        words = translate("GatePanel", "{day}, meeting {number}")
        day = fill(words, day=day, number=line.meeting.number)
    if state.gate is Gate.G2 and line is not None:
        return " · ".join((day, proof_words(line, detail)))
    workers = translate("GatePanel", "%n worker member(s)", "", state.workers)
    managers = translate("GatePanel", "%n management member(s)", "", state.managers)
    return f"{day} · {workers} · {managers}"


def proof_words(line: ReviewLine, detail: ItemDetail) -> str:
    """Return which proof the committee had: documents reviewed, change observed, 2 photos."""
    review = line.review
    parts = []
    if review.documents_reviewed:
        parts.append(translate("GatePanel", "documents reviewed"))
    if review.change_observed:
        parts.append(translate("GatePanel", "change observed"))
    kinds = [each.evidence.kind for each in detail.evidence if each.evidence.id in review.evidence_ids]
    photos = kinds.count(EvidenceKind.PHOTO)
    if photos:
        parts.append(translate("GatePanel", "%n photo(s)", "", photos))
    if len(kinds) > photos:
        parts.append(translate("GatePanel", "%n document(s)", "", len(kinds) - photos))
    return translate("GatePanel", ", ").join(parts)


def difference_words(state: GateState, item: PlanItem, catalogue: Catalogue) -> list[str]:
    """Return for each field that changed what the committee saw then and what stands now."""
    review = state.review
    if review is None:
        return []
    lines: list[str] = []
    for name in state.changed:
        if name == "evidence":
            lines.append(translate("GatePanel", "The evidence of this review is no longer what it was."))
            continue
        then, now = str(getattr(review, f"seen_{name}")), str(getattr(item, name))
        if name == "compliance_point":
            then, now = (point_words(catalogue, "", each) for each in (then, now))
        title = field_title(name)
        lines.append(fill(translate("GatePanel", "{field}, then: {value}"), field=title, value=then or "—"))
        lines.append(fill(translate("GatePanel", "{field}, now: {value}"), field=title, value=now or "—"))
    return lines


def claim_rows(claim: ClaimState, pack: RulePack) -> Sequence[ReasonRow]:
    """Return where the factory's claim stands on its clock, counted in visits (F1)."""
    if claim.claim is None or claim.standing is ClaimStanding.NONE:
        return ()
    day = current_language().formats.day(claim.claim.claimed_on)
    said = translate("GatePanel", "Claimed by {name} on {day}")
    title = fill(said, name=claim.claim.claimed_by, day=day)
    window = pack.claims.visit_window
    left = max(0, window - claim.visits)
    details = {
        ClaimStanding.WORKED: translate("GatePanel", "The committee has worked on it since."),
        ClaimStanding.CLAIMED: translate("GatePanel", "To be worked on in one of the next %n visit(s).", "", left),
        ClaimStanding.REVIEW_NOW: translate("GatePanel", "Review it now: %n visit(s) left to work on it.", "", left),
        ClaimStanding.OVERDUE: translate(
            "GatePanel", "Overdue: %n visit(s) went by without a review. The supervisor sees it.", "", claim.visits
        ),
    }
    marks = {
        ClaimStanding.WORKED: ReasonState.NOTE,
        ClaimStanding.CLAIMED: ReasonState.NOTE,
        ClaimStanding.REVIEW_NOW: ReasonState.WARNING,
        ClaimStanding.OVERDUE: ReasonState.ERROR,
    }
    return (ReasonRow(marks[claim.standing], title, details[claim.standing], "F1"),)
