"""Words of a plan item: its state, its place in the catalogue, whose its fields are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.plan.claims import ClaimStanding
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Status
from app.domain.reasons import Who
from app.domain.rulepack import RulePack
from app.domain.wording import in_language
from app.queries.plan_list import Facet, ItemRow
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.pips import Pip

GATE_NAMES = ("G1", "G2", "G3")
INTERVIEWS = "interviews_next_assessment"
_PIPS = {GateStanding.MET: Pip.MET, GateStanding.STALE: Pip.STALE, GateStanding.DIFFER: Pip.DIFFER}


def owner_words(who: Who) -> str:
    """Return whose a field is, as it stands after the field's name."""
    return translate("PlanWords", "factory") if who is Who.FACTORY else translate("PlanWords", "programme")


def pending_words(pack: RulePack, code: str) -> str:
    """Return the reason for Pending in the person's language; the code itself where the pack does not know it."""
    for reason in pack.pending_reasons:
        if reason.code == code:
            return in_language(reason.title, current_language().code)
    return code


def point_words(catalogue: Catalogue, cluster: str, point: str) -> str:
    """Return the compliance point, else the cluster, else that it is open."""
    found = catalogue.point(point) or catalogue.cluster(cluster)
    if found is None:
        return point or translate("PlanWords", "Needs classification")
    return in_language(found.title, current_language().code)


def facet_title(facet: Facet) -> str:
    """Return the words of a facet."""
    titles = {
        Facet.OPEN: translate("PlanWords", "Open"),
        Facet.PUBLIC: translate("PlanWords", "Public"),
        Facet.CLAIMED: translate("PlanWords", "Claimed"),
        Facet.OVERDUE: translate("PlanWords", "Overdue"),
        Facet.INTERVIEWS: translate("PlanWords", "Waiting for interviews"),
        Facet.UNCLASSIFIED: translate("PlanWords", "Needs classification"),
        Facet.STALE: translate("PlanWords", "Stale gates"),
        Facet.COMPLETED: translate("PlanWords", "Completed"),
    }
    return titles[facet]


def public_chip() -> ChipText:
    """Return the short chip of a publicly reported item."""
    return ChipText(translate("PlanWords", "Public"), Tone.PUBLIC)


def state_chips(row: ItemRow, today: date) -> tuple[ChipText, ...]:
    """Return what is to be said of an item's state: the most pressing first, one chip if one is enough."""
    chips = [_state_chip(row, today)]
    if row.is_stale and row.status is Status.COMPLETED:
        chips.append(ChipText(translate("PlanWords", "Stale gate"), Tone.WARN))
    if row.in_conflict:
        chips.insert(0, ChipText(translate("PlanWords", "Needs your decision"), Tone.BAD))
    return tuple(chips)


def long_state_words() -> tuple[str, ...]:
    """Return the longest words that a state chip says, for the width of their column."""
    return (
        translate("PlanWords", "Needs classification"),
        translate("PlanWords", "Pending, interviews"),
        translate("PlanWords", "Review claim now"),
        translate("PlanWords", "Overdue %n day(s)", "", 188),
    )


def _state_chip(row: ItemRow, today: date) -> ChipText:
    formats = current_language().formats
    if row.status is Status.COMPLETED:
        day = "" if row.completed_on is None else formats.short_day(row.completed_on)
        return ChipText(fill(translate("PlanWords", "Completed {day}"), day=day), Tone.OK)
    if row.claim not in (ClaimStanding.NONE, ClaimStanding.WORKED):
        return claim_chip(row.claim)
    if row.status is Status.PENDING:
        return ChipText(_pending_chip_words(row), Tone.INFO)
    if row.target_date is not None and row.target_date < today:
        late = (today - row.target_date).days
        return ChipText(translate("PlanWords", "Overdue %n day(s)", "", late), Tone.BAD)
    if row.is_unclassified:
        return ChipText(translate("PlanWords", "Needs classification"))
    return ChipText(term("status", Status.IN_PROGRESS), Tone.WARN)


def claim_chip(claim: ClaimStanding) -> ChipText:
    """Return where a claim that waits for its review is on its clock."""
    if claim is ClaimStanding.OVERDUE:
        return ChipText(translate("PlanWords", "Claim overdue"), Tone.BAD)
    if claim is ClaimStanding.REVIEW_NOW:
        return ChipText(translate("PlanWords", "Review claim now"), Tone.BAD)
    return ChipText(translate("PlanWords", "Claimed"), Tone.WARN)


def _pending_chip_words(row: ItemRow) -> str:
    if row.waits_for_interviews or row.pending_reason == INTERVIEWS:
        return translate("PlanWords", "Pending, interviews")
    return term("status", Status.PENDING)


def target_words(row: ItemRow) -> str:
    """Return the target date; what waits for interviews without one waits for the next assessment."""
    if row.target_date is not None:
        return current_language().formats.day(row.target_date)
    if row.waits_for_interviews and row.status is not Status.COMPLETED:
        return translate("PlanWords", "next assessment")
    return ""


def pips_of(gates: Sequence[GateStanding]) -> tuple[Pip, ...]:
    """Return the marks of the gates."""
    return tuple(_PIPS.get(gate, Pip.OPEN) for gate in gates)
