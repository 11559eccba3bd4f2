"""The words of violations and registers."""

from __future__ import annotations

from datetime import date

from app.domain.inspection.escalation import Escalation
from app.domain.inspection.records import ViolationStatus
from app.domain.inspection_rules import InspectionRules
from app.domain.wording import in_language
from app.queries.violation_list import ViolationNumbers
from app.queries.violations import ViolationFacet, ViolationRow
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, fill, translate
from ui.parts.rule_words import coded
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

DOT = " · "


def day(value: date) -> str:
    """Return a day in the person's language."""
    return current_language().formats.day(value)


def facet_title(facet: ViolationFacet) -> str:
    """Return what a facet shows."""
    titles = {
        ViolationFacet.OPEN: translate("Violations", "Open"),
        ViolationFacet.MISSED: translate("Violations", "Deadline missed"),
        ViolationFacet.ESCALATE: translate("Violations", "To escalate"),
        ViolationFacet.CLAIMED: translate("Violations", "Claimed"),
        ViolationFacet.VERIFIED: translate("Violations", "Verified"),
    }
    return titles[facet]


def status_chip(line: ViolationRow, rules: InspectionRules) -> ChipText:
    """Return where a violation stands, in the programme's words."""
    tones = {
        ViolationStatus.IN_PROGRESS: Tone.NEUTRAL,
        ViolationStatus.PENDING_VERIFICATION: Tone.INFO,
        ViolationStatus.CORRECTED: Tone.OK,
        ViolationStatus.WITHDRAWN: Tone.NEUTRAL,
    }
    status = line.violation.status
    return ChipText(coded(rules.statuses, status.value), tones[status])


def line_chips(line: ViolationRow, rules: InspectionRules) -> tuple[ChipText, ...]:
    """Return the status, what was missed, and the stage that is to be carried out."""
    chips = [status_chip(line, rules)]
    if line.is_missed:
        chips.append(ChipText(translate("Violations", "Deadline missed"), Tone.BAD))
    if line.escalation.due is not None:
        words = fill(translate("Violations", "Stage {stage} due"), stage=line.escalation.due.stage)
        chips.append(ChipText(words, Tone.WARN))
    return tuple(chips)


def line_second(line: ViolationRow, rules: InspectionRules, *, severity: bool = True) -> str:
    """Return severity, discipline, law and place in one line; without the first where it has a column of its own."""
    violation = line.violation
    return joined(
        coded(rules.severities, violation.severity) if severity else "",
        coded(rules.disciplines, violation.discipline),
        violation.legal_reference,
        violation.place,
    )


def joined(*parts: str) -> str:
    """Return what is said of one thing in a line, each part in its own direction; what is empty is left out."""
    return DOT.join(island(part) for part in parts if part)


def shares(numbers: ViolationNumbers) -> tuple[float, float]:
    """Return the percentages verified, and claimed or verified."""
    total = numbers.counted
    if not total:
        return 0.0, 0.0
    return 100 * numbers.verified / total, 100 * (numbers.verified + numbers.claimed) / total


def progress_words(numbers: ViolationNumbers) -> str:
    """Return both figures of progress: never one without the other."""
    words = translate("Violations", "{claimed} of {total} claimed · {verified} of {total} verified")
    both = numbers.claimed + numbers.verified
    return fill(words, claimed=both, verified=numbers.verified, total=numbers.counted)


def next_words(escalation: Escalation) -> str:
    """Return what reaches the next stage, and when (E1)."""
    upcoming = escalation.upcoming
    if upcoming is None:
        return ""
    title = in_language(upcoming.title, current_language().code)
    if escalation.upcoming_on is None:
        words = translate("Violations", "Next: {title}, after another missed deadline")
        return fill(words, title=title)
    words = translate("Violations", "Next: {title}, on {day} if it is not corrected")
    return fill(words, title=title, day=day(escalation.upcoming_on))
