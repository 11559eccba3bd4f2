"""What is still open in a visit while it can be mended: the check before one leaves the factory, and before closing.

What would hold once the visit is closed is asked of the domain, with the visit put in as closed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sqlalchemy import Connection

from app.domain.committee.records import Meeting
from app.domain.ids import engagement_scope
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.claims import ClaimStanding, claim_state
from app.domain.plan.gates import GateStanding, GateState, gate_states
from app.domain.plan.records import Claim, CommitteeReview, Evidence, PlanItem, Status
from app.domain.reasons import Param
from app.domain.visit.leaving import leaving_reasons
from app.domain.visit.records import Visit, VisitStatus
from app.queries.checklists import RunLine, runs_of_visit
from app.queries.standing import UNDER_WAY
from app.queries.visit_detail import MeetingLine, meeting_lines
from app.storage.overlay import OverlayFacts
from app.storage.rows import Stored, rows_of


class Severity(StrEnum):
    """How much a finding weighs: an ERROR holds closing back until a reason is given (L2), DONE is in order."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    DONE = "done"


class CheckCode(StrEnum):
    """What the check found."""

    MEETING_NOT_CLOSED = "meeting_not_closed"
    RUN_NOT_COMPLETED = "run_not_completed"
    RUN_DRAFT = "run_draft"
    MEETING_ONE_SIDED = "meeting_one_sided"
    MEETING_KIND = "meeting_kind"
    MEETING_DRAFT = "meeting_draft"
    CLAIM_SECOND_VISIT = "claim_second_visit"
    CLAIM_FIRST_VISIT = "claim_first_visit"
    REVIEW_UNCOUNTED = "review_uncounted"
    GATES_HALF_DONE = "gates_half_done"
    GATES_ELSEWHERE = "gates_elsewhere"
    FILES_MISSING = "files_missing"
    FILES_STORED = "files_stored"
    NO_MEETING = "no_meeting"
    NO_MINUTES = "no_minutes"
    NOBODY_NAMED = "nobody_named"
    MINUTES_KEPT = "minutes_kept"


class Place(StrEnum):
    """Where a finding is mended."""

    VISIT = "visit"
    MEETING = "meeting"
    RUN = "checklist"
    ITEM = "item"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: `record` is the id of the meeting or item it is about, `params` fill the words."""

    code: CheckCode
    severity: Severity
    place: Place
    record: str = ""
    params: dict[str, Param] = field(default_factory=dict)


# The cards choose whom to ask; what they are is judged by the domain.
_CANDIDATES = (
    "SELECT c.item_id FROM item_card AS c WHERE c.engagement_id = ? AND {condition} "
    "ORDER BY c.urgency, c.public DESC, c.target_date IS NULL, c.target_date, c.item_id"
)
_FILES = (
    "SELECT count(*), total(l.sha256 IS NULL) FROM evidence AS e LEFT JOIN evidence_local AS l ON l.sha256 = e.sha256 "
    "WHERE e.scope = ? AND e.device = ? AND e.added_at >= ? AND e.withdrawn_reason = ''"
)
# Chosen here, and not attached yet: cut short, or a person was asked.
_WAITING = "SELECT count(*) FROM file_import WHERE engagement_id = ? AND state IN ('waiting', 'asked')"
_DRAFTS = "SELECT place FROM draft WHERE place IN (SELECT value FROM json_each(?))"
_UNDONE = {
    "meeting.not_closed": (CheckCode.MEETING_NOT_CLOSED, Place.MEETING),
    "run.not_closed": (CheckCode.RUN_NOT_COMPLETED, Place.RUN),
}
_ORDER = {severity: place for place, severity in enumerate(Severity)}


def before_leaving(connection: Connection, visit: Visit, facts: Facts, context: Context) -> tuple[Check, ...]:
    """Return what the check finds in a visit in progress: errors, warnings, notes, then what is in order."""
    lines = meeting_lines(connection, visit.engagement_id, facts, context, visit_id=visit.id)
    runs = {line.id: line for line in runs_of_visit(connection, visit.id)}
    found = [
        *_of_rule(visit, facts, runs),
        *_of_runs(runs),
        *_of_meetings(connection, lines),
        *_of_items(connection, visit, lines, context),
        *_of_files(connection, visit, context),
        *_of_visit(visit, lines, decides_gates=context.pack.inspection is None),
    ]
    return tuple(sorted(found, key=lambda check: _ORDER[check.severity]))


def meeting_draft_places(meeting_id: str) -> tuple[str, ...]:
    """Return where unsaved words of a meeting are kept."""
    names = ("agenda", "minutes", "minutes_other", "attended", "guests", "point")
    return tuple(f"meeting/{meeting_id}/{name}" for name in names)


def _of_rule(visit: Visit, facts: Facts, runs: Mapping[str, RunLine]) -> Iterator[Check]:
    """Yield what the rule of closing itself would say."""
    for reason in leaving_reasons(visit, facts):
        code, place = _UNDONE[reason.needs]
        record = str(reason.params.get("record", ""))
        params = dict(reason.params)
        if record in runs:
            params |= _named(runs[record]) | {"answered": runs[record].answered}
        yield Check(code, Severity.ERROR, place, record, params)


def _of_runs(runs: Mapping[str, RunLine]) -> Iterator[Check]:
    for line in runs.values():
        if line.unsaved:
            params = _named(line) | {"count": line.unsaved}
            yield Check(CheckCode.RUN_DRAFT, Severity.WARNING, Place.RUN, line.id, params)


def _named(line: RunLine) -> dict[str, Param]:
    """Return the name of a run, and the titles of its template as JSON by language, its own first."""
    titles = {} if line.template is None else dict(line.template.title)
    return {"title": line.title, "titles": json.dumps(titles, ensure_ascii=False)}


def _of_meetings(connection: Connection, lines: tuple[MeetingLine, ...]) -> Iterator[Check]:
    drafts = _drafts(connection, (line.meeting for line in lines if not line.meeting.closed))
    for line in lines:
        meeting = line.meeting
        params: dict[str, Param] = {"number": meeting.number}
        if not line.presence.both_sides:
            params |= {"workers": line.presence.workers, "managers": line.presence.managers}
            yield Check(CheckCode.MEETING_ONE_SIDED, Severity.WARNING, Place.MEETING, meeting.id, params)
        if line.flaw:
            found = {**params, "flaw": line.flaw}
            yield Check(CheckCode.MEETING_KIND, Severity.NOTE, Place.MEETING, meeting.id, found)
        if not meeting.closed and drafts.intersection(meeting_draft_places(meeting.id)):
            yield Check(CheckCode.MEETING_DRAFT, Severity.WARNING, Place.MEETING, meeting.id, params)


def _drafts(connection: Connection, meetings: Iterable[Meeting]) -> frozenset[str]:
    """Return where words of these meetings are kept that nobody saved."""
    places = json.dumps([place for meeting in meetings for place in meeting_draft_places(meeting.id)])
    return frozenset(row[0] for row in connection.exec_driver_sql(_DRAFTS, (places,)))


def _of_items(
    connection: Connection, visit: Visit, lines: tuple[MeetingLine, ...], context: Context
) -> Iterator[Check]:
    ids = [
        str(row[0])
        for row in connection.exec_driver_sql(_CANDIDATES.format(condition=UNDER_WAY), (visit.engagement_id,))
    ]
    facts = OverlayFacts(connection, engagement_scope(visit.engagement_id), context.device)
    facts.read_ahead(PlanItem, ids)
    for cls in (CommitteeReview, Claim, Evidence):
        facts.read_children_ahead(cls, ids)
    here = rows_of(Visit).find(connection, visit.id)
    if here is not None:
        closed = replace(here.record, status=VisitStatus.CLOSED)
        facts.put(Stored(closed, here.scope, here.version))
    sittings = {line.meeting.id for line in lines}
    elsewhere = 0
    for id in ids:
        item = facts.find(PlanItem, id)
        if item is None or item.status is Status.COMPLETED:
            continue
        yield from _of_claim(item, facts, context)
        states = gate_states(item, facts, context)
        touched = any(state.review is not None and state.review.meeting_id in sittings for state in states)
        if touched:
            yield from _of_gates(item, states)
        elsewhere += not touched and _is_half_done(states)
    if elsewhere:
        yield Check(CheckCode.GATES_ELSEWHERE, Severity.NOTE, Place.PLAN, params={"count": elsewhere})


def _of_claim(item: PlanItem, facts: Facts, context: Context) -> Iterator[Check]:
    state = claim_state(item, facts, context)
    if state.claim is None:
        return
    params: dict[str, Param] = {
        "area": item.area,
        "claimed_on": state.claim.claimed_on.isoformat(),
        "visits": state.visits,
    }
    if state.standing is ClaimStanding.OVERDUE:
        yield Check(CheckCode.CLAIM_SECOND_VISIT, Severity.WARNING, Place.ITEM, item.id, params)
    elif state.standing is ClaimStanding.REVIEW_NOW:
        yield Check(CheckCode.CLAIM_FIRST_VISIT, Severity.NOTE, Place.ITEM, item.id, params)


def _of_gates(item: PlanItem, states: tuple[GateState, ...]) -> Iterator[Check]:
    for state in states:
        if state.standing is GateStanding.UNCOUNTED:
            params: dict[str, Param] = {"area": item.area, "gate": state.gate.value, "flaw": state.flaw}
            yield Check(CheckCode.REVIEW_UNCOUNTED, Severity.WARNING, Place.ITEM, item.id, params)
    if _is_half_done(states):
        missing = tuple(state.gate.value for state in states if state.standing is not GateStanding.MET)
        params = {"area": item.area, "gates": missing}
        yield Check(CheckCode.GATES_HALF_DONE, Severity.WARNING, Place.ITEM, item.id, params)


def _is_half_done(states: tuple[GateState, ...]) -> bool:
    reviewed = any(state.standing is not GateStanding.OPEN for state in states)
    return reviewed and not all(state.standing is GateStanding.MET for state in states)


def _of_files(connection: Connection, visit: Visit, context: Context) -> Iterator[Check]:
    if visit.started_at is None:
        return
    scope = engagement_scope(visit.engagement_id)
    bound = (scope, context.device, visit.started_at.isoformat())
    added, missing = connection.exec_driver_sql(_FILES, bound).one()
    waiting = connection.exec_driver_sql(_WAITING, (visit.engagement_id,)).scalar_one()
    if missing or waiting:
        count = int(missing) + int(waiting)
        yield Check(CheckCode.FILES_MISSING, Severity.WARNING, Place.PLAN, params={"count": count})
    elif added:
        yield Check(CheckCode.FILES_STORED, Severity.DONE, Place.PLAN, params={"count": int(added)})


def _of_visit(visit: Visit, lines: tuple[MeetingLine, ...], *, decides_gates: bool) -> Iterator[Check]:
    if not lines and decides_gates:
        yield Check(CheckCode.NO_MEETING, Severity.NOTE, Place.VISIT)
    if not visit.for_name:
        yield Check(CheckCode.NOBODY_NAMED, Severity.NOTE, Place.VISIT)
    if visit.minutes.strip():
        yield Check(CheckCode.MINUTES_KEPT, Severity.DONE, Place.VISIT)
    else:
        yield Check(CheckCode.NO_MINUTES, Severity.NOTE, Place.VISIT)
