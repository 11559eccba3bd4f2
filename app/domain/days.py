"""Bounds of every day that a person gives, so that a slip of the hand does not become a date; the same on both sides.

Only a day that a command changes is looked at: what stands already, from an older program or another source, never
keeps anybody from changing something else beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.committee.records import Committee, Meeting, Member
from app.domain.factory.records import Engagement
from app.domain.inspection.records import DeadlineExtension, Violation, ViolationCheck
from app.domain.kernel.record import Record
from app.domain.plan.records import Claim, PlanItem
from app.domain.reasons import Blocked, Reason, Where, Who
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.domain.visit.records import Visit

PLANS_BEGIN = date(2000, 1, 1)
"""No programme of this kind kept plans or held visits before."""
OFFICES_BEGIN = date(1950, 1, 1)
"""Committees are older than programmes; nobody in office now began before."""
UNTIL_NOW = timedelta()
TWO_YEARS = timedelta(days=730)
TEN_YEARS = timedelta(days=3653)


@dataclass(frozen=True, slots=True)
class Span:
    """The first possible day of a field, and how far past the day of the command it may lie.

    `rule`, `who` and `where` say what refuses it, and who puts it right in which place.
    """

    rule: str
    where: Where
    earliest: date
    ahead: timedelta
    who: Who = Who.ADVISOR

    def reason(self, name: str, day: date, today: date) -> Reason | None:
        """Return why the day is impossible, None when it is not."""
        if day < self.earliest:
            return self._no("date.too_early", name, earliest=self.earliest.isoformat())
        latest = today + self.ahead
        if day <= latest:
            return None
        if self.ahead == UNTIL_NOW:
            return self._no("date.future", name)
        return self._no("date.too_far", name, latest=latest.isoformat())

    def _no(self, needs: str, name: str, **bound: str) -> Reason:
        return Reason(self.rule, False, needs, self.who, self.where, {"field": name, **bound})


SPANS: Mapping[type[Record], Mapping[str, Span]] = {
    PlanItem: {
        "found_on": Span("S3", Where.FIELD, PLANS_BEGIN, UNTIL_NOW),
        "target_date": Span("T0", Where.FIELD, PLANS_BEGIN, TEN_YEARS, Who.FACTORY),
        "completed_on": Span("S3", Where.FIELD, PLANS_BEGIN, UNTIL_NOW),
    },
    Claim: {
        "claimed_on": Span("F1", Where.FIELD, PLANS_BEGIN, UNTIL_NOW),
        "closed_on": Span("F1", Where.FIELD, PLANS_BEGIN, UNTIL_NOW),
    },
    Visit: {
        "planned_on": Span("L1", Where.VISIT, PLANS_BEGIN, TWO_YEARS),
        "held_on": Span("L1", Where.VISIT, PLANS_BEGIN, UNTIL_NOW),
    },
    Meeting: {"held_on": Span("L1", Where.MEETING, PLANS_BEGIN, UNTIL_NOW)},
    Committee: {
        "established_on": Span("K1", Where.COMMITTEE, OFFICES_BEGIN, TWO_YEARS),
        "dissolved_on": Span("K1", Where.COMMITTEE, OFFICES_BEGIN, TEN_YEARS),
    },
    Member: {
        "joined_on": Span("K1", Where.COMMITTEE, OFFICES_BEGIN, TWO_YEARS),
        "left_on": Span("K1", Where.COMMITTEE, OFFICES_BEGIN, TEN_YEARS),
        "agreed_on": Span("K1", Where.COMMITTEE, PLANS_BEGIN, UNTIL_NOW),
    },
    Violation: {
        "found_on": Span("V0", Where.VIOLATION, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR),
        "deadline": Span("V2", Where.VIOLATION, PLANS_BEGIN, TEN_YEARS, Who.INSPECTOR),
        "claimed_on": Span("V1", Where.VIOLATION, PLANS_BEGIN, UNTIL_NOW, Who.FACTORY),
        "verified_on": Span("V1", Where.VIOLATION, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR),
    },
    DeadlineExtension: {
        "before": Span("V2", Where.VIOLATION, OFFICES_BEGIN, TEN_YEARS, Who.INSPECTOR),
        "after": Span("V2", Where.VIOLATION, PLANS_BEGIN, TEN_YEARS, Who.INSPECTOR),
        "decided_on": Span("V2", Where.VIOLATION, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR),
    },
    ViolationCheck: {
        "checked_on": Span("V1", Where.VIOLATION, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR),
        "claimed_on": Span("V1", Where.VIOLATION, PLANS_BEGIN, UNTIL_NOW, Who.FACTORY),
    },
    Accident: {"happened_on": Span("V0", Where.FIELD, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR)},
    Complaint: {
        "received_on": Span("V0", Where.FIELD, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR),
        "closed_on": Span("V0", Where.FIELD, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR),
    },
    ZeroTolerance: {"seen_on": Span("Z1", Where.FIELD, PLANS_BEGIN, UNTIL_NOW, Who.INSPECTOR)},
    Engagement: {
        "cycle_start": Span("T0", Where.ADMINISTRATION, PLANS_BEGIN, TWO_YEARS, Who.ADMINISTRATOR),
    },
}
"""By kind of record and field; a day that no command gives is not in it."""


def check_days(record: Record, before: Record | None, today: date) -> None:
    """Refuse a changed day that cannot be; `today` is the factory-local day of the command."""
    reasons = [
        reason
        for name, span in SPANS.get(type(record), {}).items()
        if (day := getattr(record, name)) is not None
        and (before is None or day != getattr(before, name))
        and (reason := span.reason(name, day, today)) is not None
    ]
    if reasons:
        raise Blocked(reasons)
