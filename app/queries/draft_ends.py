"""Whether what was typed and not saved can be gone on with: what is over takes no more words, but they are kept."""

from __future__ import annotations

from app.domain.checklist.records import ChecklistRun
from app.domain.checklist.rules import run_is_open
from app.domain.committee.records import Meeting
from app.domain.committee.rules import meeting_is_open
from app.domain.factory.records import Engagement
from app.domain.inspection.records import Violation
from app.domain.inspection.rules import is_open
from app.domain.kernel.facts import Facts
from app.domain.plan.records import PlanItem, Status
from app.domain.visit.records import Visit, VisitStatus
from app.queries.draft_places import (
    ADDENDUM,
    CLAIM_FORM,
    COMPLETION_FORM,
    REOPENING_FORM,
    START_FORM,
    VIOLATION_FORMS,
    drafted_in,
    is_answer,
)

_UNTIL_COMPLETED = frozenset({CLAIM_FORM, COMPLETION_FORM})


def has_ended(place: str, facts: Facts) -> bool:
    """Say whether the form or field of a draft's place opens no more, since its record is locked (L1, V0, S4).

    What is added to a locked record is written after that. A question of a locked checklist shows what was left at it.
    """
    kind, id, part = drafted_in(place)
    form, _, within = part.partition("/")
    match kind:
        case Visit.KIND:
            return form != ADDENDUM and _visit_has_ended(facts.find(Visit, id), form)
        case Meeting.KIND:
            meeting = facts.find(Meeting, id)
            return form != ADDENDUM and meeting is not None and not _takes_minutes(meeting, facts)
        case ChecklistRun.KIND:
            run = facts.find(ChecklistRun, id)
            ended = run is not None and not run_is_open(run, facts.find(Visit, run.visit_id)).met
            return ended and not is_answer(part)
        case Engagement.KIND:
            violation = facts.find(Violation, within) if form in VIOLATION_FORMS else None
            return violation is not None and not is_open(violation).met
        case PlanItem.KIND:
            item = facts.find(PlanItem, id)
            is_done = item is not None and item.status is Status.COMPLETED
            return part in _UNTIL_COMPLETED if is_done else item is not None and part == REOPENING_FORM
        case _:
            return False


def _visit_has_ended(visit: Visit | None, form: str) -> bool:
    if visit is None:
        return False
    return visit.is_over or (form == START_FORM and visit.status is not VisitStatus.PLANNED)


def _takes_minutes(meeting: Meeting, facts: Facts) -> bool:
    return meeting_is_open(meeting, facts.find(Visit, meeting.visit_id)).met
