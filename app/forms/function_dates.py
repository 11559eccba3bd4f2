"""Functions of expressions about dates. What is no date gives "" or NaN, never an error."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime

from app.forms.values import Value, as_day, as_moment, as_time, days_of, moment_of, number, string

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

FORMATS: dict[str, Callable[[datetime], str]] = {
    "Y": lambda at: f"{at.year:04}",
    "y": lambda at: f"{at.year % 100:02}",
    "m": lambda at: f"{at.month:02}",
    "n": lambda at: str(at.month),
    "b": lambda at: _MONTHS[at.month - 1],
    "d": lambda at: f"{at.day:02}",
    "e": lambda at: str(at.day),
    "a": lambda at: _DAYS[at.weekday()],
    "H": lambda at: f"{at.hour:02}",
    "h": lambda at: str(at.hour),
    "M": lambda at: f"{at.minute:02}",
    "S": lambda at: f"{at.second:02}",
    "3": lambda at: f"{at.microsecond // 1000:03}",
    "%": lambda _at: "%",
}
"""Letters behind "%" in format-date and format-date-time; names of months and days are English, as in XForms."""


def moment(value: Value) -> datetime | None:
    """Return a date, with or without time, given as text or as days since 1970."""
    text = string(value)
    found = as_moment(text)
    if found is not None:
        return found
    days = number(value)
    return moment_of(days) if math.isfinite(days) and not as_time(text) else None


def date(values: tuple[Value, ...]) -> Value:
    """Return a date as text."""
    found = moment(values[0])
    return found.date().isoformat() if found else ""


def date_time(values: tuple[Value, ...]) -> Value:
    """Return a date with its time as text."""
    found = moment(values[0])
    return found.isoformat(timespec="milliseconds") if found else ""


def decimal_date_time(values: tuple[Value, ...]) -> Value:
    """Return the days since 1970 of a date or a date with time."""
    found = moment(values[0])
    return days_of(found) if found else math.nan


def decimal_time(values: tuple[Value, ...]) -> Value:
    """Return the part of the day that has passed at a time."""
    text = string(values[0])
    return number(text) if as_time(text) else math.nan


def format_date(values: tuple[Value, ...]) -> Value:
    """Write a date by letters behind "%"; one that is not known stays."""
    found = moment(values[0])
    if found is None:
        return ""
    written: list[str] = []
    rest = iter(string(values[1]))
    for character in rest:
        letter = next(rest, "") if character == "%" else ""
        written.append(FORMATS[letter](found) if letter in FORMATS else character + letter)
    return "".join(written)


def unknown_letters(pattern: str) -> str:
    """Return the letters behind "%" that mean nothing."""
    letters = (pattern[place + 1 : place + 2] for place in range(len(pattern)) if pattern[place] == "%")
    return "".join(letter for letter in letters if letter and letter not in FORMATS)


def is_date(text: str) -> bool:
    """Say whether a text is a date without time."""
    return as_day(text) is not None
