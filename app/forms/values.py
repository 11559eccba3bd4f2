"""Values of expressions and XPath 1.0's coercions between them, with dates as numbers of days where XForms says so."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

Nodes: TypeAlias = tuple[str, ...]
"""What a path finds: the texts of the answers, in order."""

Value: TypeAlias = str | float | bool | Nodes

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?")
_MOST_EXACT = 1e15
_SECONDS_OF_DAY = 86_400


def as_day(text: str) -> date | None:
    """Return the date that a text writes, or None."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def as_time(text: str) -> time | None:
    """Return the time of day that a text writes, or None."""
    if not _TIME.fullmatch(text):
        return None
    try:
        return time.fromisoformat(text)
    except ValueError:
        return None


def as_moment(text: str) -> datetime | None:
    """Return the date and time that a text writes ("T" between; a date alone is its midnight), or None."""
    day, parted, clock = text.partition("T")
    found = as_day(day)
    if found is None or not parted:
        return None if found is None or parted else datetime(found.year, found.month, found.day, tzinfo=UTC)
    at = as_time(clock)
    if at is None:
        return None
    return datetime.combine(found, at if at.tzinfo else at.replace(tzinfo=UTC))


def days_of(moment: datetime) -> float:
    """Return the days since 1970, with the time of day as a fraction."""
    return (moment - EPOCH) / timedelta(days=1)


def moment_of(days: float) -> datetime | None:
    """Return the moment so many days after 1970, to the millisecond; None outside the calendar."""
    try:
        return EPOCH + timedelta(milliseconds=round(days * _SECONDS_OF_DAY * 1000))
    except (OverflowError, ValueError):
        return None


def string(value: Value) -> str:
    """Return the text of a value, of nodes the first one's, as XPath does."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return value[0] if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _of_number(value)


def _of_number(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    text = repr(value)
    return text if "e" not in text else f"{value:.12f}".rstrip("0").rstrip(".")


def number(value: Value) -> float:
    """Return a value as a number; a date is its days since 1970, a time its part of the day, "" not a number."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float | int):
        return float(value)
    text = string(value)
    if _NUMBER.fullmatch(text):
        return float(text)
    return _of_time(text)


def _of_time(text: str) -> float:
    moment = as_moment(text)
    if moment is not None:
        return days_of(moment)
    at = as_time(text)
    if at is None:
        return math.nan
    return (at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6) / _SECONDS_OF_DAY


def boolean(value: Value) -> bool:
    """Return whether a value is true; what a path finds counts as its text: an empty answer is false."""
    if isinstance(value, tuple):
        return any(value)
    if isinstance(value, str):
        return bool(value)
    return bool(value) and not math.isnan(value)


_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}


def compare(sign: str, left: Value, right: Value) -> bool:
    """Compare as XPath 1.0 does: nodes by any one of them, else as booleans, as numbers, or (for = and !=) as texts."""
    if isinstance(left, tuple) and not isinstance(right, bool):
        # A question without an answer is still one place that is compared: ${a} = '' is true.
        return any(compare(sign, each, right) for each in left or ("",))
    if isinstance(right, tuple) and not isinstance(left, bool):
        return any(compare(sign, left, each) for each in right or ("",))
    if sign in _ORDER:
        return _ORDER[sign](number(left), number(right))
    return _equal(left, right) is (sign == "=")


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return boolean(left) == boolean(right)
    if isinstance(left, float | int) or isinstance(right, float | int):
        return number(left) == number(right)
    return string(left) == string(right)


def divided(left: float, right: float) -> float:
    """Divide as XPath does: by zero is infinity, zero by zero is not a number."""
    if right:
        return left / right
    if not left or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """Return what a division that rounds towards zero leaves."""
    if not right or math.isnan(left) or math.isinf(left) or math.isnan(right):
        return math.nan
    return math.fmod(left, right)


def rounded(value: float, digits: int = 0) -> float:
    """Round a half away from zero, to so many digits; what is not finite stays."""
    if not math.isfinite(value):
        return value
    scale = 10.0 ** min(max(digits, -15), 15)
    whole = abs(value) * scale
    if not math.isfinite(whole) or whole > _MOST_EXACT:
        return value
    return math.copysign(math.floor(whole + 0.5 + 1e-9) / scale, value)
