"""What the page shows at one moment, read once; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.decision.records import Refusal
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Role
from app.domain.visit.travel import Finding
from app.queries.record_titles import RecordTitle
from app.queries.registers import AlertDue, ViolationDue
from app.queries.today import DOING, DraftLeft, QueuedItem, Standing, UncommittedReview
from app.queries.visit_list import VisitRow
from app.services.drafted_questions import DraftedQuestion

_HOLDING = (Role.ADVISOR, Role.SUPERVISOR, Role.INSPECTOR)


class Part(StrEnum):
    """The cards of the page; each shows some rows, and all when the person asks."""

    CLAIMS = "claims"
    TARGETS = "targets"
    WEEK = "week"
    TRAVEL = "travel"
    NEEDS = "needs"
    DRAFTS = "drafts"
    FACTORIES = "factories"
    ALERTS = "alerts"
    VIOLATIONS = "violations"
    TEAM_CLAIMS = "team_claims"
    TEAM_REVIEWS = "team_reviews"
    TEAM_STALE = "team_stale"


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claimed item (F1): the day of its oldest unworked claim, and in how many visits it is to be worked."""

    item: QueuedItem
    claimed_on: date | None
    window: int


@dataclass(frozen=True, slots=True)
class ConflictNeed:
    """A conflict to decide."""

    conflict: Conflict
    title: RecordTitle | None


@dataclass(frozen=True, slots=True)
class RefusalNeed:
    """A refused change to look at."""

    refusal: Refusal
    title: RecordTitle | None


@dataclass(frozen=True, slots=True)
class StaleNeed:
    """A Completed item with a stale gate (D1)."""

    item: QueuedItem


@dataclass(frozen=True, slots=True)
class ClassifyNeed:
    """An item without a place in the catalogue."""

    item: QueuedItem


@dataclass(frozen=True, slots=True)
class DraftLine:
    """Words that nobody saved, and the question of a checklist that they were typed at, where it was one.

    `is_over`: their record is locked by now, and nothing opens in which they could be gone on with.
    """

    left: DraftLeft
    question: DraftedQuestion | None = None
    is_over: bool = False


Need = ConflictNeed | RefusalNeed | StaleNeed | ClassifyNeed


@dataclass(frozen=True, slots=True)
class Journey:
    """A visit to come with what should be done before travelling to it, beside what concerns the device itself."""

    visit: VisitRow
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Travel:
    """The visits of the next days: open findings of the device, and those of each of `ahead` visits that has any."""

    ahead: int
    device: tuple[Finding, ...]
    journeys: tuple[Journey, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """The page at one moment; `totals` say how many there are beside those shown."""

    now: datetime
    today: date
    roles: frozenset[Role]
    claims: tuple[ClaimLine, ...] = ()
    targets: tuple[QueuedItem, ...] = ()
    week: tuple[VisitRow, ...] = ()
    travel: Travel | None = None
    needs: tuple[Need, ...] = ()
    drafts: tuple[DraftLine, ...] = ()
    factories: tuple[Standing, ...] = ()
    alerts: tuple[AlertDue, ...] = ()
    violations: tuple[ViolationDue, ...] = ()
    team_claims: tuple[ClaimLine, ...] = ()
    team_reviews: tuple[UncommittedReview, ...] = ()
    team_stale: tuple[QueuedItem, ...] = ()
    totals: Mapping[Part, int] = field(default_factory=dict)

    @property
    def supervises(self) -> bool:
        """Say whether the person supervises any engagement."""
        return Role.SUPERVISOR in self.roles

    @property
    def holds_plans(self) -> bool:
        """Say whether any plan is kept here: not for a factory's account, nor for an administrator's."""
        return bool(self.roles.intersection(_HOLDING))

    @property
    def works(self) -> bool:
        """Say whether the person works any plan."""
        return bool(self.roles.intersection(DOING))

    @property
    def count(self) -> int:
        """Return the number of things for today: the badge of the page."""
        own = (Part.CLAIMS, Part.TARGETS, Part.NEEDS, Part.ALERTS, Part.VIOLATIONS)
        parts = (*own, Part.TEAM_CLAIMS, Part.TEAM_STALE)
        return sum(self.totals.get(part, 0) for part in parts)
