"""Answers that are typed: which fields a text, a number, a time, a place on the map is written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.forms.definition import Kind
from ui.features.checklists.answer_editor import AnswerEditor
from ui.features.checklists.day_answer import DayAnswer
from ui.features.checklists.line_answer import LineAnswer
from ui.features.checklists.pair_answer import PairAnswer
from ui.features.checklists.values import (
    clock_of,
    day_of,
    moment_value,
    number_value,
    point_value,
    shown_number,
    time_value,
)
from ui.i18n.translator import current_language, translate

_NUMBER = 180


def number_answer(kind: Kind, name: str, hint: str) -> LineAnswer:
    """Return where a number is typed, in any figures."""
    whole = translate("TypedAnswers", "Write a whole number, like 12")
    broken = translate("TypedAnswers", "Write a number, like 12.5")
    mistake = whole if kind is Kind.INTEGER else broken
    return LineAnswer(name, hint, lambda text: number_value(kind, text), shown_number, mistake, width=_NUMBER)


def text_answer(name: str, hint: str) -> LineAnswer:
    """Return where one line of text is typed."""
    return LineAnswer(name, hint, lambda text: text, lambda value: value, "")


def time_answer(name: str) -> LineAnswer:
    """Return where a time of day is typed."""
    mistake = translate("TypedAnswers", "Write a time like 14:30")
    hint = current_language().formats.digits("14:30")
    return LineAnswer(name, hint, time_value, clock_of, mistake, width=_NUMBER)


def point_answer(name: str) -> PairAnswer:
    """Return where a place is typed by its latitude and longitude."""
    digits = current_language().formats.digits
    parts = (
        (translate("TypedAnswers", "Latitude"), digits("23.9999")),
        (translate("TypedAnswers", "Longitude"), digits("90.4203")),
    )

    def part(value: str) -> tuple[str, str]:
        found = [*value.split(), "", ""]
        return digits(found[0]), digits(found[1])

    mistake = translate(
        "TypedAnswers", "Write both: latitude from −90 to 90, longitude from −180 to 180, as decimal degrees"
    )
    return PairAnswer(name, parts, point_value, part, mistake)


def moment_answer(name: str) -> PairAnswer:
    """Return where a date and a time are typed."""
    formats = current_language().formats

    def join(day: str, clock: str) -> str | None:
        found = formats.parse_day(day)
        return None if found is None and day.strip() else moment_value(found, clock)

    def part(value: str) -> tuple[str, str]:
        day = day_of(value)
        return ("" if day is None else formats.day(day)), clock_of(value) if "T" in value else ""

    parts = (
        (translate("TypedAnswers", "Date"), translate("DateField", "dd Mon yyyy")),
        (translate("TypedAnswers", "Time"), formats.digits("14:30")),
    )
    mistake = translate("TypedAnswers", "Write both: a date like 4 Dec 2026 and a time like 14:30")
    return PairAnswer(name, parts, join, part, mistake)


MAKERS: Mapping[Kind, Callable[[str], AnswerEditor]] = {
    Kind.DATE: DayAnswer,
    Kind.TIME: time_answer,
    Kind.DATETIME: moment_answer,
    Kind.GEOPOINT: point_answer,
}
"""How the kinds are answered that need no more than the question."""
