"""Typed view of a dated rule pack: what differs by programme, country or year and is therefore data."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.inspection_rules import CodedTitle, InspectionRules
from app.domain.wording import Wording


class Basis(StrEnum):
    """How well a fact is founded; only a `SOURCE` or our own decision may hold a person back."""

    SOURCE = "source"
    OURS = "ours"
    PARTLY_UNVERIFIED = "partly_unverified"
    UNVERIFIED = "unverified"


class Anchor(StrEnum):
    """What a milestone counts from."""

    CYCLE_START = "cycle_start"
    FIRST_VISIT = "first_visit"
    ASSESSMENT = "assessment"


class TimeUnit(StrEnum):
    """Unit of a milestone's numbers."""

    DAYS = "days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class InterviewRule:
    """I1: which items need triangulation through worker interviews unless an advisor says otherwise."""

    points: frozenset[str]
    questions: frozenset[str] = frozenset()
    except_questions: frozenset[str] = frozenset()

    def needs_interviews(self, point_id: str | None, question_id: str | None = None) -> bool:
        """Return the default for an item of this point and question; a question beats its point."""
        if question_id in self.except_questions:
            return False
        return question_id in self.questions or point_id in self.points


@dataclass(frozen=True, slots=True)
class ReviewRule:
    """When a committee review counts (G1 to G4); whether Path B asks for G4 where the item was Pending."""

    committee_kinds: frozenset[str]
    worker_members_present: int
    management_members_present: int
    path_b_pending_needs_grievance: bool


@dataclass(frozen=True, slots=True)
class CommitmentRule:
    """C1: the plan-item fields that show the factory's commitment."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompletionRule:
    """S3: bounds of a completion date; only the server adds `server_tolerance_days` to the local date."""

    server_tolerance_days: int
    not_before_finding: bool
    not_before_last_gate: bool


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """F1: a claim is worked within `visit_window` counted visits; from `review_now_after` on it says so."""

    visit_window: int
    review_now_after: int


@dataclass(frozen=True, slots=True)
class VisitRule:
    """Kinds and modes of visits, which kinds F1 counts, and the allowance of advisory days per cycle."""

    kinds: tuple[str, ...]
    modes: tuple[str, ...]
    counted_kinds: frozenset[str]
    days_by_cycle: tuple[int, ...]

    def days_allowed(self, cycle: int) -> int:
        """Return the days of a cycle numbered from 1; the pack's last number holds for all later cycles."""
        if cycle < 1:
            raise ValueError("cycles are numbered from 1")
        return self.days_by_cycle[min(cycle, len(self.days_by_cycle)) - 1]


@dataclass(frozen=True, slots=True)
class PhotoRule:
    """What becomes of a photo at import: `long_side` in pixels, `quality` of the JPEG (1 to 95).

    `keep_place`: the coordinates that a camera wrote stay in the photo; they are dropped otherwise. `keep_original`:
    the file is kept as it came, beside the scaled photo.
    """

    long_side: int = 2048
    quality: int = 85
    keep_place: bool = False
    keep_original: bool = False


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step of the yearly cycle; month 5 is the fifth after the anchor, day 100 the hundredth."""

    code: str
    title: Wording
    by: str
    anchor: Anchor
    unit: TimeUnit
    earliest: int
    latest: int
    first_cycle: int = 1
    last_cycle: int | None = None
    count: int = 1
    basis: Basis = Basis.SOURCE

    def applies_to(self, cycle: int) -> bool:
        """Say whether the milestone belongs to the cycle numbered from 1."""
        return cycle >= self.first_cycle and (self.last_cycle is None or cycle <= self.last_cycle)

    def window(self, anchored_on: date) -> tuple[date, date]:
        """Return the first and the last day on which the milestone is on time."""
        if self.unit is TimeUnit.DAYS:
            return anchored_on + timedelta(days=self.earliest), anchored_on + timedelta(days=self.latest)
        return add_months(anchored_on, self.earliest - 1), add_months(anchored_on, self.latest) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CommitteeType:
    """What a country expects of one kind of committee; a departure is a warning, never a block.

    `country` is an ISO 3166 alpha-2 code, `*` where no country has its own entry. `parity` is `equal` or
    `workers_not_fewer`; `women` is `proportional`, `third_if_third` or `majority`. `unverified` names
    the fields that are general knowledge.
    """

    country: str
    kind: str
    name: str
    basis: Basis
    threshold_workers: int | None = None
    members_min: int | None = None
    members_max: int | None = None
    parity: str | None = None
    women: str | None = None
    term_years: int | None = None
    meets_every_months: int | None = None
    unverified: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BasisNote:
    """Where a part of the pack comes from, for the administrator who edits it."""

    part: str
    basis: Basis
    note: str


@dataclass(frozen=True, slots=True)
class RulePack:
    """Everything a programme decides by data; `id` and `version` are named by every changeset.

    `catalogue` is the id of the catalogue its point and question ids come from; `public_reporting_lists` are
    the lists of that catalogue that make an item publicly reported. `inspection` is there in the programmes with
    violations, and only there.
    """

    id: str
    version: int
    programme: str
    valid_from: date
    valid_to: date | None
    title: Wording
    is_example: bool
    catalogue: str
    public_reporting_lists: frozenset[str]
    pending_reasons: tuple[CodedTitle, ...]
    interviews: InterviewRule
    reviews: ReviewRule
    commitment: CommitmentRule
    completion: CompletionRule
    claims: ClaimRule
    visits: VisitRule
    milestones: tuple[Milestone, ...]
    training_person_days: int
    committee_types: tuple[CommitteeType, ...]
    notes: tuple[BasisNote, ...]
    inspection: InspectionRules | None = None
    photos: PhotoRule = PhotoRule()

    def holds_on(self, day: date) -> bool:
        """Say whether the pack is in force on a factory-local day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def is_pending_reason(self, code: str) -> bool:
        """Say whether a Pending status may carry this reason."""
        return any(reason.code == code for reason in self.pending_reasons)

    def committee_type(self, country: str, kind: str) -> CommitteeType | None:
        """Return what is expected of a committee kind in a country, else the entry for all countries."""
        for wanted in (country, "*"):
            for entry in self.committee_types:
                if entry.country == wanted and entry.kind == kind:
                    return entry
        return None

    def milestones_of(self, cycle: int) -> tuple[Milestone, ...]:
        """Return the milestones of the cycle numbered from 1, in the order of the pack."""
        return tuple(step for step in self.milestones if step.applies_to(cycle))


def add_months(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
