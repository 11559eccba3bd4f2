"""Which follow-up visit a violation is verified on: the one that V1 allows, else the one that shows what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.inspection.records import Violation
from app.domain.inspection.rules import verification_reasons
from app.domain.visit.records import Visit, VisitKind, VisitStatus


def follow_up_of(violation: Violation, visits: Sequence[Visit]) -> Visit | None:
    """Return the follow-up visit that can verify: the one in progress, else the latest that was closed.

    Where none can, the next one that is planned; else the latest that was held, whose reasons say why it does not do.
    A visit that is dated before the finding or the claim never hides one that counts, nor one that is still to come.
    """
    follow_ups = [visit for visit in visits if visit.kind is VisitKind.FOLLOW_UP]
    running = [visit for visit in follow_ups if visit.status is VisitStatus.IN_PROGRESS]
    closed = [visit for visit in follow_ups if visit.status is VisitStatus.CLOSED]
    planned = [visit for visit in follow_ups if visit.status is VisitStatus.PLANNED]
    for held in (running, closed):
        counting = [visit for visit in held if _counts(violation, visit)]
        if counting:
            return max(counting, key=_by_day)
    if planned:
        return min(planned, key=_by_day)
    return max(running or closed, key=_by_day, default=None)


def _counts(violation: Violation, visit: Visit) -> bool:
    # What is verified or withdrawn needs no visit any more; that is another reason than those of the visit.
    return all(reason.met or reason.rule == "V0" for reason in verification_reasons(violation, visit))


def _by_day(visit: Visit) -> tuple[str, str]:
    return visit.day.isoformat(), visit.id
