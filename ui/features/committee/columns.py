"""The columns of the members and of the meetings of a committee."""

from __future__ import annotations

from app.domain.committee.records import Gender, Side
from app.queries.committee_register import MemberLine
from app.queries.visit_detail import MeetingLine
from ui.features.committee.words import (
    attendance_words,
    attended_words,
    in_office_words,
    presence_chip,
    presence_words,
)
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.models.paged_table import Column
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole


def member_columns() -> tuple[Column[MemberLine], ...]:
    """Return the columns of the members."""
    formats = current_language().formats

    def second(line: MemberLine) -> str:
        parts = [line.member.office, in_office_words(line.member)]
        if line.is_past_term:
            parts.append(translate("CommitteeColumns", "term is over"))
        if not line.member.may_be_named:
            parts.append(translate("CommitteeColumns", "name protected"))
        return " · ".join(part for part in parts if part)

    def side_chip(line: MemberLine) -> object:
        return (
            ChipText(term("side", line.member.side), Tone.ACCENT if line.member.side is Side.WORKER else Tone.INFO),
        )

    def gender(line: MemberLine) -> str:
        return "" if line.member.gender is Gender.NOT_GIVEN else term("gender", line.member.gender)

    def until(line: MemberLine) -> str:
        day = line.member.left_on or line.term_ends
        return "" if day is None else formats.day(day)

    def until_tip(line: MemberLine) -> str:
        if line.member.left_on is not None or line.term_ends is None:
            return ""
        words = translate("CommitteeColumns", "The term of office ends on {day}, by the rule of the country.")
        return fill(words, day=formats.day(line.term_ends))

    return (
        Column(
            translate("CommitteeColumns", "Member"),
            lambda line: line.member.name,
            {CellRole.SECOND: second, CellRole.MUTED: lambda line: not line.in_office},
            spoken=lambda line: ", ".join((line.member.name, second(line))),
            tip=second,
            width=22,
            stretch=True,
        ),
        Column(
            translate("CommitteeColumns", "Side"),
            lambda line: term("side", line.member.side),
            {CellRole.CHIPS: side_chip},
            sample=term("side", Side.MANAGEMENT) + "MM",
        ),
        Column(translate("CommitteeColumns", "Gender"), gender, width=8),
        Column(
            translate("CommitteeColumns", "In office until"),
            until,
            {CellRole.MUTED: lambda line: line.in_office and not line.is_past_term},
            spoken=until,
            tip=until_tip,
            end=True,
            sample=current_language().formats.wide_days(),
        ),
        Column(translate("CommitteeColumns", "Attended"), attendance_words, end=True, sample=attended_words(88, 88)),
    )


def meeting_columns() -> tuple[Column[MeetingLine], ...]:
    """Return the columns of the meetings."""
    formats = current_language().formats

    def title(line: MeetingLine) -> str:
        return fill(translate("CommitteeColumns", "Meeting {number}"), number=line.meeting.number)

    def second(line: MeetingLine) -> str:
        parts = [presence_words(line)]
        if line.meeting.guests:
            parts.append(translate("CommitteeColumns", "%n guest(s)", "", len(line.meeting.guests)))
        if not line.meeting.closed:
            parts.append(translate("CommitteeColumns", "not closed"))
        return " · ".join(parts)

    return (
        Column(
            translate("CommitteeColumns", "Meeting"),
            title,
            {CellRole.SECOND: second, CellRole.STRONG: lambda line: not line.meeting.closed},
            spoken=lambda line: ", ".join((title(line), second(line))),
            tip=second,
            width=22,
            stretch=True,
        ),
        Column(
            translate("CommitteeColumns", "Day"),
            lambda line: formats.day(line.meeting.held_on),
            end=True,
            sample=current_language().formats.wide_days(),
        ),
        Column(
            translate("CommitteeColumns", "Present"),
            lambda line: presence_chip(line).text,
            {CellRole.CHIPS: lambda line: (presence_chip(line),)},
            sample=translate("CommitteeWords", "One side missing") + "M",
        ),
        Column(
            translate("CommitteeColumns", "Decisions"),
            lambda line: formats.number(line.decisions) if line.decisions else "–",
            {CellRole.MUTED: lambda line: not line.decisions},
            end=True,
            width=4,
        ),
    )
