"""What has to be done before a visit is closed, or passed with a reason (L2): one list for the screen and for the rule.

It rests on what a closing visit would lock half done. What merely should be looked at is no business of a rule: the
check before leaving warns of that.
"""

from __future__ import annotations

from app.domain.checklist.records import ChecklistRun, RunStatus
from app.domain.committee.records import Meeting
from app.domain.kernel.facts import Facts
from app.domain.reasons import Param, Reason, Where, Who
from app.domain.visit.records import Visit

RULE = "L2"


def open_meetings(visit: Visit, facts: Facts) -> tuple[Meeting, ...]:
    """Return the meetings of a visit whose minutes and attendance nobody closed."""
    held = facts.children(Meeting, visit.engagement_id)
    return tuple(meeting for meeting in held if meeting.visit_id == visit.id and not meeting.closed)


def open_runs(visit: Visit, facts: Facts) -> tuple[ChecklistRun, ...]:
    """Return the checklists of a visit that nobody completed."""
    begun = facts.children(ChecklistRun, visit.engagement_id)
    return tuple(run for run in begun if run.visit_id == visit.id and run.status is RunStatus.OPEN)


def leaving_reasons(visit: Visit, facts: Facts) -> tuple[Reason, ...]:
    """Return what is not done, none of it met; nothing when the visit may be closed without a word."""
    meetings, runs = open_meetings(visit, facts), open_runs(visit, facts)
    return (*map(_of_meeting, meetings), *map(_of_run, runs))


def _of_run(run: ChecklistRun) -> Reason:
    params: dict[str, Param] = {"record": run.id, "title": run.title}
    return Reason(RULE, False, "run.not_closed", Who.ADVISOR, Where.VISIT, params)


def _of_meeting(meeting: Meeting) -> Reason:
    params: dict[str, Param] = {"record": meeting.id, "number": meeting.number}
    return Reason(RULE, False, "meeting.not_closed", Who.ADVISOR, Where.VISIT, params)
