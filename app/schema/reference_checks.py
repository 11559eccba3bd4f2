"""What a decoder cannot see in a rule pack or catalogue: empty lists, doubled ids, references to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.catalogue import Catalogue
from app.domain.inspection_rules import InspectionRules, Stage, Trigger, is_listed
from app.domain.permissions import INSPECTED
from app.domain.rulepack import RulePack
from app.domain.wording import Wording

STATUSES = ("in_progress", "pending_verification", "corrected", "withdrawn")
"""What a violation can be; each programme has its own words for them."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: a code, and where in the file (`milestones.assessment`)."""

    code: str
    at: str


_SIDES = range(320, 8193)
"""Pixels that the long side of a photo may be scaled to."""
_BEST_QUALITY = 95


def pack_problems(pack: RulePack) -> Iterator[Problem]:
    """Yield what is wrong within a rule pack."""
    yield from _wording("title", pack.title)
    yield from _codes("pending_reasons", [reason.code for reason in pack.pending_reasons])
    yield from _codes("milestones", [step.code for step in pack.milestones])
    yield from _codes("committee_types", [f"{each.country}.{each.kind}" for each in pack.committee_types])
    yield from _codes("visits.kinds", pack.visits.kinds)
    yield from _codes("visits.modes", pack.visits.modes)
    yield from _codes("commitment.fields", pack.commitment.fields)
    for reason in pack.pending_reasons:
        yield from _wording(f"pending_reasons.{reason.code}", reason.title)
    for step in pack.milestones:
        yield from _wording(f"milestones.{step.code}", step.title)
        if not 0 <= step.earliest <= step.latest or step.first_cycle < 1 or step.count < 1:
            yield Problem("out_of_range", f"milestones.{step.code}")
    if pack.photos.long_side not in _SIDES or not 1 <= pack.photos.quality <= _BEST_QUALITY:
        yield Problem("out_of_range", "photos")
    yield from _bounds(pack)
    if (pack.inspection is not None) != (pack.programme in INSPECTED):
        yield Problem("out_of_range", "inspection")
    if pack.inspection is not None:
        yield from _inspection_problems(pack.inspection)


def catalogue_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield what is wrong within a catalogue."""
    yield from _wording("title", catalogue.title)
    yield from _codes("clusters", [each.id for each in catalogue.clusters])
    yield from _codes("points", [each.id for each in catalogue.points])
    yield from _codes("points", [str(each.number) for each in catalogue.points])
    yield from _codes("questions", [each.id for each in catalogue.questions])
    for cluster in catalogue.clusters:
        yield from _wording(f"clusters.{cluster.id}", cluster.title)
    for point in catalogue.points:
        yield from _wording(f"points.{point.id}", point.title)
        if catalogue.cluster(point.cluster) is None:
            yield Problem("no_such_id", f"points.{point.id}.cluster")
    for question in catalogue.questions:
        yield from _wording(f"questions.{question.id}", question.text)
        at = f"questions.{question.id}"
        if question.point is not None and catalogue.point(question.point) is None:
            yield Problem("no_such_id", f"{at}.point")
        if (question.point is None) != question.is_information_only:
            yield Problem("finding_without_point", at)
        if not question.id.startswith("q.") or question.version < 1:
            yield Problem("out_of_range", at)


def pair_problems(pack: RulePack, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield the ids a rule pack takes from its catalogue that are not there."""
    for point in sorted(pack.interviews.points):
        if catalogue.point(point) is None:
            yield Problem("no_such_id", f"interviews.points.{point}")
    for question in sorted(pack.interviews.questions | pack.interviews.except_questions):
        if catalogue.question(question) is None:
            yield Problem("no_such_id", f"interviews.questions.{question}")
    known_lists = {entry.list for question in catalogue.questions for entry in question.public_reporting}
    for name in sorted(pack.public_reporting_lists - known_lists):
        yield Problem("no_such_id", f"public_reporting_lists.{name}")


def _bounds(pack: RulePack) -> Iterator[Problem]:
    if pack.valid_to is not None and pack.valid_to < pack.valid_from:
        yield Problem("out_of_order", "valid_to")
    if not pack.reviews.committee_kinds:
        yield Problem("empty", "reviews.committee_kinds")
    if min(pack.reviews.worker_members_present, pack.reviews.management_members_present) < 0:
        yield Problem("out_of_range", "reviews")
    if not pack.visits.counted_kinds <= set(pack.visits.kinds):
        yield Problem("no_such_id", "visits.counted_kinds")
    if not pack.visits.days_by_cycle or min(pack.visits.days_by_cycle) < 0:
        yield Problem("out_of_range", "visits.days_by_cycle")
    if not 1 <= pack.claims.review_now_after <= pack.claims.visit_window:
        yield Problem("out_of_range", "claims")
    if pack.completion.server_tolerance_days < 0:
        yield Problem("out_of_range", "completion.server_tolerance_days")


def _inspection_problems(rules: InspectionRules) -> Iterator[Problem]:
    lists = (
        "severities",
        "disciplines",
        "directions",
        "building_categories",
        "statuses",
        "accident_kinds",
        "accident_severities",
        "zero_tolerance",
    )
    for name in lists:
        entries = getattr(rules, name)
        yield from _codes(f"inspection.{name}", [entry.code for entry in entries])
        for entry in entries:
            yield from _wording(f"inspection.{name}.{entry.code}", entry.title)
    for severity in rules.severities:
        if severity.deadline_days < 0:
            yield Problem("out_of_range", f"inspection.severities.{severity.code}")
    for code in STATUSES:
        if not is_listed(rules.statuses, code):
            yield Problem("no_such_id", f"inspection.statuses.{code}")
    for place, stage in enumerate(rules.stages, start=1):
        if stage.stage != place:
            yield Problem("out_of_order", f"inspection.stages.{stage.stage}")
        yield from _stage_problems(stage, rules)


def _stage_problems(stage: Stage, rules: InspectionRules) -> Iterator[Problem]:
    at = f"inspection.stages.{stage.stage}"
    yield from _wording(at, stage.title)
    yield from _wording(at, stage.action)
    for trigger in stage.triggers:
        if trigger.after_missed < 0 or trigger.days_past_deadline < 0 or trigger == Trigger():
            yield Problem("out_of_range", at)
        for code in sorted(trigger.severities):
            if rules.severity(code) is None:
                yield Problem("no_such_id", f"{at}.{code}")
    if not stage.triggers:
        yield Problem("empty", at)


def _codes(at: str, codes: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            yield Problem("doubled", f"{at}.{code}")
        seen.add(code)
    if not seen or "" in seen:
        yield Problem("empty", at)


def _wording(at: str, wording: Wording) -> Iterator[Problem]:
    if not wording.get("en"):
        yield Problem("no_english", at)
