"""The yearly cycle of an engagement as points on a line: milestones of the rule pack, visits, the committee."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.rulepack import Anchor, RulePack, add_months
from app.domain.rulepack import Milestone as Step
from app.domain.visit.records import Visit, VisitKind, VisitStatus
from app.domain.wording import in_language
from app.queries.factory_header import FactoryHeader
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.widgets.timeline import Milestone

_MONTHS = 12
_HELD = frozenset({VisitStatus.CLOSED, VisitStatus.IN_PROGRESS})


@dataclass(frozen=True, slots=True)
class Cycle:
    """What the timeline draws: the year from `start` to `end` and its points."""

    start: date
    end: date
    points: tuple[Milestone, ...]


def cycle_of(header: FactoryHeader, pack: RulePack, today: date) -> Cycle:
    """Return the cycle of an engagement as it stands today.

    A milestone is put on the last day that is on time. It counts as done only where this device knows so: an
    assessment that was held, a committee that is established. Steps that repeat within a year are the visits' own.
    """
    start = header.engagement.cycle_start
    end = add_months(start, _MONTHS)
    visits = [
        visit for visit in header.visits if start <= visit.day <= end and visit.status is not VisitStatus.CANCELLED
    ]
    begun = Milestone(
        "start", translate("Cycle", "Start"), start, start <= today, current_language().formats.day(start)
    )
    steps = [step for step in pack.milestones_of(header.engagement.cycle_number) if step.count == 1]
    points = (begun, *(_step(step, steps, header, visits) for step in steps), *_visits(visits, header, pack))
    return Cycle(start, end, points)


def _step(step: Step, steps: list[Step], header: FactoryHeader, visits: list[Visit]) -> Milestone:
    title = in_language(step.title, current_language().code)
    first, last = step.window(_anchor_day(step, steps, header, visits))
    done = _done_on(step, header, visits)
    if done is not None:
        return Milestone(step.code, title, done, done=True, detail=current_language().formats.day(done))
    return Milestone(step.code, title, last, detail=_window_words(first, last, step.by))


def _anchor_day(step: Step, steps: list[Step], header: FactoryHeader, visits: list[Visit]) -> date:
    start = header.engagement.cycle_start
    if step.anchor is Anchor.FIRST_VISIT:
        return min((visit.day for visit in visits if visit.kind is not VisitKind.ASSESSMENT), default=start)
    if step.anchor is Anchor.ASSESSMENT:
        held = _assessed_on(visits)
        if held is not None:
            return held
        before = [each for each in steps if each.code == "assessment"]
        return before[0].window(_anchor_day(before[0], steps, header, visits))[1] if before else start
    return start


def _done_on(step: Step, header: FactoryHeader, visits: list[Visit]) -> date | None:
    if step.code == "assessment":
        return _assessed_on(visits)
    if step.code == "committee_set_up":
        return min((each.established_on for each in header.committees if each.established_on), default=None)
    return None


def _assessed_on(visits: list[Visit]) -> date | None:
    # Assessments are unannounced (A3): a planned one is not looked at.
    held = (visit.day for visit in visits if visit.kind is VisitKind.ASSESSMENT and visit.status in _HELD)
    return max(held, default=None)


def _visits(visits: list[Visit], header: FactoryHeader, pack: RulePack) -> Iterator[Milestone]:
    days, allowed = 0, pack.visits.days_allowed(header.engagement.cycle_number)
    counted = [visit for visit in visits if visit.kind.value in pack.visits.counted_kinds]
    for number, visit in enumerate(counted, start=1):
        days += visit.days
        label = fill(translate("Cycle", "Visit {number}"), number=number)
        detail = translate("Cycle", "{day} · {mode} · day {days} of {allowed} in this cycle")
        formats = current_language().formats
        words = fill(
            detail, day=formats.day(visit.day), mode=term("visit_mode", visit.mode), days=days, allowed=allowed
        )
        yield Milestone(visit.id, label, visit.day, visit.status is VisitStatus.CLOSED, words)


def _window_words(first: date, last: date, by: str) -> str:
    formats = current_language().formats
    who = {
        "factory": translate("Cycle", "Due {first} to {last}, by the factory"),
        "advisor": translate("Cycle", "Due {first} to {last}, by the advisor"),
        "assessor": translate("Cycle", "Due {first} to {last}, by the assessors"),
        "administrator": translate("Cycle", "Due {first} to {last}, by the administrator"),
    }
    words = who.get(by, translate("Cycle", "Due {first} to {last}"))
    return fill(words, first=formats.day(first), last=formats.day(last))
