"""Words of visits: what kind, where they stand, how the days are used, why an item is on the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.plan.claims import ClaimStanding, Urgency
from app.domain.plan.gates import GateStanding
from app.domain.rulepack import RulePack
from app.domain.visit.records import Visit, VisitKind, VisitStatus
from app.queries.visit_agenda import AgendaItem
from app.queries.visit_cycle import Allowance
from app.queries.visit_list import VisitFacet
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

DOT = " · "
MOST_NUMBER = 9_999
"""The highest number that a meeting can have."""

_TONES = {
    VisitStatus.PLANNED: Tone.INFO,
    VisitStatus.IN_PROGRESS: Tone.ACCENT,
    VisitStatus.CLOSED: Tone.OK,
    VisitStatus.CANCELLED: Tone.NEUTRAL,
}


def visit_title(visit: Visit, number: int) -> str:
    """Return the name of a visit: Visit 5; what was cancelled has no number."""
    if visit.status is VisitStatus.CANCELLED or number < 1:
        return translate("VisitWords", "Cancelled visit")
    return fill(translate("VisitWords", "Visit {number}"), number=number)


def kind_words(visit: Visit) -> str:
    """Return kind and mode of a visit: Advisory visit · In person."""
    return DOT.join((term("visit_kind", visit.kind), term("visit_mode", visit.mode)))


def kind_choices(pack: RulePack, present: VisitKind | None = None) -> tuple[tuple[str, str], ...]:
    """Return the kinds that an advisor plans; assessments are unannounced and never on this calendar (A3)."""
    kinds = [kind for kind in pack.visits.kinds if kind in pack.visits.counted_kinds or kind == present]
    return tuple((kind, term("visit_kind", kind)) for kind in kinds)


def mode_choices(pack: RulePack) -> tuple[tuple[str, str], ...]:
    """Return the modes of a visit."""
    return tuple((mode, term("visit_mode", mode)) for mode in pack.visits.modes)


def status_chip(visit: Visit, today: date) -> ChipText:
    """Return where a visit stands; a planned one whose day has passed says so."""
    if visit.status is VisitStatus.PLANNED and visit.planned_on < today:
        return ChipText(translate("VisitWords", "Day has passed"), Tone.WARN)
    return ChipText(term("visit_status", visit.status), _TONES[visit.status])


def days_words(days: int) -> str:
    """Return a number of days."""
    return translate("VisitWords", "%n day(s)", "", days)


def allowance_words(allowance: Allowance) -> str:
    """Return how the days of a cycle stand: Cycle 2: 4 of 6 visit days held, 1 planned."""
    return fill(
        translate("VisitWords", "Cycle {cycle}: {held} of {allowed} visit days held, {planned} planned"),
        cycle=allowance.cycle,
        held=allowance.held,
        allowed=allowance.allowed,
        planned=allowance.planned,
    )


def allowance_after(allowance: Allowance, days: int) -> tuple[str, bool]:
    """Return what a visit of some days makes of the allowance, and whether that is more than allowed."""
    left = allowance.left - days
    if left < 0:
        words = translate("VisitWords", "%n day(s) more than the cycle allows", "", -left)
        return words, True
    return translate("VisitWords", "%n day(s) of the cycle left after this visit", "", left), False


def facet_title(facet: VisitFacet) -> str:
    """Return the words of a facet."""
    titles = {
        VisitFacet.THIS_WEEK: translate("VisitWords", "This week"),
        VisitFacet.PLANNED: translate("VisitWords", "Planned"),
        VisitFacet.IN_PROGRESS: translate("VisitWords", "In progress"),
        VisitFacet.CLOSED: translate("VisitWords", "Closed"),
        VisitFacet.CANCELLED: translate("VisitWords", "Cancelled"),
    }
    return titles[facet]


def agenda_words(open_items: int, urgent_items: int) -> str:
    """Return how much a visit has on its agenda: 17 items, 5 urgent."""
    words = translate("VisitWords", "%n item(s)", "", open_items)
    if urgent_items:
        urgent = translate("VisitWords", "%n urgent", "", urgent_items)
        return fill(translate("VisitWords", "{items}, {urgent}"), items=words, urgent=urgent)
    return words


def agenda_chips(item: AgendaItem, window: int, today: date) -> tuple[ChipText, ...]:
    """Return why an item stands where it does on the agenda: publicly reported, then the most pressing reason."""
    chips = [ChipText(translate("VisitWords", "Public"), Tone.PUBLIC)] if item.publicly_reported else []
    reason = _claim_chip(item, window) or _gate_chip(item.gates)
    if reason is None and item.target_date is not None and item.target_date < today:
        late = (today - item.target_date).days
        reason = ChipText(translate("VisitWords", "Overdue %n day(s)", "", late), Tone.BAD)
    if reason is not None:
        chips.append(reason)
    return tuple(chips)


def agenda_second(item: AgendaItem) -> str:
    """Return the quiet words after the chips: gates left, else the target date."""
    if item.urgency is Urgency.HALF_DONE:
        if item.gates_left == 0:
            return translate("VisitWords", "All gates met")
        return translate("VisitWords", "%n gate(s) left", "", item.gates_left)
    if item.urgency is Urgency.REST and item.target_date is not None:
        return fill(translate("VisitWords", "Target {day}"), day=current_language().formats.short_day(item.target_date))
    return ""


def _claim_chip(item: AgendaItem, window: int) -> ChipText | None:
    if item.claim is ClaimStanding.OVERDUE:
        return ChipText(translate("VisitWords", "Claim overdue"), Tone.BAD)
    if item.claim in (ClaimStanding.CLAIMED, ClaimStanding.REVIEW_NOW):
        text = translate("VisitWords", "Claimed, visit {number} of {window}")
        tone = Tone.BAD if item.claim is ClaimStanding.REVIEW_NOW else Tone.WARN
        return ChipText(fill(text, number=item.claim_visits + 1, window=window), tone)
    return None


def _gate_chip(gates: Sequence[GateStanding]) -> ChipText | None:
    if GateStanding.DIFFER in gates:
        return ChipText(translate("VisitWords", "Reviews differ"), Tone.BAD)
    if GateStanding.UNCOUNTED in gates:
        return ChipText(translate("VisitWords", "Review does not count"), Tone.BAD)
    if GateStanding.STALE in gates:
        return ChipText(translate("VisitWords", "Gate stale"), Tone.WARN)
    return None


def day_words(visit: Visit) -> str:
    """Return the day of a visit, with the year."""
    formats = current_language().formats
    return formats.day(visit.day)


def number_in(text: str) -> int | None:
    """Return the number a person typed in the figures of any script, None when it is none or less than 1."""
    plain = text.strip()
    if not plain.isdecimal() or len(plain) > len(str(MOST_NUMBER)):
        return None
    number = int(plain)
    return number if 0 < number <= MOST_NUMBER else None


def subtitle(visit: Visit, evidence: int = 0) -> str:
    """Return the line under the title of a visit: Wed 3 Dec · In person · 2 days · started 09:12."""
    formats = current_language().formats
    parts = [formats.long_day(visit.day), term("visit_mode", visit.mode), days_words(visit.days)]
    if visit.status is VisitStatus.IN_PROGRESS and visit.started_at is not None:
        parts.append(fill(translate("VisitWords", "started {time}"), time=formats.time(visit.started_at)))
    if visit.status is VisitStatus.CLOSED and visit.closed_at is not None:
        parts.append(fill(translate("VisitWords", "closed {moment}"), moment=formats.moment(visit.closed_at)))
    if evidence:
        parts.append(translate("VisitWords", "%n file(s)", "", evidence))
    return DOT.join(parts)
