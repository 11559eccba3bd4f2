"""Words of committees: kinds, balance, what is expected and how well that is founded."""

from __future__ import annotations

from app.domain.committee.balance import Balance
from app.domain.committee.records import Member
from app.domain.rulepack import Basis, CommitteeType
from app.queries.committee_register import CommitteePart, CommitteeRegister, MemberLine
from app.queries.visit_detail import MeetingLine
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

DOT = " · "


def kind_words(part: CommitteePart) -> str:
    """Return the kind of a committee in the pack's words, else its code."""
    return part.committee.kind if part.type is None else part.type.name


def type_title(type_: CommitteeType) -> str:
    """Return a kind to choose: Participation committee (PC)."""
    return fill(translate("CommitteeWords", "{name} ({code})"), name=type_.name, code=type_.kind)


def committee_subtitle(part: CommitteePart) -> str:
    """Return the line under a committee's name: its kind, since when, until when."""
    formats = current_language().formats
    parts = [kind_words(part)] if kind_words(part) != part.committee.name else []
    if part.committee.established_on is not None:
        text = translate("CommitteeWords", "since {day}")
        parts.append(fill(text, day=formats.day(part.committee.established_on)))
    if part.committee.dissolved_on is not None:
        text = translate("CommitteeWords", "dissolved on {day}")
        parts.append(fill(text, day=formats.day(part.committee.dissolved_on)))
    return DOT.join(parts)


def committee_chips(part: CommitteePart) -> tuple[ChipText, ...]:
    """Return whether a committee can meet gates, and whether it stands."""
    chips = []
    if part.committee.dissolved_on is not None and not part.stands:
        chips.append(ChipText(translate("CommitteeWords", "Dissolved")))
    if part.counts:
        chips.append(ChipText(translate("CommitteeWords", "Can meet gates"), Tone.OK))
    else:
        chips.append(ChipText(translate("CommitteeWords", "Cannot meet gates"), Tone.WARN))
    if part.is_pending:
        chips.append(ChipText(translate("CommitteeWords", "Saved on this device")))
    return tuple(chips)


def balance_words(made_up: Balance) -> str:
    """Return how a committee is made up: 5 worker and 4 management members in office."""
    text = translate("CommitteeWords", "{workers} worker and {managers} management members in office")
    return fill(text, workers=made_up.workers, managers=made_up.managers)


def women_words(made_up: Balance) -> str:
    """Return the share of women, and for how many members it is not known."""
    percent = made_up.women_percent
    if percent is None:
        return translate("CommitteeWords", "Gender of the members is not recorded")
    text = fill(translate("CommitteeWords", "{share} women"), share=current_language().formats.percent(percent))
    if made_up.not_given:
        unknown = translate("CommitteeWords", "not given for %n member(s)", "", made_up.not_given)
        return DOT.join((text, unknown))
    return text


def in_office_words(member: Member) -> str:
    """Return a member's time in office."""
    formats = current_language().formats
    if member.left_on is None:
        return fill(translate("CommitteeWords", "since {day}"), day=formats.day(member.joined_on))
    text = translate("CommitteeWords", "{first} to {last}")
    return fill(text, first=formats.day(member.joined_on), last=formats.day(member.left_on))


def attendance_words(line: MemberLine) -> str:
    """Return how many of the meetings in their time a member attended."""
    return attended_words(line.attended, line.meetings) if line.meetings else ""


def attended_words(attended: int, meetings: int) -> str:
    """Return a number of meetings out of all: 3 of 4."""
    return fill(translate("CommitteeWords", "{attended} of {meetings}"), attended=attended, meetings=meetings)


def presence_chip(line: MeetingLine) -> ChipText:
    """Return whether both sides were present in a meeting."""
    if line.presence.both_sides:
        return ChipText(translate("CommitteeWords", "Both sides"), Tone.OK)
    return ChipText(translate("CommitteeWords", "One side missing"), Tone.WARN)


def presence_words(line: MeetingLine) -> str:
    """Return who was present: 5 worker, 4 management."""
    text = translate("CommitteeWords", "{workers} worker, {managers} management")
    return fill(text, workers=line.presence.workers, managers=line.presence.managers)


def basis_words(basis: Basis) -> str:
    """Return how well an expectation is founded; "" where a source says so, as most do."""
    words = {
        Basis.SOURCE: "",
        Basis.OURS: translate("CommitteeWords", "Our own reading"),
        Basis.PARTLY_UNVERIFIED: translate("CommitteeWords", "Partly unverified"),
        Basis.UNVERIFIED: translate("CommitteeWords", "Unverified: general knowledge"),
    }
    return words[basis]


def no_committee_words(register: CommitteeRegister, expected: tuple[CommitteeType, ...]) -> str:
    """Return what it means that there is no committee yet."""
    text = translate(
        "CommitteeWords",
        "Many factories have none yet. Until there is a committee with both sides, gates cannot be met, so no item can "
        "be Completed through visits.",
    )
    if not expected:
        return text
    type_ = expected[0]
    workers = register.factory.workers if register.factory is not None and register.factory.workers else 0
    basis = basis_words(Basis.UNVERIFIED if "threshold_workers" in type_.unverified else type_.basis)
    more = translate("CommitteeWords", "With {workers} workers, a {name} is expected here (from {threshold} workers).")
    if basis:
        more = translate(
            "CommitteeWords", "With {workers} workers, a {name} is expected here (from {threshold} workers; {basis})."
        )
    filled = fill(
        more,
        workers=workers,
        name=type_.name,
        threshold=type_.threshold_workers or 0,
        basis=basis,
    )
    return f"{text} {filled}"
